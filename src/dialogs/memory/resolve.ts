import { flatMap } from '../../knowledge/flat-map.ts';
import type { Knowledge } from '../../knowledge/store.ts';
import { isPay } from '../../nlu/kinds.ts';
import type { CityRef, Kind, Question } from '../../nlu/question.ts';
import { copySlots, noSlots, type Reading, type Slots } from '../../nlu/reading.ts';
import { ruhr } from '../regions.ts';
import { completed } from './completed.ts';
import { elliptic } from './elliptic.ts';
import type { Memory } from './memory.ts';
import { onFigures } from './on-figures.ts';
import { pointedAt } from './pointed-at.ts';

/** Completes what a message said with what was asked before, so that "und in Dresden?" is a whole question. */
export function resolve(reading: Reading, { memory, before }: Talk, knowledge: Knowledge): Question[] {
  if (reading.weak && before.length === 0 && !reading.parts.some(({ orElse }) => orElse))
    return [{ ...noSlots, kind: 'outOfScope' }];
  const questions = flatMap(reading.parts, (slots) =>
    resolvePart(
      pointedAt(withRegion(slots, knowledge), { before: before.at(-1), memory }, knowledge),
      offersMeant(before, slots),
      knowledge,
    ),
  ).map((question) => copySlots(withLifts(settle(question), before.at(-1))));
  const seen = new Set<string>();
  return questions.filter((question) => questions.length === 1 || seen.size < seen.add(JSON.stringify(question)).size);
}

/** What is remembered of a conversation, and its last questions with all their slots. */
interface Talk {
  memory: Memory | undefined;
  before: readonly Question[];
}

/** "Is the first one legal?" after two offers of one place: the one that is meant. */
function offersMeant(before: readonly Question[], { reference, amount }: Slots): readonly Question[] {
  const { listed } = reference ?? {};
  const isOffers = before.length > 1 && before.every(({ kind, aside }) => kind === 'offer' && !aside);
  if (typeof listed !== 'number' || !isOffers || amount) return before;
  const meant = before.at(listed);
  return meant ? [meant] : before;
}

/** The questions of a memory with all their slots. */
export function questionsOf(memory: Memory | undefined): Question[] {
  return memory?.questions.map((question): Question => copySlots({ ...noSlots, ...question })) ?? [];
}

/** A part without a kind changes every question before; one that asks by itself leans on the last. */
function resolvePart(slots: Slots, before: readonly Question[], knowledge: Knowledge): Question[] {
  const { orElse, leaning, brief } = slots;
  const said = copySlots(slots);
  said.levels = levelsAfter(slots, before.at(-1));
  said.orElse = undefined;
  said.leaning = undefined;
  said.onFigures = undefined;
  said.brief = undefined;
  said.afterwards = undefined;
  said.ofRange = undefined;
  const givenAfter = (question: Question | undefined) => onFigures(said, slots.onFigures, question);
  const given = givenAfter(before.at(-1));
  const kind = leaningTo(leaning, before.at(-1)) ?? forStart(slots, before.at(-1)) ?? given.kind;
  const isFollowUp = brief === 'onwards' || (brief && given.cities.length + given.states.length === 0);
  if (kind !== undefined)
    return [completed({ ...given, kind }, isFollowUp ? before.at(-1) : ofCovered(before.at(-1), knowledge))];
  if (before.length === 0) return [orElse ? { ...given, kind: orElse } : elliptic(given, undefined)];
  return ofWhom(before, given).map((question) =>
    elliptic(givenAfter(question), brief ? question : ofCovered(question, knowledge)),
  );
}

/** "Was verdient ein Azubi?" – "Und danach?": after the apprenticeship comes the start, not experience. */
function levelsAfter({ levels, afterwards, ofRange }: Slots, before: Question | undefined): Slots['levels'] {
  if (ofRange && levels.join() === 'top' && isPay(before?.kind)) return before?.levels ?? levels;
  return afterwards && before?.levels.join() === 'apprentice' ? ['entry'] : levels;
}

