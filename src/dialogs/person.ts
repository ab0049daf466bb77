import type { Block } from './answer.ts';
import { exampleOf } from './coverage.ts';
import type { Contact, Dialog } from './dialog.ts';

/** Where a person is reached: the operator's contact, or in general where none is configured. */
export const person: Dialog = (_question, context) => {
  const { t, contact } = context;
  const reached = contactLine(contact);
  const texts = [reached ? t('person.contact', { contact: reached }) : t('person.none'), t('person.keep')];
  return {
    outcome: 'answered',
    blocks: texts.map((text): Block => ({ type: 'text', text })),
    suggestions: [...exampleOf(context), t('suggest.coverage')],
    sources: [],
  };
};

function contactLine({ name, phone, email, url }: Contact): string | undefined {
  const parts = [name, phone, email, url].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : undefined;
}
