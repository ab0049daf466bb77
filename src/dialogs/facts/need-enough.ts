import type { Profile } from '../../knowledge/model.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { enumerate } from '../lists.ts';
import { labelOf, labelsOf } from '../words.ts';
import { facetIn } from './named.ts';
import { inCity } from './need-in-city.ts';

/** A quality alone is not enough: what the article asks for besides. */
export function besides(concepts: readonly string[], profiles: readonly Profile[], context: Context): Block[] {
  const asked = concepts.map((concept) => labelOf(concept, context));
  return profiles.flatMap((profile): Block[] => {
    if (!concepts.some((concept) => facetIn(concept, profile, context.knowledge) === 'skill')) return [];
    const others = labelsOf(profile, ['skill'], context).filter((label) => !asked.includes(label));
    const list = others.slice(0, 3);
    return list.length > 0 ? [enumerate('need.besides', { list }, context, { city: profile.cityName })] : [];
  });
}

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
