import type { Block } from './answer.ts';
import { exampleOf } from './coverage.ts';
import type { Dialog } from './dialog.ts';

/** Where the last answer comes from; in general where there was none. */
export const source: Dialog = (_question, context) => {
  const { t, lastSources } = context;
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
