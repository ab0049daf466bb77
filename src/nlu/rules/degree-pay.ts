import type { Asked } from '../intent/asked.ts';
import { telling, tells } from '../text/hints.ts';
import type { View } from '../view/view.ts';

/** "I have a master's degree, would I be paid more than a trained shop assistant?": whether schooling tells in pay, where an article says so. */
export function degreePay(view: View): Asked[] | undefined {
  const { concepts, cities, numbers, text } = view;
  if (numbers.amount || numbers.years || !concepts.some(({ concept }) => degrees.has(concept.id))) return undefined;
  const asked = cities.flatMap(({ city, negated }) => (city.id && !negated ? [city.id] : []));
  const said = asked.length > 0 && asked.every((city) => view.namesConcept(city, 'same-pay-any-degree'));
  return said && tells(more, text) && tells(paid, text)
    ? [{ kind: 'training', clauses: [], firm: true, aspects: ['equal-pay'] }]
    : undefined;
}

const degrees: ReadonlySet<string> = new Set([
  'degree',
  'university-degree',
  'dropouts-welcome',
  'technical-graduates',
]);

const more = telling(
  /(?<!\p{L})(?:mehr|besser|h(?:ö|o)her\p{L}*|weniger|gleich\p{L}*|dasselbe|unterschied|auszahl\p{L}*|zahlt sich|lohnt|bringt|n(?:ü|u)tzt|more|better|higher|less|same|extra|difference|pay off|count\p{L}*|worth)(?!\p{L})/u,
);
const paid = telling(
  /(?<!\p{L})(?:verdien\p{L}*|gehalt|lohn|geld|bezahl\p{L}*|kriegt?|kriege|bekomm\p{L}*|zahlt\p{L}*|euro|paid|pays?|earn\p{L}*|salary|wages?|money|make|get)(?!\p{L})/u,
);
