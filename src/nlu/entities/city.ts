import type { CityRef } from '../question.ts';
import type { Token } from '../text/text.ts';
import { abroadAt } from './city/abroad.ts';
import { apartAt } from './city/apart.ts';
import type { createNamesAt } from './city/names.ts';
import { isNegated, withChains } from './city/negated.ts';
import { isAmong, plateAt } from './city/plates.ts';
import { postcodeAt, type TownOfCode } from './city/postcodes.ts';
import { withNamesakes } from './namesake.ts';
import type { TownName } from './towns.ts';

/** What recognising cities needs. */
export interface CityContext {
  namesAt: ReturnType<typeof createNamesAt>;
  isCovered: (townId: string) => boolean;
  placeWords: ReadonlySet<string>;
  /** Ordinary words that are town names too ("Essen", "Lage"): only after a word of place. */
  isOrdinary: (word: string) => boolean;
  /** Places abroad, folded. */
  abroad: ReadonlySet<string>;
  /** Licence plates of covered towns in lower case. */
  plates: ReadonlyMap<string, TownName['town']>;
  townOfCode: TownOfCode;
}

/** A city and the tokens `[from, to)` that name it; `negated` where it is taken back ("nicht Dresden"). */
export interface CityMatch {
  city: CityRef;
  from: number;
  to: number;
  negated: boolean;
}

/** A town that people name without saying "in" has at least so many inhabitants. */
const largeTown = 20_000;

/** Finds the towns a message names, from left to right. */
export function recogniseCities(tokens: readonly Token[], context: CityContext): CityMatch[] {
  const found: CityMatch[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = matchAt(tokens, at, context);
    if (match) found.push(match);
    at = match ? match.to : at + 1;
  }
  const towns = withoutQuarters(withoutLetters(withoutCodes(found, tokens), tokens), tokens, context);
  return withNamesakes(withChains(towns, tokens), tokens);
}

/** "Dresden Neustadt": a quarter of a town that articles cover, not a town of that name. */
function withoutQuarters(found: CityMatch[], tokens: readonly Token[], { isCovered }: CityContext): CityMatch[] {
  const covered = found.some(({ city }) => city.id !== undefined && isCovered(city.id));
  const isQuarter = ({ from, to }: CityMatch) => to - from === 1 && quarters.has(tokens[from]?.word ?? '');
  return covered ? found.filter((match) => !isQuarter(match)) : found;
}

/** Names of quarters that many towns have. */
const quarters = new Set(['neustadt', 'altstadt', 'friedrichstadt', 'hochfeld']);

/** "39104 Magdeburg", "45127 Essen": the name says it, and more surely. */
function withoutCodes(found: CityMatch[], tokens: readonly Token[]): CityMatch[] {
  const isSaid = ({ from, to }: CityMatch) => isCode(tokens[from]) && found.some((match) => match.from === to);
  return found.filter((match) => !isSaid(match));
}

function isCode(token: Token | undefined): boolean {
  return token !== undefined && token.raw.length === 5 && /^\d{5}$/.test(token.raw);
}

/** Letters that are plates only beside other short forms. */
function withoutLetters(found: CityMatch[], tokens: readonly Token[]): CityMatch[] {
  const isLetter = ({ from, to }: CityMatch) => to - from === 1 && tokens[from]?.raw.length === 1;
  return found.every(isLetter) ? found : found.filter((match) => !isLetter(match) || isAmong(match, found, tokens));
}

function matchAt(tokens: readonly Token[], at: number, context: CityContext): CityMatch | undefined {
  const apart = apartAt(tokens, at, context);
  if (apart) return { ...apart, negated: isNegated(tokens, at) };
  const name = longestName(tokens, at, context) ?? plateAt(tokens, at, context);
  if (!name) return postcoded(tokens, at, context) ?? abroadAt(tokens, at, context);
  const to = at + name.words.length;
  return {
    city: { id: name.town.id, name: name.called ?? name.town.name.replace(/ \(.*\)$/, '') },
    from: at,
    to,
    negated: isNegated(tokens, at),
  };
}

function postcoded(tokens: readonly Token[], at: number, context: CityContext): CityMatch | undefined {
  const match = postcodeAt(tokens, at, context);
  return match && { ...match, negated: isNegated(tokens, at) };
}

function longestName(tokens: readonly Token[], at: number, context: CityContext): TownName | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  for (const { name, derived } of context.namesAt(token.lexeme)) {
    if (fits(tokens, at, name) && isMeant(tokens, at, name, derived, context)) return name;
  }
  return undefined;
}

function fits(tokens: readonly Token[], at: number, name: TownName): boolean {
  return name.words.every((word, index) => index === 0 || tokens[at + index]?.word === word);
}

function isMeant(
  tokens: readonly Token[],
  at: number,
  { town, words }: TownName,
  derived: boolean,
  context: CityContext,
): boolean {
  if (context.isCovered(town.id)) return true;
  const [first = ''] = words;
  const population = town.population ?? 0;
  if (derived) return population >= 50_000 && !context.isOrdinary(tokens[at]?.word ?? '');
  if (words.length > 1 && population > 5000) return true;
  const placed = context.placeWords.has(tokens[at - 1]?.word ?? '') || isCode(tokens[at - 1]);
  if (context.isOrdinary(first))
    return placed && isPlaceIn(tokens, at) && (population >= largeTown || isWrittenAs(town.name, tokens, at));
  return placed || (population >= largeTown && first.length > 2 && !things.has(tokens[at - 1]?.word ?? ''));
}

/** "In Füssen": written as a name is, right after "in", where a noun would have its article. */
function isWrittenAs(name: string, tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.raw === name && tokens[at - 1]?.word === 'in' && !withoutArticle.has(name);
}

/** Nouns that stand after "in" by themselves. */
const withoutArticle = new Set(['Lehre', 'Stelle', 'Arbeit', 'Rente']);

/** Words before a thing, not a town: "das Essen", "zum Essen". */
const things = new Set(['das', 'dem', 'des', 'zum', 'beim', 'ein', 'kein', 'mein', 'the', 'a']);

/** "in Essen", not "zum Essen" and not "in Bergen von". */
function isPlaceIn(tokens: readonly Token[], at: number): boolean {
  return ['in', 'nach', 'aus', 'for', 'from', 'near', 'raum', 'bei'].includes(tokens[at - 1]?.word ?? '');
}
