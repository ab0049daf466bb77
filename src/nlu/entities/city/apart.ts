import { fold } from '../../../knowledge/fold.ts';
import type { Token } from '../../text/text.ts';
import type { CityContext, CityMatch } from '../city.ts';
import type { TownName } from '../towns.ts';

/** "Mag de burg", "chem nitz": the name of a covered town in pieces, as dictation writes it. */
export function apartAt(
  tokens: readonly Token[],
  at: number,
  { plates }: Pick<CityContext, 'plates'>,
): Omit<CityMatch, 'negated'> | undefined {
  const first = foldedAt(tokens, at);
  if (first.length < shortest) return undefined;
  const towns = namesOf(plates);
  if (!towns.some(([name]) => name.length > first.length && name.startsWith(first))) return undefined;
  let joined = first;
  for (let to = at + 1; to < at + most && to < tokens.length; to++) {
    joined += foldedAt(tokens, to);
    const found = towns.find(([name]) => name === joined);
    if (found) return { city: { id: found[1].id, name: found[1].name.replace(/ \(.*\)$/, '') }, from: at, to: to + 1 };
  }
  return undefined;
}

/** A word as it was typed, folded; most are noted so. */
function foldedAt(tokens: readonly Token[], at: number): string {
  const { raw = '', written } = tokens[at] ?? {};
  return written?.written === raw ? written.folded : fold(raw);
}

/** Shorter pieces are a word of their own. */
const shortest = 3;

/** A name is cut into so many pieces. */
const most = 4;

type Plates = CityContext['plates'];
const names = new WeakMap<Plates, (readonly [string, TownName['town']])[]>();

/** Covered towns by their folded names. */
function namesOf(plates: Plates): readonly (readonly [string, TownName['town']])[] {
  const known = names.get(plates);
  if (known) return known;
  const found = [...new Set(plates.values())].map((town) => [fold(town.name.replace(/ .*$/, '')), town] as const);
  names.set(plates, found);
  return found;
}
