import type { ConceptMatch, ConceptMatcher } from '../concepts.ts';
import { createCueMatcher } from '../cues.ts';
import type { Facet, Mention, Span } from '../model.ts';
import type { Article, Part } from './article.ts';

/** The concepts an article names in its headings and running text, each with every place, in the order of first naming. */
export function readMentions(article: Article, matchConcepts: ConceptMatcher): Mention[] {
  const mentions = new Map<string, Mention>();
  for (const part of article.sections) {
    for (const at of piecesOf(part)) {
      for (const { facet, concept, at: place } of readPiece(article, at, matchConcepts)) {
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

function readPiece(article: Article, [from, to]: Span, matchConcepts: ConceptMatcher): { facet: Facet; concept: string; at: Span }[] {
  const text = article.text.slice(from, to);
  const matches = matchConcepts(text).filter((match) => !isNegated(text, match));
  if (matches.length === 0) return [];
  const taught = matchTaught(text);
  return matches.map(({ concept, at }) => ({
    facet: TEACHABLE.has(concept.facet) && taught.some((cue) => isTaughtBy(text, at, cue.at)) ? 'training' : concept.facet,
    concept: concept.id,
    at: [from + at[0], from + at[1]],
  }));
}

const TEACHABLE: ReadonlySet<Facet> = new Set<Facet>(['skill', 'tool', 'task']);

/** True where the concept stands in the list that a word for courses opens or closes, not across a clause's end. */
function isTaughtBy(text: string, at: Span, cue: Span): boolean {
  const between = cue[1] <= at[0] ? text.slice(cue[1], at[0]) : text.slice(at[1], cue[0]);
  return between.length < 90 && !/[;:–—]|,\s(?:die|der|das|dass|wer|which|who|that|and|und)\s/u.test(between);
}

const NEGATED_BEFORE = /(?<!\p{L})(?:kein(?:e|en|er|em|es)?|nicht|weder|statt|anstelle von|no|not|neither|instead of|rather than)(?: \p{L}+){0,1} $/iu;
const AFFIRMED = /(?:nicht|not) (?:nur|zuletzt|ohne|selten|zu|only|just|least|without|to)(?: \p{L}+){0,1} $/iu;
const NEGATED_AFTER = /^,? (?:\p{L}+ ){0,3}(?:spielt keine rolle|spielen keine rolle|ist nicht nötig|sind nicht nötig|braucht (?:es|man|hier niemand) nicht|ist kein muss|is not needed|are not needed|is not required|does not matter)/iu;

function isNegated(text: string, { concept, at }: ConceptMatch): boolean {
  if (!PERSONAL.has(concept.facet)) return false;
  const before = text.slice(Math.max(0, at[0] - 40), at[0]);
  return (NEGATED_BEFORE.test(before) && !AFFIRMED.test(before)) || NEGATED_AFTER.test(text.slice(at[1], at[1] + 60));
}

const PERSONAL: ReadonlySet<Facet> = new Set<Facet>(['skill', 'tool', 'language', 'training']);

const matchTaught = createCueMatcher([
  {
    value: 'training',
    cues: [
      'weiterbildung*',
      'fortbildung*',
      'schulung*',
      '*schulung*',
      'seminar*',
      '*seminare',
      'workshop*',
      'kurs',
      'kurse',
      'kursen',
      'lehrgang*',
      'lehrgänge*',
      'zertifikat*',
      'interne programme',
      'courses',
      'training courses',
      'further training',
      'workshops',
      'certificates',
    ],
  },
]);
