import { type ConceptMatch, type ConceptMatcher, furtherRequirements } from '../concepts.ts';
import { createCueMatcher } from '../cues.ts';
import { fold } from '../fold.ts';
import type { Facet, Language, Mention, Span } from '../model.ts';
import { type Word, wordsIn } from '../words.ts';
import type { Article, Part } from './article.ts';
import { abilities, asksFor, isAskedFor, isListedWith, type Sentence } from './asked-for.ts';
import { findFurther, hintsAtAbility } from './further.ts';
import { findNamedTools, findToolsBeside, hintsAtTool } from './named-tools.ts';
import { overlaps } from './text.ts';

/** The concepts an article names in its headings and running text, each with every place, in the order of first naming; with `further`, also what it
 * asks for that no concept names. */
export function readMentions(
  article: Article,
  matchConcepts: ConceptMatcher,
  { further }: { further: boolean },
): Mention[] {
  const mentions = new Map<string, Mention>();
  const pieces = article.sections.flatMap((part) => readPieces(article, part, matchConcepts));
  for (const [at, piece] of pieces.entries()) {
    const near = [at - 2, at - 1, at + 1, at + 2].some((other) => namesAbility(pieces[other]));
    for (const { facet, concept, at: place } of placesIn(piece, near, further)) {
      const known = mentions.get(`${facet} ${concept}`);
      if (known) known.at.push(place);
      else mentions.set(`${facet} ${concept}`, { facet, concept, at: [place] });
    }
  }
  return [...mentions.values()];
}

/** A sentence or heading that begins at `from`. */
interface Piece {
  from: number;
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
}

function readPieces(article: Article, part: Part, matchConcepts: ConceptMatcher): Piece[] {
  const sentences = part.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const pieces = sentences.map((at) => readPiece(article, part, at, matchConcepts));
  return part.heading
    ? [{ ...readPiece(article, part, part.heading, matchConcepts), heading: true }, ...pieces]
    : pieces;
}

