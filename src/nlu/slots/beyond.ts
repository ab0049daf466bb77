import { otherCurrencies, otherCurrencySigns } from '../text/currencies.ts';
import { type Telling, telling, tells } from '../text/hints.ts';
import type { Text } from '../text/text.ts';

/** What is asked of pay that no article states figures for: another year, a week, a day or a quarter of a year, several people, one employer, an average, women beside men, the self-employed, another currency, trainees and pupils. */
export const beyonds = [
  'year',
  'week',
  'day',
  'quarter',
  'people',
  'employer',
  'average',
  'gender',
  'selfEmployed',
  'currency',
  'trainee',
] as const;
export type Beyond = (typeof beyonds)[number];

/** Whether an amount in another currency than the euro is named. */
export function namesCurrency(text: Text): boolean {
  return /\d/.test(text.clean) && tells(currency, text);
}

/** Whether somebody works on their own account, so that no pay is theirs. */
export function isSelfEmployed(text: Text): boolean {
  return tells(selfEmployed, text);
}

const currency = telling(new RegExp(String.raw`\d ?k? ?${otherCurrencies}|${otherCurrencySigns} ?\d`, 'u'));

const selfEmployed = telling(
  /(?<!\p{L})(?:selbst(?:st)?(?:ä|ae|a)ndig(?:e[rn]?)?(?! (?:arbeit|denk|handel|lös|organis)\p{L}*)|freiberufl\p{L}*|freelanc\p{L}*|self[ -]?employed|honorar\p{L}*|auf (?:eigene )?rechnung(?! )|stundensatz|tagessatz|day rate|(?:i|to) charge|auf gewerbeschein|als subunternehmer\p{L}*|as a contractor|contractor rate)(?!\p{L})/u,
);

const trainee = telling(
  /(?<!\p{L})(?:volontariat\p{L}*|volont(?:ä|ae|a)r(?:in)?|trainee(?!s? (?:lehren|train))\p{L}*|sch(?:ü|ue|u)lerjobs?|ferienjobs?|summer job|holiday job)(?!\p{L})/u,
);

/** Reads it off a text; `year` is one that is named, or undefined. */
export function recogniseBeyond(text: Text): { beyond: Beyond; year?: string } | undefined {
  const { clean } = text;
  const year = yearIn(clean);
  if (year !== undefined && !ofSomebody.test(clean)) return { beyond: 'year', year };
  if (tells(otherYear, text) && !ofSomebody.test(clean)) return { beyond: 'year' };
  if (isSelfEmployed(text)) return { beyond: 'selfEmployed' };
  if (namesCurrency(text)) return { beyond: 'currency' };
  if (tells(trainee, text)) return { beyond: 'trainee' };
  return [...ofPeople, ...units].find(({ words }) => tells(words, text))?.found;
}

/** The year that an amount is of, or that it is of a time gone by: "2.400 im Jahr 2019", "vor zehn Jahren 2.100"; undefined where now is spoken of as well. */
export function recogniseYearOfAmount(text: Text): { beyond: Beyond; year?: string } | undefined {
  const { clean } = text;
  if (!/\d/.test(clean) || notThen.test(clean)) return undefined;
  const year = yearIn(clean);
  if (year !== undefined) return { beyond: 'year', year };
  return longAgo.test(clean) ? { beyond: 'year' } : undefined;
}

/** The year that a message names, whatever else it says. */
export function namedYear(text: Text): { beyond: Beyond; year?: string } | undefined {
  const year = yearIn(text.clean);
  return year === undefined ? undefined : { beyond: 'year', year };
}

function yearIn(clean: string): string | undefined {
  return /19|20/.test(clean) ? clean.match(named)?.[0] : undefined;
}

/** Since when somebody is there, and what else has a year or looks like one. */
const dated = 'geb(?:oren)?|born|jahrgang|jg|bj|seit|since|abschluss|graduated|plz|postleitzahl|postcode';

const notThen = new RegExp(
  String.raw`(?<!\p{L})(?:${dated}|jetzt|heute|inzwischen|aktuell|now|today|currently|nun)(?!\p{L})`,
  'u',
);

