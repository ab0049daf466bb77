import type { Answer, Block } from '../../dialogs/answer.ts';
import type { Manner, Translate } from '../../i18n.ts';
import type { HandoffRequest, Said } from './requests.ts';

/** What an answer about the handing over is made of; `name` is who answers. */
export interface Voice extends Manner {
  t: Translate;
  name: string;
}

/** Some sentences as an answer. */
export function sayAnswer(texts: string[], voice: Voice, suggestions: string[] = []): Answer {
  return answerOf(texts.map(text), voice, suggestions);
}

/** Opens the form: asks for the visitor's words. */
export function askWords(voice: Voice, openSince: string | undefined): Answer {
  const { t, name } = voice;
  const before = openSince ? [t('handoff.stillOpen', { time: openSince })] : [];
  return sayAnswer([...before, t('handoff.open', { name }), t('handoff.askWords')], voice, [t('handoff.cancel')]);
}

/** Shows what would be sent and asks for consent. */
export function askConsent(said: Said, voice: Voice): Answer {
  const { t, name } = voice;
  const blocks: Block[] = [
    { type: 'facts', title: t('handoff.preview'), facts: factsOf(said, t) },
    text(t('handoff.consent', { name })),
    text(t('handoff.ask')),
  ];
  return answerOf(blocks, voice, [t('handoff.yes'), t('handoff.no')]);
}

/** The words of a person for the visitor. */
export function replyAnswer({ reply, words }: HandoffRequest, voice: Voice, late: boolean): Answer {
  const { t, name } = voice;
  const blocks: Block[] = [
    { type: 'heading', text: t('handoff.reply', { name }) },
    text(reply?.text ?? ''),
    { type: 'note', tone: 'info', text: t('handoff.replyTo', { words }) },
    ...(late ? [{ type: 'note', tone: 'info', text: t('handoff.late') } as const] : []),
  ];
  return answerOf(blocks, voice, [t('suggest.coverage'), t('suggest.person')]);
}

/** What is passed on, by name. */
export function factsOf({ question, answer, words }: Said, t: Translate): { label: string; value: string }[] {
  return [
    { label: t('handoff.question'), value: question || t('handoff.none') },
    { label: t('handoff.answer'), value: answer || t('handoff.none') },
    { label: t('handoff.words'), value: words },
  ];
}

function answerOf(blocks: Block[], { language, wording }: Manner, suggestions: string[]): Answer {
  const manner = { language, ...(wording && { wording }) };
  return { ...manner, kind: 'person', outcome: 'social', blocks, suggestions, sources: [] };
}

function text(words: string): Block {
  return { type: 'text', text: words };
}
