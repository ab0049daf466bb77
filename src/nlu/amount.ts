import { findAmounts, type Amount as Written } from '../knowledge/build/amounts.ts';
import { evenText } from '../knowledge/build/text.ts';
import type { Amount, PayPeriod } from './question.ts';

/** The numbers of a message that matter: an amount of pay in euro, and weekly hours (1..60). */
export interface Numbers {
  /** The surest of `amounts`. */
  amount: Amount | undefined;
  /** Every amount of pay, in the order of the text, each once; present pay only where nothing else is named. */
  amounts: readonly Amount[];
  hours: number | undefined;
  /** "10 Jahre", "7 yrs": time somebody has worked. */
  years: number | undefined;
}

/** Reads amount, weekly hours and years out of a message; undefined where it has none. */
export function recogniseNumbers(clean: string): Numbers {
  if (!mayCount.test(clean)) return { amount: undefined, amounts: [], hours: undefined, years: undefined };
  const even = writeOutThousands(joinNumberWords(evenText(clean)))
    .replace(/(\d{3,})er(?!\p{L})/gu, '$1')
    .replace(moneySlang, 'euro')
    .replace(sharedThousands, '$1k$2')
    .replace(shortThousands, '$&k')
    .replace(besideThousands, '$&k');
  const written = findAmounts(even);
  return { ...pickAmounts(even, written), hours: readHours(even), years: readYears(even) };
}

/**
 * A figure, or the beginning of a number word: without either a message holds no number, and most do not. "Ein", "und" and
 * what only they make are no amount.
 */
const mayCount =
  /\d|(?<!\p{L})(?:ein[es]?|und)*(?:ein[es]?\+?\s?(?:k(?!\p{L})|tsd|tausend|thousand|grand|jahr|year|yr)|zw|drei|vier|f(?:ü|ue)nf|sechs|sieb|acht|neun|zehn|elf|hundert|tausend|einhalb|anderthalb|one(?!\p{L})|t(?:wo|hree|hir|en|wel|wen)|fo(?:ur|rty)|fi[vf]|six|seven|eigh|nine|eleven|hundred|thousand)/iu;

/** What people call euros behind a number. */
const moneySlang =
  /(?<=\d(?:k| ?grand| ?tausend)? )(?:quid|bucks|tacken|öcken|mücken|piepen|kröten|ocken|flocken)(?!\p{L})/gu;

/** "2,3 brutto", "angebot 2,4": thousands, as people write them for short. */
const shortThousands =
  /(?<![\d.,])([1-9][.,]\d{1,2})(?= ?(?:brutto|gross|angeboten|netto)(?!\p{L}))|(?<=(?:angebot|gehalt|bieten|geboten|offer|salary|pay)(?: von| of)? )([1-9][.,]\d)(?![\d.,])(?! ?(?:std|stunden|hours|%|prozent|percent|jahre|years|mio|k|tausend|tsd))/gu;

/** "2.9k in Potsdam, 3.0 in Dresden": beside thousands such a number is thousands too. */
const besideThousands =
  /(?<![\d.,])[1-9][.,]\d(?![\d.,])(?! ?(?:std|stunde|hour|h(?!\p{L})|%|prozent|percent|jahr|year|yr|mio|k(?!\p{L})|tausend|tsd|€|eur))(?=.*\d ?k(?!\p{L})|(?<=\d ?k(?!\p{L}).*))/gu;

/** "36-38k": both are thousands. */
const sharedThousands = /(?<![\d.,])(\d{2,3})( ?(?:-|–|bis|to) ?\d{2,3} ?(?:k|tsd|tausend)(?!\p{L}))/gu;

const germanNumber =
  /^(?:ein|eins|zwei|zwo|drei|vier|fünf|fuenf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwoelf|zwanzig|dreißig|dreissig|vierzig|fünfzig|fuenfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend|und|zig|zehn)+$/;

/** Dictation splits number words: "zwei tausend vier hundert" becomes one word. */
function joinNumberWords(even: string): string {
  return even.replace(/(?<!\p{L})\p{L}+(?: \p{L}+)+/gu, (run) => {
    const words = run.split(' ');
    return words.reduce((text, word, index) => `${text}${joins(words[index - 1], word) ? '' : ' '}${word}`);
  });
}

