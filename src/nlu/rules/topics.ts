import type { Span } from '../../knowledge/model.ts';
import { type Asked, isContentKind, slotCount, toAsked, whole } from '../intent/asked.ts';
import { asksExistence, asksOfAnother } from '../intent/existence.ts';
import { contentKinds } from '../intent/kind.ts';
import { besides } from '../intent/several.ts';
import { isPay } from '../kinds.ts';
import { recogniseBrief } from '../slots/brief.ts';
import { neededConcepts } from '../slots/needed.ts';
import { asksPreference, recognisePreferring } from '../slots/preferring.ts';
import { facetKinds } from '../slots/slots.ts';
import { telling, tells } from '../text/hints.ts';
import { interrogatives } from '../text/interrogatives.ts';
import { justBefore } from '../text/near.ts';
import { moneyToo, negotiates } from '../text/phrases.ts';
import type { View } from '../view/view.ts';

/** What cues ask for surely, each topic once. */
export function topics(view: View): Asked[] | undefined {
  if (view.heldAgainst && view.topics.every(({ kind }) => kind === 'tips')) return whole('salary');
  const asked = view.topics.length > 1 ? view.topics.filter(({ kind }) => kind !== 'overview') : view.topics;
  const withFacet =
    view.facet && view.facet !== 'industry' && asked.length > 0 && !asked.some(({ kind }) => facetKinds.has(kind));
  const inTraining = view.slot('level').some(({ level }) => level === 'apprentice');
  const firm = (view.denied.size > 0 || endsAlone(asked, view) || (inTraining && view.sure('salary'))) && {
    firm: true,
  };
  const negotiated =
    negotiates.test(view.text.clean) && view.places === 1 && asked.every(({ kind }) => kind === 'tips');
  return asked.length > 0
    ? [
        ...(negotiated ? whole('salary') : []),
        ...asked.map((topic) => ({ ...toAsked(topic), ...firm })),
        ...(withFacet ? whole('skills') : []),
        ...besides(view, asked),
      ]
    : undefined;
}

/** "Dann eben Duisburg: Branchen?": the last word, in a clause of its own, is what is asked. */
function endsAlone(asked: View['topics'], { text: { tokens } }: View): boolean {
  const last = tokens.at(-1)?.clause;
  const alone = tokens.length > 1 && tokens.at(-2)?.clause !== last;
  return alone && asked.length === 1 && (asked[0]?.clauses.every((clause) => clause === last) ?? false);
}

/** "Das Ganze für Chemnitz, ohne Aufstieg, nur das Geld": of what was asked, one thing only. */
export function onlyThat(view: View): Asked[] | undefined {
  if (view.before === undefined || view.numbers.amount || view.numbers.hours || view.text.tokens.length > shortWish)
    return undefined;
  const meant = view.kinds.find(
    ({ value, at }) =>
      isContentKind(value.kind) &&
      (value.strength === 'sure' || (value.kind === 'salary' && value.strength === 'likely')) &&
      only.test(justBefore(view.text.clean, at[0])),
  );
  const level = view.slots.some(
    ({ value, at }) => value.slot === 'level' && meant && at[0] <= meant.at[0] && meant.at[1] <= at[1],
  );
  return meant && !level ? [{ kind: meant.value.kind, clauses: [], firm: true }] : undefined;
}

const shortWish = 14;

