import { type Level, levels, type Salary } from '../model.ts';
import type { Clause } from './clauses.ts';
import { perMonth } from './level.ts';
import type { Money } from './money.ts';

/**
 * The level of pay that no words and no step give: an average is that of people with experience, and what an employer pays or
 * an agreement says is of the level whose figure it is nearest to.
 */
export function unlevelled(
  even: string,
  { at, signs }: Clause,
  money: Money,
  before: readonly Salary[],
): Level | undefined {
  const clause = even.slice(...at);
  if (AVERAGE.test(clause)) return 'experienced';
  if (UNIFORM.test(clause)) return nearest(money, before);
  const pays = PAYS.test(clause) || signs.some(({ sign }) => sign === 'pay');
  return pays && (PAYER.test(clause) || WITH_FIRM.test(clause)) ? nearest(money, before) : undefined;
}

/** "Eine Zahl für alle", "pays everybody the same". */
const UNIFORM =
  /(?<!\p{L})(?:(?:eine|einen|ein|one|a single) (?:zahl|satz|betrag|gehalt|lohn|tarif|figure|rate|salary|wage|number) (?:für|an|for|to) (?:alle|jeden|everyone|everybody|all)|(?:allen|jedem|everyone|everybody|all) (?:das gleiche|dasselbe|denselben|the same)|einheitlich\p{L}*|(?:regardless of|unabhängig von(?: der| dem)?|gleich welche[rn]?) (?:experience|age|level|seniority|erfahrung|alter|dienstalter|stufe))(?!\p{L})/u;

/** "Beim kleinen Maschinenbauer liegt der Lohn bei …": whom one works for. */
const WITH_FIRM =
  /(?<!\p{L})(?:beim|bei (?:einem|den|der|dem|einer)|at a|with a)(?: [\p{L}-]+){0,2} \p{L}{3,}(?:bauern?|herstellern?|händlern?|dienstleistern?|betreibern?|versorgern?|zulieferern?|ausrüstern?|verleihern?|fertigern?|anbietern?|konzern|mittelständler|manufacturer|supplier|contractor|provider|retailer|consultancy|brewery)(?!\p{L})/u;

const AVERAGE =
  /(?<!\p{L})(?:im (?:durch)?schnitt|im mittel|durchschnittlich\p{L}*|durchschnitts\p{L}+|mittelwert|median|medianlohn|average|averages|on average|mean)(?!\p{L})/u;

const PAYS =
  /(?<!\p{L})(?:zahl(?:t|en)|gezahlt|biete[tn]|geboten|geben|gibt|gewähr(?:t|en)|lock(?:t|en)|w[ei]rb(?:t|en)|verspr(?:icht|echen)|stell(?:t|en)|inserier(?:t|en)|pay|pays|offer|offers|offered|advertise|advertises|promise|promises|give|gives|hire|hires)(?!\p{L})/u;

/** Those who pay: "die Stadtwerke", "small firms", "manche Praxen". */
const PAYER =
  /(?<!\p{L})(?:\p{L}*(?:firma|firmen|betriebe?|unternehmen|praxis|praxen|kanzlei|kanzleien|agentur|agenturen|klinik|kliniken|klinikum|dienste|dienstleister|büros?|werkstatt|werkstätten|werke|werft|werften|träger|konzern|konzerne|behörden?|ministerien|hochschulen?|universität|spedition|speditionen|brauerei|brauereien|hotels?|restaurants?|cafés?|häuser|ketten?|studios?|heime?|kitas?|banken?|kassen?|verbände|arbeitgeber|mittelständler|stadtwerke|subunternehmer|zeitarbeit|leiharbeit)|firms?|company|companies|employers?|agency|agencies|ministry|ministries|practices?|clinics?|hospitals?|start-?ups?|subcontractors?|contractors?|chains?|shops?|university|universities|the city|public sector|banks?|hotels?|schools?|labs?)(?!\p{L})/u;

/** The level of the figure before that is most like it, of those who have learnt the trade. */
function nearest(money: Money, before: readonly Salary[]): Level | undefined {
  const size = perMonth(money);
  let best: { level: Level; off: number } | undefined;
  for (const salary of before) {
    const off = Math.abs(Math.log(perMonth(salary) / size));
    if (salary.level !== levels[0] && (!best || off < best.off)) best = { level: salary.level, off };
  }
  return best && best.off < NEAR ? best.level : undefined;
}

/** Within a factor of 1.6: further off it is something else. */
const NEAR = 0.47;