function joins(before: string | undefined, word: string): boolean {
  if (!before || !germanNumber.test(before) || before === 'und' || !germanNumber.test(word) || word === 'und')
    return false;
  return /(?:hundert|tausend)$/.test(before) || /^(?:hundert|tausend)/.test(word);
}

const digitWords = ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];

/** "zwofünf", "zweivier": thousands and hundreds, as people say amounts of pay. */
function writeOutThousands(even: string): string {
  return even.replace(
    /(?<!\p{L})(?:(zwei|zwo|drei|vier)|zwo )(eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun)(?!\p{L})/gu,
    (_, thousands: string | undefined, hundreds: string) => {
      const digit = thousands === undefined || thousands === 'zwo' ? 2 : digitWords.indexOf(thousands);
      return String(digit * 1000 + digitWords.indexOf(hundreds) * 100);
    },
  );
}

const biggest = 300_000;

interface Candidate {
  amount: Amount;
  sureness: number;
  /** What somebody earns so far. */
  present: boolean;
}

function pickAmounts(even: string, written: readonly Written[]): Pick<Numbers, 'amount' | 'amounts'> {
  const found = written.flatMap((amount) => toAmount(even, amount));
  const other = found.filter(({ present }) => !present);
  const candidates = withoutExtras(other.length > 0 ? other : found);
  const net = saysNet(even);
  const finish = ({ amount }: Candidate): Amount => (net ? { ...amount, net: true } : amount);
  const [best] = candidates.toSorted((a, b) => b.sureness - a.sureness);
  return { amount: best && finish(best), amounts: candidates.map(finish) };
}

/** Without what is too little beside another amount to be pay (a bonus, a rise), and without the same pay said again. */
function withoutExtras(candidates: readonly Candidate[]): Candidate[] {
  const most = Math.max(...candidates.map(({ amount }) => roughMonth(amount)));
  return candidates.filter(({ amount }, at) => {
    const month = roughMonth(amount);
    const again = candidates.slice(0, at).some((other) => Math.abs(roughMonth(other.amount) / month - 1) < sameAmount);
    return month >= most * leastShare && !again;
  });
}

/** Less than that share of the highest amount is no pay of its own. */
const leastShare = 0.4;

/** "13,90 die Stunde, also 2.410": within so much it is the same pay. */
const sameAmount = 0.02;

/** Euro a month, for comparing amounts of one message only. */
function roughMonth({ value, period }: Amount): number {
  if (period === 'hour') return value * 173;
  if (period === 'day' || period === 'week') return value * (period === 'day' ? 22 : 4.3);
  return period === 'year' ? value / 12 : value;
}

const presentWords =
  /(?<!\p{L})(?:derzeit|derzeitig|aktuell|aktuelle[sn]?|momentan|im moment|zurzeit|bisher|bisherige[sn]?|bislang|bis jetzt|gerade noch|früher|vorher|jetzige[sn]?|noch bei|statt|currently|current|at the moment|right now|so far|at present|used to|previously|instead of|rather than|up from|my old|my last)(?!\p{L})/u;

const offeredWords = /biet|angebot|offer|propos|vorschl|will(?!\p{L})|möchte|fordern|verlang|want|ask/u;

/** Whether the clause around an amount speaks of what somebody earns so far. */
function isPresent(even: string, [from, to]: Written['at']): boolean {
  const before = even.slice(0, from).match(/[^.?!;\n]{0,60}$/)?.[0] ?? '';
  const after = even.slice(to).match(/^[^,.?!;\n]{0,30}/)?.[0] ?? '';
  const clause = `${before.slice(before.lastIndexOf(',') + 1)}#${after.split(/(?<!\p{L})(?:und|and|aber|but)(?!\p{L})|\d/u)[0]}`;
  return presentWords.test(clause) && !offeredWords.test(clause);
}

