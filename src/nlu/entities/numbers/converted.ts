import type { PayPeriod } from '../../figures.ts';

/** "Was sind 15,50 die Stunde im Monat?", "2.400 mal 12": the other period in which an amount is wanted; undefined where none is. */
export function readConversion(even: string, own: PayPeriod | undefined): PayPeriod | undefined {
  if (divisorOf(even) !== undefined) return 'hour';
  if (!asks.test(even) && !times.test(even) && !ofIt.test(even)) return undefined;
  const named = periods.filter(({ words }) => words.test(even)).map(({ period }) => period);
  const others = named.filter((period) => period !== (own ?? 'month'));
  const usual = others.filter((period) => period !== 'week' && period !== 'day');
  const asked = usual.length > 0 ? usual : others;
  return asked.length === 1 ? asked[0] : undefined;
}

/** "2.500 geteilt durch 160": hours of a month, by which pay is divided. */
export function divisorOf(even: string): number | undefined {
  const hours = Number(even.match(divided)?.[1]?.replace(',', '.'));
  return hours >= 40 && hours <= 200 ? hours : undefined;
}

const divided =
  /(?:\d{3}(?:,\d\d)?|\d ?(?:k|tausend)) ?(?:¤|euros?|eur)? ?(?:geteilt durch|dividiert durch|durch|divided by|÷|\/) ?(\d{2,3}(?:[.,]\d)?)(?![\d.,]| ?(?:¤|eur))/u;

/** Yearly payments, 12..15, that a text in even letters names: "13 Gehälter", "12,5 Gehälter", "paid in 14 instalments", "mal 13". */
export function readPayments(even: string): number | undefined {
  const [, count = ''] = even.match(paid) ?? even.match(multiplied) ?? [];
  return paymentsOf(count);
}

/** Those that only the pay of a year can be spread over: "auf 13 Monate verteilt", "inklusive 13. Gehalt". */
export function readExtraPayments(even: string): number | undefined {
  const found = even.match(spread) ?? even.match(included);
  return paymentsOf(found?.slice(1).find(Boolean));
}

/** "2.400 plus 13. Gehalt": payments of a month's pay beside the twelve. */
export function readPaymentBeside(even: string): number | undefined {
  return paymentsOf(even.match(beside)?.slice(1).find(Boolean));
}

function paymentsOf(count = ''): number | undefined {
  const payments =
    Number(count.replace(',', '.')) || (/^drei|^thir/.test(count) ? 13 : /^vier|^four/.test(count) ? 14 : 0);
  return payments >= 12 && payments <= 15 ? payments : undefined;
}

/** "5 % mehr", "raise me by 8%", "minus 5 %": by how many percent pay is to rise, -99..100; "10 % mehr als 2.600"; not "10 % mehr als üblich", "das sind 10 % mehr". */
export function readRaise(even: string): number | undefined {
  if (!anyPercent.test(even)) return undefined;
  const found = even.match(raised) ?? even.match(raisedBy) ?? even.match(plus);
  if (found && ofTurnover.test(even.slice((found.index ?? 0) + found[0].length))) return undefined;
  const percent = percentOf(found ?? even.match(minus));
  if (percent === undefined) return undefined;
  return found ? percent : -Math.min(percent, mostOff);
}

/** "Plus 15 % Provision": no raise, but something on top that nobody can know. */
const ofTurnover =
  /^ ?(?:\p{L}*(?:provision|beteiligung|umsatz)\p{L}*|commission|bonus|boni|prämien?|profit|variab\p{L}*|of (?:turnover|sales|profit))(?!\p{L})/u;

function percentOf(found: RegExpMatchArray | null): number | undefined {
  const percent = Number(found?.slice(1).find(Boolean)?.replace(',', '.'));
  return percent > 0 && percent <= 100 ? percent : undefined;
}

const mostOff = 99;

const anyPercent = /%|prozent|per ?cent/;
const percentage = String.raw`(?<![\d.,])(\d{1,2}(?:[.,]\d)?) ?-? ?(?:%|prozent(?:ige[nr]?)?|percent|per cent)`;

