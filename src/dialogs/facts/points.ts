import { flatMap } from '../../knowledge/flat-map.ts';
import type { Profile } from '../../knowledge/model.ts';
import type { Point, Question } from '../../nlu/question.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { enumerate, factBlocks } from '../lists.ts';
import { labelOf } from '../words.ts';
import { mentionedIn } from './mentioned.ts';

/** What the article of a city says in words of the same meaning as the question, the most telling first. */
export function pointsIn({ points = [] }: Pick<Question, 'points'>, profile: Profile, context: Context): string[] {
  const best = points[0]?.weight ?? 0;
  const found = namedIn(points, profile);
  const [first] = found;
  if (!first || first.weight < best * farFromBest) return [];
  const near = found.filter(({ weight }) => weight >= first.weight * nearFirst);
  return [...new Set(flatMap(near, ({ id }) => (isTold(id, context) ? (labelOf(id, context) ?? []) : [])))].slice(
    0,
    most,
  );
}

/** The same in a sentence, but for what is told anyway. */
export function pointBlocks(
  labels: readonly string[],
  told: readonly string[],
  profile: Profile,
  context: Context,
): Block[] {
  const list = labels.filter((label) => !told.includes(label));
  return list.length > 0 ? [enumerate('details.detail', { list }, context, { city: profile.cityName })] : [];
}

/** Cities beside each other by what their articles say of it, where some do; those that say most of it first. */
export function pointsBeside(question: Question, profiles: readonly Profile[], context: Context): Profile[] {
  const weightOf = (profile: Profile) => namedIn(question.points ?? [], profile)[0]?.weight ?? 0;
  return profiles
    .filter((profile) => pointsIn(question, profile, context).length > 0)
    .toSorted((a, b) => weightOf(b) - weightOf(a));
}

/** The same in blocks. */
export function besideBlocks(question: Question, profiles: readonly Profile[], context: Context): Block[] {
  const facts = profiles.map((profile) => ({ label: profile.cityName, items: pointsIn(question, profile, context) }));
  return factBlocks(context.t('details.several'), facts, context);
}

/** "Are people nice there?" of a place whose article has nothing of that: said before what it has on the whole. */
export function noneBlocks({ byPoints, points = [] }: Question, profile: Profile, { t }: Context): Block[] {
  const isPlain = byPoints && (points[0]?.weight ?? 0) >= plainly;
  if (!isPlain || namedIn(points, profile).length > 0) return [];
  return [{ type: 'text', text: t('aspect.silent', { cities: profile.cityName, count: 1 }) }];
}

function namedIn(points: readonly Point[], profile: Profile): Point[] {
  const named = mentionedIn(profile);
  return points.filter(({ id }) => named.has(id));
}

/** In Einfache Sprache only what has a plain name. */
function isTold(id: string, { knowledge, variety }: Context): boolean {
  return variety !== 'de-plain' || id in knowledge.plain.concepts;
}

/** What shares less with the question may be said in other words. */
const plainly = 5;

/** An article whose best says so much less than that of another one says nothing of it. */
const farFromBest = 0.5;

/** Of an article what says so much less than its best is beside the point. */
const nearFirst = 0.6;

const most = 4;