function readPiece(article: Article, { topic }: Part, at: Span, matchConcepts: ConceptMatcher): Piece {
  const words = wordsIn(article.words, at);
  const text = article.text.slice(...at);
  const piece = {
    from: at[0],
    heading: false,
    text,
    language: article.language,
    matches: [],
    taught: [],
    demands: topic === 'skills',
    hints: { tool: hintsAtTool(words), ability: hintsAtAbility(words) },
  };
  const named = matchConcepts(words);
  if (named.length === 0) return piece;
  const matches = named
    .map(({ concept, at: place }) => ({ concept, at: withObject(text, shift(place, -at[0]), article.language) }))
    .filter((match) => !isNegated(text, match) && !isOwnName(article, text, match));
  return { ...piece, text, matches, taught: coursesIn(words, at[0]) };
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
function isOwnName({ names }: Article, text: string, { concept, at }: ConceptMatch): boolean {
  if (!PASSING.has(concept.facet)) return false;
  const written = fold(text.slice(...at));
  const own = [
    names.occupationName ?? '',
    ...(names.occupation ? [...names.occupation.de, ...names.occupation.en] : []),
  ];
  return own.some((name) => fold(name) === written);
}

function coursesIn(words: readonly Word[], from: number): Span[] {
  return findCourses(words).map(({ at }) => shift(at, -from));
}

function namesAbility(piece: Piece | undefined): boolean {
  return piece !== undefined && !piece.heading && piece.matches.some(({ concept }) => PASSING.has(concept.facet));
}

function placesIn(piece: Piece, near: boolean, unknown: boolean): Place[] {
  const places = knownPlaces(piece, near);
  if (piece.heading || !unknown) return places;
  const asked = places.filter(({ facet }) => abilities.has(facet)).map(({ at }) => shift(at, -piece.from));
  const known = piece.matches.map(({ at }) => at);
  const further = findFurther({ ...piece, hints: piece.hints.ability, asked, known });
  return [
    ...places,
    ...further.map((at): Place => ({ facet: 'skill', concept: furtherRequirements, at: shift(at, piece.from) })),
    ...toolsIn(piece, known),
  ];
}

/** Programs that no concept names. */
function toolsIn({ text, language, matches, hints, from }: Piece, known: readonly Span[]): Place[] {
  const told = hints.tool ? findNamedTools(text, language) : [];
  const tools = matches.filter(({ concept }) => concept.facet === 'tool');
  const named = [...told, ...tools.flatMap(({ at }) => findToolsBeside(text, at))];
  return named
    .filter((at, index) => ![...known, ...named.slice(0, index)].some((other) => overlaps(at, other)))
    .map((at): Place => ({ facet: 'tool', concept: 'specialist-software', at: shift(at, from) }));
}

function knownPlaces(piece: Piece, near: boolean): Place[] {
  const sentence = { ...piece, near };
  return piece.matches
    .map((match) => ({ match, facet: facetOf(sentence, match) }))
    .filter(({ facet, match }) => facet !== 'aside' || isAside(piece, piece.text.slice(...match.at)))
    .map(({ facet, match }) => ({ facet, concept: match.concept.id, at: shift(match.at, piece.from) }));
}

/** A heading and a single adjective or verb say nothing of abilities. */
function isAside({ heading }: Piece, written: string): boolean {
  return !heading && !/^\p{Ll}\p{L}*$/u.test(written);
}

function shift([start, end]: Span, by: number): Span {
  return [start + by, end + by];
}

interface Place {
  facet: Facet;
  concept: string;
  at: Span;
}

/** A concept's own facet, unless the sentence makes it what is taught, what is asked for or what is named in passing. */
function facetOf(piece: Piece & Sentence, match: ConceptMatch): Facet {
  const { facet } = match.concept;
  if (TEACHABLE.has(facet) && piece.taught.some((cue) => isTaughtBy(piece.text, match.at, cue))) return 'training';
  if (facet === 'task' && piece.matches.some((other) => isAbilityListedWith(piece, match, other))) return 'skill';
  if (facet === 'training' && PROOF.test(piece.text.slice(...match.at)) && isAskedFor(match, piece)) return 'skill';
  if (!PASSING.has(facet)) return facet;
  const asked = piece.heading ? asksFor(piece.text) : isAskedFor(match, piece);
  return asked ? facet : 'aside';
}

/** What is had, not attended: it is asked for like an ability. */
const PROOF =
  /(?:schein|brief|nachweis|zertifikat|certificate|licen[cs]e|prüfung|examen|diplom|anerkennung|abschluss|ausbildung|studium|bachelor|master|degree|diploma|apprenticeship)s?$/iu;

/** Abilities that count only where they are asked for. */
const PASSING: ReadonlySet<Facet> = new Set<Facet>(['skill', 'tool']);

function isAbilityListedWith({ text }: Piece, match: ConceptMatch, other: ConceptMatch): boolean {
  return abilities.has(other.concept.facet) && isListedWith(text, match, other);
}

const TEACHABLE: ReadonlySet<Facet> = new Set<Facet>(['skill', 'tool', 'task']);

/** True where the concept stands in the list that a word for courses opens or closes, not across a clause's end. */
function isTaughtBy(text: string, at: Span, cue: Span): boolean {
  const between = cue[1] <= at[0] ? text.slice(cue[1], at[0]) : text.slice(at[1], cue[0]);
  return between.length < 90 && !/[;:–—]|,\s(?:die|der|das|dass|wer|which|who|that|and|und)\s/u.test(between);
}

const NEGATED_BEFORE =
  /(?<!\p{L})(?:kein(?:e|en|er|em|es)?|nicht|weder|statt|anstelle von|no|not|neither|instead of|rather than)(?: \p{L}+){0,1} $/iu;
const AFFIRMED = /(?:nicht|not) (?:nur|zuletzt|ohne|selten|zu|only|just|least|without|to)(?: \p{L}+){0,1} $/iu;
const NEGATED_AFTER =
  /^,? (?:\p{L}+ ){0,3}(?:spielt keine rolle|spielen keine rolle|ist nicht nötig|sind nicht nötig|braucht (?:es|man|hier niemand) nicht|ist kein muss|is not needed|are not needed|is not required|does not matter)/iu;

function isNegated(text: string, { concept, at }: ConceptMatch): boolean {
  if (!PERSONAL.has(concept.facet)) return false;
  const before = text.slice(Math.max(0, at[0] - 40), at[0]);
  return (NEGATED_BEFORE.test(before) && !AFFIRMED.test(before)) || NEGATED_AFTER.test(text.slice(at[1], at[1] + 60));
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
