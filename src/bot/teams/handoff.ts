import { randomBytes } from 'node:crypto';
import { type Activity, TurnContext } from 'botbuilder';
import type { Answer } from '../../dialogs/answer.ts';
import { type Manner, type Translator, varietyOf } from '../../i18n.ts';
import type { Language } from '../../knowledge/model.ts';
import { attach } from '../channels/card-elements.ts';
import { composeActivity, type Saying } from '../compose.ts';
import type { Store } from '../state/store.ts';
import type { Deliver } from './deliver.ts';
import { askConsent, askWords, replyAnswer, sayAnswer, type Voice } from './handoff-answers.ts';
import { formCard, longestWords, requestCard, writeTime } from './handoff-cards.ts';
import { meaningOf, type Submission } from './handoff-words.ts';
import { type HandoffRequest, type HandoffVisit, type Reference, referenceSchema } from './requests.ts';
import { scopeOf, withoutThread } from './scope.ts';

/** What handing over is made of. `name` is who answers visitors; `log` hears of every failure. */
export interface HandoffParts {
  team: { reference: Reference; language: Language };
  name: string | undefined;
  visits: Store<HandoffVisit>;
  requests: Store<HandoffRequest>;
  deliver: Deliver;
  /** Replaces an activity that was said earlier; throws where it cannot. */
  replace: (reference: Reference, activity: Partial<Activity>) => Promise<void>;
  translator: Translator;
  log: { error(...parts: unknown[]): void };
  now?: () => Date;
}

/** A visitor's message: in which conversation and language, and what the bot would answer by itself. */
export interface Visit {
  activity: Activity;
  conversation: string;
  text: string;
  answer: Answer;
  /** The last question about a profession, and its answer as text. */
  last: { question: string; answer: string };
}

/** Passes a visitor's words on to a person, and the person's back. */
export interface Handoff {
  /** The visitor wants to talk to a person: opens the form. */
  open(visit: Visit): Promise<Saying>;
  /** What a message means while words or consent are waited for; undefined where the bot's own answer holds. */
  hear(visit: Visit): Promise<Saying | undefined>;
  /** What a button of one of our cards brings, from a visitor or a colleague. */
  submit(submission: Submission, activity: Activity, conversation: string, manner: Manner): Promise<Saying>;
}

/** Handing over through a channel in Teams; every failure is told to both sides. */
export function createHandoff(parts: HandoffParts): Handoff {
  return {
    open: (visit) => openForm(visit, parts),
    hear: (visit) => hearVisitor(visit, parts),
    submit: (submission, activity, conversation, manner) => {
      if (submission.handoff === 'reply') return takeReply(submission, activity, parts);
      return takeForm(submission, { activity, conversation, manner }, parts);
    },
  };
}

