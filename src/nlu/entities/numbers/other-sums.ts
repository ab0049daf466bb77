import type { Span } from '../../../knowledge/model.ts';

/**
 * Whether a number of a text in even letters is money or a count of something else than pay: customers, kilometres, rent, debts,
 * turnover, benefits, a rise, where somebody is called. What stands nearest to it decides, within its clause.
 */
export function isOtherSum(even: string, at: Span, { value, currency }: { value: number; currency: boolean }): boolean {
  const { sentence, before, after } = aroundOf(even, at);
  if (asksShare.test(sentence)) return true;
  if (!currency && (counted.test(after) || countBefore.test(before) || called.test(before))) return true;
  if (isDifference(value, before, after)) return true;
  if (repaid.test(after)) return true;
  if (payAfter.test(after) || payBefore.test(before) || reasoned.test(before)) return false;
  if (benefitBefore.test(before)) return true;
  return spentAfter.test(after) || spentBefore.test(before) || (spentOn.test(after) && !suffices.test(before));
}

interface Around {
  sentence: string;
  before: string;
  after: string;
}

/** The text before a number since its sentence and its clause began, and after it until its clause ends. */
function aroundOf(even: string, [from, to]: Span): Around {
  const sentence =
    even
      .slice(Math.max(0, from - farthest), from)
      .split(sentenceEnd)
      .at(-1) ?? '';
  const before = sentence.split(clauseEnd).at(-1) ?? '';
  const after =
    even
      .slice(to, to + farthest)
      .split(sentenceEnd)[0]
      ?.split(clauseEnd)[0] ?? '';
  return { sentence, before, after };
}

/** Characters; farther away nothing belongs to a number. */
const farthest = 80;
const sentenceEnd = /[?!;\n]|\.(?= |$)/u;
const clauseEnd = /,(?!\d)|(?<!\p{L})(?:und|and|aber|but|doch)(?!\p{L})/u;

/** "Wie viel Prozent verdienen über 3.000?": articles tell no shares. */
const asksShare =
  /(?:wie ?viele? ?(?:%|prozent|leute|menschen|beschäftigte|angestellte|mitarbeite\p{L}*)|how many (?:percent|people|employees|workers|staff|agents)|what (?:percent|share|proportion|fraction)\p{L}*|welche[rn]? anteil)[^?!.]*(?:verdien|bekomm|krieg|lieg|earn|make|get|paid)/u;

const noun = (words: string) => `(?:\\p{L}*(?:${words}))(?!\\p{L})`;
const re = (source: string) => new RegExp(source, 'u');
const money = String.raw`(?: ?(?:¤|euros?|eur)(?!\p{L}))?`;
const month =
  '(?: (?:im monat|monatlich|pro monat|im jahr|jährlich|pro jahr|a month|per month|monthly|a year|per year|yearly))?';

const countable = noun(
  'leuten?|menschen|personen|köpfen?|mitarbeite(?:r|rn|nde|nden|rinnen)|kolleg(?:en|innen)|beschäftigten?|angestellten?|kund(?:en|innen)|nutzern?|mitgliedern?|bewerbe(?:r|rn|rinnen)|bewerbungen|arbeitslosen?|einwohne(?:r|rn)|stellen|jobs|arbeitsplätzen?|anrufen?|anfragen|tickets?|mails?|chats|fällen?|vorgängen?|aufträgen?|bestellungen|verträgen?|paketen?|firmen|filialen|people|persons|employees|workers|colleagues|customers|clients|users|members|applicants|applications|inhabitants|residents|staff|seats|positions|openings|vacancies|calls|emails|requests|enquiries|inquiries|cases|orders|contracts|parcels|companies|branches|units|words|wörtern?|punkten?|points|schritten?|steps|zeichen|anschlägen?|characters|keystrokes|minuten|minutes|sekunden|seconds|followern?|followers|views|seiten|pages',
);
const measure =
  '(?:km|m(?= (?:von|vom|weit|entfernt|bis|zu|away|from|to)(?!\\p{L}))|kilometern?|kilometers?|kilometres?|meilen|miles?|metern?|meters|metres|qm|m²|m2|quadratmetern?|kg|kilo|kcal|kalorien|calories)(?!\\p{L})';

/** "2.500 neue Leute", "2600 km"; but "2.400 für Leute mit Erfahrung". */
const counted = re(
  `^ ?-?(?:${measure}|(?!(?:für|for|bei|mit|with|von|vom|als|pro|per|je|oder|or|what|was|wenn|wie|(?:brutto|netto|gross|verdien|bekomm|krieg|zahl|earn|get|pay)\\p{L}*)(?: |$))(?:\\p{L}{3,} )?${countable})`,
);

const countBefore =
  /(?<!\p{L})(?:\p{L}*volumen?|call volume|volume|anzahl|zahl der|number of|headcount|belegschaft|\p{L}*einwohner(?:zahl)?|population|auflage|entfernung|distance|strecke)(?: \p{L}+){0,3}:? $/u;

/** "Call me on 2900", "meine Durchwahl ist 2650". */
const called =
  /(?<!\p{L})(?:durchwahl|apparat|nebenstelle|extension|ext|(?:(?:call|ring|reach|phone|text|dial) (?:me|us|him|her|back)|(?:ruf|erreich|meld)\p{L}* (?:\p{L}+ ){0,3}(?:mich|uns|mir)|erreichbar|rückruf)(?: \p{L}+){0,2} (?:on|at|unter|auf|under))(?: (?:ist|is|lautet|nr|number|nummer))?[.:]? $/u;

