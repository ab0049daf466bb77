import { flatMap } from '../../knowledge/flat-map.ts';
import type { Facet, Profile } from '../../knowledge/model.ts';

/** What a profile mentions, by concept, each as what it does so first, in passing only where it does not otherwise; made once. */
export function mentionedIn(profile: Profile): ReadonlyMap<string, Facet> {
  const known = mentioned.get(profile);
  if (known) return known;
  const found = new Map<string, Facet>();
  for (const { concept, facet } of profile.mentions)
    if ((found.get(concept) ?? 'aside') === 'aside') found.set(concept, facet);
  mentioned.set(profile, found);
  return found;
}

const mentioned = new WeakMap<Profile, ReadonlyMap<string, Facet>>();

/** All that a profile ties more pay to; made once. */
export function driversIn(profile: Profile): readonly string[] {
  const known = drivers.get(profile);
  if (known) return known;
  const found = flatMap([...profile.salary, ...profile.unquantified], (band) => band.drivers);
  drivers.set(profile, found);
  return found;
}

const drivers = new WeakMap<Profile, readonly string[]>();
