import { flatMap } from '../../knowledge/flat-map.ts';
import type { Span } from '../../knowledge/model.ts';
import type { Kind } from '../question.ts';
import { neededConcepts } from '../slots/needed.ts';
import type { View } from '../view/view.ts';
import { type Asked, isContentKind } from './asked.ts';

/** What else a message asks, in segments that nothing of what was found speaks of. */
export function besideSegments(asked: readonly Asked[], view: View): Asked[] {
  if (
    view.segments.length < 2 ||
    !asked.every(({ kind }) => kind && (isContentKind(kind) || kind === 'rank' || kind === 'silent' || kind === 'need'))
  )
    return [];
  if (asked.some(({ concepts }) => concepts)) return [];
  const kinds = flatMap(asked, ({ kind }) => kind ?? []);
  const taken = new Set(flatMap(asked, ({ clauses }) => clauses));
  return flatMap(view.segments, ({ at, clauses, questions, guesses }): Asked[] => {
    const inside = (span: Span) => at[0] <= span[0] && span[1] <= at[1];
    const spokenOf =
      clauses.some((clause) => taken.has(clause)) ||
      view.kinds.some((sign) => inside(sign.at) && kinds.includes(sign.value.kind));
    const [best] = questions && !spokenOf ? guesses() : [];
    if (best && view.denied.has(best.kind as Kind)) return [];
    if (!best || best.likelihood < segmentGuess || kinds.some((kind) => areAkin(kind, best.kind))) return [];
    if (best.kind === 'overview' && sameOf.test(view.text.clean.slice(...at))) return [];
    if (
      best.kind === 'overview' &&
      !view.kinds.some(({ value, at: sign }) => value.kind === 'overview' && inside(sign))
    )
      return [];
    const needs = view.concepts.some((match) => inside(match.at)) && neededConcepts(view).length > 0;
    const kind = best.kind === 'need' && !needs ? 'skills' : best.kind;
    return isContentKind(kind) || kind === 'need' ? [{ kind: kind as Kind, clauses }] : [];
  });
}

/** "… in Potsdam, and how is it in Duisburg?": the same of another place. */
const sameOf =
  /^\W*(?:und|and|oder|or|sowie|,) ?(?:wie (?:ist|sieht|siehts|isses|w(?:ä|a|ae)re?|verh(?:ä|a|ae)lt)(?: (?:es|das|sich das|da|denn|dann|das ganze))*(?: aus)?|was ist|how (?:is|about|does)(?: (?:it|that|things))?(?: look| looking)?|what (?:about|of|is it like)|whats it like)(?: dagegen| hingegen| dazu| mit| with)* (?:in|im|for|f(?:ü|u|ue)r|mit|\p{Lu})/u;

/** A guess on one segment alone at least so likely adds a question. */
const segmentGuess = 0.7;

/** Kinds that one question may be read as. */
const families: readonly (readonly string[])[] = [
  ['salary', 'rank', 'filter', 'offer', 'compare', 'minimumWage'],
  ['skills', 'need', 'compare'],
  ['tips', 'outlook', 'training', 'market'],
];

function areAkin(a: string, b: string): boolean {
  return a === b || families.some((family) => family.includes(a) && family.includes(b));
}