/** "Und seins?": of the offers of several people the one that is meant; "und ich nach 3 Jahren?" is not about another's amount. */
function ofWhom(before: readonly Question[], { whose, amount, levels }: Slots): readonly Question[] {
  const asked = before.filter(({ aside }) => !aside);
  if (whose === undefined) return asked;
  const meant = before.filter((question) => question.whose === whose);
  if (meant.length > 0) return meant.map((question) => ({ ...question, aside: undefined }));
  const isOther = before.length > 0 && before.every((question) => question.whose === 'other');
  if (!isOther || amount || levels.length === 0) return asked;
  return before.slice(-1).map((question) => ({ ...question, kind: 'salary', amount: undefined }));
}

/** "Was verdient ein Koch?" – "Und in Dresden?" still asks of cooks; a question of its own that names no occupation does not. */
function ofCovered(before: Question | undefined, { profilesOf }: Knowledge): Question | undefined {
  if (!before) return undefined;
  const isCovered = ({ id, candidates }: Question['occupations'][number]) =>
    candidates !== undefined || (id !== undefined && profilesOf(id).length > 0);
  return before.occupations.every(isCovered) ? before : { ...before, occupations: [] };
}

/** In a conversation an unclear message asks most likely what was asked before. */
const sameKind = 3;

/** "Was muss ich dafür können?" after the pay of beginners, or of all levels: what the job asks for, not what lifts the pay. */
function forStart({ kind, orElse }: Slots, before: Question | undefined): Kind | undefined {
  if (kind !== 'reason' || orElse !== 'skills' || before?.kind !== 'salary' || before.amount) return undefined;
  return before.levels.length === 0 || before.levels.includes('entry') ? 'skills' : undefined;
}

/** A leaning at least so strong is taken. */
const leaningEnough = 0.3;

function leaningTo(leaning: Slots['leaning'] = [], before: Question | undefined): Kind | undefined {
  if (!before) return undefined;
  const [best] = leaning
    .map(({ kind, likelihood }) => ({ kind, weight: likelihood * (kind === before.kind ? sameKind : 1) }))
    .sort((a, b) => b.weight - a.weight);
  return best && best.weight >= leaningEnough ? best.kind : undefined;
}

/** Cities of the regions that were named: all that are covered, or the region itself where none is. */
function withRegion(slots: Slots, knowledge: Knowledge): Slots {
  const isNear = ({ id }: CityRef) => id !== undefined && isIn(id, slots.states, knowledge);
  const against = slots.kind === 'compare' && slots.cities.length === 1 && !slots.cities.some(isNear);
  if (slots.states.length === 0 || (slots.cities.length > 0 && !against)) return slots;
  const isLeftOut = (city: string) => slots.except.some(({ id }) => id === city);
  const refs: CityRef[] = knowledge.cities.filter(({ id }) => isIn(id, slots.states, knowledge) && !isLeftOut(id));
  const others = refs.filter(({ id }) => !slots.cities.some((city) => city.id === id));
  return { ...slots, cities: [...slots.cities, ...others] };
}

function isIn(city: string, states: readonly string[], knowledge: Knowledge): boolean {
  return states.includes(knowledge.town(city)?.state ?? '') || (states.includes('RUHR') && ruhr.has(city));
}

/** A comparison of one place is a plain question on its topic; a question on all cities forgets the one before. */
function settle(question: Question): Question {
  const { kind, cities, topic } = question;
  if ((kind === 'rank' || kind === 'filter') && cities.length === 1 && question.relation !== 'standing')
    return { ...question, cities: [] };
  if (kind === 'compare' && cities.length === 1) return { ...question, kind: topic ?? 'salary' };
  if (question.everywhere && cities.length > 0 && kind !== 'compare') return { ...question, everywhere: false };
  return question;
}

/** "Und wenn ich Polnisch kann?" in a talk on pay asks also what that brings. */
function withLifts(question: Question, before: Question | undefined): Question {
  if (question.kind !== 'need') return question;
  const onPay = before !== undefined && (isPay(before.kind) || (before.kind === 'need' && before.lifts.length > 0));
  return { ...question, lifts: onPay || question.topic === 'salary' ? question.concepts : [] };
}
