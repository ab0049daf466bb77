import type { Language } from '../../src/knowledge/model.ts';
import type { Activity } from './direct-line.ts';
import { h } from './element.ts';
import { createAnswer, createOwnMessage, createSuggestions, type OwnMessage, shortly } from './messages.ts';
import type { Panel } from './panel.ts';
import { createProgress } from './progress.ts';
import { texts } from './texts.ts';

/** What has been said, as it stands in the log. */
export interface Thread {
  addOwn(text: string, language: Language): OwnMessage;
  /** Adds what the bot says, with its suggestions; gives the beginning of it as text. */
  addAnswer(activity: Activity, language: Language): string;
  addNote(text: string): void;
  /** Shows that an answer is on its way. */
  wait(language: Language): void;
  stopWaiting(): void;
  /** Gives the focus to something that stays, before the element that has it goes. */
  keepFocus(): void;
  scrollTo(element: HTMLElement | undefined): void;
  isEmpty(): boolean;
  /** Takes away all that was said. */
  clear(): void;
}

/** The thread in a panel's log; `ask` is called with a suggestion that was taken. */
export function createThread({ log, input }: Panel, ask: (text: string) => void): Thread {
  const progress = createProgress(log);
  let suggestions: HTMLElement | undefined;
  /** Where reading goes on: the last question, so that the answer is read from its beginning. */
  let reading: HTMLElement | undefined;

  const append = (element: HTMLElement) => log.insertBefore(element, progress.element);
  const scrollTo = (element: HTMLElement | undefined) => {
    if (element) log.scrollTop = element.offsetTop - 12;
  };
  // On a touch screen the field would bring up the keyboard over the answer.
  const keepFocus = () => (matchMedia('(pointer: coarse)').matches ? log : input).focus();
  const isEmpty = () => !log.querySelector('article');
  const removeSuggestions = () => {
    if (suggestions?.contains((log.getRootNode() as ShadowRoot).activeElement)) keepFocus();
    suggestions?.remove();
  };

  return {
    addOwn(text, language) {
      const message = createOwnMessage(text, texts[language]);
      removeSuggestions();
      reading = append(message.element);
      scrollTo(reading);
      return message;
    },
    addAnswer(activity, language) {
      progress.stop();
      removeSuggestions();
      const isFirst = isEmpty();
      const element = append(createAnswer(activity, texts[language]));
      suggestions = createSuggestions(activity, texts[language], ask);
      if (suggestions) append(suggestions);
      // The notice above the first words stays in sight.
      scrollTo(reading ?? (isFirst ? undefined : element));
      return shortly(activity.text ?? '');
    },
    addNote: (text) => void append(h('p', { class: 'note renewed' }, text)),
    wait: (language) => {
      progress.start(texts[language].waiting);
      scrollTo(reading);
    },
    stopWaiting: progress.stop,
    keepFocus,
    scrollTo,
    isEmpty,
    clear: () => {
      for (const element of log.querySelectorAll('article, .suggestions')) element.remove();
      reading = undefined;
    },
  };
}
