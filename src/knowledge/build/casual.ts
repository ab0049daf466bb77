import type { Clause } from './clauses.ts';
import type { Money } from './money.ts';

/** True where the figure goes to people who only help out: interns, students, people with a mini job. */
export function isOfHelpers({ at }: Clause, money: Money, even: string): boolean {
  if (!SOME_HELPERS.test(even.slice(...at))) return false;
  return HELPERS.test(even.slice(at[0], money.at[0])) || FOR_HELPERS.test(even.slice(money.at[1], at[1]));
}

/** True where the figure is a month's pay for fewer hours than a full week has. */
export function isOfFewHours({ at }: Clause, money: Money, even: string): boolean {
  if (money.period === 'hour' || !SOME_HOURS.test(even.slice(...at))) return false;
  const before = even.slice(at[0], money.at[0]);
  const after = even.slice(money.at[1], at[1]);
  if (FULL.test(before) || FULL.test(after)) return false;
  return FEW_BEFORE.test(before) || FEW_AFTER.test(after);
}

/** Without one of these nobody is named who helps out, and no part of a week. */
const SOME_HELPERS = /prakti|intern|student|werkstud|aushilf|mini-?job|saison|ernteh|ferienjob|seasonal|casual|holiday/;
const SOME_HOURS = /teilzeit|halb|half|part|stunden|std|hours/;

const PEOPLE =
  'praktikant\\p{L}*|praktika|praktikum|interns?|internships?|werkstudent\\p{L}*|working students?|student assistants?|studentische hilfskräfte|aushilfen?|aushilfskr\\p{L}*|minijobber\\p{L}*|minijobs?|mini-jobs?|mini-jobbers?|saisonkr\\p{L}*|saisonhelfer\\p{L}*|erntehelfer\\p{L}*|ferienjob\\p{L}*|seasonal (?:staff|workers|help)|casual (?:staff|workers)|holiday jobs?';

/** "Praktikantinnen bekommen", not "wer ein Praktikum gemacht hat" or "mit zwei Praktika". */
const HELPERS = new RegExp(
  `(?<!\\p{L})(?<!(?:mit|nach|aus|ohne|durch|als|vom|vor|wer|who|with|after|from|without|through|and|und)(?: \\p{L}+){0,3} )(?:${PEOPLE})(?!\\p{L})(?! (?:gemacht|absolviert|done|or two))`,
  'u',
);
const FOR_HELPERS = new RegExp(`^(?: euros?| €)?(?: \\p{L}+){0,2} (?:für|an|for|to) (?:${PEOPLE})(?!\\p{L})`, 'u');

/** From fifteen to thirty-four. */
const FEW =
  '(?:1[5-9]|2\\d|3[0-4]|fünfzehn|zwanzig|fünfundzwanzig|dreißig|fifteen|twenty|twenty-five|thirty)(?:-| )(?:wochen)?(?:stunden|std\\.?|hours)(?!-|\\p{L}| (?:dienst|schicht|am tag|shift|a day|per day))';
const PART = `(?:in |auf )?teilzeit(?:kr\\p{L}+|stellen?|beschäftigte\\p{L}*)?|halbe[nr]? stellen?|halbtags\\p{L}*|half[- ]time|part[- ]time(?:rs?)?`;
const FEW_BEFORE = new RegExp(`(?<!\\p{L})(?:${PART}|(?<!nach |über |after )${FEW})(?!\\p{L})[^;]*$`, 'u');
const FEW_AFTER = new RegExp(
  `^(?: euros?| €)?(?: brutto| gross| im monat| a month)*,? (?:(?:bei|für|mit|in|auf|for|on|at) (?:(?:einer|der|a) )?(?:${PART}|${FEW}))(?!\\p{L})`,
  'u',
);
const FULL = /(?<!\p{L})(?:vollzeit\p{L}*|volle[nr]? (?:stelle|woche)|hochgerechnet|full[- ]time)(?!\p{L})/u;
