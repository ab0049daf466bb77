import { type ConceptMatch, furtherRequirements } from '../concepts.ts';
import type { Facet, Span } from '../model.ts';
import { isListedWith, type Sentence } from './asked-evidence.ts';
import { abilities, asksFor, enough, weighAsking } from './asked-for.ts';
import { findFurther } from './further.ts';
import { findNamedTools, findToolsBeside } from './named-tools.ts';
import { PASSING, type Piece } from './pieces.ts';
import type { Words } from './scene.ts';
import { overlaps } from './text.ts';

/** What the rules make of a sentence or heading; `near` says that a sentence beside it names abilities. */
export function judgeByRules(piece: Piece, near: boolean, unknown: boolean): Verdict {
  const { text, language, matches, demands, praised } = piece;
  const sentence: Sentence = { text, language, matches, demands, praised, near };
  const named = matches.map((match) => judgeMatch(piece, sentence, match));
  const places = named
    .filter(({ facet, match }) => facet !== 'aside' || isAside(piece, piece.text.slice(...match.at)))
    .map(({ facet, match }): Place => ({ facet, concept: match.concept.id, at: match.at }));
  if (piece.heading || !unknown) return { piece, named, places };
  const asked = places.filter(({ facet }) => abilities.has(facet)).map(({ at }) => at);
  const known = matches.map(({ at }) => at);
  const listed = findFurther({ text, language, hints: piece.hints.ability, asked, known });
  const further = [...listed, ...praised.filter((at) => ![...asked, ...listed].some((other) => overlaps(at, other)))];
  const beside = further.map((at): Place => ({ facet: 'skill', concept: furtherRequirements, at }));
  return { piece, named, places: [...places, ...beside, ...toolsIn(piece, known)] };
}

/** A sentence or heading and what the rules make of it. */
export interface Verdict {
  piece: Piece;
  named: readonly Named[];
  places: readonly Place[];
  /** Its words for weighing, filled when first weighed. */
  words?: Words;
}

/** A concept in a sentence; `told` is how much speaks for its being asked for, undefined where nobody looked. */
export interface Named {
  match: ConceptMatch;
  facet: Facet;
  told?: number;
}

/** Programs that no concept names. */
function toolsIn({ text, language, matches, hints }: Piece, known: readonly Span[]): Place[] {
  const told = hints.tool ? findNamedTools(text, language) : [];
  const tools = matches.filter(({ concept }) => concept.facet === 'tool');
  const named = [...told, ...tools.flatMap(({ at }) => findToolsBeside(text, at))];
  return named
    .filter((at, index) => ![...known, ...named.slice(0, index)].some((other) => overlaps(at, other)))
    .map((at): Place => ({ facet: 'tool', concept: 'specialist-software', at }));
}

/** A heading and a single adjective or verb say nothing of abilities. */
export function isAside({ heading }: Piece, written: string): boolean {
  return !heading && !/^\p{Ll}\p{L}*$/u.test(written);
}

/** A concept and where it stands, counted from the beginning of its sentence. */
export interface Place {
  facet: Facet;
  concept: string;
  at: Span;
}

/** A concept's own facet, unless the sentence makes it what is taught, what is asked for or what is named in passing. */
function judgeMatch(piece: Piece, sentence: Sentence, match: ConceptMatch): Named {
  const { facet } = match.concept;
  if (TEACHABLE.has(facet) && piece.taught.some((cue) => isTaughtBy(piece.text, match.at, cue)))
    return { match, facet: 'training' };
  if (facet === 'task' && piece.matches.some((other) => isAbilityListedWith(piece, match, other)))
    return { match, facet: 'skill' };
  const isProof = facet === 'training' && PROOF.test(piece.text.slice(...match.at));
  if (!isProof && !PASSING.has(facet)) return { match, facet };
  if (piece.heading && !isProof) return { match, facet: asksFor(piece.text) ? facet : 'aside' };
  const told = weighAsking(match, sentence);
  if (isProof) return { match, facet: told >= enough ? 'skill' : facet, told };
  return { match, facet: told >= enough ? facet : 'aside', told };
}

/** What is had, not attended: it is asked for like an ability. */
const PROOF =
  /(?:schein|brief|nachweis|zertifikat|certificate|licen[cs]e|prüfung|examen|diplom|anerkennung|approbation|abschluss|ausbildung|studium|bachelor|master|degree|diploma|qualification|apprenticeship)s?(?: (?:in|of|als|des|der) \p{L}+)?$/iu;

function isAbilityListedWith({ text }: Piece, match: ConceptMatch, other: ConceptMatch): boolean {
  return abilities.has(other.concept.facet) && isListedWith(text, match, other);
}

const TEACHABLE: ReadonlySet<Facet> = new Set<Facet>(['skill', 'tool', 'task']);

/** True where the concept stands in the list that a word for courses opens or closes, not across a clause's end. */
function isTaughtBy(text: string, at: Span, cue: Span): boolean {
  const between = cue[1] <= at[0] ? text.slice(cue[1], at[0]) : text.slice(at[1], cue[0]);
  return between.length < 90 && !/[;:–—]|,\s(?:die|der|das|dass|wer|which|who|that|and|und)\s/u.test(between);
}
