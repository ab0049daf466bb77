import type { ConceptMatch, ConceptMatcher } from '../concepts.ts';
import { createCueMatcher } from '../cues.ts';
import type { Facet, Mention, Span } from '../model.ts';
import { type Word, wordsIn } from '../words.ts';
import type { Article, Part } from './article.ts';

/** The concepts an article names in its headings and running text, each with every place, in the order of first naming. */
export function readMentions(article: Article, matchConcepts: ConceptMatcher): Mention[] {
  const mentions = new Map<string, Mention>();
  for (const part of article.sections) {
    for (const at of piecesOf(part)) {
      for (const { facet, concept, at: place } of readPiece(article, part, at, matchConcepts)) {
        const known = mentions.get(`${facet} ${concept}`);
        if (known) known.at.push(place);
        else mentions.set(`${facet} ${concept}`, { facet, concept, at: [place] });
      }
    }
  }
  return [...mentions.values()];
}

function piecesOf({ heading, paragraphs }: Part): Span[] {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  return heading ? [heading, ...sentences] : sentences;
}

function readPiece(article: Article, part: Part, at: Span, matchConcepts: ConceptMatcher): Place[] {
  const words = wordsIn(article.words, at);
  const named = matchConcepts(words);
  if (named.length === 0) return [];
  const text = article.text.slice(...at);
  const matches = named
    .map(({ concept, at: place }) => ({ concept, at: shift(place, -at[0]) }))
    .filter((match) => !isNegated(text, match));
  const piece: Piece = { text, matches, ...readCues(words, at[0], part) };
  return matches
    .filter((match) => !isAside(piece, match))
    .map((match) => ({
      facet: facetOf(piece, match),
      concept: match.concept.id,
      at: shift(match.at, at[0]),
    }));
}

function shift([start, end]: Span, by: number): Span {
  return [start + by, end + by];
}

function readCues(words: readonly Word[], from: number, { topic }: Part): Pick<Piece, 'taught' | 'wanted'> {
  const cues = findCues(words).map(({ value, at }) => ({ value, at: shift(at, -from) }));
  return {
    taught: cues.filter(({ value }) => value === 'taught'),
    wanted: topic === 'skills' || cues.some(({ value }) => value === 'wanted'),
  };
}

interface Place {
  facet: Facet;
  concept: string;
  at: Span;
}

/** A sentence or heading; `wanted` where it says what the job asks for. */
interface Piece {
  text: string;
  matches: readonly ConceptMatch[];
  taught: readonly { at: Span }[];
  wanted: boolean;
}

function facetOf(piece: Piece, match: ConceptMatch): Facet {
  const { facet } = match.concept;
  if (TEACHABLE.has(facet) && piece.taught.some((cue) => isTaughtBy(piece.text, match.at, cue.at))) return 'training';
  if (
    facet === 'task' &&
    piece.matches.some((other) => ABILITIES.has(other.concept.facet) && isListedWith(piece.text, match, other))
  )
    return 'skill';
  return facet;
}

const ABILITIES: ReadonlySet<Facet> = new Set<Facet>(['skill', 'tool', 'language']);

/** What stands in one enumeration with an ability is one: "Geduld, Dokumentation und Englisch". */
function isListedWith(text: string, one: ConceptMatch, other: ConceptMatch): boolean {
  const between = one.at[1] <= other.at[0] ? text.slice(one.at[1], other.at[0]) : text.slice(other.at[1], one.at[0]);
  return (
    between.length <= 40 && /,|(?<!\p{L})(?:und|oder|sowie|and|or)(?!\p{L})/u.test(between) && !/[;:.–—]/.test(between)
  );
}

const ASIDE: ReadonlySet<Facet> = new Set<Facet>(['skill', 'tool']);

/** A tool or, as an adjective, a quality in passing: alone in a sentence that asks for nothing, "der freundliche Nachbar". */
function isAside({ text, matches, wanted }: Piece, match: ConceptMatch): boolean {
  if (wanted || !ASIDE.has(match.concept.facet)) return false;
  const word = text.slice(...match.at);
  const alone = matches.every((other) => other === match || !ABILITIES.has(other.concept.facet));
  return alone && (match.concept.facet === 'tool' || /^\p{Ll}[\p{L}]*$/u.test(word));
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

const findCues = createCueMatcher([
  {
    value: 'taught' as const,
    cues: 'weiterbildung*, fortbildung*, schulung*, *schulung*, seminar*, *seminare, workshop*, kurs, kurse, kursen, lehrgang*, lehrgänge*, zertifikat*, interne programme, courses, training courses, further training, workshops, certificates'.split(
      ', ',
    ),
  },
  {
    value: 'wanted' as const,
    cues: 'braucht*, brauchen, verlang*, gefragt, gefordert, erforderlich, zählt, zählen, mitbring*, bringt _ mit, bringen _ mit, muss, müssen, sollte*, voraus*, wichtig*, gehört, gehören, fähigkeit*, nötig, notwendig, unverzichtbar, unerlässlich, hilft, helfen, hilfreich, gesucht, erwartet, beherrsch*, schadet nicht, schaden nicht, kommt es an, ankommt, ohne, bleibt, hilft, entwickelt, punktet, vorteil, tugend*, eigenschaft*, talent*, handwerkszeug, rüstzeug, wer, need, needs, needed, required, requires, demand*, must, should, ability, essential, matters, matter, helps, it takes, expected, asked for, important, counts, count, without, valued, prized, looked for, want, wanted, assumed'.split(
      ', ',
    ),
  },
]);
