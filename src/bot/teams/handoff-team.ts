import { randomBytes } from 'node:crypto';
import { type Activity, TurnContext } from 'botbuilder';
import { attach } from '../channels/card-elements.ts';
import { composeActivity, type Saying } from '../compose.ts';
import { replyAnswer, sayAnswer, type Voice } from './handoff-answers.ts';
import { longestWords, requestCard } from './handoff-cards.ts';
import { type HandoffParts, type Visit, voiceOf } from './handoff-parts.ts';
import type { Submission } from './handoff-words.ts';
import { type HandoffRequest, type HandoffVisit, referenceSchema } from './requests.ts';
import { withoutThread } from './scope.ts';

/** Posts the request to the team; where that fails the form stays as it is and the visitor is told. */
export async function postRequest(
  { draft }: HandoffVisit,
  { activity, conversation }: { activity: Activity; conversation: string },
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
    parts.log.error('request not handed over', error, activity);
    await parts.visits.set(conversation, { draft: draft && { ...draft, step: 'confirm', words } });
    const text = [voice.t('handoff.failed')];
    return { answer: sayAnswer(text, voice, [voice.t('handoff.yes'), voice.t('handoff.no')]) };
  }
  await parts.visits.set(conversation, { request: request.id });
  return { answer: sayAnswer([voice.t('handoff.sent')], voice, [voice.t('suggest.coverage')]) };
}

/** A colleague's answer: delivered, or kept until the visitor writes again; the card shows which. */
export async function takeReply({ request: id, reply = '' }: Submission, activity: Activity, parts: HandoffParts) {
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
  const delivered = await deliverReply(answered, activity, parts);
  await settle({ ...answered, state: delivered ? 'answered' : 'undelivered' }, activity, parts);
  return tell(delivered ? 'handoff.request.delivered' : 'handoff.request.notDelivered');
}

async function deliverReply(request: HandoffRequest, activity: Activity, parts: HandoffParts): Promise<boolean> {
  const answer = replyAnswer(request, voiceOf(request, parts), false);
  const place = { channelId: request.reference.channelId, group: false };
  try {
    await parts.deliver(request.reference, composeActivity({ answer }, place, parts.translator));
    return true;
  } catch (error) {
    parts.log.error('answer not delivered to the visitor', error, activity);
    return false;
  }
}

/** Shows on the card how the request stands, and keeps no words of an answered one. */
async function settle(request: HandoffRequest, activity: Activity, parts: HandoffParts): Promise<void> {
  const done = request.state === 'answered';
  const kept = done ? { ...request, question: '', answer: '', words: '', reply: undefined } : request;
  await parts.requests.set(request.id, kept);
  try {
    await parts.replace(parts.team.reference, { ...teamActivity(request, parts), id: request.card });
  } catch (error) {
    parts.log.error('card of a request not renewed', error, activity);
  }
}

/** An answer that could not be delivered comes before what the bot says itself. */
export async function tellLate({ activity, conversation, answer }: Visit, visit: HandoffVisit, parts: HandoffParts) {
  const request = visit.request ? await parts.requests.get(visit.request) : undefined;
  if (request?.state !== 'undelivered') return undefined;
  const late = replyAnswer(request, voiceOf(answer, parts), true);
  await settle({ ...request, state: 'answered' }, activity, parts);
  await parts.visits.set(conversation, {});
  return { answer: { ...answer, blocks: [...late.blocks, ...answer.blocks] } };
}

function teamActivity(request: HandoffRequest, parts: HandoffParts): Partial<Activity> {
  const voice = voiceOf(parts.team, parts);
  const summary = voice.t('handoff.request.title');
  return { type: 'message', locale: voice.language, summary, attachments: [attach(requestCard(request, voice))] };
}

/** An id that nobody guesses. */
export function newId(): string {
  return randomBytes(12).toString('hex');
}
