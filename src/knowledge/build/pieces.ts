import type { ConceptMatch, ConceptMatcher } from '../concepts.ts';
import { createCueMatcher } from '../cues.ts';
import { fold } from '../fold.ts';
import type { Facet, Language, Span, Topic } from '../model.ts';
import type { Word } from '../words.ts';
import type { Article } from './article.ts';
import { isDenied } from './denied.ts';
import { hintsAtAbility } from './further.ts';
import { hintsAtTool } from './named-tools.ts';
import { findPraised, hintsAtPraise } from './praised.ts';
import { ownNames } from './related.ts';
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
  /** The folded text of each match that counts only where it is asked for. */
  passing: readonly string[];
  /** What it says in particular; filled when first asked for. */
  details: readonly ConceptMatch[] | undefined;
  /** Words of it may name a program, or an ability. */
  hints: { tool: boolean; ability: boolean };
  /** What it asks for by praising whoever has it. */
  praised: readonly Span[];
  /** What the rules make of it, with abilities beside it and without; filled when first asked for. */
  verdicts: { near: Verdict | undefined; far: Verdict | undefined };
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
  const notes = Array.from({ length: 8 }, newPlace);
  const pieceOf = (wording: Wording, language: Language, heading: boolean, demands: boolean): Piece => {
    const note = notes[Number(language === 'en') + Number(heading) * 2 + Number(demands) * 4] ?? 0;
    const known = wording.notes[note] as Piece | undefined;
    if (known) return known;
    const piece = readPiece(wording, { language, heading, demands }, matchConcepts);
    wording.notes[note] = piece;
    return piece;
  };
  return ({ text, language, names, sections }) => {
    const own = ownNames(names);
    const placed: Placed[] = [];
    for (const { heading, topic, paragraphs } of sections) {
      const demands = topic === 'skills';
      const add = (wording: Wording, from: number, place: number, isHeading: boolean) =>
        placed.push({ piece: without(pieceOf(wording, language, isHeading, demands), own), from, topic, place });
      if (heading) add(wordingOf(text, heading), heading[0], 0, true);
      for (const { sentences, wordings } of paragraphs)
        for (const [place, wording] of wordings.entries()) add(wording, sentences[place]?.[0] ?? 0, place, false);
    }
    return placed;
  };
}

/** An ability that is the occupation's own name is what the article is about: "Customer Service". */
function without(piece: Piece, own: readonly string[]): Piece {
  if (!piece.passing.some((name) => own.includes(name))) return piece;
  const isOwn = ({ concept, at }: ConceptMatch) =>
    PASSING.has(concept.facet) && own.includes(fold(piece.text.slice(...at)));
  return withMatches(
    piece,
    piece.matches.filter((match) => !isOwn(match)),
  );
}

function withMatches(piece: Omit<Piece, 'matches' | 'passing' | 'verdicts'>, matches: readonly ConceptMatch[]): Piece {
  const passing = matches.filter(({ concept }) => PASSING.has(concept.facet));
  return {
    ...piece,
    matches,
    passing: passing.map(({ at }) => fold(piece.text.slice(...at))),
    verdicts: { near: undefined, far: undefined },
  };
}

function readPiece(
  { text, words }: Wording,
  kind: Pick<Piece, 'language' | 'heading' | 'demands'>,
  matchConcepts: ConceptMatcher,
): Piece {
  const hints = { tool: hintsAtTool(words), ability: hintsAtAbility(words) };
  const named = matchConcepts(words);
  const praised = !kind.heading && hintsAtPraise(words) ? findPraised(text) : [];
  const piece = { ...kind, text, words, taught: [], hints, praised, details: undefined };
  if (named.length === 0) return withMatches(piece, []);
  const matches = named
    .map(({ concept, at }) => ({ concept, at: withObject(text, at, kind.language) }))
    .filter((match) => !isNegated(text, match) && !(kind.language === 'en' && isOfCountry(text, match)));
  return withMatches(
    { ...piece, taught: findCourses(words).flatMap(({ at }) => (FIRST_AID.test(text.slice(0, at[0])) ? [] : [at])) },
    matches,
  );
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

/** Abilities that count only where they are asked for. */
export const PASSING: ReadonlySet<Facet> = new Set<Facet>(['skill', 'tool']);

/** "German customers": of the country that all articles are about the word is mostly said of things. */
function isOfCountry(text: string, { concept, at }: ConceptMatch): boolean {
  return concept.code === 'de' && !text.slice(...at).includes(' ') && THING_OF.test(text.slice(at[1]));
}

const THING_OF =
  /^(?: (?!(?:is|are|was|were|will|would|can|may|must|should|has|gets?|goes|comes?|helps?|matters?|counts?|opens?|works?|suffices?|pays?|and|or|but|at|on|in|of|for|to|as|by|with|from|than|when|where|while|because|if|so|too|first|well|also|only|alone|enough|required|needed|wanted|skills?|speakers?|speaking|languages?|lessons?|courses?|class(?:es)?|levels?|proficiency|certificates?|the|a|an|you|they|that|which|not)(?!\p{L}))\p{Ll}{3,}| \p{Lu}\p{Ll}{2,}|-\p{Ll}+)(?!\p{L})/u;

function isNegated(text: string, { concept, at }: ConceptMatch): boolean {
  return PERSONAL.has(concept.facet) && isDenied(text, at, { language: concept.facet === 'language' });
}

const PERSONAL: ReadonlySet<Facet> = new Set<Facet>(['skill', 'tool', 'language', 'training']);

/** A first-aid course is a proof that is asked for. */
const FIRST_AID = /(?:hilfe[- ]|first[- ]aid )$/iu;

const findCourses = createCueMatcher([
  {
    value: 'course',
    cues: 'weiterbildung*, fortbildung*, schulung*, *schulung*, seminar*, *seminare, workshop*, kurs, kurse, kursen, lehrgang*, lehrgänge*, zertifikat*, interne programme, courses, training courses, further training, workshops, certificates'.split(
      ', ',
    ),
  },
]);
