import type { Level } from '../../knowledge/model.ts';
import { citiesOf } from '../slots/cities.ts';
import { isOnlyWhen } from '../slots/levels.ts';
import type { View } from '../view/view.ts';
import type { Asked } from './asked.ts';
import { eachEarner, eachPerson } from './each-person.ts';

/** More amounts in one message are a list of something else. */
const mostAmounts = 3;

/**
 * An offer once for each amount: "2450 in Potsdam oder 2500 in Duisburg" are two offers, each held against its own city, as
 * are two amounts for one city. Where cities and amounts do not go together one by one, only the surest amount is judged.
 */
export function eachAmount(part: Asked, view: View): Asked[] {
  const people = eachPerson(part, view) ?? eachEarner(part, view);
  if (people) return people;
  const { amounts, eachHours = [] } = view.numbers;
  if (part.kind !== 'offer' || amounts.length < 2 || amounts.length > mostAmounts) return [part];
  const cities = citiesOf(view, []);
  if (cities.length > 1 && cities.length !== amounts.length) return [part];
  const levels = levelsInOrder(view);
  return amounts.map((amount, at) => ({
    ...part,
    apart: {
      amount,
      city: cities.length > 1 ? cities[at] : undefined,
      level: levels.length === amounts.length ? levels[at] : undefined,
      hours: eachHours.length === amounts.length ? eachHours[at] : undefined,
    },
  }));
}

function levelsInOrder(view: View): Level[] {
  return view.slots.flatMap(({ value, at }) => (value.slot === 'level' && !isOnlyWhen(at, view) ? [value.level] : []));
}
