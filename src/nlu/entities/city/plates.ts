import type { Token } from '../../text/text.ts';
import type { CityContext, CityMatch } from '../city.ts';
import type { TownName } from '../towns.ts';

/** The town whose licence plate a word is, where nothing else can be meant. */
export function plateAt(
  tokens: readonly Token[],
  at: number,
  { plates, isOrdinary, placeWords }: CityContext,
): TownName | undefined {
  const token = tokens[at];
  const town = token ? plates.get(token.raw.toLowerCase()) : undefined;
  if (!token || !town) return undefined;
  const shouted = token.raw === token.raw.toUpperCase() && tokens.some(({ raw }) => raw !== raw.toUpperCase());
  const clear = token.raw.length > 1 && !isOrdinary(token.word);
  const placed = placeWords.has(tokens[at - 1]?.word ?? '');
  const alone = tokens.length === 1 && token.raw === token.raw.toUpperCase();
  const telling = tokens.length <= 8 || isSetApart(tokens, at) || (token.raw.length > 1 && clear);
  const beside = [tokens[at - 1], tokens[at + 1]].some((next) => versus.has(next?.word ?? ''));
  const sums = [tokens[at - 1], tokens[at + 1]].some((next) => /^\d{4}$/.test(next?.word ?? ''));
  return (clear && (placed || beside || sums || tokens.length <= 8)) || (shouted && (telling || placed)) || alone
    ? { words: [token.word], town, short: true }
    : undefined;
}

/** Between two towns. */
const versus = new Set('vs versus oder or gegen'.split(' '));

/** "C oder DD": a letter is a town's beside another short form; beside a name it is something else ("C, Java … in Dresden"). */
export function isAmong(letter: CityMatch, found: readonly CityMatch[], tokens: readonly Token[]): boolean {
  return found.every((match) => match === letter || (tokens[match.from]?.raw.length ?? 0) <= longestPlate);
}

const longestPlate = 3;

/** ", C –", "DU:": between marks, as in notes. */
function isSetApart(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const near = (from: number | undefined, to: number | undefined) =>
    from !== undefined && to !== undefined && to - from < 2;
  return !near(before?.end, token?.start) || !near(token?.end, after?.start);
}
