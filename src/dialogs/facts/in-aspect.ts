import { flatMap } from '../../knowledge/flat-map.ts';
import type { Aspect, Profile } from '../../knowledge/model.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { factBlocks } from '../lists.ts';
import { labelOf, listOf } from '../words.ts';
import { besideIn } from './beside.ts';
import { driversIn, mentionedIn } from './mentioned.ts';

/** Concepts of an aspect that an article names, or ties to pay where the aspect is about that, what answers best first. */
export function conceptsIn(profile: Profile, { concepts, tied }: Aspect): string[] {
  const [mentioned, drivers] = [mentionedIn(profile), driversIn(profile)];
  return concepts.filter((id) => (!tied && mentioned.has(id)) || drivers.includes(id));
}

/** The same by what they are called. */
export function labelsIn(profile: Profile, aspect: Aspect, context: Context): string[] {
  return [...new Set(flatMap(conceptsIn(profile, aspect), (id) => labelOf(id, context) ?? []))];
}

/** What an aspect is called in a sentence. */
export function nameOf({ en, about, plain }: Aspect, { variety }: Context): string {
  return { de: about, en, 'de-plain': plain }[variety];
}

/** Cities beside each other, then which of them the articles say nothing of. */
export function sideBySide(aspect: Aspect, profiles: readonly Profile[], context: Context): Block[] {
  const facts = profiles.map((profile) => {
    const [first, ...others] = labelsIn(profile, aspect, context);
    const items = [...(first ? [first] : []), ...besideIn(profile, aspect, context), ...others];
    return { label: profile.cityName, items: items.slice(0, mostOfSeveral) };
  });
  const told = facts.filter(({ items }) => items.length > 0);
  const silent = facts.filter(({ items }) => items.length === 0).map(({ label }) => label);
  const values = { cities: listOf(silent, context.language), count: silent.length };
  return [
    ...factBlocks(context.t('aspect.several', { aspect: nameOf(aspect, context) }), told, context),
    ...(silent.length > 0 ? [{ type: 'text', text: context.t('aspect.silent', values) } as const] : []),
  ];
}

/** So many things are named of each of several cities. */
const mostOfSeveral = 6;

/** Where no city is asked about, first those whose articles name what answers best. */
export function bestFirst(profiles: readonly Profile[], aspects: readonly Aspect[]): readonly Profile[] {
  const rankOf = (profile: Profile) => placeIn(aspects, profile);
  return profiles.toSorted((a, b) => (rankOf(a) === rankOf(b) ? 0 : rankOf(a) - rankOf(b)));
}

/** Of cities in that order the first, where no other names what answers as well. */
export function clearlyFirst([first, second]: readonly Profile[], aspects: readonly Aspect[]): Profile | undefined {
  return first && (!second || placeIn(aspects, first) < placeIn(aspects, second)) ? first : undefined;
}

/** How soon what an article names comes among what answers. */
function placeIn([aspect]: readonly Aspect[], profile: Profile): number {
  const [best] = aspect ? conceptsIn(profile, aspect) : [];
  return best && aspect ? aspect.concepts.indexOf(best) : Number.POSITIVE_INFINITY;
}
