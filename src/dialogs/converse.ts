import { createTranslator, varietyOf } from '../i18n.ts';
import { flatMap } from '../knowledge/flat-map.ts';
import type { Profile, Wording } from '../knowledge/model.ts';
import type { Knowledge } from '../knowledge/store.ts';
import { isAboutArticles } from '../nlu/kinds.ts';
import type { Kind, Question } from '../nlu/question.ts';
import type { Reading } from '../nlu/reading.ts';
import { createUnderstand, type Understand } from '../nlu/understand.ts';
import type { Answer, Block } from './answer.ts';
import { type Contact, type Context, type Reply, withBlocks } from './dialog.ts';
import { alsoNamed } from './facts/also-named.ts';
import { withAspects } from './facts/aspects.ts';
import { type Gap, gapOf } from './gap.ts';
import { restNote } from './lists.ts';
import type { Memory } from './memory/memory.ts';
import { remember } from './memory/remember.ts';
import { rememberTurns } from './memory/remember-turns.ts';
import { questionsOf, resolve } from './memory/resolve.ts';
import { beforePay } from './pay/before-pay.ts';
import { betterByHour } from './pay/better-by-hour.ts';
import { betterOffer } from './pay/better-offer.ts';
import { scopeOf } from './scope.ts';
import { besidesUnsaid } from './silent.ts';
import { type Asked, kindOf } from './turn/kind-of.ts';
import { languageOf } from './turn/language-of.ts';
import { merge } from './turn/merge.ts';
import { resolveInTurn } from './turn/resolve-in-turn.ts';
import { regionNote } from './unknownCity.ts';
import { townNameOf } from './words.ts';

/**
 * One message of a user: `locale` (BCP 47) only seeds the language, the words decide. `wording` is what a switch asks for: it
 * holds from now on, unless the words ask for the other; undefined leaves it as it was. `full` is for where nothing can be
 * asked next: no list is cut.
 */
export interface Message {
  text: string;
  locale?: string | undefined;
  wording?: Wording | undefined;
  full?: boolean | undefined;
}

/** One turn's result: what to say, what to remember (undefined: forget everything), and what could not be answered. */
export interface Turn {
  answer: Answer;
  memory: Memory | undefined;
  gaps: Gap[];
}

/** One turn: message and memory in, answer and new memory out. Pure; `today` is an ISO date (YYYY-MM-DD). */
export type Converse = (message: Message, memory: Memory | undefined, today: string) => Turn;

/** Makes the one door to the core out of what is known and where a person is reached. */
export function createConverse({ knowledge, contact }: { knowledge: Knowledge; contact: Contact }): Converse {
  const understand = createUnderstand(knowledge);
  const translator = createTranslator();
  return rememberTurns((message, memory, today) => {
    knowledge.letGo();
    const reading = readAfter(message.text, memory, understand);
    const wish = reading.parts.find((part) => part.wish)?.wish;
    const wished = reading.parts.find((part) => part.wording)?.wording;
    const wording = wished ?? message.wording ?? memory?.wording;
    const language = languageOf(reading, wish, memory, message.locale);
    const variety = varietyOf({ language, wording });
    const before = questionsOf(memory);
    const context: Context = {
      knowledge,
      language,
      variety,
      t: translator(variety),
      full: message.full || reading.parts.some(({ full }) => full),
      today,
      contact,
      beside: false,
      told: undefined,
      brief: false,
      several: reading.parts.filter(({ aside }) => !aside).length > 1,
      before,
      lastSources: memory?.sources ?? [],
    };
    const questions = resolveInTurn(
      reading,
      { memory, before },
      {
        resolve: (parts, talk) => resolve(parts, talk, knowledge),
        after: (found) => talkAfter(found, { memory, wording, context }),
      },
    );
    const aside = questions.filter((question) => question.aside);
    const asked = questions
      .filter((question) => !question.aside)
      .map((question) => ({ question, kind: kindOf(question, knowledge) }));
    const replies = asked.map(({ question, kind }) => answerOne(question, kind, context));
    const answer = joinReplies(replies, { asked, wished, context });
    const gaps = flatMap(asked, (each, at) => gapOf(each, replies[at]));
    const kept = remember(asked, { answer, replies, memory, aside, wished: wish !== undefined, wording });
    return { turn: { answer, memory: kept, gaps }, explained: reading.explained };
  });
}

