import type { Token } from '../../text/text.ts';
import type { CityContext, CityMatch } from '../city.ts';
import { isNegated } from './negated.ts';

/** "in Wien", "in New York": a place without an article wherever it is. */
export function abroadAt(
  tokens: readonly Token[],
  at: number,
  { abroad, placeWords }: CityContext,
): CityMatch | undefined {
  const word = tokens[at]?.word ?? '';
  const isPair = beginningsOf(abroad).has(word) && abroad.has(`${word} ${tokens[at + 1]?.word ?? ''}`);
  const to = isPair ? at + 2 : abroad.has(word) ? at + 1 : undefined;
  if (to === undefined) return undefined;
  const before = [tokens[at - 1]?.word ?? '', tokens[at - 2]?.word ?? ''];
  if (before.includes('aus') || before.includes('from')) return undefined;
  const placed = placeWords.has(before[0] ?? '') || joining.has(before[0] ?? '');
  if (!placed && tokens.length > 4) return undefined;
  const name = tokens
    .slice(at, to)
    .map(({ raw }) => raw.charAt(0).toUpperCase() + raw.slice(1))
    .join(' ');
  return { city: { name }, from: at, to, negated: isNegated(tokens, at) };
}

/** "How about Wien or Zürich", "in der Schweiz". */
const joining = new Set('der the about or oder and und statt instead than als'.split(' '));

const beginnings = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** What names of several words begin with. */
function beginningsOf(names: ReadonlySet<string>): ReadonlySet<string> {
  const known = beginnings.get(names);
  if (known) return known;
  const found = new Set(
    [...names].filter((name) => name.includes(' ')).map((name) => name.slice(0, name.indexOf(' '))),
  );
  beginnings.set(names, found);
  return found;
}