const raised = new RegExp(
  String.raw`(?<!(?:das|dies|es|that|this|it) (?:sind|wären|is|would be|'s) (?:\p{L}+ )?)${percentage} ?(?:mehr|drauf|dazu|rauf|hoch|gehaltserhöhung|lohnerhöhung|erhöhung|more|raise|rise|increase|on top|extra|über(?= ?\d)|above(?= ?¤?\d)|over(?= ?¤?\d))(?!\p{L}| (?:als|than) (?!¤? ?\d))`,
  'u',
);

/** "Raise from 2,700 by 10%", "Erhöhung von 5 %", "up 8 percent", "8 % rauf"; not "um 5 % auf 2.520". */
const raisedBy = new RegExp(
  String.raw`(?:(?<!\p{L})(?:erhöh\p{L}*|steig\p{L}*|aufgestockt|rauf|hoch|rais\p{L}*|rise\p{L}*|increas\p{L}*|bump\p{L}*)(?: (?:\p{L}+|[\d.,]+(?: ?[¤k])?|¤[\d.,]+)){0,5} (?:um|by)|(?<!\p{L})(?:\p{L}*erhöhung (?:von|um)|(?:raise|rise|increase) of|(?:going |goes |went |gone )?up(?: by)?)) ${percentage}(?! ?(?:auf|to) ¤?\d)`,
  'u',
);

/** "Plus 4 %", "+ 5%", "um 6 % erhöht". */
const plus = new RegExp(
  `(?:(?<!\\p{L})plus|\\+|(?<!\\p{L})(?:um|by)(?= ?\\d+ ?(?:%|prozent|percent) (?:erhöht|angehoben|mehr|more|higher))) ?${percentage}`,
  'u',
);

/** "Minus 4 %", "2.800 - 5 %", "5 % weniger", "10% less than 2,800". */
const minus = new RegExp(
  String.raw`(?:(?<!\p{L})minus|(?<=\d ?(?:¤|eur(?:o|os)?)? )[-–]) ?${percentage}|(?<!(?:das|dies|es|that|this|it) (?:sind|wären|is|would be|'s) (?:\p{L}+ )?)${percentage} ?(?:weniger|less|unter|under|below)(?!\p{L}| (?:als|than) (?!\d)| (?!(?:als|than) )\p{L})`,
  'u',
);

const paid =
  /(?<![\d.,])(1[2-5](?:[.,]\d{1,2})?|dreizehn|vierzehn|thirteen|fourteen) ?(?:x )?(?:monats)?(?:gehältern?|gehaeltern?|gehalte|löhnen?|salaries|pay ?checks?|pay ?days|payments|instal?ments|monthly (?:salaries|payments|instal?ments))/u;

const multiplied =
  /(?:(?<!\p{L})(?:mal|x|times)|\*) ?(1[2-5](?:[.,]5)?|dreizehn|vierzehn|thirteen|fourteen)(?!\d|[.,]\d| ?(?:¤|eur|std|stunden|hours))/u;

/** "Verteilt auf 13 Monate", "over 13 months". */
const spread =
  /(?<!\p{L})(?:(?:verteilt |aufgeteilt |gezahlt |zahlbar )?(?:auf|in) |spread over |paid over |over |in )(1[3-5](?:[.,]5)?|dreizehn|vierzehn|thirteen|fourteen) (?:monate?n?|monatsraten|raten|months|monthly)(?!\p{L})/u;

/** "Inkl. 13. Gehalt", "including a thirteenth salary". */
const included =
  /(?<![\d.,])(1[34])(?:\.|th)? ?(?:monats)?(?:gehalt|lohn|einkommen|salary|month|pay)(?!\p{L})|(?<!\p{L})(dreizehnte|vierzehnte|thirteenth|fourteenth)[snm]? (?:monats)?(?:gehalt|lohn|salary|month)/u;

/** "2.600 inkl. 13. Gehalt": payments of which one is in each month's pay already. */
export function readPaymentWithin(even: string): number | undefined {
  return paymentsOf(even.match(within)?.slice(1).find(Boolean));
}

