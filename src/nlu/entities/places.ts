import type { Findings, Recognisers } from '../findings.ts';
import type { Token } from '../text/text.ts';
import { type CityMatch, recogniseCities } from './city.ts';
import { type RegionMatch, recogniseRegions } from './region.ts';

/** Towns and regions; where both fit the longer ("Brandenburg an der Havel"), of equal ones the region. */
export function findPlaces(
  tokens: readonly Token[],
  tools: Pick<Recognisers, 'city' | 'lexicon'>,
): Pick<Findings, 'cities' | 'regions'> {
  const named = recogniseCities(tokens, tools.city);
  const areas = recogniseRegions(tokens, tools.lexicon.regions);
  if (named.length === 0 || areas.length === 0) return { cities: named, regions: areas };
  const overlaps = (city: CityMatch, region: RegionMatch) => region.from < city.to && city.from < region.to;
  const regions = areas.filter(
    (region) => !named.some((city) => overlaps(city, region) && city.to - city.from > region.to - region.from),
  );
  return { cities: named.filter((city) => !regions.some((region) => overlaps(city, region))), regions };
}
