import { telling, tells } from '../text/hints.ts';
import type { View } from '../view/view.ts';
import { aspectSignsIn } from './aspects.ts';
import { asksForMore } from './lifts.ts';
import { neededConcepts } from './needed.ts';

/** Two or more things of which one is asked to count more ("Englisch oder Technik?"); undefined where fewer are named. */
export interface Preferring {
  concepts: string[];
  aspects: string[];
}

/** Whether a message weighs things against each other. */
export function asksPreference({ text }: View): boolean {
  return text.tokens.length <= longest && tells(prefers, text) && either.test(text.clean);
}

/** Reads what a message weighs against each other. */
export function recognisePreferring(view: View): Preferring | undefined {
  if (!asksPreference(view)) return undefined;
  if (view.numbers.amount || view.sure('salary') || asksForMore(view)) return undefined;
  const concepts = [...new Set(neededConcepts(view))];
  const aspects = aspectSignsIn(view)
    .filter(({ at }) => !view.concepts.some((match) => match.at[0] < at[1] && at[0] < match.at[1]))
    .map(({ value }) => value.aspect);
  return concepts.length + aspects.length < 2 ? undefined : { concepts, aspects: [...new Set(aspects)] };
}

/** In more words something is told. */
const longest = 16;

const either = /(?<!\p{L})(?:oder|or|vs|versus|als|than)(?!\p{L})|,/u;

const prefers = telling(
  /(?<!\p{L})(?:(?:ist|sind|was|welche[sr]?|zahlt|gilt)(?!\p{L}).{0,160}(?:wichtiger|entscheidender|nutzlicher|gefragter|besser|mehr wert)|(?:zahlt|zahlen|gilt|bringt|ist wichtig|gefragt|ist)(?!\p{L}).{0,160} mehr|mehr (?:gefragt|gebraucht|wert|gesucht)|wichtiger|more (?:important|useful|needed|valued|valuable|wanted|in demand)|matters? more|counts? more|worth more|better to (?:have|know|learn|speak)|(?:check|look|ask|screen|interview|test) for)(?!\p{L})/u,
);
