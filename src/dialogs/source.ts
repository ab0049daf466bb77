import type { Question } from '../nlu/question.ts';
import type { Block, SourceRef } from './answer.ts';
import type { Context, Dialog } from './dialog.ts';
import { scopeOf } from './scope.ts';
import { exampleOf } from './suggest.ts';
import { sourceOf } from './words.ts';

/** The articles on the cities that are named. */
function sourcesOf(question: Question, context: Context): SourceRef[] {
  return scopeOf(question, context.knowledge).profiles.map((profile) => sourceOf(profile, 'general', context));
}

/** Where the last answer, or what is known of a city, comes from; in general where there was none. */
export const source: Dialog = (question, context) => {
  const { t } = context;
  const lastSources = question.cities.length > 0 ? sourcesOf(question, context) : context.lastSources;
  const key =
    lastSources.length === 0 ? 'source.general' : lastSources.length === 1 ? 'source.last' : 'source.lastMany';
  const blocks: Block[] = [{ type: 'text', text: t(key) }];
  if (lastSources.length > 0)
    blocks.push({
      type: 'list',
      title: undefined,
      items: [
        ...new Set(lastSources.map(({ title, section }) => (section ? t('shell.section', { title, section }) : title))),
      ],
    });
  blocks.push({ type: 'text', text: t('source.date') });
  return {
    outcome: 'answered',
    blocks,
    suggestions: [t('suggest.coverage'), ...exampleOf(context), t('suggest.person')],
    sources: [...lastSources],
  };
};
