import { flatMap } from '../../knowledge/flat-map.ts';
import type { Profile, Wording } from '../../knowledge/model.ts';
import { isAboutArticles } from '../../nlu/kinds.ts';
import type { CityRef, Question } from '../../nlu/question.ts';
import { copySlots, noSlots } from '../../nlu/reading.ts';
import type { Answer } from '../answer.ts';
import type { Reply } from '../dialog.ts';
import type { Asked } from '../turn/kind-of.ts';
import type { Memory } from './memory.ts';

interface Turned {
  answer: Answer;
  replies: readonly Reply[];
  memory: Memory | undefined;
  /** Questions on others who were told of: kept, and not answered. */
  aside: readonly Question[];
  wished: boolean;
  wording: Wording | undefined;
}

/**
 * What stays: the language, the wording, and the last question about the articles with its sources; nothing but the language
 * after "vergiss alles", as the next person may read otherwise.
 */
export function remember(asked: readonly Asked[], { answer, replies, memory, aside, wished, wording }: Turned): Memory {
  const { language } = answer;
  if (answer.kind === 'restart') return { schema: 1, language, wished: false, questions: [], sources: [] };
  const stays = staying(asked, { answer, replies, memory, aside });
  return {
    schema: 1,
    language,
    wished: wished || (memory?.wished ?? false),
    wording: wording === 'plain' ? wording : undefined,
    questions: stays.questions,
    covered: answer.kind === 'coverage' || undefined,
    sources: stays.sources,
    listed: stays.listed,
    focus: stays.focus,
  };
}

type Staying = Pick<Memory, 'questions' | 'sources' | 'listed' | 'focus'>;

/** The last question about the articles, and what can be pointed back to. */
function staying(
  asked: readonly Asked[],
  { answer, replies, memory, aside }: Pick<Turned, 'answer' | 'replies' | 'memory' | 'aside'>,
): Staying {
  const content = asked
    .filter(
      ({ question, kind }) => isAboutArticles(question.kind) || kind === 'unknownOccupation' || kind === 'unknownCity',
    )
    .map(({ question }) => (isAboutArticles(question.kind) ? question : asOverview(question)));
  if (content.length === 0) return memory?.questions.length ? kept(memory) : placeOf(asked);
  const questions = [...aside.map(withoutPassing), ...besideFirst(content.map(withoutPassing))];
  const { listed, focus } = placesOf(replies, asked, memory);
  return { questions, sources: answer.sources, listed, focus };
}

/** What is asked next leans on the last question: on what the article tells, not on a thing that it may be silent on. */
function besideFirst(questions: Question[]): Question[] {
  const isBeside = ({ kind }: Question) => kind === 'silent' || kind === 'need';
  return [...questions.filter(isBeside), ...questions.filter((question) => !isBeside(question))];
}

/** What one message said of itself alone is not remembered. */
function withoutPassing(question: Question): Question {
  const lasting = copySlots(question);
  lasting.workingTime = undefined;
  lasting.wish = undefined;
  lasting.wording = undefined;
  lasting.full = undefined;
  lasting.scale = undefined;
  if (lasting.amount?.instead) lasting.amount = { ...lasting.amount, instead: undefined };
  return lasting;
}

/** "Haben Sie etwas zu Köchen in Chemnitz?": what is asked next is about the place. */
function asOverview(question: Question): Question {
  return { ...question, kind: 'overview' };
}

/** "Wie ist das Wetter in Dresden?": of what is none of ours the place is what may be asked about next. */
function placeOf(asked: readonly Asked[]): Staying {
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
  const places = [...(memory?.listed ?? []), ...flatMap(asked, ({ question }) => question.cities)];
  const once = [...new Map(places.map((city) => [city.id ?? city.name, city])).values()];
  return once.length > 0 ? once.slice(0, spokenPlaces) : undefined;
}

/** What a turn that is not about the articles leaves as it was. */
export function kept(memory: Memory | undefined): Staying {
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
