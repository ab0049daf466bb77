import { type Asked, whole } from '../intent/asked.ts';
import { aspectsIn } from '../slots/aspects.ts';
import type { View } from '../view/view.ts';

/** Somebody may be in danger: nothing else is answered. */
export function crisis(view: View): Asked[] | undefined {
  return view.sure('crisis') ? whole('crisis') : undefined;
}

/** A person is asked for. */
export function person(view: View): Asked[] | undefined {
  if (aspectsIn(view).some(({ follows }) => follows)) return undefined;
  const perhaps = view.likely('person') && view.places === 0 && view.topics.length === 0 && !view.numbers.amount;
  return (view.sure('person') && !view.sure('about')) || perhaps ? whole('person') : undefined;
}