const goneBy = String.raw`vor (?:\d+|zwei|drei|f(?:ü|u|ue)nf|zehn|zwanzig|ein paar|einigen|vielen) jahren|(?:\d+|two|three|five|ten|twenty|a few|some|many) years ago|last year|damals|back then|vor (?:corona|covid|der pandemie)|before (?:corona|covid|the pandemic)`;

const longAgo = new RegExp(String.raw`(?<!\p{L})(?:${goneBy}|letztes jahr)(?!\p{L})`, 'u');

const named =
  /(?<![\d.,¤+/-]|¤ )(?:19[5-9]\d|20[0-4]\d)(?![\d.,¤/-]| ?(?:¤|eur|brutto|netto|gross|im monat|a month|h\b|std|stunden))/u;

/** Somebody's birth, or since when they are there. */
const ofSomebody = new RegExp(
  String.raw`(?<!\p{L})(?:${dated}|ich|i|i'm|mein\p{L}*|my|kund\p{L}*|client|bewerb\p{L}*|mindestlohn|minimum wage)(?!\p{L})`,
  'u',
);

const otherYear = telling(
  new RegExp(
    String.raw`(?<!\p{L})(?:${goneBy}|(?:im )?(?:n(?:ä|a|ae)chste[sn]?|kommende[sn]?|letzte[sn]?|vorige[sn]?) jahr|next year|vor (?:der krise|dem krieg)|before (?:the crisis|the war)|pre[ -](?:corona|covid|the pandemic|the crisis|the war)|(?:in den |der )(?:19|20)?[0-9]0er[n]?(?: jahren)?|in den (?:siebziger|achtziger|neunziger)n?(?: jahren)?|(?:in the |the )(?:(?:19|20)?[0-9]0'?s|seventies|eighties|nineties|noughties))(?!\p{L})`,
    'u',
  ),
);

const ofPeople: readonly { found: { beyond: Beyond }; words: Telling }[] = [
  {
    found: { beyond: 'gender' },
    words: telling(
      /(?<!\p{L})(?:gender[ -]?pay[ -]?gap|pay gap|lohnlücke|lohnlucke|(?:verdien|bekomm|krieg|earn|get|paid|pay|make|zahl)\p{L}*(?: \p{L}+){0,2} (?:fraue?n|männer|manner|women|men|females?|males?)(?! und männer)|(?:fraue?n|männer|manner|women|men|females?|males?) (?:\p{L}+ ){0,3}(?:verdien|bekomm|krieg|earn|get|paid|make)\p{L}*|fraue?n und m(?:ä|a)nner\p{L}* gleich)(?!\p{L})/u,
    ),
  },
  {
    found: { beyond: 'average' },
    words: telling(
      /(?<!\p{L})(?:durchschnitt\p{L}*(?:gehalt|lohn|verdienst|entgelt)?|durchschnitts\p{L}+|im schnitt|im mittel|mittelwert|median\p{L}*|average|on average|mean (?:pay|salary|wage))(?!\p{L})/u,
    ),
  },
];

const units: readonly { found: { beyond: Beyond }; words: Telling }[] = [
  {
    found: { beyond: 'week' },
    words: telling(
      /(?<!(?:\d|(?<!\p{L})(?:stunden?|hours?|hrs?|std|h|tage?n?|days?|mal|times)) ?)(?<!\p{L})(?:(?:pro|je) woche|wochenlohn|wöchentlich|per week|weekly (?:pay|wage|salary|rate)|paid weekly)(?!\p{L})/u,
    ),
  },
  {
    found: { beyond: 'day' },
    words: telling(
      /(?<!(?:\d|(?<!\p{L})(?:stunden?|hours?|hrs?|std|h|mal|times)) ?)(?<!\p{L})(?:tages?lohn|tagessatz|tagesgehalt|(?:pro|je) tag|per day|daily (?:rate|pay|wage|salary)|day rate)(?!\p{L})/u,
    ),
  },
  {
    found: { beyond: 'quarter' },
    words: telling(
      /(?<!\p{L})(?:quartals?gehalt|quartals?verdienst|(?:pro|im) quartal|per quarter|a quarter year)(?!\p{L})/u,
    ),
  },
];