const only =
  /(?<!(?:nicht|not|dont|don't) )(?<!\p{L})(?:nur|only|just|blo(?:ß|ss)|lediglich|ausschlie(?:ß|ss)lich)(?: noch| mal| kurz| bitte)*(?: das| die| den| der| the| your)?\s*$/u;

/** Whether there is something, or where. */
export function existence(view: View): Asked[] | undefined {
  if (asksOfAnother(view)) return [{ kind: undefined, clauses: [], firm: true }];
  const everywhere = view.places === 0 && view.has('where');
  return asksExistence(view) ? [{ kind: 'need', clauses: [], firm: true, exists: true, everywhere }] : undefined;
}

/** Whether something is needed. */
export function need(view: View): Asked[] | undefined {
  if (!view.has('need') || view.has('curious') || view.facet || view.sure('offer')) return undefined;
  if (neededConcepts(view).length === 0 || tells(expecting, view.text)) return undefined;
  if (isPay(view.before) && recogniseBrief(view) === 'onwards' && view.slot('level').length > 0) return undefined;
  const forPay = view.slot('level').length > 0 || view.guesses[0]?.kind === 'salary';
  if (forPay && view.likely('salary') && !view.sure('skills')) return undefined;
  const ofThing = isOfThing(view) || isLanguageCourse(view);
  return !ofThing && (view.topics.some(({ kind }) => kind !== 'skills') || view.sure('skills'))
    ? undefined
    : whole('need');
}

/** "ChatGPT skills a must?", "brauche ich CRM-Kenntnisse?": the words that would ask for a list belong to the thing that is named. */
function isOfThing({ concepts, kinds, slots, text }: View): boolean {
  const things = concepts.filter(({ concept }) => brought.has(concept.facet) && !wholeSkills.has(concept.id));
  const sure = kinds.filter(({ value }) => value.strength === 'sure' && isContentKind(value.kind));
  const signs = slots.filter(({ value }) => value.slot === 'aspect');
  // "Kenntnisse" alone names no thing.
  const isIn = ([from, to]: Span, { at, concept }: (typeof things)[number]) =>
    at[0] <= from && to <= at[1] && (concept.facet !== 'skill' || to - from < at[1] - at[0]);
  const isInAspect = ([from, to]: Span) => signs.some(({ at }) => at[0] <= from && to <= at[1]);
  const ends = sure.filter(({ at }) => things.some((thing) => isKnowledgeOf(thing.at, at, text.clean)));
  return (
    sure.length > 0 &&
    sure.every((sign) => ends.includes(sign) || isInAspect(sign.at) || things.some((thing) => isIn(sign.at, thing)))
  );
}

/** "Ist ein Spanischkurs sinnvoll?": whether the language counts. */
function isLanguageCourse({ concepts, topics, text, guesses }: View): boolean {
  const spoken = concepts.some(({ concept }) => concept.facet === 'language');
  const others = topics.some(({ kind }) => kind !== 'training' && kind !== 'skills' && kind !== 'tasks');
  return spoken && !others && guesses[0]?.kind === 'need' && tells(ofUse, text);
}

const ofUse = telling(
  /(?<!\p{L})(?:sinnvoll|sinn|lohnt|lohnen|bringt|n(?:ü|u)tzt|n(?:ü|u)tzlich|n(?:ö|o)tig|useful|worth|worthwhile|make sense|any use|pay off|needed|necessary)(?!\p{L})/u,
);

const brought: ReadonlySet<string> = new Set(['tool', 'language', 'trend', 'skill']);
const wholeSkills: ReadonlySet<string> = new Set(['specialist-knowledge', 'soft-skills', 'further-requirements']);

/** "CRM-Kenntnisse", "Excel skills": right behind the thing. */
function isKnowledgeOf(thing: Span, [from, to]: Span, clean: string): boolean {
  return knowledge.test(clean.slice(from, to)) && from >= thing[1] - 1 && from - thing[1] <= 1;
}

const knowledge = /(?:kenntnis|f(?:ä|a)higkeit|skill|knowledge|wissen|erfahrung|k(?:ö|o)nnen)/u;

/** "Muss ich mit wütenden Anrufern rechnen?" asks what comes, not what is needed. */
const expecting = telling(
  /(?<!\p{L})(?:mit (?:\p{L}+ ){1,4}rechnen|have to (?:expect|deal with|put up with)|expect (?:angry|difficult|rude))(?!\p{L})/u,
);

/** Which of several things counts more. */
export function preferred(view: View): Asked[] | undefined {
  const preferring = recognisePreferring(view);
  if (preferring) return [{ kind: 'need', clauses: [], firm: true, preferring }];
  const [said] = asksPreference(view) && view.places === 1 && !asksPay(view) ? view.points() : [];
  return said && said.weight >= saidSo ? [{ kind: 'need', clauses: [], firm: true, byPoints: true }] : undefined;
}

/** So surely an article says something of what is weighed. */
const saidSo = 4;

function asksPay({ numbers, sure, likely, text }: View): boolean {
  return (
    numbers.amount !== undefined ||
    sure('salary') ||
    likely('salary') ||
    sure('rank') ||
    sure('compare') ||
    tells(moneyToo, text)
  );
}

/** One facet of an occupation ("welche Sprachen?"). */
export function facet(view: View): Asked[] | undefined {
  return view.facet ? whole(view.facet === 'industry' ? 'market' : 'skills') : undefined;
}

/** What cues ask for likely, where little else is said. */
export function likelyTopic(view: View): Asked[] | undefined {
  const likely = view.scores.filter(({ kind, score }) => score >= 2 && contentKinds.includes(kind));
  const best = likely.find(({ kind }) => kind === 'salary' && view.slot('level').length > 0) ?? likely[0];
  if (!best || (best.kind === 'overview' && slotCount(view) > 0)) return undefined;
  if (best.kind === 'market' && view.has('most') && view.guesses[0]?.kind === 'salary') return whole('salary');
  if (best.kind === 'salary' && !maySalary(view)) return undefined;
  if (best.kind === 'outlook' && (view.facet || namesTools(view))) return undefined;
  const asks = view.text.tokens.some(({ word }) => interrogatives.has(word));
  if (best.kind !== 'salary' && view.slot('level').length > 0 && !asks) return undefined;
  const anchored =
    view.places > 0 || view.asksOccupation.length > 0 || view.has('domain') || view.slot('level').length > 0;
  return view.unexplained.length <= (anchored ? 3 : 0) ? [...whole(best.kind), ...besides(view, [best])] : undefined;
}

/** "Software tools to know": asked for by what they are, not for what will become of the work. */
function namesTools(view: View): boolean {
  return view.likely('skills') && view.slot('facet').some(({ facet }) => facet === 'tool');
}

/** "I get upset": a word that may ask for pay does not, where nothing else of the message does. */
function maySalary(view: View): boolean {
  const guess = view.guesses.find(({ kind }) => kind === 'salary');
  return view.slot('level').length > 0 || guess === undefined || guess.likelihood >= leastPay;
}

const leastPay = 0.1;