/** Less may be what pay differs by. */
const mostDifference = 1500;

function isDifference(value: number, before: string, after: string): boolean {
  if (value >= mostDifference || /^[^\d]{0,8} (?:auf|to) \d/u.test(after)) return false;
  return differs.test(before) || lacking.test(after);
}

const differs =
  /(?<!\p{L})(?:\p{L}*(?:erhöhung|zulagen?|zuschl(?:a|ä)ge?|abz(?:u|ü)ge?|prämien?|bonus|sonderzahlung|weihnachtsgeld|urlaubsgeld|differenz|unterschied)|raise|rise|increase|deductions?|allowance|gap|difference|fehl(?:en|t|ten)|lack(?:ing)?|missing|short|steig\p{L}*|erhöh\p{L}*)(?: (?!auf |to |from )\p{L}+){0,3}:? (?:¤ ?)?$/u;

const lacking = re(`^${money}${month} (?:fehlen|fehlt|missing|short of)(?!\\p{L})`);

const pays = 'gehalt|\\p{L}*lohn|brutto|netto|gross|net|salary|pay|wages?|angebot|offer|verdienst|verdienen|earnings';

/** Pay by name: "bei 900 Miete 2.400 Gehalt", "Gehalt 2.400 Miete 900". */
const payAfter = re(`^${money}${month} ?(?:${pays})(?!\\p{L})`);
const payBefore = re(
  `(?<!\\p{L})(?:gehalt|\\p{L}*lohn|brutto|netto|gross|salary|wages?|angebot|offer|verdienst|earnings)(?: (?:von|of|ist|is|sind|are|at|bei|liegt))*:? (?:¤ ?)?$`,
);

const spent = noun(
  'mieten?|rechnung|rechnungen|raten?|freibetrag|freibeträge|freigrenze|pauschale|kaltmiete|warmmiete|nebenkosten|kosten|kaution|ablöse|ablösesumme|schulden|kredit(?:e|rate)?|darlehen|steuern?|abgaben|gebühr(?:en)?|unterhalt|alimente|umsatz|gewinn|ersparnisse|erspartes|bürgergeld|arbeitslosengeld|krankengeld|elterngeld|kindergeld|wohngeld|rente|rent|deposit|invoices?|bill|instal?lments?|debts?|loans?|mortgage|tax|taxes|fees?|bills|alimony|tuition|turnover|revenue|profits?|savings|pension|benefits',
);
const bought =
  '(?:kita|kinderbetreuung|hort|tagesmutter|pflege|unterhalt|benzin|sprit|childcare|nursery|daycare|petrol|umzug|auto|wagen|laptop|rechner|kurs|lehrgang|führerschein|möbel|urlaub|wohnung|strom|versicherung|essen|car|computer|course|move|moving|flat|apartment|furniture|holiday|insurance|food|groceries)(?!\\p{L})';
const spends =
  '(?:ge)?kost(?:et|en|ete|eten)|costs?|schuld(?:e|et|en|ete)|owe[sd]?|spend|spent|ausgegeben|gespart|saved|geerbt|inherited|gewonnen';

/** "2.400 Euro Miete", "1,100 a month in rent", "2.200 kostet der Kurs". */
const spentAfter = re(
  `^${money}${month}(?: (?:kalt|warm))?(?: (?:an|in|of|as))?(?: (?:der|die|das|the|my|meine[nr]?))? (?:${spent}|(?:${spends})(?!\\p{L}))`,
);

/** "Ich zahle 2.600 zurück", "they want 2,400 back". */
const repaid = re(`^${money}${month}(?: an (?:\\p{L}+ ){1,2})? ?(?:zurück|zurückzahl\\p{L}*|back)(?!\\p{L}| pay)`);

/** "2.500 für den Umzug": what it is for, unless it is asked whether pay is enough for it. */
const spentOn = re(
  `^${money}${month} (?:für|for|on) (?:(?:den|die|das|einen|eine|ein|mein|meine|meinen|the|an?|my) )?(?:${spent}|${bought})`,
);
const suffices = /reich|genug|genüg|enough|cover|leben|auskomm|live on|afford/u;

/** "Wegen der hohen Miete 3.000": why so much is wanted, not what it is spent on. */
const reasoned = re(
  `(?<!\\p{L})(?:wegen|aufgrund|angesichts|trotz|because of|due to|given|despite|with)(?: \\p{L}+){0,2} (?:${spent})(?: (?:brauch\\p{L}*|mindestens|wenigstens|ich|i|need|at least|so|rund|um die|about|around|schon|eher))*:? (?:¤ ?)?$`,
);

/** "Die Miete ist 1.100", "der Umzug kostet 2.500", "ich schulde 2.800", "my car costs 2,600". */
const spentBefore = re(
  `(?<!\\p{L})(?:${spent}|(?:${spends})(?!\\p{L}))(?: (?!(?:${pays}|biet|bekomm|krieg|verdien|zahl|earn|get|pays|paid|offer)\\p{L}*(?: |$))\\p{L}+){0,7}:? (?:¤ ?)?$`,
);

/** "Bürgergeld bekomme ich 1.200". */
const benefitBefore =
  /(?<!\p{L})(?:bürgergeld|arbeitslosengeld|alg|krankengeld|elterngeld|kindergeld|wohngeld|rente|pension|benefits?)(?: \p{L}+){0,4}:? (?:¤ ?)?$/u;
