import type { Token } from '../text/text.ts';
import type { CityMatch } from './city.ts';

/** "Dresden, Ontario", "Potsdam (New York)": a town of the same name elsewhere, of which no article speaks. */
export function withNamesakes(cities: readonly CityMatch[], tokens: readonly Token[]): CityMatch[] {
  const found = cities.map((match) => namesakeOf(match, tokens) ?? match);
  return found.filter(({ from }) => !found.some((match) => match.from < from && from < match.to));
}

function namesakeOf({ city, from, to, negated }: CityMatch, tokens: readonly Token[]): CityMatch | undefined {
  const next = joining.has(tokens[to]?.word ?? '') ? to + 1 : to;
  const word = tokens[next]?.word ?? '';
  const isLand = lands.has(word) || short.has(tokens[next]?.raw ?? '');
  const size = lands.has(`${word} ${tokens[next + 1]?.word ?? ''}`) ? 2 : isLand ? 1 : 0;
  if (!city.id || size === 0) return undefined;
  const land = tokens
    .slice(next, next + size)
    .map(({ raw }) => raw.charAt(0).toUpperCase() + raw.slice(1))
    .join(' ');
  return { city: { name: `${city.name}, ${land}` }, from, to: next + size, negated };
}

const joining = new Set(['in']);

/** States of America by their letters, in capitals. */
const short = new Set(['NY', 'NJ', 'OH', 'TN', 'KS', 'MO', 'PA', 'TX', 'WI', 'IL', 'IA', 'KY', 'USA', 'US']);

/** States and countries that have towns with German names, folded. */
const lands = new Set([
  'ontario',
  'ohio',
  'maine',
  'tennessee',
  'kansas',
  'kentucky',
  'indiana',
  'illinois',
  'iowa',
  'missouri',
  'wisconsin',
  'minnesota',
  'pennsylvania',
  'texas',
  'florida',
  'california',
  'kalifornien',
  'new york',
  'new jersey',
  'usa',
  'america',
  'amerika',
  'canada',
  'kanada',
  'south africa',
  'sudafrika',
  'australia',
  'australien',
]);
