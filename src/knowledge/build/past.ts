import type { Span } from '../model.ts';
import type { Clause } from './clauses.ts';
import type { Money } from './money.ts';

/** True for pay of the past; a word for it after the figure and a comma is about something else. */
export function isPast(clause: Clause, money: Money, even: string): boolean {
  if (clause.signs.some(({ sign }) => sign === 'today')) return false;
  const own = [
    clause.at[0],
    money.at[1] + (even.slice(money.at[1], clause.at[1]).match(/^[^,;:(–]*/)?.[0].length ?? 0),
  ] as const;
  return (
    clause.signs.some(({ sign, at }) => sign === 'past' && at[0] < own[1] && !isOfTraining(even, at)) ||
    PAST_YEAR.test(even.slice(...own)) ||
    UNREAL.test(even.slice(...own)) ||
    OVER.test(even.slice(Math.max(0, money.at[0] - 90), money.at[0])) ||
    (RISEN.test(even.slice(clause.at[0], money.at[1])) && ONTO.test(even.slice(money.at[1], money.at[1] + 30))) ||
    (WAS.test(even.slice(clause.at[0], money.at[0])) && THEN_TODAY.test(even.slice(money.at[1], money.at[1] + 60)))
  );
}

/** "In der Ausbildung … 1.150 und im letzten Jahr 1.300 Euro": the last year of it. */
function isOfTraining(even: string, [from, to]: Span): boolean {
  return LAST_YEAR.test(even.slice(from, to)) && TRAINING.test(even.slice(Math.max(0, from - 140), from));
}

const LAST_YEAR = /letzte[nsm]? jahr|last year/u;
const TRAINING = /(?:ausbildung|(?<!\p{L})lehr(?:e|jahr|zeit|ling)|azubi|auszubildend|apprentic|trainee)[^!?]*$/u;

const PAST_YEAR =
  /(?<!\d)(?:19|20)\d\d(?!\d)[^.;]{0,30}(?:war|waren|lag|lagen|betrug|betrugen|gab|bekam|bekamen|verdiente|verdienten|zahlte|zahlten|standen|stand|stieg|stiegen|begann|begannen|erhielt|erhielten|startete|starteten|lockte|lockten|fing|fingen|was|were|paid|earned|got|started|began|received)(?!\p{L})|(?:war|waren|lag|lagen|betrug|gab|was|were|in|noch) (?:es )?(?:im jahr )?(?:19|20)\d\d/u;

/** "Hätte man mir 1998 gesagt, dass ich 3.400 Euro verdiene". */
const UNREAL = /^(?:hätte|wäre|had) (?:man|ich|mir|jemand|someone|somebody|anyone|you|i) /u;

/** "Bis Dezember waren es 17,60 Euro", "sie gilt nicht mehr, sie lag bei 2.690". */
const OVER =
  /(?<!\p{L})(?:bis (?:(?:zum|vor) )?\p{L}+ (?:\p{L}+ )?(?:waren|war|galten|gab) (?:es )?|(?:nicht mehr|no longer)(?!\p{L})[^.;]{0,40}, (?:er|sie|es|it) (?:lag|betrug|war|was) (?:(?:zuletzt|noch) )?(?:bei |at )?|until \p{L}+ (?:it|they) (?:was|were|paid) )$/u;

/** "Nach der Prüfung waren es 2.450 Euro, heute sind es 2.600": the first of two is over. */
const WAS =
  /(?<!\p{L})(?:war|waren|gab|gaben|bekam|bekamen|erhielt|erhielten|verdiente|verdienten|zahlte|zahlten|lag|lagen|begann|begannen|was|were|got|earned|paid|started|began)(?!\p{L})[^,;:]*$/u;
const THEN_TODAY =
  /^(?: euros?| €)?[^,;.–\d]{0,30}(?:,|;| –) (?:(?:und|aber|doch|and|but) )?(?:heute|heutzutage|inzwischen|mittlerweile|jetzt|today|nowadays|now|these days)(?!\p{L})[^.]*\d/u;

/** "Stieg von 16,80 auf 17,90 Euro": the first figure is over. */
const RISEN =
  /(?:stieg|stiegen|gestiegen|erhöht|angehoben|geklettert|rose|risen|raised|went up)[^.;]{0,40}(?:von|from) (?:€ ?)?\d[\d.,' ]*(?:euros?|€)?$/u;
const ONTO = /^(?: euros?| ?€)?(?: \p{L}+)? (?:auf|to)(?!\p{L})/u;
