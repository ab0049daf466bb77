import { matchAll } from '../../../knowledge/match-all.ts';
import { divisorOf, readRaise } from './converted.ts';
import { readFactor } from './product.ts';
import { withoutDays } from './working-time.ts';

/** Weekly hours, 1..60, of a text in even letters: "30 Stunden", "20 von 40 Stunden", "75 %". */
export function readHours(text: string): number | undefined {
  const divisor = divisorOf(text);
  if (divisor !== undefined) return inRange(Math.round((divisor * 120) / 52) / 10);
  const even = inFigures(text);
  const factor = readFactor(even);
  if (factor !== undefined) return inRange(factor);
  const of = even.match(
    /(\d{1,2}(?:[.,]\d{1,2})?) (?:von|statt|anstatt|anstelle von|of|out of|instead of|rather than) \d{1,2} ?(?:std|stunden|h\b|hours?|hrs)/,
  );
  const ofFull = of?.[1] ?? ofFullTime(even);
  if (ofFull) return inRange(Number(ofFull.replace(',', '.')));
  const part = even.match(partOfPost);
  if (part)
    return inRange(Math.round((part[1] ? Number(`0.${part[1]}`) : Number(part[2]) / Number(part[3])) * 400) / 10);
  if (isHalfTime(even)) return halfTime;
  if (threeQuarters.test(even)) return 30;
  const share = readRaise(even) === undefined && even.match(shareOfFullTime);
  if (share) return inRange((Number(share[1]) * 40) / 100);
  const days = even.match(daysTimes);
  if (days) return inRange(Number(days[1]) * Number(days[2]?.replace(',', '.')));
  const found = even.match(stated);
  if (found?.[1]) return inRange(Number(found[1].replace(',', '.')));
  const bare = even.match(barePartTime)?.[1];
  if (bare) return inRange(Number(bare.replace(',', '.')));
  const week = even.match(perWeek)?.[1] ?? even.match(fullWeek)?.[1] ?? even.match(hourAt)?.[1]?.replace(',', '.');
  return week ? inRange(Number(week)) : undefined;
}

/** "Teilzeit, 30 statt 40", "half the hours (20 instead of 40)": hours without their word, beside a full week and words of working time. */
function ofFullTime(even: string): string | undefined {
  return workingTime.test(even) ? even.match(partOfWeek)?.[1] : undefined;
}

const partOfWeek =
  /(?<![\d.,¤]|¤ )([1-3]\d(?:[.,]\d{1,2})?)(?: (?:von|statt|anstatt|anstelle von|of|out of|instead of|rather than) | ?\/ ?)(?:3[5-9]|4[0-2])(?:[.,]5)?(?![\d.,]*\d| ?(?:¤|eur|k(?!\p{L})|%|prozent|percent|jahr|year|\p{L}*bewerb|applic))/u;
const workingTime =
  /(?<!\p{L})(?:\p{L}*stunden|std|hours|hrs|wochenstunden|teilzeit|halbtags?|vollzeit|part[- ]time|full[- ]time|arbeitszeit|reduziert\p{L}*|verkürzt\p{L}*|kürzer|reduced|shorter)(?!\p{L})/u;