async function openForm({ activity, conversation, answer, last }: Visit, parts: HandoffParts): Promise<Saying> {
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

async function hearVisitor(heard: Visit, parts: HandoffParts): Promise<Saying | undefined> {
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
  if (meaning === 'yes') return send(visit, { activity, conversation }, voice, parts);
  const cancelled = await cancel(conversation, visit, voice, parts);
  return meaning === 'no' ? cancelled : { answer: withText(answer, voice.t('handoff.cancelled')) };
}

interface Sender {
  activity: Activity;
  conversation: string;
  manner: Manner;
}

async function takeForm(submission: Submission, { activity, conversation, manner }: Sender, parts: HandoffParts) {
  const voice = voiceOf(manner, parts);
  const visit = await parts.visits.get(conversation);
  if (!visit?.draft || visit.draft.id !== submission.draft) {
    return { answer: sayAnswer([voice.t('handoff.expired')], voice, [voice.t('suggest.person')]) };
  }
  if (submission.handoff === 'cancel') return cancel(conversation, visit, voice, parts);
  const words = (submission.words ?? '').trim().slice(0, longestWords);
  if (words === '') return { answer: sayAnswer([voice.t('handoff.wordsMissing')], voice) };
  const draft = { ...visit.draft, words };
  return send({ ...visit, draft }, { activity, conversation }, voice, parts);
}

async function cancel(conversation: string, visit: HandoffVisit, voice: Voice, parts: HandoffParts): Promise<Saying> {
  await parts.visits.set(conversation, { request: visit.request });
  return { answer: sayAnswer([voice.t('handoff.cancelled')], voice, [voice.t('suggest.coverage')]) };
}

/** Posts the request to the team; where that fails the form stays as it is and the visitor is told. */
async function send(
  { draft }: HandoffVisit,
  { activity, conversation }: Omit<Sender, 'manner'>,
  voice: Voice,
  parts: HandoffParts,
): Promise<Saying> {
  const { question = '', answer = '', words = '' } = draft ?? {};
  const reference = referenceSchema.parse(TurnContext.getConversationReference(activity));
  const request: HandoffRequest = {
    ...{
      id: newId(),
      question,
      answer,
      words,
      reference,
      conversation,
      language: voice.language,
      wording: voice.wording,
      card: '',
    },
    sentAt: (parts.now?.() ?? new Date()).toISOString(),
    state: 'open',
  };
  try {
    const card = await parts.deliver(parts.team.reference, teamActivity(request, parts));
    await parts.requests.set(request.id, { ...request, card });
  } catch (error) {
    parts.log.error('request not handed over', error);
    await parts.visits.set(conversation, { draft: draft && { ...draft, step: 'confirm', words } });
    const text = [voice.t('handoff.failed')];
    return { answer: sayAnswer(text, voice, [voice.t('handoff.yes'), voice.t('handoff.no')]) };
  }
  await parts.visits.set(conversation, { request: request.id });
  return { answer: sayAnswer([voice.t('handoff.sent')], voice, [voice.t('suggest.coverage')]) };
}

/** A colleague's answer: delivered, or kept until the visitor writes again; the card shows which. */
async function takeReply({ request: id, reply = '' }: Submission, activity: Activity, parts: HandoffParts) {
  const voice = voiceOf(parts.team, parts);
  const tell = (key: Parameters<typeof voice.t>[0]) => ({ answer: sayAnswer([voice.t(key)], voice) });
  if (withoutThread(activity.conversation.id) !== withoutThread(parts.team.reference.conversation.id)) {
    return tell('handoff.request.elsewhere');
  }
  const request = id ? await parts.requests.get(id) : undefined;
  if (!request) return tell('handoff.request.unknown');
  if (request.state !== 'open') return tell('handoff.request.already');
  const text = reply.trim().slice(0, longestWords);
  if (text === '') return tell('handoff.request.missing');
  const at = (parts.now?.() ?? new Date()).toISOString();
  const answered = { ...request, reply: { text, by: activity.from.name ?? '', at } };
  const delivered = await deliverReply(answered, parts);
  await settle({ ...answered, state: delivered ? 'answered' : 'undelivered' }, parts);
  return tell(delivered ? 'handoff.request.delivered' : 'handoff.request.notDelivered');
}

async function deliverReply(request: HandoffRequest, parts: HandoffParts): Promise<boolean> {
  const answer = replyAnswer(request, voiceOf(request, parts), false);
  const place = { channelId: request.reference.channelId, group: false };
  try {
    await parts.deliver(request.reference, composeActivity({ answer }, place, parts.translator));
    return true;
  } catch (error) {
    parts.log.error('answer not delivered to the visitor', error);
    return false;
  }
}

/** Shows on the card how the request stands, and keeps no words of an answered one. */
async function settle(request: HandoffRequest, parts: HandoffParts): Promise<void> {
  const done = request.state === 'answered';
  const kept = done ? { ...request, question: '', answer: '', words: '', reply: undefined } : request;
  await parts.requests.set(request.id, kept);
  try {
    await parts.replace(parts.team.reference, { ...teamActivity(request, parts), id: request.card });
  } catch (error) {
    parts.log.error('card of a request not renewed', error);
  }
}

/** An answer that could not be delivered comes before what the bot says itself. */
async function tellLate({ conversation, answer }: Visit, visit: HandoffVisit, parts: HandoffParts) {
  const request = visit.request ? await parts.requests.get(visit.request) : undefined;
  if (request?.state !== 'undelivered') return undefined;
  const late = replyAnswer(request, voiceOf(answer, parts), true);
  await settle({ ...request, state: 'answered' }, parts);
  await parts.visits.set(conversation, {});
  return { answer: { ...answer, blocks: [...late.blocks, ...answer.blocks] } };
}

function teamActivity(request: HandoffRequest, parts: HandoffParts): Partial<Activity> {
  const voice = voiceOf(parts.team, parts);
  const summary = voice.t('handoff.request.title');
  return { type: 'message', locale: voice.language, summary, attachments: [attach(requestCard(request, voice))] };
}

function voiceOf({ language, wording }: Manner, { translator, name }: HandoffParts): Voice {
  const t = translator(varietyOf({ language, wording }));
  return { t, language, wording, name: name ?? t('handoff.team') };
}

function withText(answer: Answer, text: string): Answer {
  const said = { type: 'text' as const, text };
  return { ...answer, blocks: answer.kind === 'person' ? [said] : [said, ...answer.blocks] };
}

function newId(): string {
  return randomBytes(12).toString('hex');
}
