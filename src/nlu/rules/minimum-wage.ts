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
  return asks || tells(leastOwed, view.text) ? asked : undefined;
}

/** "Liegt der Einstieg in Dresden drunter?", "is that above minimum wage?": figures of articles held against it, not what it is. */
export function heldToFloor(view: View): Asked[] | undefined {
  const { numbers, before, text, topics } = view;
  if (numbers.amount || before === 'offer' || !view.sure('minimumWage') || tells(howHigh, text)) return undefined;
  const others = topics.some(({ kind }) => kind !== 'minimumWage' && kind !== 'salary' && kind !== 'tips');
  const covered = view.cities.some(({ city, negated }) => !negated && view.isCoveredCity(city.id));
  const spokenOf = covered || (view.places === 0 && (isPay(before) || view.slot('level').length > 0));
  return !others && spokenOf && tells(beside, text) ? asked : undefined;
}

const howHigh = telling(
  /(?<!\p{L})(?:wie hoch|wie ?viel (?:ist|beträgt|betragt|macht)|how (?:high|much) is|what(?: i|')s (?:the )?(?:current |statutory |legal )?min)/u,
);

/** Words that put one figure beside another. */
const beside = telling(
  /(?<!\p{L})(?:d?a?r?(?:ü|u|ue)ber|d?a?r?unter|oberhalb|unterhalb|mehr|weniger|besser|mindestens|wenigstens|nur|blo(?:ß|ss)|gerade|knapp|kaum|nah\p{L}*|erreich\p{L}*|eingehalten|erf(?:ü|u|ue)ll\p{L}*|schaff\p{L}*|verst(?:ö|o|oe)(?:ß|ss)\p{L}*|liegt|liegen|above|below|over|under|beneath|more|less|better|at least|meets?|met|just|only|barely|stuck|close|nearly|near|beats?|exceeds?|clears?|pays?|paid)(?!\p{L})/u,
);

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
