import { createTranslator, varietyOf } from '../i18n.ts';
import type { Language, Profile, Wording } from '../knowledge/model.ts';
import type { Knowledge } from '../knowledge/store.ts';
import { type CityRef, type Kind, noSlots, type Question, type Reading } from '../nlu/question.ts';
import { createUnderstand } from '../nlu/understand.ts';
import { alsoNamed } from './also-named.ts';
import type { Answer, Block, SourceRef } from './answer.ts';
import { aspectsOf, withAspects } from './aspects.ts';
import { beforePay } from './before-pay.ts';
import { betterOffer } from './betterOffer.ts';
import type { Contact, Context, Reply } from './dialog.ts';
import type { Gap } from './gap.ts';
import { isContent, isPay } from './kinds.ts';
import { restNote } from './lists.ts';
import type { Memory } from './memory/memory.ts';
import { rememberTurns } from './memory/remember-turns.ts';
import { questionsOf, resolve } from './memory/resolve.ts';
import { chooseOccupation, scopeOf } from './scope.ts';
import { besidesUnsaid } from './silent.ts';
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
    const reading = understand(message.text, memory?.questions.at(-1)?.kind);
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
      several: reading.parts.length > 1,
      before,
      lastSources: memory?.sources ?? [],
    };
    const questions = resolve(reading, { memory, before }, knowledge);
    const asked = questions.map((question) => ({ question, kind: kindOf(question, knowledge, memory) }));
    const replies = asked.map(({ question, kind }) => answerOne(question, kind, context));
    const answer = joinReplies(replies, { asked, wished, context });
    const gaps = asked.flatMap((each, at) => gapOf(each, replies[at]));
    const kept = remember(asked, { answer, replies, memory, wished: wish !== undefined, wording });
    return { turn: { answer, memory: kept, gaps }, explained: reading.explained };
  });
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
    ...(context.variety === 'de-plain' && { wording: 'plain' as const }),
    kind: asked[0]?.kind ?? 'notUnderstood',
    outcome,
    blocks: [
      ...confirmWording(wished, asked, context),
      ...betterOffer(
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

/** Towns and occupations by their ids: what is in no list of ours may be anything, also a name. */
function gapOf({ question, kind }: Asked, reply: Reply | undefined): Gap[] {
  if (!reply || reply.outcome === 'answered' || reply.outcome === 'social') return [];
  const topic = question.silentTopic ?? question.topic;
  const city = question.cities.find(({ id }) => id)?.id;
  const occupation = question.occupations.find(({ id }) => id)?.id;
  return [{ kind, ...(topic && { topic }), ...(city && { city }), ...(occupation && { occupation }) }];
}

/**
 * An explicit wish holds; else the message's own language, the last answer's, the locale's, German. Who asks in German for
 * Einfache Sprache wants German.
 */
function languageOf(
  { language, parts }: Reading,
  wish: Language | undefined,
  memory: Memory | undefined,
  locale: string | undefined,
): Language {
  if (wish) return wish;
  if (language === 'de' && parts.some(({ wording }) => wording === 'plain')) return 'de';
  if (memory?.wished) return memory.language;
  return language ?? memory?.language ?? (locale?.toLowerCase().startsWith('en') ? 'en' : 'de');
}

/** The dialog that answers: where the occupation or every city is not covered, the one that says so. */
function kindOf(question: Question, knowledge: Knowledge, _memory: Memory | undefined): Kind {
  if (question.kind === 'coverage') return uncovered(question, knowledge) ?? 'coverage';
  if (!isContent(question.kind) || question.kind === 'minimumWage') return question.kind;
  const choice = chooseOccupation(question, knowledge);
  if (choice.found === 'none') return 'unknownOccupation';
  if (choice.found === 'several' && choice.candidates.length > 0) return 'whichOccupation';
  const { profiles, named } = scopeOf(question, knowledge);
  const overall = question.kind === 'rank' || question.kind === 'filter';
  if ((named && profiles.length === 0) || (question.states.length > 0 && !named && !overall)) return 'unknownCity';
  return (question.kind === 'silent' && aspectsOf(question, profiles, knowledge)[0]?.kind) || question.kind;
}

/** "Ist Erfurt auch dabei?", "hast du was zu Elektrikern?": only what no article covers is named. */
function uncovered(question: Question, knowledge: Knowledge): Kind | undefined {
  const { occupations, cities, states } = question;
  if (occupations.length > 0 && chooseOccupation(question, knowledge).found === 'none') return 'unknownOccupation';
  const named = cities.length > 0 || states.length > 0;
  return named && (cities.length === 0 || scopeOf(question, knowledge).profiles.length === 0)
    ? 'unknownCity'
    : undefined;
}

function answerOne(question: Question, kind: Kind, context: Context): Reply {
  const { missingCities, profiles, named } = scopeOf(question, context.knowledge);
  const reply = withOrigins(withAspects(question, kind, context), named ? profiles : [], { question, kind, context });
  if (kind === 'unknownCity' || !isContent(kind)) return reply;
  const unsaid =
    question.kind === 'silent' && kind !== 'silent' ? besidesUnsaid(question, named ? profiles : [], context) : [];
  const notes = missingCities.map(
    (city): Block => ({ type: 'text', text: context.t('unknownCity.text', { city: townNameOf(city, context) }) }),
  );
  const [first, ...rest] = reply.blocks;
  const before = [...notes, ...beforePay(question, kind, context)];
  return { ...reply, blocks: [...before, ...(first ? [first] : []), ...unsaid, ...rest] };
}

/** Adds where the user comes from, as far as the article of the one city that is asked about names it. */
function withOrigins(
  reply: Reply,
  [profile, ...others]: readonly Profile[],
  { question, kind, context }: Asked & { context: Context },
): Reply {
  if (!profile || others.length > 0) return reply;
  const { blocks } = reply;
  return { ...reply, blocks: [...blocks, ...alsoNamed(kind, { question, profile, blocks, context })] };
}

function merge(replies: readonly Reply[]): Reply {
  const [first] = replies;
  if (!first || replies.length === 1) return first ?? { outcome: 'refused', blocks: [], suggestions: [], sources: [] };
  const seen = new Set<string>();
  const once = replies
    .flatMap((reply) => reply.blocks)
    .filter((block) => addOnce(seen, 'text' in block ? block.text : JSON.stringify(block)));
  const blocks = [...once.filter(({ type }) => type !== 'note'), ...once.filter(({ type }) => type === 'note')];
  return {
    outcome: replies.some(({ outcome }) => outcome === 'answered') ? 'answered' : first.outcome,
    blocks,
    suggestions: first.suggestions,
    sources: uniqueSources(replies.flatMap((reply) => reply.sources)),
  };
}

function addOnce(seen: Set<string>, text: string): boolean {
  return !seen.has(text) && Boolean(seen.add(text));
}

function uniqueSources(sources: readonly SourceRef[]): SourceRef[] {
  return [...new Map(sources.map((source) => [`${source.file}#${source.section}`, source])).values()];
}

/** A question and the kind of dialog that answers it. */
interface Asked {
  question: Question;
  kind: Kind;
}

/** "Haben Sie etwas zu Köchen in Chemnitz?": what is asked next is about the place. */
function asOverview(question: Question): Question {
  return { ...question, kind: 'overview' };
}

interface Turned {
  answer: Answer;
  replies: readonly Reply[];
  memory: Memory | undefined;
  wished: boolean;
  wording: Wording | undefined;
}

/**
 * What stays: the language, the wording, and the last question about the articles with its sources; nothing but the language
 * after "vergiss alles", as the next person may read otherwise.
 */
function remember(asked: readonly Asked[], { answer, replies, memory, wished, wording }: Turned): Memory {
  const forgotten = { schema: 1 as const, language: answer.language, wished: false, questions: [], sources: [] };
  if (answer.kind === 'restart') return forgotten;
  const base = {
    ...forgotten,
    wished: wished || (memory?.wished ?? false),
    ...(wording === 'plain' && { wording }),
  };
  const content = asked
    .filter(({ question, kind }) => isContent(question.kind) || kind === 'unknownOccupation' || kind === 'unknownCity')
    .map(({ question, kind }) => ({ kind, question: isContent(question.kind) ? question : asOverview(question) }));
  if (content.length === 0) return { ...base, ...(memory?.questions.length ? kept(memory) : placeOf(asked)) };
  const questions = content.map(({ question, kind }) => ({
    ...question,
    occupations: kind === 'unknownOccupation' && !isPay(question.kind) ? [] : question.occupations,
    wish: undefined,
    wording: undefined,
    full: undefined,
  }));
  return { ...base, questions, sources: answer.sources, ...placesOf(replies, asked, memory) };
}

/** "Wie ist das Wetter in Dresden?": of what is none of ours the place is what may be asked about next. */
function placeOf(asked: readonly Asked[]): Pick<Memory, 'questions' | 'sources'> {
  const questions = asked.filter(({ question, kind }) => kind === 'outOfScope' && question.cities.length > 0);
  return {
    questions: questions.map(({ question }) => ({ ...noSlots, kind: 'overview', cities: question.cities })),
    sources: [],
  };
}

/** So many places of a talk are remembered. */
const spokenPlaces = 5;

/** The places of the talk so far, one after the other; none that was listed loses its rank. */
function spokenOf(asked: readonly Asked[], memory: Memory | undefined): CityRef[] | undefined {
  const places = [...(memory?.listed ?? []), ...asked.flatMap(({ question }) => question.cities)];
  const once = [...new Map(places.map((city) => [city.id ?? city.name, city])).values()];
  return once.length > 0 ? once.slice(0, spokenPlaces) : undefined;
}

/** What a turn that is not about the articles leaves as it was. */
function kept(memory: Memory | undefined): Pick<Memory, 'questions' | 'sources' | 'listed' | 'focus'> {
  return {
    questions: memory?.questions ?? [],
    sources: memory?.sources ?? [],
    listed: memory?.listed,
    focus: memory?.focus,
  };
}

/** The cities that can be pointed back to: those of this answer, or of the one before where this one lists none. */
function placesOf(
  replies: readonly Reply[],
  asked: readonly Asked[],
  memory: Memory | undefined,
): Pick<Memory, 'listed' | 'focus'> {
  const listing = replies.findLast(({ listed }) => listed && listed.length > 0);
  const ref = ({ city, cityName }: Profile): CityRef => ({ id: city, name: cityName });
  const near = replies.find(({ focus }) => focus)?.focus;
  if (!listing) return { listed: spokenOf(asked, memory), ...(near && { focus: ref(near) }) };
  return { listed: (listing.listed ?? []).map(ref), focus: listing.focus && ref(listing.focus) };
}
