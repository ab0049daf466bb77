import type { Span } from '../../../knowledge/model.ts';

/**
 * What of an amount of a text in even letters is no fixed pay, in euro: "2.650, davon 150 Zulage", "2.400 inkl. 200 Essenszuschuss",
 * "2.750 minus 250 Firmenwagen", "2.900, davon 10 % variabel"; undefined where all of it is, or what is taken off it is something else.
 */
export function readPart(even: string, [, end]: Span, value: number): number | undefined {
  const after = even.slice(end);
  const [, sum = '', percent, euro, what = ''] = after.match(included) ?? after.match(takenOff) ?? [];
  if (!beside.test(what) && (!euro || otherwise.test(what))) return undefined;
  const said = Number(sum.replace(/[.,](?=\d{3})/, '').replace(',', '.'));
  const part = percent ? Math.round(value * said) / 100 : said;
  return part >= least && part <= value * most ? part : undefined;
}

/** Euro, and the share of all that may be beside fixed pay. */
const least = 10;
const most = 0.5;

const money = '(?: ?(?:¤|euros?|eur))?(?: (?:brutto|gross|im monat|monatlich|a month|per month))*';
const sum =
  '(?:¤ ?)?(\\d[.,]\\d{3}|\\d{2,4})(?![\\d.,]*\\d|[.:])(?: ?(%|prozent|percent)| ?(¤|euros?|eur)(?!\\p{L}))?((?: [\\p{L}-]+){0,3})';

const included = new RegExp(
  `^${money}(?:,? (?!plus|und|and|oder|or)\\p{L}+){0,6} ?,? ?\\(?(?:inkl\\.?|incl\\.?|inklusive|inclusive|einschlie(?:ß|ss)lich|including|mit drin|davon|darin|darunter|worin|wovon|of which|of that)(?: (?:sind|ist|schon|already|von|of|eine?[rnm]?|an?|rund|ca\\.?|etwa|about|is|are))* ${sum}`,
  'u',
);
const takenOff = new RegExp(
  `^${money} ?(?:minus|abz(?:ü|ue)glich|abzgl\\.?|weniger|less|–|-) ?(?:rund |ca\\.? |etwa |about )?${sum}`,
  'u',
);

/** What is paid or given on top of fixed pay. */
const beside =
  /zuschu|zulage|zuschl|allowance|pr(?:ä|a|ae)mie|bonus|boni|provision|commission|variab|beteiligung|gutschein|voucher|trinkgeld|(?<!\p{L})tips|fahrt(?:geld|kosten)|jobticket|essens?geld|verpflegung|meal|firmenwagen|dienstwagen|company car|sachbez|benefit|vwl|schicht|shift|overtime|(?:abz(?:ü|u|ue)ge?|abzug|abgezogen|deduct(?:ed|ions?)|off) (?:für|for|wegen)|überstunden|uberstunden|weihnachtsgeld|urlaubsgeld|holiday pay|sonderzahlung|leistung/u;

/** Euros that are taken off for something else. */
const otherwise =
  /steuer|abgab|sozial|versicher|(?<!\p{L})sv(?!\p{L})|netto|(?<!\p{L})net(?!\p{L})|miete|rent(?!\p{L})|tax|insurance|deduct|kredit|raten?(?!\p{L})|strom|sprit|benzin/u;
