import { readFileSync } from 'node:fs';

const covered = ['Chemnitz', 'Dresden', 'Magdeburg', 'Potsdam', 'Duisburg'];

/** What the peers know of cities: the covered ones and the eighty largest others. */
export const cities = [
  ...covered,
  ...JSON.parse(readFileSync('data/towns.json', 'utf8'))
    .filter(({ name, population }) => population > 0 && !covered.includes(name))
    .sort((a, b) => b.population - a.population)
    .slice(0, 80)
    .map(({ name }) => name.replace(/ .*/, '')),
];

/** What the peers know of levels. */
export const levels = {
  entry:
    'einstieg, einsteiger, einsteigerin, einstiegsgehalt, berufseinsteiger, berufsanfänger, anfänger, anfang, am anfang, neuling, ohne erfahrung, quereinsteiger, entry, entry level, beginner, beginners, starting, starting salary, newcomer, no experience, without experience, fresh, junior'.split(
      ', ',
    ),
  experienced:
    'erfahrung, erfahrene, erfahrener, erfahren, berufserfahrung, mit erfahrung, jahre erfahrung, langjährig, experienced, experience, with experience, years of experience, senior'.split(
      ', ',
    ),
  specialist:
    'spezialisiert, spezialist, spezialisten, spezialisierung, experte, specialist, specialised, specialized, expert'.split(
      ', ',
    ),
};
