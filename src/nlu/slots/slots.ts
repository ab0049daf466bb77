import { flatMap } from '../../knowledge/flat-map.ts';
import type { Facet } from '../../knowledge/model.ts';
import type { Findings } from '../findings.ts';
import type { Asked } from '../intent/asked.ts';
import { me, whoseIn } from '../intent/persons.ts';
import type { Kind } from '../question.ts';
import { noSlots, type Slots } from '../reading.ts';
import { clauseOf } from '../text/clauses.ts';
import { tells } from '../text/hints.ts';
import { sufficing } from '../text/phrases.ts';
import type { View } from '../view/view.ts';
import { aspectsIn } from './aspects.ts';
import { citiesOf } from './cities.ts';
import { addCounts } from './counts.ts';
import { kindOfFacet } from './kind-of-facet.ts';
import { asksToLearn, lackingOf } from './lacking.ts';
import { levelsOf, liftedLevels } from './levels.ts';
import { asksForMore, asksWhatItAdds, liftsOf } from './lifts.ts';
import { neededConcepts } from './needed.ts';
import { periodOf } from './period.ts';
import { recognisePosition } from './position.ts';
import { recogniseReference } from './reference.ts';
import { recogniseRelation } from './relation.ts';
import { wishOf } from './wish.ts';
import { recogniseWording } from './wording.ts';

/** The slots of one part of a message. */
export function fillSlots(part: Asked, view: View, several: boolean): Slots {
  const { kind, clauses, topic, everywhere = false, orElse, leaning, lifted, apart, unclear } = part;
  const { preferring, aspects: implied, levels: asked, period } = part;
  const { numbers } = view;
  const levels = asked ? [...asked] : lifted ? liftedLevels(levelsOf(view)) : levelsOf(view);
  const aspects = kind === 'rank' || implied?.length === 0 ? [] : (preferring?.aspects ?? aspectsAsked(implied, view));
  const slots: Slots = {
    ...noSlots,
    kind,
    occupations: view.asksOccupation
      .filter((occupation) => !unclear || view.isCovered(occupation.id))
      .filter((occupation) => kind === undefined || ownKinds.has(kind) || !view.ownOccupations.has(occupation))
      .slice(0, 2),
    cities: apart?.city ? [apart.city] : citiesOf(view, several ? clauses : []),
    states: flatMap(view.regions, ({ states }) => [...states]),
    everywhere: everywhere || view.has('everywhere'),
    levels: apart?.level ? [apart.level] : apart?.own ? [] : levels,
    period: period ?? periodOf(view),
    hours: apart?.hours ?? numbers.hours ?? view.slot('hours')[0]?.hours,
    amount: apart?.own ? apart.amount : (apart?.amount ?? numbers.amount),
    concepts: conceptsOf(part, view, several),
    lifts: orElse === 'language' || view.sure('language') ? [] : liftsOf(view),
    except: view.cities.filter(({ negated }) => negated).map(({ city }) => city),
    conceptKind: orElse === 'language' ? undefined : conceptKindOf(view),
    topic,
    facet: part.facet ?? facetOf(kind, view, several),
    direction: directionOf(view),
    silentTopic: kind === 'silent' ? view.slot('silent')[0]?.topic : undefined,
    wish: wishOf(view),
    wording: recogniseWording(view)?.wording,
  };
  addCounts(slots, view);
  if (unclear) slots.terms = unclear.terms;
  if (preferring) slots.preferring = true;
  addManner(slots, part, view);
  addSides(slots, { aspects, several: several && !part.byPoints, orElse, leaning }, view);
  if (view.denied.size > 0) slots.without = [...view.denied];
  if (!apart?.level) slots.relation = part.relation ?? relationOf(slots, view);
  slots.orElse = orElse;
  slots.leaning = leaning;
  slots.reference = referenceOf(part, view);
  return slots;
}

function referenceOf({ weighs, found }: Asked, { text }: View): Slots['reference'] {
  const reference = recogniseReference(text);
  if (weighs) reference.weighs = true;
  if (found) reference.found = true;
  return reference;
}

/** What is named: of one of several questions in its clauses, in a wish for a language nothing. */
function conceptsOf({ kind, clauses, concepts, orElse, unclear }: Asked, view: View, several: boolean): string[] {
  const named = unclear?.concepts ?? concepts;
  if (named) return named;
  if (orElse === 'language') return [];
  const found = neededConcepts(several ? inClauses(view, clauses) : view);
  const ofLanguages =
    kind === 'need' && found.length === 0 && view.slot('facet').some(({ facet }) => facet === 'language');
  return ofLanguages ? ['multilingualism'] : found;
}

