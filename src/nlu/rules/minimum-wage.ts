import type { Asked } from '../intent/asked.ts';
import { isPay } from '../kinds.ts';
import { namedYear } from '../slots/beyond.ts';
import { recogniseFrom } from '../slots/from.ts';
import { telling, tells } from '../text/hints.ts';
import type { View } from '../view/view.ts';

const asked: Asked[] = [{ kind: 'minimumWage', clauses: [], firm: true }];

/** What the law makes an employer pay: "was muss der Chef mindestens zahlen?", "wie viel brutto, um über Mindestlohn zu liegen?" */
export function owed(view: View): Asked[] | undefined {
  if (view.numbers.amount || view.places > 0) return undefined;
  const asks = view.sure('minimumWage') && view.numbers.hours !== undefined && view.slot('level').length === 0;
  return asks || tells(leastOwed, view.text, view.text.clean.toLowerCase()) ? asked : undefined;
}

const leastOwed = telling(
  /(?<!\p{L})(?:(?:muss|müss\p{L}*|muess\p{L}*|musst\p{L}*)(?!\p{L})[^.?!]{0,160}(?<!\p{L})(?:mindestens|wenigstens|minimum|minimal)(?!\p{L})[^.?!]{0,160}(?:zahl|geb)\p{L}*|(?:must|has to|have to)(?: \p{L}+){0,4} pay(?: \p{L}+){0,3} at (?:the very )?least|(?:mindestens|wenigstens)(?: \p{L}+){0,3} (?:zahlen|geben) m(?:u|ü|ue)ss\p{L}*|least (?:that )?(?:\p{L}+ ){1,4}(?:must|has to|have to) pay|least (?:\p{L}+ ){1,3}(?:legally|by law))(?!\p{L})/u,
);

/** "Und ab Januar?", "auch im neuen Jahr?", "2027?" in a talk on pay: the same with the minimum wage of another day. */
export function onAnotherDay(view: View): Asked[] | undefined {
  const { before, text, numbers, topics } = view;
  const talks = before === 'minimumWage' || before === 'offer' || (numbers.amount?.period === 'hour' && isPay(before));
  if (!talks || view.places > 0 || text.tokens.length > fewWords) return undefined;
  if (topics.some(({ kind }) => kind !== 'minimumWage' && kind !== 'offer' && kind !== 'salary')) return undefined;
  const other = recogniseFrom(text) ?? (text.tokens.length <= yearAlone ? namedYear(text) : undefined);
  if (!other) return undefined;
  if (numbers.amount) return numbers.amount.period === 'hour' ? asked : undefined;
  return [{ kind: before === 'offer' && view.likely('salary') ? undefined : 'minimumWage', clauses: [], firm: true }];
}

/** In more words something else is asked as well. */
const fewWords = 9;
const yearAlone = 4;
