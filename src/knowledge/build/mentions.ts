import type { ConceptMatch, ConceptMatcher } from '../concepts.ts';
import { createCueMatcher } from '../cues.ts';
import type { Facet, Mention, Span } from '../model.ts';
import { type Word, wordsIn } from '../words.ts';
import type { Article, Part } from './article.ts';

/** The concepts an article names in its headings and running text, each with every place, in the order of first naming. */
export function readMentions(article: Article, matchConcepts: ConceptMatcher): Mention[] {
  const mentions = new Map<string, Mention>();
  const pieces = article.sections.flatMap((part) => readPieces(article, part, matchConcepts));
  for (const [at, piece] of pieces.entries()) {
    const surroundings = pieces.slice(Math.max(0, at - NEAR), at + NEAR + 1);
    for (const { facet, concept, at: place } of placesIn(piece, surroundings)) {
      const known = mentions.get(`${facet} ${concept}`);
      if (known) known.at.push(place);
      else mentions.set(`${facet} ${concept}`, { facet, concept, at: [place] });
    }
  }
  return [...mentions.values()];
}

/** So many sentences before and after belong to the surroundings of a sentence. */
const NEAR = 2;

function readPieces(article: Article, part: Part, matchConcepts: ConceptMatcher): Piece[] {
  const sentences = part.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const pieces = sentences.map((at) => readPiece(article, part, at, matchConcepts));
  return part.heading
    ? [{ ...readPiece(article, part, part.heading, matchConcepts), heading: true }, ...pieces]
    : pieces;
}

function readPiece(article: Article, part: Part, at: Span, matchConcepts: ConceptMatcher): Piece {
  const words = wordsIn(article.words, at);
  const named = matchConcepts(words);
  if (named.length === 0) return { ...EMPTY, from: at[0] };
  const text = article.text.slice(...at);
  const matches = named
    .map(({ concept, at: place }) => ({ concept, at: shift(place, -at[0]) }))
    .filter((match) => !isNegated(text, match));
  return { ...EMPTY, from: at[0], text, matches, ...readCues(text, words, at[0], part) };
}

function placesIn(piece: Piece, surroundings: readonly Piece[]): Place[] {
  return piece.matches
    .filter((match) => !isAside(piece, match, surroundings))
    .map((match) => ({ facet: facetOf(piece, match), concept: match.concept.id, at: shift(match.at, piece.from) }));
}

function shift([start, end]: Span, by: number): Span {
  return [start + by, end + by];
}

function readCues(
  text: string,
  words: readonly Word[],
  from: number,
  { topic }: Part,
): Pick<Piece, 'taught' | 'demands' | 'wanted' | 'stressed'> {
  const cues = findCues(words).map(({ value, at }) => ({ value, at: shift(at, -from) }));
  return {
    taught: cues.filter(({ value }) => value === 'taught'),
    demands: topic === 'skills',
    wanted: cues.some(({ value }) => value === 'wanted'),
    stressed: STRESSED.test(text) || PAID.test(text),
  };
}

interface Place {
  facet: Facet;
  concept: string;
  at: Span;
}

/** A sentence or heading that begins at `from`; it `demands` in a section about skills, else `wanted` and `stressed` say how clearly. */
interface Piece {
  from: number;
  heading: boolean;
  text: string;
  matches: readonly ConceptMatch[];
  taught: readonly { at: Span }[];
  demands: boolean;
  wanted: boolean;
  stressed: boolean;
}

const EMPTY: Piece = {
  from: 0,
  heading: false,
  text: '',
  matches: [],
  taught: [],
  demands: false,
  wanted: false,
  stressed: false,
};

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

/**
 * An ability in passing: in a heading, or in a sentence that asks for nothing and names no other, where it is a tool, an
 * adjective ("der freundliche Nachbar") or the only one far and wide. What a job asks for comes in lists.
 */
function isAside(piece: Piece, match: ConceptMatch, surroundings: readonly Piece[]): boolean {
  if (!ASIDE.has(match.concept.facet)) return false;
  if (piece.heading) return countAbilities(piece) < 2;
  if (piece.demands) return false;
  if (isListed(piece, match)) return false;
  if (isAdjective(piece, match)) return true;
  if (countAbilities(piece) > 1 || piece.stressed) return false;
  if (match.concept.facet === 'tool' && !piece.wanted) return true;
  return surroundings.reduce((count, other) => count + (other.heading ? 0 : countAbilities(other)), 0) < 2;
}

/** What stands in lists of what a job asks for. */
const LISTED: ReadonlySet<Facet> = new Set<Facet>(['skill', 'tool', 'language', 'task']);

function isAdjective({ text }: Piece, { at }: ConceptMatch): boolean {
  return /^\p{Ll}[\p{L}]*$/u.test(text.slice(...at));
}

function isListed({ text, matches }: Piece, match: ConceptMatch): boolean {
  return matches.some(
    (other) => other !== match && LISTED.has(other.concept.facet) && isListedWith(text, match, other),
  );
}

function countAbilities({ matches }: Piece): number {
  return matches.reduce((count, { concept }) => count + Number(ABILITIES.has(concept.facet)), 0);
}

const TEACHABLE: ReadonlySet<Facet> = new Set<Facet>(['skill', 'tool', 'task']);

/** True where the concept stands in the list that a word for courses opens or closes, not across a clause's end. */
function isTaughtBy(text: string, at: Span, cue: Span): boolean {
  const between = cue[1] <= at[0] ? text.slice(cue[1], at[0]) : text.slice(at[1], cue[0]);
  return between.length < 90 && !/[;:–—]|,\s(?:die|der|das|dass|wer|which|who|that|and|und)\s/u.test(between);
}

/** Words that leave no doubt that something is asked for. */
const STRESSED =
  /(?<!\p{L})(?:brauch\p{L}*|verlang\p{L}*|gefragt|gefordert|erforderlich|mitbring\p{L}*|voraus(?:ge)?setz\p{L}*|voraussetzung\p{L}*|wichtig\p{L}*|nötig|notwendig|unverzichtbar|unerlässlich|gesucht|unabdingbar|entscheidend|beherrsch\p{L}*|needs?|needed|requires?|required|demands?|demanded|essential|crucial|important|indispensable|expected|looked for|asked for|it takes|must have)(?!\p{L})/iu;

/** An ability in a sentence with a figure of pay is what that depends on. */
const PAID = /€|(?<!\p{L})eur(?:o|os)?(?!\p{L})/iu;

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