/** Whether the amount of a message is net; where it names gross as well, the amount is that. */
function saysNet(even: string): boolean {
  const net =
    /(?<!\p{L})(?:netto|net(?!\p{L})|after tax|after deductions|nach steuern|nach abz(?:ü|ue)gen|auf (?:die|der) hand|auf(?:s| das| dem|m) konto|take[ -]?home|in hand)/u;
  return net.test(even) && !/brutto|gross(?!\p{L})|before tax|vor steuern/u.test(even);
}

function toAmount(even: string, written: Written): Candidate[] {
  const { value, currency, thousands, at } = written;
  if (value > biggest || value < 5) return [];
  const after = even.slice(at[1], at[1] + 24);
  const before = even.slice(Math.max(0, at[0] - 24), at[0]);
  if (looksLikeCode(written.digits, before)) return [];
  if (
    relative.test(after) ||
    /^ ?-?(?:%|prozent|percent|jahren?\b|years|yrs|tage|days|h\b|hrs|wochenst|prozentig)/.test(after)
  )
    return [];
  const period = periodOf(after, before, value);
  const found = (sureness: number) => [{ amount: { value, period }, sureness, present: isPresent(even, at) }];
  if (currency || thousands) return found(2);
  if (/^ ?(?:std|stunden|hours|stündig)/.test(after) || looksLikeYear(value, before, written.digits)) return [];
  if (value >= 1000) return found(1);
  const pay =
    /^ ?(?:brutto|gross|die stunde|pro stunde|an hour|per hour|in der stunde|stundenlohn|a week|per week|a day|per day|am tag|pro tag|die woche|pro woche)/.test(
      after,
    ) || /(?:stundenlohn|hourly)[^\d]*$/.test(before);
  return pay ? found(1) : [];
}

/** "09126 Chemnitz", "0371 123456": codes of towns and telephones begin with 0. */
function looksLikeCode(digits: string, before: string): boolean {
  return /^0\d/.test(digits) || /(?<![\d.,])0\d{2,5} ?[-/]? ?$/.test(before);
}

/** "300 mehr", "200 Euro drauf": what is added to pay, not pay; but "2400 oder mehr", "2400 mehr als …". */
const relative =
  /^ ?(?:€|euros?|eur)? ?(?:brutto |netto |im monat |a month )?(?:mehr|weniger|more|less|extra|drauf|drunter|drüber|höher|niedriger|higher|lower|zulage|prämie|bonus|raise|unterschied|difference)(?!\p{L})/u;

function looksLikeYear(value: number, before: string, digits: string): boolean {
  if (!/^(?:19|20)\d\d$/.test(digits) || value >= 2040) return false;
  if (value > 2020 && value % 10 !== 0) return true;
  return /(?:in|im|seit|bis|ab|für|jahr|since|by|until|from|year|dem|januar|january|von|juli|mai) $/.test(before);
}

function periodOf(after: string, before: string, value: number): PayPeriod | undefined {
  const near = `${after} `;
  if (/^[^\d]{0,14}(?:am tag|pro tag|je tag|täglich|a day|per day|daily|\/ ?tag)/.test(near)) return 'day';
  if (/^[^\d]{0,14}(?:(?:die|pro|je|in der|per) woche|wöchentlich|a week|per week|weekly|\/ ?woche)/.test(near))
    return 'week';
  if (/^[^\d]{0,14}(?:stunde(?!n)|stündlich|hour(?!s)|\bhr\b|\/ ?h\b|\/ ?std)/.test(near)) return 'hour';
  if (/^[^\d]{0,14}(?:jahr(?!en?\b)|jährlich|year(?!s)|annual|annum|p\.? ?a\b|\byr\b)/.test(near)) return 'year';
  if (/^[^\d]{0,14}(?:monat|month|mtl)/.test(near)) return 'month';
  if (/stundenlohn[^\d]*$|hourly[^\d]*$/.test(before)) return 'hour';
  if (/jahres\p{L}*[^\d]*$|annual[^\d]*$|yearly[^\d]*$/u.test(before)) return 'year';
  if (value < 100) return 'hour';
  return value < 10_000 ? 'month' : 'year';
}

