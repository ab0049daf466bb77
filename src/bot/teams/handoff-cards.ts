import type { Translate } from '../../i18n.ts';
import type { Language } from '../../knowledge/model.ts';
import {
  type Card,
  card,
  container,
  type Element,
  factSet,
  submitAction,
  textBlock,
} from '../channels/card-elements.ts';
import { joinPlain, paragraphsOf } from '../channels/paragraphs.ts';
import { askWords, factsOf, type Voice } from './handoff-answers.ts';
import type { HandoffRequest, Said } from './requests.ts';

/** Longest words of a visitor, and longest answer of a colleague, in UTF-16 units. */
export const longestWords = 2000;

/** The form for the visitor: what is sent, a field for own words, and consent by the button. */
export function formCard(draft: { id: string } & Said, voice: Voice, openSince: string | undefined): Card {
  const { t, language, name } = voice;
  const plain = joinPlain(paragraphsOf(askWords(voice, openSince), t));
  const known = factsOf(draft, t).slice(0, 2);
  return card(
    language,
    plain,
    [
      textBlock(t('handoff.title'), { weight: 'Bolder', size: 'Medium' }),
      ...(openSince ? [textBlock(t('handoff.stillOpen', { time: openSince }))] : []),
      textBlock(t('handoff.open', { name })),
      inputText('words', t('handoff.placeholder'), t('handoff.wordsMissing')),
      textBlock(t('handoff.alongside'), { weight: 'Bolder' }),
      factSet(known),
      textBlock(t('handoff.consent', { name }), { size: 'Small', isSubtle: true }),
    ],
    [
      submitAction(t('handoff.send'), { handoff: 'send', draft: draft.id }),
      submitAction(t('handoff.cancel'), { handoff: 'cancel', draft: draft.id }, { associatedInputs: 'none' }),
    ],
  );
}

/** The card in the team's channel: what was asked, how it stands, and a field for the answer while there is none. */
export function requestCard(request: HandoffRequest, voice: Voice): Card {
  const { t, language, name } = voice;
  const facts = requestFacts(request, t);
  const state = stateOf(request, voice);
  const title = t('handoff.request.title');
  const plain = [title, state, ...facts.map(({ label, value }) => `${label}: ${value}`)].join('\n');
  const head = [
    textBlock(title, { weight: 'Bolder', size: 'Medium' }),
    container([textBlock(state, { weight: 'Bolder' })], { style: styles[request.state] }),
    factSet(facts),
  ];
  if (request.state !== 'open') return card(language, plain, head);
  const body: Element[] = [
    ...head,
    inputText('reply', t('handoff.request.reply'), t('handoff.request.missing')),
    textBlock(t('handoff.request.hint', { name }), { size: 'Small', isSubtle: true }),
  ];
  const data = { handoff: 'reply', request: request.id };
  return card(language, plain, body, [submitAction(t('handoff.request.send'), data)]);
}

/** A moment as people write it, in Germany: "22.11.2026, 14:05". */
export function writeTime(iso: string, language: Language): string {
  return timeFormats[language].format(new Date(iso));
}

function requestFacts(request: HandoffRequest, t: Translate): { label: string; value: string }[] {
  const none = t('handoff.none');
  return [
    { label: t('handoff.request.words'), value: request.words },
    { label: t('handoff.request.question'), value: request.question || none },
    { label: t('handoff.request.answer'), value: request.answer || none },
    {
      label: t('handoff.request.channel'),
      value: t(request.reference.channelId === 'msteams' ? 'handoff.request.teams' : 'handoff.request.web'),
    },
    {
      label: t('handoff.request.language'),
      value: t(request.language === 'de' ? 'handoff.request.german' : 'handoff.request.english'),
    },
    ...(request.reply ? [{ label: t('handoff.request.reply'), value: request.reply.text }] : []),
  ];
}

function stateOf({ state, sentAt, reply }: HandoffRequest, { t, language }: Voice): string {
  const time = writeTime(reply?.at ?? sentAt, language);
  if (state === 'open') return t('handoff.request.open', { time });
  const key = state === 'answered' ? 'handoff.request.answered' : 'handoff.request.undelivered';
  return t(key, { name: reply?.by ?? '', time });
}

function inputText(id: string, label: string, errorMessage: string): Element {
  return { type: 'Input.Text', id, label, errorMessage, isRequired: true, isMultiline: true, maxLength: longestWords };
}

const styles = { open: 'warning', answered: 'good', undelivered: 'attention' };

const format = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Berlin' } as const;
const timeFormats = { de: new Intl.DateTimeFormat('de-DE', format), en: new Intl.DateTimeFormat('en-GB', format) };
