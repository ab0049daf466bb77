import type { Activity } from 'botbuilder';
import type { Answer } from '../../dialogs/answer.ts';
import type { Manner } from '../../i18n.ts';
import type { Saying } from '../compose.ts';
import { askConsent, askWords, sayAnswer, type Voice } from './handoff-answers.ts';
import { formCard, longestWords, writeTime } from './handoff-cards.ts';
import { type HandoffParts, type Visit, voiceOf } from './handoff-parts.ts';
import { newId, postRequest, tellLate } from './handoff-team.ts';
import { meaningOf, type Submission } from './handoff-words.ts';
import type { HandoffVisit } from './requests.ts';
import { scopeOf } from './scope.ts';

/** Asks a visitor who wants to talk to a person for the words to pass on. */
export async function openForm({ activity, conversation, answer, last }: Visit, parts: HandoffParts): Promise<Saying> {
  const voice = voiceOf(answer, parts);
  if (scopeOf(activity) !== 'personal') return { answer: withText(answer, voice.t('handoff.group')) };
  const visit = await parts.visits.get(conversation);
  const waiting = visit?.request ? await parts.requests.get(visit.request) : undefined;
  const since = waiting?.state === 'open' ? writeTime(waiting.sentAt, answer.language) : undefined;
  const inTeams = activity.channelId === 'msteams';
  const draft = { id: newId(), step: inTeams ? ('form' as const) : ('words' as const), ...last, words: '' };
  await parts.visits.set(conversation, { ...visit, draft });
  const saying = { answer: askWords(voice, since) };
  return inTeams ? { ...saying, card: formCard(draft, voice, since) } : saying;
}

/** What a message means while words or consent are waited for, or an answer could not be delivered. */
export async function hearVisitor(heard: Visit, parts: HandoffParts): Promise<Saying | undefined> {
  const { conversation, answer } = heard;
  const visit = await parts.visits.get(conversation);
  if (!visit || scopeOf(heard.activity) !== 'personal') return undefined;
  if (answer.kind === 'restart') {
    if (visit.request) await parts.requests.delete(visit.request);
    return undefined;
  }
  // Who is in danger is not asked for consent first.
  if (answer.kind === 'crisis') {
    await parts.visits.set(conversation, { request: visit.request });
    return undefined;
  }
  if (visit.draft?.step === 'words') return takeWords(heard, visit, parts);
  if (visit.draft?.step === 'confirm') return takeConsent(heard, visit, parts);
  return tellLate(heard, visit, parts);
}

async function takeWords({ conversation, text, answer }: Visit, visit: HandoffVisit, parts: HandoffParts) {
  const voice = voiceOf(answer, parts);
  if (!visit.draft || meaningOf(text) === 'no') return cancel(conversation, visit, voice, parts);
  const draft = { ...visit.draft, step: 'confirm' as const, words: text.slice(0, longestWords) };
  await parts.visits.set(conversation, { ...visit, draft });
  return { answer: askConsent(draft, voice) };
}

async function takeConsent(heard: Visit, visit: HandoffVisit, parts: HandoffParts): Promise<Saying> {
  const { activity, conversation, text, answer } = heard;
  const voice = voiceOf(answer, parts);
  const meaning = meaningOf(text);
  if (meaning === 'yes') return postRequest(visit, { activity, conversation }, voice, parts);
  const cancelled = await cancel(conversation, visit, voice, parts);
  return meaning === 'no' ? cancelled : { answer: withText(answer, voice.t('handoff.cancelled')) };
}

/** Who sends a form: from which conversation, and how they are spoken to. */
interface Sender {
  activity: Activity;
  conversation: string;
  manner: Manner;
}

/** What a button of the form brings. */
export async function takeForm(
  submission: Submission,
  { activity, conversation, manner }: Sender,
  parts: HandoffParts,
) {
  const voice = voiceOf(manner, parts);
  const visit = await parts.visits.get(conversation);
  if (!visit?.draft || visit.draft.id !== submission.draft) {
    return { answer: sayAnswer([voice.t('handoff.expired')], voice, [voice.t('suggest.person')]) };
  }
  if (submission.handoff === 'cancel') return cancel(conversation, visit, voice, parts);
  const words = (submission.words ?? '').trim().slice(0, longestWords);
  if (words === '') return { answer: sayAnswer([voice.t('handoff.wordsMissing')], voice) };
  const draft = { ...visit.draft, words };
  return postRequest({ ...visit, draft }, { activity, conversation }, voice, parts);
}

async function cancel(conversation: string, visit: HandoffVisit, voice: Voice, parts: HandoffParts): Promise<Saying> {
  await parts.visits.set(conversation, { request: visit.request });
  return { answer: sayAnswer([voice.t('handoff.cancelled')], voice, [voice.t('suggest.coverage')]) };
}

function withText(answer: Answer, text: string): Answer {
  const said = { type: 'text' as const, text };
  return { ...answer, blocks: answer.kind === 'person' ? [said] : [said, ...answer.blocks] };
}
