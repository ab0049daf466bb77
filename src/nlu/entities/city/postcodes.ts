import type { Town } from '../../../knowledge/model.ts';
import { isNumbered } from '../../text/numbered.ts';
import type { Token } from '../../text/text.ts';
import type { CityContext, CityMatch } from '../city.ts';

/** The town that five digits clearly are the postcode of. */
export type TownOfCode = (digits: string) => Town | undefined;

/** What stands on both sides of a number, in lower case. */
export interface Sides {
  before: string;
  after: string;
}

/**
 * Whether the digits of a number of a text in even letters are a postcode: five of them with nothing beside them that makes
 * them money. Those that a sum has as a rule are one only if a town has that code, and a round sum after a word of place.
 */
export function isPostcode(digits: string, { before, after }: Sides, townOf: TownOfCode): boolean {
  if (!/^\d{5}$/.test(digits) || money.test(after) || offered.test(before)) return false;
  const [isExact, isSum] = [!digits.endsWith('0'), asSum.test(after) || /[05]0$/.test(digits)];
  if (digits.startsWith('0') || (isExact && !isSum)) return true;
  const mayBe = isExact || !isSum || placed.test(before) || isCalledPostcode(before);
  return mayBe && townOf(digits) !== undefined;
}

const money =
  /^ ?(?:¤|k(?!\p{L})|eur|brutto|netto|gross|net(?!\p{L})|im jahr|jährlich|pro jahr|per year|a year|yearly|annual|p\.? ?a(?!\p{L})|jahres|gehalt(?!\p{L})[^?]*\d)/u;
/** "42500 oder 44000", "31200 for 40 hours": what rather follows a sum. */
const asSum = /^ ?(?:(?:oder|or|bei|at|with|für)(?!\p{L})|for (?!\p{L}*(?:begin|entry)))/u;
const offered =
  /(?:angebot|biet\p{L}*|geboten|bekomm\p{L}*|krieg\p{L}*|verdien\p{L}*|jahresgehalt|jahresbrutto|offer\p{L}*|earn\p{L}*|annual\p{L}*|salary of|gehalt von)(?: (?:mir|uns|me|us|von|of|ich|i|is|ist|pay|salary))* ?$/u;
const placed = /(?<!\p{L})(?:in|aus|nach|from|near) $/u;

/** "PLZ", "postcode:", "my zip code is": whether what stands before a number in even letters calls it a postcode. */
export function isCalledPostcode(before: string): boolean {
  return called.test(before);
}

const called =
  /(?<!\p{L})(?:plz|postleitzahl|post ?code|zip(?: code)?)(?: (?:ist|is|lautet|nr|nummer|number))?[.:#]* ?$/u;

/** The town whose postcode a token is; a code that no town clearly has is a place without an article, where a place is named. */
export function postcodeAt(
  tokens: readonly Token[],
  at: number,
  { townOfCode, placeWords }: Pick<CityContext, 'townOfCode' | 'placeWords'>,
): Omit<CityMatch, 'negated'> | undefined {
  const { raw = '' } = tokens[at] ?? {};
  if (raw.length !== 5 || !/^\d{5}$/.test(raw)) return undefined;
  const around = (part: readonly Token[]) => part.map(({ raw: word }) => word.toLowerCase()).join(' ');
  const sides = { before: `${around(tokens.slice(0, at))} `, after: ` ${around(tokens.slice(at + 1))}` };
  if (!isPostcode(raw, sides, townOfCode) || isNumbered(sides.before)) return undefined;
  const town = townOfCode(raw);
  if (town) return { city: { id: town.id, name: town.name.replace(/ \(.*\)$/, '') }, from: at, to: at + 1 };
  const inPlace = placeWords.has(tokens[at - 1]?.word ?? '') || isCalledPostcode(sides.before);
  return inPlace ? { city: { name: raw }, from: at, to: at + 1 } : undefined;
}
