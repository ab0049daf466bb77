import type { Profile } from '../../knowledge/model.ts';
import type { Question } from '../../nlu/question.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { enumerate, factBlocks } from '../lists.ts';
import { labelOf } from '../words.ts';
import { kinOf } from './kin.ts';
import { facetIn } from './named.ts';
import { pointBlocks, pointsIn } from './points.ts';

/** One of the things that are weighed against each other: a concept, or a side of the job with several. */
interface Side {
  name: string;
  concepts: readonly string[];
}

/** Which of several things counts more: no article says so, but they name the one or the other. */
export function preferBlocks(
  question: Question,
  profiles: readonly Profile[],
  named: boolean,
  context: Context,
): Block[] {
  const sides = sidesOf(question, context);
  if (named)
    return profiles.flatMap((profile) => {
      const said = weighed(question, profile, context);
      return [...pointBlocks(said, [], profile, context), ...inCity(sides, profile, context, said.length > 0)];
    });
  const facts = sides.map(({ name, concepts }) => {
    const cities = profiles.filter((profile) => namesAny(concepts, profile, context)).map(({ cityName }) => cityName);
    return { label: capitalise(name), items: cities.length > 0 ? cities : [context.t('compare.none')] };
  });
  return factBlocks(context.t('need.prefer.sides'), facts, context);
}

function sidesOf({ concepts, aspects = [] }: Question, context: Context): Side[] {
  const { knowledge, language, variety } = context;
  const sides = aspects.flatMap((id) => knowledge.aspect(id) ?? []);
  return [
    ...[...new Set(concepts)].map((id) => ({ name: labelOf(id, context) ?? id, concepts: [id, ...kinOf(id)] })),
    ...sides.map((side) => ({ name: variety === 'de-plain' ? side.de : side[language], concepts: side.concepts })),
  ];
}

/** What the article says of what counts more. */
function weighed({ points = [] }: Question, profile: Profile, context: Context): string[] {
  const weighing = points.filter(({ id }) => context.knowledge.concept(id)?.weighs);
  return pointsIn({ points: weighing }, profile, context);
}

function inCity(sides: readonly Side[], profile: Profile, context: Context, weighs: boolean): Block[] {
  const city = profile.cityName;
  const isNamed = ({ concepts }: Side) => namesAny(concepts, profile, context);
  const found = sides.filter(isNamed);
  const list = found.map((side) => namedAs(side, profile, context));
  if (weighs) return found.length > 0 ? [enumerate('need.prefer.named', { list }, context, { city })] : [];
  if (found.length === 0) return [{ type: 'text', text: context.t('need.prefer.noneIn', { city }) }];
  if (found.length === sides.length) return [enumerate('need.prefer.bothIn', { list }, context, { city })];
  const others = sides.filter((side) => !isNamed(side)).map(({ name }) => name);
  return [enumerate('need.prefer.oneIn', { list }, context, { city, others: others.join(', ') })];
}

/** A side with what the article names of it, where that is called otherwise. */
function namedAs({ name, concepts }: Side, profile: Profile, context: Context): string {
  const [own] = concepts;
  if (concepts.length === 1 || (own && name === labelOf(own, context) && namesAny([own], profile, context)))
    return name;
  const labels = concepts.filter((id) => namesAny([id], profile, context)).flatMap((id) => labelOf(id, context) ?? []);
  return `${name} (${labels.slice(0, context.variety === 'de-plain' ? 1 : mostOfSide).join(', ')})`;
}

const mostOfSide = 3;

function namesAny(concepts: readonly string[], profile: Profile, { knowledge }: Context): boolean {
  return concepts.some((id) => facetIn(id, profile, knowledge));
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