/** Reads a message after what was asked before; one that makes no sense then may go on from what the program said it knows. */
function readAfter(text: string, memory: Memory | undefined, understand: Understand): Reading {
  const reading = understand(text, memory?.questions.at(-1)?.kind);
  if (!memory?.covered) return reading;
  const nothingAsked = memory.questions.length === 0;
  const isLost = reading.parts.every(({ kind }) => kind === 'outOfScope' || (kind === undefined && nothingAsked));
  if (!isLost) return reading;
  const onwards = understand(text, 'coverage');
  return onwards.parts.every(({ kind }) => kind === 'coverage') ? onwards : reading;
}

/** The talk once some questions of a message have been answered. */
function talkAfter(
  questions: readonly Question[],
  { memory, wording, context }: { memory: Memory | undefined; wording: Wording | undefined; context: Context },
): { memory: Memory | undefined; before: Question[] } {
  const asked = questions.map((question) => ({ question, kind: kindOf(question, context.knowledge) }));
  const replies = asked.map(({ question, kind }) => answerOne(question, kind, context));
  const answer = joinReplies(replies, { asked, wished: undefined, context });
  const kept = remember(asked, { answer, replies, memory, aside: [], wished: false, wording });
  return { memory: kept, before: questionsOf(kept) };
}

interface Joined {
  asked: readonly Asked[];
  wished: Wording | undefined;
  context: Context;
}

/** The dialogs' replies as one answer. */
function joinReplies(replies: readonly Reply[], { asked, wished, context }: Joined): Answer {
  const { blocks, outcome, suggestions, sources } = merge(replies);
  return {
    language: context.language,
    wording: context.variety === 'de-plain' ? 'plain' : undefined,
    kind: asked[0]?.kind ?? 'notUnderstood',
    outcome,
    blocks: [
      ...confirmWording(wished, asked, context),
      ...betterOffer(
        asked.map(({ question }) => question),
        context,
      ),
      ...betterByHour(
        asked.map(({ question }) => question),
        context,
      ),
      ...blocks,
      ...restNote(blocks, context),
    ],
    suggestions,
    sources,
  };
}

/** A change of wording is confirmed before the answer that it is asked for with. */
function confirmWording(wished: Wording | undefined, asked: readonly Asked[], { t }: Context): Block[] {
  const apart = asked.every(({ kind }) => kind !== 'language' && kind !== 'crisis' && kind !== 'restart');
  return wished && apart ? [{ type: 'note', tone: 'info', text: t(`language.${wished}`) }] : [];
}

function answerOne(question: Question, kind: Kind, context: Context): Reply {
  const { missingCities, profiles, named } = scopeOf(question, context.knowledge);
  const reply = withOrigins(withAspects(question, kind, context), named ? profiles : [], { question, kind, context });
  if (kind === 'unknownCity' || !isAboutArticles(kind)) return reply;
  const unsaid =
    question.kind === 'silent' && kind !== 'silent' ? besidesUnsaid(question, named ? profiles : [], context) : [];
  const unnamed = kind === 'minimumWage' ? [] : missingCities;
  const notes = unnamed.map(
    (city): Block => ({ type: 'text', text: context.t('unknownCity.text', { city: townNameOf(city, context) }) }),
  );
  const [first, ...rest] = reply.blocks;
  const before = [...notes, ...regionNote(question, context), ...beforePay(question, kind, context)];
  return withBlocks(reply, [...before, ...(first ? [first] : []), ...unsaid, ...rest]);
}

/** Adds where the user comes from, as far as the article of the one city that is asked about names it. */
function withOrigins(
  reply: Reply,
  [profile, ...others]: readonly Profile[],
  { question, kind, context }: Asked & { context: Context },
): Reply {
  if (!profile || others.length > 0) return reply;
  const { blocks } = reply;
  return withBlocks(reply, [...blocks, ...alsoNamed(kind, { question, profile, blocks, context })]);
}
