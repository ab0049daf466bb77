import type { CityMatch } from '../entities/city.ts';
import type { Token } from '../text/text.ts';

/** "Magdeburg bitte. Nee, falsch, Chemnitz": without what was named before a correction, which no part of the message means. */
export function withoutCorrected(cities: CityMatch[], tokens: readonly Token[]): CityMatch[] {
  const named = cities.filter(({ negated }) => !negated).sort((a, b) => a.from - b.from);
  const at = named.findLastIndex((city, index) => isTakenBack(named[index - 1], city, tokens));
  const meant = new Set(named.slice(Math.max(at, 0)));
  return cities.filter((city) => city.negated || meant.has(city));
}

const retractions = new Set([
  'nein',
  'nee',
  'quatsch',
  'ach',
  'sorry',
  'stop',
  'stopp',
  'falsch',
  'wait',
  'oops',
  'korrektur',
  'meine',
  'mein',
  'mean',
  'meant',
  'ah',
  'ahm',
  'halt',
]);

/** What follows "meine" where it takes back, not where it says whose: "ich meine in Potsdam". */
const meant = new Set(['in', 'nach', 'ich', 'naturlich', 'eigentlich', 'den', 'die', 'das']);

/** "in Dresden, ach nee, Potsdam": a word of correction between two cities, or right after the second. */
function isTakenBack(before: CityMatch | undefined, city: CityMatch, tokens: readonly Token[]): boolean {
  if (!before) return false;
  const between = tokens.slice(before.to, city.from).map(({ word }) => word);
  return (
    between.length <= 5 &&
    between.some(
      (word, at) => retractions.has(word) && !(/^meine?$/.test(word) && !meant.has(between[at + 1] ?? 'in')),
    ) &&
    !between.some((word) => word === 'oder' || word === 'or')
  );
}
