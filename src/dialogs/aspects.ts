import type { Aspect, Profile } from '../knowledge/model.ts';
import type { Knowledge } from '../knowledge/store.ts';
import type { Kind, Question } from '../nlu/question.ts';
import type { Block } from './answer.ts';
import type { Context, Reply } from './dialog.ts';
import { dialogs } from './dialogs.ts';
import { enumerate, factBlocks } from './lists.ts';
import { scopeOf } from './scope.ts';
import { labelOf } from './words.ts';

/** The aspects that a question asks about of which at least one of the articles says something. */
export function aspectsOf(
  { aspects = [] }: Question,
  profiles: readonly Profile[],
  { aspect }: Knowledge,
): readonly Aspect[] {
  return aspects
    .flatMap((id) => aspect(id) ?? [])
    .filter((asked) => profiles.some((profile) => conceptsIn(profile, asked).length > 0));
}

/** Kinds whose answers are to the point by themselves. */
const direct: ReadonlySet<Kind> = new Set([
  'offer',
  'rank',
  'filter',
  'need',
  'meaning',
  'reason',
  'silent',
  'minimumWage',
]);

/**
 * A dialog's reply, with what the articles say on the aspects that are asked about before it; of more than two cities that
 * alone, unless pay is asked for.
 */
export function withAspects(question: Question, kind: Kind, context: Context): Reply {
  const { profiles } = scopeOf(question, context.knowledge);
  const aspects = direct.has(kind) ? [] : aspectsOf(question, profiles, context.knowledge);
  const [profile] = profiles;
  if (!profile || aspects.length === 0) {
    const reply = dialogs[kind](question, context);
    return direct.has(kind) ? reply : unsaid(reply, question, profiles, context);
  }
  if (profiles.length > 1) {
    const reply = dialogs[kind](question, context);
    const sides = [...aspects.flatMap((aspect) => sideBySide(aspect, profiles, context)), ...untold(aspects, context)];
    const alone = profiles.length > 2 && kind !== 'salary' && question.topic !== 'salary';
    return { ...reply, blocks: alone ? sides : [...sides, ...reply.blocks], listed: profiles };
  }
  const told = aspects.flatMap((aspect) => {
    const list = labelsIn(profile, aspect, context).slice(0, most);
    const values = { aspect: nameOf(aspect, context), city: profile.cityName };
    return list.length > 0 ? [{ list, block: enumerate('aspect.named', { list }, context, values) }] : [];
  });
  const reply = dialogs[kind](question, { ...context, told: new Set(told.flatMap(({ list }) => list)) });
  return { ...reply, blocks: [...told.map(({ block }) => block), ...untold(aspects, context), ...reply.blocks] };
}

/** What no article tells of the aspects that are asked about. */
function untold(aspects: readonly Aspect[], { language, variety }: Context): Block[] {
  return aspects.flatMap(({ unsaid: texts }): Block[] =>
    texts ? [{ type: 'text', text: texts[variety === 'de-plain' ? 'plain' : language] }] : [],
  );
}

function nameOf(aspect: Aspect, { language, variety }: Context): string {
  return variety === 'de-plain' ? aspect.plain : aspect[language];
}

/** The reply, after saying that the article of the one city is silent on an aspect that nothing else answers. */
function unsaid(
  reply: Reply,
  { aspects = [] }: Question,
  [profile, ...others]: readonly Profile[],
  context: Context,
): Reply {
  const aspect = aspects.flatMap((id) => context.knowledge.aspect(id) ?? []).find(({ exact: alone }) => alone);
  if (!aspect || !profile || others.length > 0 || reply.outcome !== 'answered') return reply;
  const text = context.t('aspect.none', { aspect: nameOf(aspect, context), city: profile.cityName });
  return { ...reply, blocks: [{ type: 'text', text }, ...reply.blocks] };
}

/** So many things answer a question. */
const most = 8;

function sideBySide(aspect: Aspect, profiles: readonly Profile[], context: Context): Block[] {
  const facts = profiles.map((profile) => {
    const items = labelsIn(profile, aspect, context).slice(0, mostOfSeveral);
    return { label: profile.cityName, items: items.length > 0 ? items : [context.t('compare.nothing')] };
  });
  return factBlocks(context.t('aspect.several', { aspect: nameOf(aspect, context) }), facts, context);
}

/** So many things are named of each of several cities. */
const mostOfSeveral = 6;

function labelsIn(profile: Profile, aspect: Aspect, context: Context): string[] {
  return [...new Set(conceptsIn(profile, aspect).flatMap((id) => labelOf(id, context) ?? []))];
}

/** Concepts of an aspect that an article names, what answers best first. */
function conceptsIn({ mentions, salary, unquantified }: Profile, { concepts }: Aspect): string[] {
  const named = new Set([
    ...mentions.map(({ concept }) => concept),
    ...[...salary, ...unquantified].flatMap(({ drivers }) => drivers),
  ]);
  return concepts.filter((id) => named.has(id));
}