function readHours(text: string): number | undefined {
  const even = inFigures(text);
  const of = even.match(/(\d{1,2}(?:[.,]\d{1,2})?) (?:von|statt|of|out of) \d{1,2} ?(?:std|stunden|h\b|hours?|hrs)/);
  if (of?.[1]) return inRange(Number(of[1].replace(',', '.')));
  const share = even.match(shareOfFullTime);
  if (share) return inRange((Number(share[1]) * 40) / 100);
  const found = even.match(
    /(\d{1,2}(?:[.,]\d{1,2})?) ?-? ?(?:std|stunden?(?! ?lohn)|h\b|hours?|hrs|wochenstunden|stündig)/,
  );
  if (found?.[1]) return inRange(Number(found[1].replace(',', '.')));
  return undefined;
}

/** "75 %", but not "10 % mehr" and not "um 10 %". */
const shareOfFullTime =
  /(?<!(?:um|by) )(?<!\d)(\d{1,3}) ?(?:%|prozent|percent)(?! ?(?:mehr|weniger|höher|niedriger|drüber|drunter|zuschlag|lohnerhöhung|gehaltserhöhung|erhöhung|more|less|higher|lower|raise|increase))/;

const smallNumbers: Record<string, string> = {
  zehn: '10',
  zwölf: '12',
  fünfzehn: '15',
  achtzehn: '18',
  zwanzig: '20',
  fünfundzwanzig: '25',
  dreißig: '30',
  dreissig: '30',
  fünfunddreißig: '35',
  achtunddreißig: '38',
  neununddreißig: '39',
  vierzig: '40',
  ten: '10',
  fifteen: '15',
  twenty: '20',
  'twenty five': '25',
  thirty: '30',
  'thirty five': '35',
  'thirty-five': '35',
  forty: '40',
};

/** Numbers of hours as figures: "zwanzig von vierzig Stunden" → "20 von 40 Stunden". */
function inFigures(even: string): string {
  return even.replace(
    /(?<!\p{L})(?:zehn|zwölf|fünfzehn|achtzehn|zwanzig|fünfundzwanzig|drei(?:ß|ss)ig|fünfunddreißig|achtunddreißig|neununddreißig|vierzig|ten|fifteen|twenty(?:[ -]five)?|thirty(?:[ -]five)?|forty)(?!\p{L})/gu,
    (word) => smallNumbers[word] ?? word,
  );
}

function inRange(hours: number): number | undefined {
  return hours >= 1 && hours <= 60 ? hours : undefined;
}

const numberOfYears =
  '(\\d{1,2}|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|fünfzehn|zwanzig|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)';
const yearsPattern = new RegExp(
  `(?<![\\p{L}\\d.,])${numberOfYears}\\+? ?(?:jahren?|jahr|years?|yrs?)(?!\\p{L})(?! alt| old| jung)`,
  'u',
);

function readYears(even: string): number | undefined {
  const found = even.match(yearsPattern);
  if (!found?.[1] || found.index === undefined) return undefined;
  const near = even.slice(Math.max(0, found.index - 30), found.index + found[0].length + 45);
  const after = /(?:nach|after|once|in) (?:so |etwa |about |around |ca\.? )?$/.test(even.slice(0, found.index));
  if (!(after && !awayWords.test(near)) && !workWords.test(near)) return undefined;
  return found[1] === 'ein' ? 1 : Number(found[1]) || 2;
}

/** Words that make years years away from work. */
const awayWords =
  /pause|elternzeit|zu hause|zuhause|daheim|kinder|haft|knast|krank|ausland|deutschland|germany|arbeitslos|unemploy|break|leave|home|raising|prison|away|abroad|ago|zukunft|future|ki\b|\bai\b|noch|still|bleibt|will/;

/** Words that make years years of work, not of age or at home. */
const workWords =
  /erfahr|experien|dabei|gearbeit|arbeite|job|beruf|service|support|kund|custom|call|hotline|telefon|phone|hinter mir|auf dem buckel|under my belt|in the field|worked|working|doing|branche|exp\b|plus|agent|in sales|vertrieb|b2b/;
