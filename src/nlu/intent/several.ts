import { flatMap } from '../../knowledge/flat-map.ts';
import type { Span } from '../../knowledge/model.ts';
import { isTopic } from '../kinds.ts';
import type { Kind, Topic } from '../question.ts';
import { clauseOf } from '../text/clauses.ts';
import { interrogatives } from '../text/interrogatives.ts';
import type { View } from '../view/view.ts';
import { type Asked, isContentKind } from './asked.ts';
import type { KindScore } from './kind.ts';

/** What else a message asks in a clause of its own: whether something is needed, or something likely after a word that asks. */
export function besides(view: View, asked: readonly KindScore[]): Asked[] {
  const taken = new Set(flatMap(asked, ({ clauses }) => clauses));
  const clauses = [...new Set(view.text.tokens.map(({ clause }) => clause))].filter((clause) => !taken.has(clause));
  return flatMap(clauses, (clause): Asked[] => {
    const inClause = ({ at }: { at: readonly [number, number] }) => clauseOf(view.text.tokens, at[0]) === clause;
    const needs =
      !view.denied.has('skills') &&
      !view.has('curious') &&
      view.marks.some((sign) => sign.value.mark === 'need' && inClause(sign)) &&
      view.concepts.some(inClause) &&
      !view.text.tokens.some(({ clause: own, word }) => own === clause && information.has(word));
    const level = view.slots.some((sign) => sign.value.slot === 'level' && inClause(sign));
    const paid = asked.some(({ kind }) => kind === 'salary');
    if (level && !paid && isListing(view, clause) && isNoun.test(wordsOf(view, clause)))
      return [{ kind: 'salary', clauses: [clause] }];
    if (needs && !asked.some(({ kind }) => kind === 'skills')) return [{ kind: 'need', clauses: [clause] }];
    const side = view.slots.find(
      (sign) => sign.value.slot === 'aspect' && !sign.value.follows && inClause(sign),
    )?.value;
    if (side?.slot === 'aspect' && isListing(view, clause) && !asked.some(({ kind }) => kind === side.kind))
      return [{ kind: side.kind, clauses: [clause] }];
    const likely = view.kinds.find(
      (sign) => sign.value.strength === 'likely' && inClause(sign) && isContentKind(sign.value.kind),
    );
    if (!likely || asked.some(({ kind }) => kind === likely.value.kind)) return [];
    const money =
      likely.value.kind === 'salary' &&
      view.slots.some((sign) => (sign.value.slot === 'level' || sign.value.slot === 'period') && inClause(sign));
    return money || beginsWithAsking(view, clause) || isListing(view, clause) || isBesideNoun(view, likely.at, asked)
      ? [{ kind: likely.value.kind, clauses: [clause] }]
      : [];
  });
}

/** "Pay and firms there?": a noun joined to one that asks. */
function isBesideNoun({ kinds, text }: View, [from]: Span, asked: readonly KindScore[]): boolean {
  return kinds.some(
    ({ value, at }) =>
      at[1] <= from && asked.some(({ kind }) => kind === value.kind) && joint.test(text.clean.slice(at[1], from)),
  );
}

const joint = /^ ?(?:und|u\.?|un|and|n|&|\+|sowie|plus|as well as) (?:the |die |den |der |das )?$/u;

function wordsOf({ text: { tokens, clean } }: View, clause: number): string {
  const own = tokens.filter((token) => token.clause === clause);
  return clean.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0);
}

/** "Duisburg Einstieg, Sprachen, Kurse": what is paid then, not who asks. */
const isNoun = /(?<!\p{L})(?:einstieg|start|anfang|entry(?: level)?|starting|mit erfahrung|with experience)$/u;

/** "Ich benötige zwei Angaben": what is needed is an answer. */
const information = new Set(
  'angabe angaben auskunft auskunfte info infos information informationen zahl zahlen eckdaten fakten facts figures details spanne spannen range ranges gehalt lohn verdienst salary pay wage'.split(
    ' ',
  ),
);

/** "Einstieg, Sprachen, Kurse?": one of the keywords in a list, each of which asks. */
function isListing({ text }: View, clause: number): boolean {
  const lengths = new Map<number, number>();
  for (const token of text.tokens) lengths.set(token.clause, (lengths.get(token.clause) ?? 0) + 1);
  const short = [...lengths.values()].filter((length) => length <= fewKeywords);
  return short.length >= leastKeywords && (lengths.get(clause) ?? 0) <= fewKeywords;
}

const leastKeywords = 3;
const fewKeywords = 3;

const askingVerbs = new Set(['is', 'are', 'ist', 'sind', 'kann', 'can', 'gibt', 'muss', 'do', 'does', 'wird', 'will']);

/** A clause that starts like a question, after "und" or "also" too. */
function beginsWithAsking({ text }: View, clause: number): boolean {
  const [first, second, third] = text.tokens.filter((token) => token.clause === clause).map(({ word }) => word);
  return [first, second, third].some(
    (word) => word !== undefined && (interrogatives.has(word) || askingVerbs.has(word)),
  );
}

/** A topic in a clause that begins with a word that asks, beside the amount. */
export function asksApart({ clauses }: KindScore, { text }: View): boolean {
  return clauses.some((clause) =>
    text.tokens.some((token) => token.clause === clause && interrogatives.has(token.word)),
  );
}

/** Several topics, each in a clause with one city of its own: questions of their own, nothing to compare. */
export function isEachAtHome({ topics, cities, text }: View): boolean {
  const homes = topics.map(({ clauses }) =>
    cities.filter(({ from }) => clauses.includes(text.tokens[from]?.clause ?? -1)).map(({ city }) => city.id),
  );
  return topics.length >= 2 && homes.every((home) => home.length === 1) && new Set(homes.flat()).size === homes.length;
}

/** Topics of a clause with one city of its own, beside cities that are compared ("…, and is Duisburg safe?"). */
export function apartTopics({ topics, cities, text }: View): KindScore[] {
  if (topics.length < 2) return [];
  const citiesIn = (clause: number) => cities.filter(({ from }) => text.tokens[from]?.clause === clause).length;
  const last = topics.filter(({ clauses }) => clauses.every((clause) => citiesIn(clause) === 1));
  return last.length < topics.length ? last : [];
}

/** "Womit ich besser verdiene": beside two places asks where, not how. */
function earnsBetter({ kinds, text }: View): boolean {
  return kinds.some(
    ({ value, at }) =>
      value.kind === 'tips' &&
      /verdien|earn|paid|pays|bezahlt|zahlt|geld|kohle|gehalt|lohn|money|salary/u.test(text.clean.slice(...at)),
  );
}

/** "Where do I earn more, A or B" asks for pay, not for advice on earning more. */
export function comparedTopic(kind: Kind, view: View): Topic[] {
  if (kind === 'tips' && ((view.has('most') && view.has('where')) || earnsBetter(view))) return ['salary'];
  return isTopic(kind) ? [kind] : [];
}