const within = new RegExp(
  `(?<!\\p{L})(?:inkl\\.?|inklusive|einschlie(?:ß|ss)lich|einschl\\.?|incl\\.?|including|inclusive of) ?(?:(?:ein|eine?[nm]|einem|das|dem|des|a|an|the|anteilige[snm]?) ){0,2}(?:${included.source})`,
  'u',
);

const beside = new RegExp(
  `(?:\\+|(?<!\\p{L})(?:plus|und|and|sowie|zzgl\\.?|zuzüglich|mit|with)) ?(?:(?:ein|eine?[nm]|einem|das|dem|a|an|the|noch) )?(?:${included.source})`,
  'u',
);

const asks =
  /(?:^|[.?!,;:–-] ?)(?:(?:und|and|also|so|hallo|hi|hey|bitte|please) )*(?:(?:wie ?viel|was|how much|what)(?:'s)? (?:sind|ist|wären|wäre|macht|machen|ergibt|ergeben|is|are|would|does|do)(?! (?:man|ich|sie|die|der|das|i|they|you|he|she)(?!\p{L}| ?¤? ?\d))|what'?s (?:that|it|this)(?= (?:per|an?|in))|how much (?:an?|per) (?:hour|month|year) (?:is|are)|wie ?viel (?:stundenlohn|im jahr|im monat|pro stunde)|(?:stundenlohn|stundensatz|monatslohn|monatsgehalt|jahresgehalt|jahreslohn|jahresbrutto|hourly(?: rate| pay| wage)?|monthly(?: pay)?|yearly(?: pay)?) (?:bei|von|aus|für|on|at|for|from|of)(?!\p{L}))/u;

/** "Passt das, und was wäre das im Jahr?", "what would that be per hour?" */
const ofIt =
  /(?<!\p{L})(?:was|wie ?viel|what|how much)(?:'s| (?:sind|ist|wären|wäre|w(?:a|ae)re|macht|ergibt|is|are|would|does))? (?:das|dies|es|that|this|it)(?: (?:dann|denn|so|ungefähr|eigentlich|etwa|be|make|come to|then|roughly|about))* (?:(?:im|pro|aufs?|per|an?|in der|die|je) (?:ganze )?(?:jahr|stunde|year|hour)|yearly|annually|hourly|jährlich)(?!\p{L})/u;

/** "40 Stunden die Woche" are no pay for a week. */
const notOfHours = '(?<!(?:stunden?|std\\.?|hours?|hrs?|(?<!\\p{L})h|tage?n?|days?|\\d) ?-?)(?<!\\p{L})';

const times = /(?:(?<!\p{L})(?:mal|times|x)|\*) ?(?:12|zwölf|twelve)(?! ?\d)/u;

const periods: readonly { period: PayPeriod; words: RegExp }[] = [
  {
    period: 'hour',
    words: /stundenlohn|stundensatz|stündlich|(?:pro|je|in der|die|per|an|a) (?:stunde|hour|hr)(?!n|s)|hourly/u,
  },
  {
    period: 'day',
    words: new RegExp(
      `${notOfHours}(?:(?:pro|je|am) tag(?!\\p{L})|per day|a day(?!\\p{L})|tages(?:lohn|satz)|daily)`,
      'u',
    ),
  },
  {
    period: 'week',
    words: new RegExp(
      `${notOfHours}(?:(?:pro|je|in der|die) woche|per week|a week(?!\\p{L})|wochenlohn|wöchentlich|weekly)`,
      'u',
    ),
  },
  { period: 'month', words: /monatlich|monatslohn|monatsgehalt|(?:pro|je|im|den|per|a) (?:monat|month)|monthly/u },
  {
    period: 'year',
    words:
      /jährlich|jahres|(?:pro|je|im|das|per|a) (?:jahr|year)|yearly|annual|p\.? ?a\.?(?!\p{L})|(?:mal|times|x|\*) ?(?:12|zwölf|twelve)/u,
  },
];
