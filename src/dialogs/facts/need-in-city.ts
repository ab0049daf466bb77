import type { Facet, Profile } from '../../knowledge/model.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { enumerate } from '../lists.ts';
import { labelOf } from '../words.ts';
import { mentionedIn } from './mentioned.ts';
import { akinIdsIn, akinIn, driversWith, facetIn, mentionedAs, specialsIn } from './named.ts';
import { nearIn } from './nearby.ts';

/** How a thing is asked about: whether there is such a thing, or whether somebody who lacks it gets by. */
export interface Manner {
  exists?: boolean | undefined;
  lacking?: boolean | undefined;
}

/** Whether the article of a city names a thing, and as what. */
export function inCity(
  concept: string,
  profile: Profile,
  context: Context,
  { exists = false, lacking = false }: Manner = {},
): Block[] {
  const { t } = context;
  const facet = facetIn(concept, profile, context.knowledge);
  const values = { concept: labelOf(concept, context) ?? concept, city: profile.cityName };
  if (!facet)
    return [notIn(concept, profile, context), ...expectedOf(akinIdsIn(concept, profile, context), profile, context)];
  const special = specialsIn(concept, profile, context);
  if (special.length > 0)
    return [
      enumerate('need.special', { list: special }, context, values),
      ...(exists ? [] : expectedOf(context.knowledge.specialOf(concept), profile, context)),
    ];
  if (!exists && (facet === 'training' || facet === 'aside'))
    return [
      { type: 'text', text: t(`need.${facet}`, values) },
      ...(facet === 'training' ? expectedIn(profile, context) : []),
    ];
  if (!demanded.has(facet) || exists)
    return [enumerate(`details.${facet}`, { list: [values.concept] }, context, { city: values.city })];
  const others = driversWith(concept, profile, context);
  const text = t(verdicts[facet === 'driver' ? 'driver' : 'other'][lacking ? 'lacked' : 'wanted'], values);
  const details = facet === 'skill' ? nearIn([concept], profile, 'detail', context).slice(0, mostDetails) : [];
  const list = [...others, ...details];
  return [{ type: 'text', text }, ...(list.length > 0 ? [enumerate('need.with', { list }, context)] : [])];
}

/** The same of what is more special, or akin, where that is training. */
function expectedOf(ids: readonly string[], profile: Profile, context: Context): Block[] {
  return ids.some((id) => mentionedAs(id, profile) === 'training') ? expectedIn(profile, context) : [];
}

/** How training counts there: as what is expected anyway. */
function expectedIn(profile: Profile, context: Context): Block[] {
  const named = mentionedIn(profile);
  const list = asExpected.flatMap((id) => (named.has(id) ? (labelOf(id, context) ?? []) : []));
  return list.length > 0 ? [enumerate('need.with', { list }, context)] : [];
}

const asExpected: readonly string[] = ['training-taken-for-granted', 'training-expected'];

/** More would bury the answer. */
const mostDetails = 2;

/** What is said of what can bring more pay, and of what else is asked of people. */
const verdicts = {
  driver: { wanted: 'need.driver', lacked: 'need.lackingDriver' },
  other: { wanted: 'need.yes', lacked: 'need.lacking' },
} as const;

function notIn(concept: string, profile: Profile, context: Context): Block {
  const values = { concept: labelOf(concept, context) ?? concept, city: profile.cityName };
  const akin = akinIn(concept, profile, context);
  if (akin.length > 0) return enumerate('need.akin', { list: akin }, context, values);
  if (isGerman(concept, context)) return { type: 'text', text: context.t('need.germanIn', values) };
  return { type: 'text', text: context.t(isDemanded(concept, context) ? 'need.no' : 'need.nothing', values) };
}

/** What an employer can ask of people, and what helps them. */
export const demanded: ReadonlySet<Facet> = new Set(['skill', 'tool', 'language', 'training', 'driver', 'aside']);

/** Whether it is something that an employer can ask of people. */
export function isDemanded(concept: string, { knowledge }: Context): boolean {
  return demanded.has(knowledge.concept(concept)?.facet ?? 'skill');
}

/** The language of the country: where an article is silent, only the level is open. */
export function isGerman(concept: string, { knowledge }: Context): boolean {
  return knowledge.concept(concept)?.code === 'de';
}
