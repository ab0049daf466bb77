import type { ConceptMatch } from '../concepts.ts';
import type { Facet } from '../model.ts';
import { ASKED, EVIDENCE, isLower, OF_SENTENCE, type Sentence } from './asked-evidence.ts';

/**
 * How much speaks for a sentence asking for an ability and not naming it in passing; from `enough` on it does. What a job asks for comes in lists, as a
 * noun without an article; what belongs to a story comes alone, as "the helmet" or "friendly". Each piece of evidence has
 * a weight; the weights were fitted to test/articles (logistic regression, checked on articles left out) and rounded.
 */
export function weighAsking(match: ConceptMatch, sentence: Sentence): number {
  const [from, to] = match.at;
  const { told, money } = readSentence(sentence);
  const written = sentence.text.slice(from, to);
  const seen = {
    match,
    sentence,
    written,
    lower: isLower(written),
    before: sentence.text.slice(Math.max(0, from - LOOK_BACK), from),
    after: sentence.text.slice(to),
    opens: from === 0,
    others: countOthers(match, sentence),
    money,
  };
  return EVIDENCE.reduce((sum, { weight, holds }) => sum + (holds(seen) ? weight : 0), told);
}

/** What is needed for `weighAsking` to tell that an ability is asked for. */
export const enough = 1;

/** True for a heading such as "Was zählt: Geduld und Humor". */
export function asksFor(heading: string): boolean {
  return ASKED.test(heading);
}

/** Facets of what somebody can do or use. */
export const abilities: ReadonlySet<Facet> = new Set<Facet>(['skill', 'tool', 'language']);

/** What is the same for all abilities of a sentence, read once. */
function readSentence(sentence: Sentence): NonNullable<Sentence['told']> {
  sentence.told ??= {
    told: OF_SENTENCE.reduce((sum, { weight, holds }) => sum + (holds(sentence) ? weight : 0), 0),
    money: MONEY.test(sentence.text),
  };
  return sentence.told;
}

const LOOK_BACK = 64;

function countOthers(match: ConceptMatch, { matches }: Sentence): number {
  let count = 0;
  for (const other of matches) if (other !== match && abilities.has(other.concept.facet)) count++;
  return count;
}

const MONEY = /€|(?<!\p{L})euros?(?!\p{L})|\d[.,]?\d{3}/iu;
