import { flatMap } from '../../knowledge/flat-map.ts';
import type { Level } from '../../knowledge/model.ts';
import type { CityRef } from '../question.ts';
import type { View } from '../view/view.ts';
import type { Asked } from './asked.ts';

/** More in one message are a table. */
const mostPairs = 3;

/**
 * Pay once for each city where each has a level of its own: "Einstieg in Magdeburg und mit Erfahrung in Dresden" asks for no
 * beginner's pay in Dresden. Where cities and levels do not take turns, they are compared.
 */
export function eachLevel(part: Asked, view: View): Asked[] {
  const isPay = part.kind === 'salary' || (part.kind === 'compare' && (part.topic ?? 'salary') === 'salary');
  const pairs = isPay && !part.apart ? pairsIn(view) : [];
  return pairs.length === 0 ? [part] : pairs.map((apart) => ({ kind: 'salary', clauses: [], firm: true, apart }));
}

interface Pair {
  city: CityRef;
  level: Level;
}

type Sign = { at: number } & ({ level: Level } | { city: CityRef });

/** Cities with the levels before or after them; none where they are not as many, or all of one level. */
function pairsIn({ slots, cities, text, isCoveredCity }: View): Pair[] {
  const named = cities.filter(({ negated }) => !negated);
  const levels = flatMap(slots, ({ value, at }) => (value.slot === 'level' ? [{ at: at[0], level: value.level }] : []));
  if (named.length < 2 || levels.length < 2 || !named.every(({ city }) => isCoveredCity(city.id))) return [];
  const places = named.map(({ city, from }) => ({ at: text.tokens[from]?.start ?? 0, city }));
  const signs = [...levels, ...places].sort((a, b) => a.at - b.at).filter(isNew);
  const pairs = flatMap(signs, (sign, at): Pair[] => {
    const next = signs[at + 1];
    if (at % 2 === 1 || !next) return [];
    if ('level' in sign && 'city' in next) return [{ level: sign.level, city: next.city }];
    return 'city' in sign && 'level' in next ? [{ level: next.level, city: sign.city }] : [];
  });
  const apart = new Set(pairs.map(({ level }) => level)).size > 1 && new Set(pairs.map(({ city }) => city.id)).size > 1;
  const even = signs.length === pairs.length * 2 && isInTurns(signs);
  return apart && even && pairs.length <= mostPairs ? pairs : [];
}

/** "Anfänger ohne Erfahrung" says one level twice. */
function isNew(sign: Sign, at: number, signs: readonly Sign[]): boolean {
  const before = signs[at - 1];
  return !(before && 'level' in before && 'level' in sign && before.level === sign.level);
}

/** Always the city first, or always the level. */
function isInTurns(signs: readonly Sign[]): boolean {
  return signs.every(
    (sign, at) => 'city' in sign === (at % 2 === 0 ? 'city' in (signs[0] ?? {}) : !('city' in (signs[0] ?? {}))),
  );
}
