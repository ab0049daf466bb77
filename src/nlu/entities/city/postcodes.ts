import type { Token } from '../../text/text.ts';
import type { CityContext, CityMatch } from '../city.ts';

/** Postcodes of towns that have many, by the id of the town; of other towns only that it is a postcode is known. */
const postcodes: Readonly<Record<string, string>> = {
  chemnitz:
    '09111 09112 09113 09114 09116 09117 09119 09120 09122 09123 09125 09126 09127 09128 09130 09131 09224 09228 09247',
  dresden:
    '01067 01069 01097 01099 01108 01109 01127 01129 01139 01156 01157 01159 01169 01187 01189 01217 01219 01237 01239 01257 01259 01277 01279 01307 01309 01324 01326 01328 01465 01478',
  duisburg:
    '47051 47053 47055 47057 47058 47059 47119 47137 47138 47139 47166 47167 47169 47178 47179 47198 47199 47226 47228 47229 47239 47249 47259 47269 47279',
  magdeburg: '39104 39106 39108 39110 39112 39114 39116 39118 39120 39122 39124 39126 39128 39130',
  potsdam: '14467 14469 14471 14473 14476 14478 14480 14482',
};

const townOf: ReadonlyMap<string, string> = new Map(
  Object.entries(postcodes).flatMap(([town, codes]) => codes.split(' ').map((code) => [code, town] as const)),
);

/**
 * Whether the digits of a number of a text in even letters are a postcode: five of them that are one of a known town or no round
 * sum, with nothing beside them that makes them money.
 */
export function isPostcode(digits: string, { before, after }: { before: string; after: string }): boolean {
  if (!/^\d{5}$/.test(digits) || money.test(after) || offered.test(before)) return false;
  return townOf.has(digits) || !digits.endsWith('0');
}

const money =
  /^ ?(?:€|k(?!\p{L})|eur|brutto|netto|gross|net(?!\p{L})|im jahr|jährlich|pro jahr|per year|a year|yearly|annual|p\.? ?a|jahres|gehalt(?!\p{L})[^?]*\d|oder|or|bei|at|with|für|for (?!\p{L}*(?:begin|entry)))/u;
const offered =
  /(?:angebot|biet\p{L}*|geboten|bekomm\p{L}*|krieg\p{L}*|verdien\p{L}*|jahresgehalt|jahresbrutto|offer\p{L}*|earn\p{L}*|annual\p{L}*|salary of|gehalt von)(?: (?:mir|uns|me|us|von|of|ich|i|is|ist|pay|salary))* ?$/u;

/** The town whose postcode a token is; a code of no known town is a place that is not in any list. */
export function postcodeAt(
  tokens: readonly Token[],
  at: number,
  { plates, placeWords }: Pick<CityContext, 'plates' | 'placeWords'>,
): Omit<CityMatch, 'negated'> | undefined {
  const { raw = '' } = tokens[at] ?? {};
  if (!/^\d{5}$/.test(raw)) return undefined;
  const around = (part: readonly Token[]) => part.map(({ raw: word }) => word.toLowerCase()).join(' ');
  const sides = { before: `${around(tokens.slice(0, at))} `, after: ` ${around(tokens.slice(at + 1))}` };
  if (!isPostcode(raw, sides)) return undefined;
  const town = [...plates.values()].find(({ id }) => id === townOf.get(raw));
  if (town) return { city: { id: town.id, name: town.name }, from: at, to: at + 1 };
  const word = tokens[at - 1]?.word ?? '';
  const placed = placeWords.has(word) || /^(?:plz|postleitzahl|postcode|zip)$/.test(word);
  return placed ? { city: { name: raw }, from: at, to: at + 1 } : undefined;
}
