import { type Asked, whole } from '../intent/asked.ts';
import { aspectsIn } from '../slots/aspects.ts';
import { telling, tells } from '../text/hints.ts';
import type { View } from '../view/view.ts';

/** Somebody may be in danger: nothing else is answered. */
export function crisis(view: View): Asked[] | undefined {
  return view.sure('crisis') ? whole('crisis') : undefined;
}

/** A person is asked for. */
export function person(view: View): Asked[] | undefined {
  if (aspectsIn(view).some(({ follows }) => follows || view.places > 0)) return undefined;
  if (tells(isOne, view.text) && view.places + view.concepts.length > 0) return undefined;
  const perhaps =
    view.likely('person') &&
    view.places === 0 &&
    view.topics.length === 0 &&
    !view.numbers.amount &&
    !view.sure('offer');
  return (view.sure('person') && !view.sure('about')) || perhaps ? whole('person') : undefined;
}

/** "I'm an adviser and have a young man at my desk": who asks. */
const isOne = telling(
  /(?<!\p{L})(?:i'?m|i am|we are|ich bin|bin|wir sind)(?: (?:selbst|hier|an?|der|die|eine?|your|the))* (?:\p{L}+ )?(?:advis[eo]r|counsell?or|coach|consultant|berater(?:in)?|vermittler(?:in)?|fallmanager(?:in)?)(?!\p{L})/u,
);
