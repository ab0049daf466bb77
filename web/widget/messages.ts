import type { Answer } from '../../src/dialogs/answer.ts';
import { renderAnswer } from './blocks.ts';
import type { Activity } from './direct-line.ts';
import { h } from './element.ts';
import { linked } from './links.ts';
import { warningSign } from './signs.ts';
import { languageOf, type Texts } from './texts.ts';

/** What the visitor has said, and whether it got through. */
export interface OwnMessage {
  element: HTMLElement;
  /** Takes a failure's note away again. */
  settle(): void;
  /** Says that it did not get through, with a button to try again. */
  fail(retry: () => void): void;
}

/** A message of the visitor. */
export function createOwnMessage(said: string, text: Texts): OwnMessage {
  const element = h('article', { class: 'own', 'aria-label': text.said }, h('p', {}, said));
  let note: HTMLElement | undefined;
  const settle = () => note?.remove();
  return {
    element,
    settle,
    fail: (retry) => {
      settle();
      const button = h('button', { type: 'button', class: 'retry' }, text.retry);
      button.onclick = retry;
      note = h('p', { class: 'unsent' }, warningSign(), text.unsent, button);
      element.append(note);
    },
  };
}

/** A message of the bot: laid out where it carries an answer, else its plain text. */
export function createAnswer(activity: Activity, text: Texts): HTMLElement {
  const lang = languageOf(activity.locale);
  const element = h('article', { class: 'bot', lang, 'aria-label': text.answer });
  element.append(...(laidOut(activity) ?? paragraphs(activity.text ?? '')));
  return element;
}

/** Undefined where there is no answer, or one that this version of the widget cannot show in full. */
function laidOut({ channelData }: Activity): HTMLElement[] | undefined {
  if (!channelData?.answer) return undefined;
  try {
    return renderAnswer(channelData.answer as Answer);
  } catch {
    return undefined;
  }
}

function paragraphs(text: string): HTMLElement[] {
  return text.split(/\n{2,}/).map((paragraph) => h('p', { class: 'plain-text' }, linked(paragraph)));
}

/** What the visitor could say next, as buttons; at most three and the way to a person. */
export function createSuggestions(
  activity: Activity,
  text: Texts,
  ask: (text: string) => void,
): HTMLElement | undefined {
  const titles = suggestionsOf(activity).slice(0, 4);
  if (titles.length === 0) return undefined;
  const lang = languageOf(activity.locale);
  return h(
    'div',
    { class: 'suggestions', role: 'group', 'aria-label': text.suggestions, lang },
    ...titles.map(toButton),
  );

  function toButton(title: string): HTMLElement {
    const button = h('button', { type: 'button' }, title);
    button.onclick = () => ask(title);
    return button;
  }
}

function suggestionsOf({ suggestedActions, channelData }: Activity): string[] {
  const answer = channelData?.answer as Partial<Answer> | undefined;
  return answer?.suggestions ?? suggestedActions?.actions?.map(({ title, value }) => title ?? String(value)) ?? [];
}

/** The beginning of a message for a screen reader: whole paragraphs, about 250 characters. */
export function shortly(text: string): string {
  let short = '';
  for (const paragraph of text.split(/\n+/)) {
    if (short && short.length + paragraph.length > 250) break;
    short += `${paragraph} `;
  }
  return short.trim();
}
