import type { Topic } from '../nlu/question.ts';
import type { Outcome } from './answer.ts';
import type { Context, Dialog } from './dialog.ts';
import { exampleOf } from './suggest.ts';
import { listOf, occupationOf } from './words.ts';

/** Makes a dialog that says some sentences and offers what can be asked. */
export function createSocialDialog(outcome: Outcome, sentences: (context: Context) => string[]): Dialog {
  return ({ topic }, context) => ({
    outcome,
    blocks: sentences(context).map((text) => ({ type: 'text' as const, text })),
    suggestions: [...nearestOf(topic, context), context.t('suggest.coverage'), context.t('suggest.person')],
    sources: [],
  });
}

/** A question of the topic that was perhaps meant, else any that can be answered. */
function nearestOf(topic: Topic | undefined, context: Context): string[] {
  const [occupation] = context.knowledge.covered;
  const [profile] = occupation ? context.knowledge.profilesOf(occupation.id) : [];
  if (!topic || topic === 'salary' || !profile) return exampleOf(context);
  return [context.t(`suggest.${topic}`, { city: profile.cityName })];
}

/** The occupations and cities that are covered, shortened for a sentence. */
export function coveredNames(context: Context): { occupations: string; cities: string } {
  const { knowledge, language } = context;
  const occupations = knowledge.covered.slice(0, 3);
  const cities = occupations.flatMap(({ id }) => knowledge.profilesOf(id).map(({ cityName }) => cityName));
  return {
    occupations: listOf(
      occupations.map((occupation) => occupationOf(occupation, context)),
      language,
    ),
    cities: listOf([...new Set(cities)].slice(0, 8), language),
  };
}