/** Figures beside each other, in so many words or by asking what something adds to pay. */
function relationOf({ lifts, levels }: Slots, view: View): Slots['relation'] {
  const adds = lifts.length > 0 && (asksWhatItAdds(view) || (levels.includes('entry') && asksForMore(view)));
  return recogniseRelation(view.text) ?? (adds ? 'more' : undefined);
}

/** Kinds whose answers are lists of all that an article names. */
const listing: ReadonlySet<Kind> = new Set(['skills', 'tips', 'tasks', 'market', 'training', 'outlook', 'overview']);

/** Kinds whose answers begin with what articles say in words of the question. */
const pointed: ReadonlySet<Kind> = new Set([...listing, 'need', 'salary']);

/** The sides of the job that are asked about; where none is, what may be said in words of the question. */
function addSides(
  slots: Slots,
  { aspects, several, orElse, leaning }: { aspects: string[]; several: boolean } & Pick<Asked, 'orElse' | 'leaning'>,
  { hints, points }: View,
): void {
  if (aspects.length > 0) slots.aspects = aspects;
  const found = aspects.length === 0 && !several && slots.kind && listing.has(slots.kind) ? hints() : [];
  if (found.length > 0) slots.hints = found;
  const meant = leaning?.length ? undefined : (slots.kind ?? orElse);
  const said = !several && (!meant || pointed.has(meant)) && !slots.facet ? points() : [];
  if (said.length > 0) slots.points = said;
}

/** Of whom and how what is named is asked about: whether there is such a thing, whether it is enough, all of it. */
function addManner(slots: Slots, { exists, apart, reach, unfigured, byPoints, full }: Asked, view: View): void {
  if (reach) slots.reach = true;
  if (unfigured) slots.unfigured = true;
  const position = slots.kind === 'filter' ? recognisePosition(view.text) : undefined;
  if (position !== 'inside' || !view.has('atLeast')) slots.position = position;
  if (apart?.aside) slots.aside = true;
  slots.whose = apart?.who ? (apart.who === me ? 'me' : 'other') : whoseIn(view.text);
  if (exists) slots.exists = true;
  if (byPoints) slots.byPoints = true;
  if (slots.kind === 'need' && tells(sufficing, view.text)) slots.enough = true;
  const lacking = slots.kind === 'need' ? lackingOf(view) : [];
  if (lacking.length > 0) slots.lacking = lacking;
  if (slots.kind === 'need' && asksToLearn(view)) slots.learns = true;
  if (full || view.has('everything')) slots.full = true;
}

/** Sides of the job that are asked about, those that need no words of their own first. */
function aspectsAsked(implied: readonly string[] = [], view: View): string[] {
  return [...new Set([...implied, ...aspectsIn(view).map(({ aspect }) => aspect)])].slice(0, mostAspects);
}

/** A message that names more sides of the job asks about it as a whole. */
const mostAspects = 2;

/** Kinds that ask about what somebody is; other questions of a hairdresser are about what they want to become. */
const ownKinds: ReadonlySet<Kind> = new Set(['salary', 'offer', 'overview', 'rank', 'filter', 'coverage']);

/** The facet that is asked for, where it is one of the kind: beside languages the market is asked about as a whole. */
function facetOf(kind: Kind | undefined, { facet, topics }: View, several: boolean): Facet | undefined {
  if (kind === 'market' && facet !== 'industry' && (several || topics.length > 1)) return undefined;
  return kind === undefined || facetKinds.has(kind) ? facet : undefined;
}

/** Kinds of which one facet can be asked for. */
export const facetKinds: ReadonlySet<Kind> = new Set(['skills', 'market', 'compare', 'need']);

function directionOf(view: View): 'most' | 'least' | undefined {
  if (view.has('least')) return 'least';
  return view.has('most') ? 'most' : undefined;
}

function conceptKindOf(view: View): Kind | undefined {
  const [id] = neededConcepts(view);
  const first = view.concepts.find(({ concept }) => concept.id === id);
  return first ? kindOfFacet[first.concept.facet] : undefined;
}

/** The view with the concepts of some clauses only. */
function inClauses(view: View, clauses: readonly number[]): View {
  const near = view.concepts.filter(({ at }) => clauses.includes(clauseOf(view.text.tokens, at[0])));
  return clauses.length > 0 ? { ...view, concepts: near } : view;
}

/** Whether a message begins by taking back what was said. */
export function isCorrection({ marks, text }: Findings): boolean {
  const early = text.tokens[2]?.end ?? Number.POSITIVE_INFINITY;
  return marks.some(({ value, at }) => value.mark === 'correction' && at[0] < early);
}
