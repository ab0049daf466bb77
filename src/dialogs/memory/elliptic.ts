import { isPay } from '../../nlu/kinds.ts';
import type { Kind, Question } from '../../nlu/question.ts';
import type { Slots } from '../../nlu/reading.ts';
import { aboveEntry } from '../../nlu/slots/levels.ts';

/** Fewer weekly hours change nothing in pay by the hour. */
const nearFullTime = 35;

/** A message that only changes the question before, or starts one with a place or level alone. */
export function elliptic(slots: Slots, before: Question | undefined): Question {
  if (!before) return { ...slots, kind: kindAlone(slots) };
  const lifted = slots.lifts.length > 0 && slots.levels.length === 0 && isPay(before.kind) && before.kind !== 'offer';
  const perHour =
    slots.hours !== undefined && slots.hours < nearFullTime && slots.period === undefined && before.period === 'hour';
  const changed = {
    ...before,
    ...given(slots),
    ...exchanged(slots, before),
    ...(perHour && { period: undefined }),
    ...(lifted && { levels: [...aboveEntry] }),
  };
  return { ...changed, kind: changedKind(before, slots) };
}

/** "Nein, nicht Chemnitz, sondern Potsdam" after two cities: only the one is exchanged. */
function exchanged({ cities, except }: Slots, before: Question): Partial<Question> {
  const isTaken = ({ id }: Question['cities'][number]) => except.some((city) => city.id === id);
  if (cities.length !== 1 || before.cities.length < 2 || !before.cities.some(isTaken)) return {};
  const left = before.cities.filter((city) => !isTaken(city) && !cities.some(({ id }) => id === city.id));
  return { cities: [...left, ...cities], except: [] };
}

function kindAlone({
  cities,
  states,
  levels,
  period,
  hours,
  amount,
  conceptKind,
  occupations,
  everywhere,
}: Slots): Kind {
  if (amount) return 'offer';
  if (levels.length > 0 || period || hours !== undefined) return 'salary';
  if (cities.length > 1) return 'compare';
  if (conceptKind) return conceptKind;
  if (cities.length > 0 || states.length > 0 || occupations.length > 0) return 'overview';
  return everywhere ? 'coverage' : 'notUnderstood';
}

/** Only the slots that the message fills. */
export function given(slots: Slots): Omit<Partial<Slots>, 'kind'> {
  const found: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(slots))
    if (Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false) found[name] = value;
  if (slots.cities.length > 0) return { ...found, everywhere: false, states: slots.states };
  return slots.everywhere ? { ...found, cities: [], states: [] } : found;
}

function changedKind(before: Question, slots: Slots): Kind {
  const pay = slots.period !== undefined || slots.hours !== undefined;
  if (slots.amount && isOnNet(before)) return 'silent';
  if (slots.amount) return before.kind === 'filter' ? 'filter' : 'offer';
  if (slots.conceptKind && !pay && slots.cities.length === 0 && slots.levels.length === 0)
    return before.kind === 'need' ? 'need' : slots.conceptKind;
  if (before.kind === 'minimumWage' && slots.levels.length === 0) return before.kind;
  if ((pay || slots.levels.length > 0) && !isPay(before.kind) && before.kind !== 'overview')
    return pay || before.kind === 'silent' ? 'salary' : before.kind;
  if (before.kind === 'rank' && slots.cities.length > 0) return 'salary';
  if (before.kind === 'filter' && slots.cities.length > 0) return 'offer';
  return before.kind;
}

/** "Was bleibt netto von 2.500?" – "Und von 2.800?" */
function isOnNet({ kind, silentTopic }: Question): boolean {
  return kind === 'silent' && silentTopic === 'netPay';
}
