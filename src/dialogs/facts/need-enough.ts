import type { Profile } from '../../knowledge/model.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { enumerate } from '../lists.ts';
import { labelOf, labelsOf } from '../words.ts';
import { akinIn, facetIn } from './named.ts';
import { nearIn } from './nearby.ts';
import { inCity } from './need-in-city.ts';

/** A quality alone is not enough: what the article asks for besides; where it names none of the things asked about, what it asks for at all. */
export function besides(
  concepts: readonly string[],
  profiles: readonly Profile[],
  context: Context,
  told: ReadonlySet<string> = new Set(),
): Block[] {
  const asked = new Set(concepts.map((concept) => labelOf(concept, context)));
  return profiles.flatMap((profile): Block[] => {
    const facets = concepts.map((concept) => facetIn(concept, profile, context.knowledge));
    const silent = facets.every((facet) => facet === undefined);
    for (const label of silent ? akinOf(concepts, profile, context) : []) asked.add(label);
    if (!silent && !facets.some((facet) => facet === 'skill' || facet === 'tool')) return [];
    const others = labelsOf(profile, ['skill'], context).filter((label) => !asked.has(label) && !told.has(label));
    const near = nearIn(concepts, profile, 'skill', context).filter((label) => others.includes(label));
    const list = [...new Set([...near, ...others])].slice(
      0,
      concepts.length === 0 ? mostUnnamed : silent ? mostInstead : mostBesides,
    );
    const key = silent ? 'need.instead' : 'need.besides';
    return list.length > 0 ? [enumerate(key, { list }, context, { city: profile.cityName })] : [];
  });
}

const mostInstead = 5;
const mostBesides = 3;
const mostUnnamed = 7;

function akinOf(concepts: readonly string[], profile: Profile, context: Context): string[] {
  return concepts.flatMap((concept) => akinIn(concept, profile, context));
}

/** What the articles name that can be learned, for somebody who lacks what they ask for. */
export function learnBlocks(
  lacking: readonly string[],
  profiles: readonly Profile[],
  context: Context,
  always = false,
): Block[] {
  return profiles.flatMap((profile): Block[] => {
    if (!always && !lacking.some((concept) => facetIn(concept, profile, context.knowledge))) return [];
    const general = new Set([...noCourses].flatMap((id) => labelOf(id, context) ?? []));
    const courses = labelsOf(profile, ['training'], context).filter((label) => !general.has(label));
    const list = courses.slice(0, 3);
    return list.length > 0 ? [enumerate('need.learn', { list }, context, { city: profile.cityName })] : [];
  });
}

/** What articles say of training, not what can be learned there. */
const noCourses: ReadonlySet<string> = new Set([
  'training-expected',
  'modest-raise',
  'employer-supported',
  'further-education',
]);

/** Whether a quality is enough: what the article asks for besides, or that it does not name it at all. */
export function beyond(concepts: readonly string[], profiles: readonly Profile[], context: Context): Block[] {
  return profiles.flatMap((profile): Block[] => {
    const named = concepts.filter((concept) => facetIn(concept, profile, context.knowledge));
    const asked = named.flatMap((concept) => labelOf(concept, context) ?? []);
    const others = labelsOf(profile, ['skill'], context).filter((label) => !asked.includes(label));
    if (asked.length === 0 || others.length === 0) return concepts.flatMap((each) => inCity(each, profile, context));
    const list = others.slice(0, mostBeyond);
    return [enumerate('need.beyond', { asked, list }, context, { city: profile.cityName })];
  });
}

const mostBeyond = 5;

/** What somebody is like, other than what they can or know. */
export function isQuality(id: string, { knowledge }: Context): boolean {
  return knowledge.concept(id)?.facet === 'skill';
}
