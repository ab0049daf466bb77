import type { Block } from './answer.ts';
import type { Context, Dialog } from './dialog.ts';
import { exampleOf } from './suggest.ts';

/** Where a person is reached: the operator's contact, or in general where none is configured. */
export const person: Dialog = (_question, context) => {
  const { t, contact } = context;
  const reached = [contact.name, contact.phone, contact.email, contact.url].filter((part) => part !== undefined);
  return {
    outcome: 'answered',
    blocks: [
      reached.length > 0 ? contactBlock(reached, context) : { type: 'text', text: t('person.none') },
      { type: 'text', text: t('person.keep') },
    ],
    suggestions: [...exampleOf(context), t('suggest.coverage')],
    sources: [],
  };
};

/** In one line, or in Einfache Sprache each way of reaching somebody in its own. */
function contactBlock(reached: readonly string[], { t, variety }: Context): Block {
  const contact = reached.join(', ');
  if (variety !== 'de-plain') return { type: 'text', text: t('person.contact', { contact }) };
  return { type: 'list', title: t('person.contact', { contact }), items: [...reached] };
}
