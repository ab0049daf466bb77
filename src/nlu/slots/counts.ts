import { isPay } from '../kinds.ts';
import type { Slots } from '../reading.ts';
import { telling, tells } from '../text/hints.ts';
import type { View } from '../view/view.ts';
import { isSelfEmployed, namedYear, recogniseBeyond, recogniseYearOfAmount } from './beyond.ts';
import { recogniseBrief } from './brief.ts';
import { originOf } from './client-note.ts';
import { recogniseFrom } from './from.ts';
import { isMinor } from './minor.ts';
import { recogniseOtherPayee } from './other-payee.ts';
import { recogniseRetimed } from './retimed.ts';
import { recogniseScale } from './scale.ts';

/** A number that is all the message says, payments a year, what hours are reckoned out of, what no article has figures for, and where somebody comes from. */
export function addCounts(slots: Slots, view: View): void {
  const { payments, amount, hours, workingTime } = view.numbers;
  slots.scale = recogniseScale(view);
  slots.counted = tells(howMany, view.text) || undefined;
  slots.beyond = beyondOf(slots, view);
  if (view.numbers.moreHours !== undefined && !view.numbers.amount) slots.beyond = undefined;
  slots.from = recogniseFrom(view.text);
  slots.minor = isMinor(view.text) || undefined;
  if (!amount) slots.payments = payments || undefined;
  if (isPay(view.before) && tells(toFullTime, view.text)) slots.hours = fullTime;
  if (isPay(view.before) && tells(withoutIt, view.text))
    Object.assign(slots, { kind: 'salary', levels: ['entry'], lifts: [] });
  if (slots.hours === hours) slots.workingTime = workingTime;
  slots.origin = originOf(view) || undefined;
  slots.brief = recogniseBrief(view);
  slots.onFigures = onFiguresOf(view);
  slots.afterwards = tells(afterwards, view.text) || undefined;
  slots.ofRange = tells(rangeEnd, view.text) || undefined;
}

/** "Wie viele Bewerbungsrunden gibt es?" */
const howMany = telling(/(?<!\p{L})(?:wie ?viele|wieviel (?!geld|euro|man|verdien)|how many|number of)(?!\p{L})/u);

function onFiguresOf(view: View): Slots['onFigures'] {
  const { alone, amount, raise, plus, moreHours, bareHours } = view.numbers;
  const retimed = recogniseRetimed(view);
  if (amount) return { number: alone, retimed };
  return { raise, plus, moreHours, bareHours, number: alone, retimed };
}

/** "Und voll?", "and full?" in a talk on pay: back from fewer hours. */
const toFullTime = telling(
  /^(?:(?:und|and|oder|or|aber|but|ok|okay|ja|dann|doch|lieber|wenn|if|was|what about|how about|bei|mit|at|as),? )*(?:voll|ganz normal|normal|ganze (?:stelle|woche|stunden)|regul(?:ä|a|ae)r|full|full hours|normal hours|the full thing|volle stunden(?:zahl)?)(?: dann| then| again| wieder)?\s*[?.!]*$/u,
);
const fullTime = 40;

/** "Und ohne?" after pay with languages or experience: what beginners get. */
const withoutIt = telling(
  /^(?:und|and|oder|or|aber|but) (?:(?:jemand|leute|wer|einer|eine|someone|somebody|people|anyone) )?(?:ganz |der |die |the ones )?(?:ohne|without)(?: (?:any of|all of|all))?(?: (?:das|die|den|alles|das alles|it|that|those|these|them|any))?\s*[?.!]*$/u,
);

/** "Und danach?", "and once I'm qualified?" */
const afterwards = telling(
  /(?<!\p{L})(?:danach|hinterher|anschlie(?:ß|ss)end|nachher|fertig|ausgelernt|afterwards?|after (?:that|it|this)|(?:and|what) then|finished|qualified|done)(?!\p{L})/u,
);

/** "Und das obere Ende?", "isn't Potsdam's upper end the same?" */
const rangeEnd = telling(
  /(?<!\p{L})(?:(?:am |das |dem )?obere[sn]? (?:ende|rand|grenze)|obergrenze|upper (?:end|limit)|top end|top of (?:the|that|its) range)(?!\p{L})/u,
);

function beyondOf({ kind }: Slots, view: View): Slots['beyond'] {
  const { numbers, text } = view;
  if (kind === 'minimumWage') return namedYear(text);
  if (numbers.amount) {
    const past = recogniseYearOfAmount(text);
    if (past && past.year !== String(numbers.amount.value)) return past;
    return isSelfEmployed(text) ? { beyond: 'selfEmployed' } : undefined;
  }
  const payee = recogniseOtherPayee(view);
  return payee ? { beyond: payee } : recogniseBeyond(text);
}
