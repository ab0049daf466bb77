import type { ConceptMatch, ConceptMatcher } from '../concepts.ts';
import { createCueMatcher } from '../cues.ts';
import { fold } from '../fold.ts';
import type { Facet, Language, Span, Topic } from '../model.ts';
import type { Word } from '../words.ts';
import type { Article, Part } from './article.ts';
import { isDenied } from './denied.ts';
import { hintsAtAbility } from './further.ts';
import { hintsAtTool } from './named-tools.ts';
import type { Verdict } from './verdicts.ts';
import { newPlace, type Wording, wordingOf } from './wording.ts';

/** A sentence or heading, wherever it stands; places in it are counted from its beginning. Shared by all articles that say the same. */
export interface Piece {
  words: readonly Word[];
  heading: boolean;
  text: string;
  language: Language;
  matches: readonly ConceptMatch[];
  /** Where words for courses stand. */
  taught: readonly Span[];
  /** It stands in a section about skills. */
  demands: boolean;
  /** Words of it may name a program, or an ability. */
  hints: { tool: boolean; ability: boolean };
  /** What the rules make of it, without and with abilities beside it; filled when first asked for. */
  verdicts: Verdict[];
}

/** A piece where it stands. */
export interface Placed {
  piece: Piece;
  from: number;
  topic: Topic;
  /** Which sentence of its paragraph, from 0. */
  place: number;
}

/** Reads the headings and sentences of an article with the concepts in them. */
export type ReadPieces = (article: Article) => Placed[];

/** Makes a reader of pieces; what many articles say alike is read once. */
export function createPieces(matchConcepts: ConceptMatcher): ReadPieces {
  const note = newPlace();
  return (article) => {
    const isOwn = isOwnName(article);
    const { language } = article;
    const read = (wording: Wording, { topic }: Part, from: number, place: number, heading: boolean): Placed => {
      const kind = { language, heading, demands: topic === 'skills' };
      wording.notes[note] ??= [];
      const pieces = wording.notes[note] as Piece[];
      const number = Number(language === 'en') + Number(heading) * 2 + Number(kind.demands) * 4;
      pieces[number] ??= readPiece(wording, kind, matchConcepts);
      return { piece: without(pieces[number], isOwn), from, topic, place };
    };
    return article.sections.flatMap((part) => {
      const { heading } = part;
      const pieces = part.paragraphs.flatMap(({ sentences, wordings }) =>
        wordings.map((wording, place) => read(wording, part, sentences[place]?.[0] ?? 0, place, false)),
      );
      return heading ? [read(wordingOf(article.text, heading), part, heading[0], 0, true), ...pieces] : pieces;
    });
  };
}

function without(piece: Piece, isOwn: (text: string, match: ConceptMatch) => boolean): Piece {
  if (!piece.matches.some((match) => isOwn(piece.text, match))) return piece;
  return { ...piece, matches: piece.matches.filter((match) => !isOwn(piece.text, match)), verdicts: [] };
}

function readPiece(
  { text, words }: Wording,
  kind: Pick<Piece, 'language' | 'heading' | 'demands'>,
  matchConcepts: ConceptMatcher,
): Piece {
  const hints = { tool: hintsAtTool(words), ability: hintsAtAbility(words) };
  const named = matchConcepts(words);
  if (named.length === 0) return { ...kind, text, words, matches: [], taught: [], hints, verdicts: [] };
  const matches = named
    .map(({ concept, at }) => ({ concept, at: withObject(text, at, kind.language) }))
    .filter((match) => !isNegated(text, match));
  return { ...kind, text, words, matches, taught: findCourses(words).map(({ at }) => at), hints, verdicts: [] };
}

/** "Umgang mit dem Tachografen": what ends with a preposition goes on to the noun. */
function withObject(text: string, [from, to]: Span, language: Language): Span {
  if (!OPEN_END.test(text.slice(from, to))) return [from, to];
  return [from, to + (text.slice(to).match(OBJECT[language])?.[0].length ?? 0)];
}

const OPEN_END = /(?<!\p{L})(?:mit|für|fürs|zu|zum|zur|im|in|am|an|auf|for|of|to|with|in|at)$/u;
const OBJECT: Record<Language, RegExp> = {
  de: /^(?: (?:dem|der|den|das|die|einem|einer|einen|seinem|ihrem|\p{Ll}+(?:e|en|er|es|em))){0,2} \p{Lu}[\p{L}-]+/u,
  en: /^(?: (?:the|an?|your|their))? \p{L}{3,}/u,
};

/** An ability that is the occupation's own name is what the article is about: "Customer Service". */
function isOwnName({ names }: Article): (text: string, match: ConceptMatch) => boolean {
  const own = new Set(
    [names.occupationName ?? '', ...(names.occupation?.de ?? []), ...(names.occupation?.en ?? [])].map(fold),
  );
  return (text, { concept, at }) => PASSING.has(concept.facet) && own.has(fold(text.slice(...at)));
}

/** Abilities that count only where they are asked for. */
export const PASSING: ReadonlySet<Facet> = new Set<Facet>(['skill', 'tool']);

function isNegated(text: string, { concept, at }: ConceptMatch): boolean {
  return PERSONAL.has(concept.facet) && isDenied(text, at, { language: concept.facet === 'language' });
}

const PERSONAL: ReadonlySet<Facet> = new Set<Facet>(['skill', 'tool', 'language', 'training']);

const findCourses = createCueMatcher([
  {
    value: 'course',
    cues: 'weiterbildung*, fortbildung*, schulung*, *schulung*, seminar*, *seminare, workshop*, kurs, kurse, kursen, lehrgang*, lehrgänge*, zertifikat*, interne programme, courses, training courses, further training, workshops, certificates'.split(
      ', ',
    ),
  },
]);
