import type { Facet, Profile } from '../knowledge/model.ts';
import type { Question } from '../nlu/question.ts';
import type { Block } from './answer.ts';
import type { Context, Dialog } from './dialog.ts';
import { compareFacts } from './facts/compare-facts.ts';
import { facetIn } from './facts/named.ts';
import { enumerate } from './lists.ts';
import { comparePay, winnerOf } from './pay/compare-pay.ts';
import { isAsset, liftNotes } from './pay/lift-notes.ts';
import { scopeOf } from './scope.ts';
import { suggest } from './suggest.ts';
import { labelOf, sourceOf } from './words.ts';

/** Puts cities side by side on one topic; pay where none is named, all covered cities where no city is named. */
export const compare: Dialog = (question, context) => {
  const { profiles } = scopeOf(question, context.knowledge);
  const topic = question.topic ?? (question.without?.includes('salary') ? 'tasks' : 'salary');
  const blocks =
    topic === 'salary' ? comparePay(profiles, question, context) : compareFacts(profiles, topic, question, context);
  const lifted = topic === 'salary' ? liftedIn(profiles, question, context) : [];
  return {
    outcome: 'answered',
    blocks: [...broughtTo(profiles, question, context), ...lifted, ...blocks],
    suggestions: suggest(topic === 'salary' ? ['skills', 'market'] : ['entry', 'training'], profiles, context),
    sources: profiles.map((profile) => sourceOf(profile, sectionOf[topic], context)),
    listed: profiles,
    ...(topic === 'salary' && { focus: winnerOf(profiles, question) }),
  };
};

/** Which of two articles names the language or tool that somebody brings along ("mit Polnisch lieber nach A oder B?"). */
function broughtTo([one, two, ...others]: readonly Profile[], { concepts }: Question, context: Context): Block[] {
  if (!one || !two || others.length > 0) return [];
  const brought = concepts.filter(
    (id) => id !== 'german-language' && thingsNamed.has(context.knowledge.concept(id)?.facet ?? 'skill'),
  );
  return brought.slice(0, mostBrought).flatMap((id): Block[] => {
    const concept = labelOf(id, context) ?? id;
    const [first, second] = [one, two].map((profile) => facetIn(id, profile, context.knowledge) !== undefined);
    const cities = [one.cityName, two.cityName];
    if (first && second) return [enumerate('need.places', { cities }, context, { concept, count: 2 })];
    const told = context.knowledge.concept(id)?.facet !== 'industry';
    if (!first && !second) return told ? [{ type: 'text', text: context.t('need.ofNone', { concept }) }] : [];
    const [city = '', other = ''] = first ? cities : cities.toReversed();
    return [{ type: 'text', text: context.t('need.ofTwo', { concept, city, other }) }];
  });
}

const mostBrought = 2;

/** Of two cities, which article ties what is brought along to pay. */
function liftedIn(profiles: readonly Profile[], question: Question, context: Context): Block[] {
  const lifts = question.lifts.filter((id) => isAsset(id, context));
  if (profiles.length !== 2 || lifts.length === 0) return [];
  return profiles.flatMap((profile) => liftNotes(profile, { ...question, lifts }, context));
}

/** Facets of what an article names or does not, other than for pay. */
const thingsNamed: ReadonlySet<Facet> = new Set<Facet>(['language', 'tool', 'industry']);

/** The section of an article that is about each topic. */
export const sectionOf = {
  salary: 'salary',
  skills: 'skills',
  tasks: 'tasks',
  market: 'market',
  training: 'training',
  outlook: 'outlook',
  tips: 'general',
} as const;