/** "Teilzeit 30", "part-time with 25": without their word, but behind that of the post. */
const barePartTime =
  /(?<!\p{L})(?:teilzeit(?:job|stelle)?|halbtags|part[- ]time)[,:]? ?\(?(?:mit |von |zu |à |bei |at |with |of |so |ca\.? |etwa |rund |about |around )*([1-3]\d(?:[.,]5)?)(?![\d.,:]*\d| ?(?:[-–/%¤]|eur|k(?!\p{L})|tausend|prozent|percent|per cent|jahr|year|tag|day|monat|month|\p{L}*bewerb|applic|\p{L}*mitarbeit|leute|people|staff))/u;

/** Weekly hours in the order of a text in even letters, full time as 40: "2.000 bei 30 Stunden oder 2.500 bei Vollzeit" has two. */
export function readEachHours(text: string): number[] {
  const even = inFigures(withoutDays(text)).replace(listed, '$1 stunden $2');
  return matchAll(even, each).map(([, hours]) => (hours ? Number(hours.replace(',', '.')) : 40));
}

const anyHours = String.raw`(?<![\d.,])(\d{1,2}(?:[.,]\d{1,2})?) ?-? ?(?:std|stunden?(?! ?lohn)|h\b|hours?|hrs|wochenstunden|stündig)`;
const stated = new RegExp(anyHours, 'u');
const each = new RegExp(String.raw`${anyHours}|(?<!\p{L})(?:vollzeit|full[ -]?time)(?!\p{L})`, 'gu');

const aWeek = String.raw`(?: (?:a|per|each|every|the|die|pro|in der|je)|\/| \/) ?(?:week|wk|woche)(?!\p{L})`;
const followedByWeek = new RegExp(`^${aWeek}`, 'u');

/** "40 a week", "35 die Woche": nobody is paid so little for a week; but "40 € die Woche", and "5 a week" may be days. */
const perWeek = new RegExp(String.raw`(?<![\d.,¤]|¤ )([1-6]\d)${aWeek}`, 'u');

/** "Die Stunde bei 38,5?", "an hour at 35". */
const hourAt =
  /(?<!\p{L})(?:(?:die|pro|per|je|in der|an|the) (?:stunde|hour)|stundenlohn|hourly)(?!\p{L})[^.?!\d¤]{0,80}?(?<!\p{L})(?:bei|at|with|mit|auf|on) ([1-4]\d(?:[.,]\d{1,2})?)(?!\d|[.,]\d| ?(?:¤|eur|k(?!\p{L})|%|prozent|percent|jahr|year))/u;

/** "The full forty", "volle 40". */
const fullWeek = /(?<!\p{L})(?:full|volle[nrm]?) (3[5-9]|40)(?![\d.,¤%]| ?(?:¤|eur|k(?!\p{L})|jahr|year))/u;

/** Whether a number of a text in even letters that ends before `after` counts hours of a week, not money. */
export function countsHours(value: number, after: string): boolean {
  return Number.isInteger(value) && value >= 10 && value < 70 && followedByWeek.test(after);
}

/** "0,5 Stelle", "0.6 FTE", "3/4-Stelle". */
const partOfPost =
  /(?<![\d.,/])(?:0?[.,](\d{1,2})|([1-4])\/([2-5]))(?: ?-?(?:er|tel))? ?-?(?:(?:plan)?stellen?(?:anteil)?|vzä|vzae|fte|vk|vollzeit\p{L}*|(?:of )?(?:a )?(?:full[ -]time|post|position|contract))(?!\p{L})/u;

/** "Erst 20, dann 30 Stunden", "20 oder 30 h": numbers that share the word for hours. */
const listed =
  /(?<![\d.,¤]|von |from |(?:zwischen|between) )([1-4]\d(?:[.,]5)?)(,? ?(?:(?:und |and )?(?:dann|danach|später|then|later)|oder|or|bzw\.?|beziehungsweise|,) )(?=[1-4]\d(?:[.,]5)? ?-? ?(?:std|stunden|h(?!\p{L})|hours|hrs|wochenstunden))/gu;

/** "Zwei halbe Stellen zu je 1.100", "two half posts at": each of half the hours. */
const halfPost =
  /(?<!\p{L})(?:halbe[nr]? (?:plan)?(?:stellen|jobs|posten)|(?:die )?h(?:ä|a|ae)lfte (?:der|an) (?:arbeits|wochen)?(?:stunden|zeit)|(?:die|der|zur) halbe[nr]? (?:arbeits)?zeit|half (?:the|my|their) (?:weekly )?(?:hours|time)|half (?:of )?(?:a )?full[- ]time|half (?:of )?(?:a )?(?:normal|regular|full) (?:week|job|post|position)|halb so (?:viel|lange?) (?:arbeite\p{L}*|stunden)|half as (?:much|many hours|long)|(?:die )?h(?:ä|a|ae)lfte (?:von )?(?:der |einer )?vollzeit(?:stelle)?|50 ?% (?:von )?(?:der |einer )?vollzeit|half[- ](?:time )?(?:jobs|posts|positions)|half[- ]time (?:job|post|position))(?!\p{L})/u;
const halfTime = 20;

/** Whether a text in even letters speaks of half the hours of a full post. */
export function isHalfTime(even: string): boolean {
  return halfPost.test(even);
}

/** "5x4 Stunden": days of so many hours. */
const daysTimes = /(?<![\d.,])([1-6]) ?(?:x|×|mal|\*) ?(\d{1,2}(?:[.,]5)?) ?-? ?(?:std|stunden|h(?!\p{L})|hours|hrs)/u;

/** "Three quarters time", "a three-quarter post". */
const threeQuarters =
  /(?<!\p{L})(?:three[- ]quarters?[- ](?:time|jobs?|posts?|positions?|contracts?|hours)|dreiviertel(?:zeit|stellen?|job)|drei viertel (?:zeit|stellen?|job))(?!\p{L})/u;

/** "75 %", but not "10 % mehr" and not "um 10 %". */
const shareOfFullTime =
  /(?<!(?:um|by|plus|minus|[-–+]|\p{L}*(?:zuschl(?:a|ä)ge?|zulagen?|prämien?|bonus|provision|rabatt|supplement|premium|allowance|commission|differential)(?: (?:von|of|zu|is|ist|sind|liegt bei|at|auf))?:?) )(?<![\d+–-])(\d{2,3})[ -]?(?:%|prozent|percent)(?! ?(?:mehr|weniger|höher|niedriger|drüber|drunter|\p{L}*zuschl(?:a|ä)ge?|\p{L}*zulagen?|(?:night|sunday|shift|weekend|holiday) (?:premium|supplement|bonus|allowance|pay|differential)|supplement|premium|steuern?|abzüge?|abzug|tax|deductions?|erhöht|drauf|dazu|variab|provision|bonus|beteiligung|(?:is |in |as |an |sind |ist )?commission|(?:is |in |as )?(?:a )?bonus|prämie|lohnerhöhung|gehaltserhöhung|erhöhung|more|less|higher|lower|raise|increase))/u;

const smallNumbers: Record<string, string> = {
  zehn: '10',
  elf: '11',
  zwölf: '12',
  dreizehn: '13',
  vierzehn: '14',
  fünfzehn: '15',
  sechzehn: '16',
  siebzehn: '17',
  achtzehn: '18',
  neunzehn: '19',
  zwanzig: '20',
  fünfundzwanzig: '25',
  dreißig: '30',
  dreissig: '30',
  fünfunddreißig: '35',
  achtunddreißig: '38',
  neununddreißig: '39',
  vierzig: '40',
  ten: '10',
  eleven: '11',
  twelve: '12',
  thirteen: '13',
  fourteen: '14',
  fifteen: '15',
  sixteen: '16',
  seventeen: '17',
  eighteen: '18',
  nineteen: '19',
  twenty: '20',
  'twenty five': '25',
  'twenty-five': '25',
  thirty: '30',
  'thirty five': '35',
  'thirty-five': '35',
  forty: '40',
};
const smallNumber = new RegExp(
  `(?<!\\p{L})(?:${Object.keys(smallNumbers)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?!\\p{L})`,
  'gu',
);

/** Numbers of hours as figures: "zwanzig von vierzig Stunden" → "20 von 40 Stunden". */
export function inFigures(even: string): string {
  const shares = even.replace(spokenShare, (word) => tens[word.toLowerCase()] ?? word);
  return shares.replace(smallNumber, (word) => smallNumbers[word] ?? word);
}

/** "Fünfzig Prozent", "eighty percent". */
const tens: Record<string, string> = {
  dreißig: '30',
  vierzig: '40',
  fünfzig: '50',
  sechzig: '60',
  siebzig: '70',
  achtzig: '80',
  neunzig: '90',
  forty: '40',
  fifty: '50',
  sixty: '60',
  seventy: '70',
  eighty: '80',
  ninety: '90',
};
const spokenShare = new RegExp(
  `(?<!\\p{L})(?:${Object.keys(tens).join('|')})(?= ?(?:prozent|percent|per cent))`,
  'giu',
);

function inRange(hours: number): number | undefined {
  return hours >= 1 && hours <= 60 ? hours : undefined;
}
