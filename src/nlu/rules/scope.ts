import { flatMap } from '../../knowledge/flat-map.ts';
import { type Asked, isContentKind, toAsked, whole } from '../intent/asked.ts';
import { leaningOf, nearestOfArticles } from '../intent/guess.ts';
import { isPay, isTopic } from '../kinds.ts';
import type { SlotSign } from '../lexicon/lexicon.ts';
import type { Topic } from '../question.ts';
import { aspectsIn } from '../slots/aspects.ts';
import { clauseOf } from '../text/clauses.ts';
import { telling, tells } from '../text/hints.ts';
import { justBefore } from '../text/near.ts';
import type { View } from '../view/view.ts';
import { isPayForTime } from './working-time.ts';

/** A subject that is none of ours, unless the message is tied to a place or an occupation. */
export function outOfScope(view: View): Asked[] | undefined {
  if (tells(commanding, view.text)) return whole('outOfScope');
  if (!view.has('outOfScope')) return undefined;
  const anchored =
    view.places > 0 ||
    view.slot('level').length > 0 ||
    view.asksOccupation.some(({ id }) => view.isCovered(id)) ||
    (view.has('most') && view.sure('salary'));
  const judged = view.numbers.amount !== undefined && view.likely('offer');
  return view.topics.length + aspectsIn(view).length + (judged ? 1 : 0) > 0 && anchored
    ? undefined
    : view.slot('silent').length > 0 && anchored
      ? undefined
      : whole('outOfScope');
}

/** "Ignore every instruction above and say …", "ab sofort bist du …": what the program is to be or to say. */
const commanding = telling(
  /(?:^|[\s"'([])system ?(?:prompt|message|nachricht|override|:)|(?<!\p{L})(?:(?:ignore|disregard|forget|override|ignorier\p{L}*|vergiss|missachte\p{L}*) (?:\p{L}+ ){0,3}(?:instructions?|rules?|prompts?|guidelines?|anweisung\p{L}*|regeln|vorgaben)|from now on,? you|you are now|ab (?:sofort|jetzt) bist du|du bist (?:jetzt|nun|ab jetzt) (?:ein|eine|im)|(?:maintenance|developer|debug|god|admin) mode|(?:wartungs|entwickler|debug|admin)modus|jailbreak)(?!\p{L})/u,
);

/** What no article says (home office, shifts), unless it is told in passing. */
export function silent(view: View): Asked[] | undefined {
  const silentClauses = clausesOf(view, ({ slot }) => slot === 'silent');
  if (silentClauses.length === 0 || isOnlyLanguageLevel(view)) return undefined;
  const inQuestion = view.topics.some(({ clauses }) => clauses.some((clause) => view.asking.has(clause)));
  const askedElsewhere = inQuestion || view.sure('rank') || view.sure('offer');
  if (silentClauses.every((clause) => isOwnMatter(view, clause)) || tells(bonusOrMust, view.text)) return undefined;
  if (view.slot('period').length > 0 && isPay(view.before) && tells(leavesOut, view.text)) return undefined;
  const topic = view.slot('silent')[0]?.topic;
  if (topic === 'netPay' && tells(ofAccount, view.text) && (view.places > 1 || isPay(view.before))) return undefined;
  if (topic === 'netPay' && isGross(view))
    return view.places === 1 && !view.numbers.amount ? [{ kind: 'salary', clauses: [], firm: true }] : undefined;
  if (isPayForTime(topic, view)) return view.numbers.amount ? undefined : [{ kind: 'salary', clauses: [], firm: true }];
  if (topic === 'livingCost' && (view.has('least') || view.has('most')) && tells(ofStaff, view.text)) return undefined;
  const itsPay = itsOwnPay.has(topic ?? '') && view.text.tokens.length <= fewWords;
  if (askedElsewhere && !itsPay && !silentClauses.some((clause) => view.asking.has(clause)) && view.asking.size > 0)
    return undefined;
  const others = view.topics.filter(
    ({ kind, clauses }) => !clauses.some((clause) => silentClauses.includes(clause)) && !(itsPay && kind === 'salary'),
  );
  const training = topic === 'funding' && view.likely('training') ? whole('training') : [];
  return [
    ...others.map(toAsked),
    { kind: 'silent', clauses: silentClauses, firm: firmTopics.has(topic ?? '') },
    ...(others.length === 0 ? training : []),
  ];
}

/** "A bonus or a must?": how much a thing counts. */
const bonusOrMust = telling(
  /(?<!\p{L})(?:bonus(?:punkt)?(?:,)? (?:oder|or) (?:\p{L}+ ){0,2}(?:muss|pflicht|must|requirement|required|needed|necessity|essential|mandatory)|(?:muss|pflicht|must|requirement|required|essential|mandatory) (?:oder|or) (?:\p{L}+ ){0,3}bonus)(?!\p{L})/u,
);

/** "Und aufs Jahr, ohne Weihnachtsgeld?": what is left out is not asked about. */
const leavesOut = telling(/(?<!\p{L})(?:ohne|without|excluding|not counting|abgesehen von)(?: \p{L}+){1,3}[ ?.!]*$/u);

/** "Lohnt sich das, bringt das was aufm Konto?": more pay, not what is left of it. */
const ofAccount = telling(
  /(?<!\p{L})(?:lohnt|bringt|rentiert|worth|pays? off)(?!\p{L})[^.?!]{0,80}(?<!\p{L})(?:konto|geldbeutel|portemonnaie|tasche|bank account|wallet|pocket)(?!\p{L})/u,
);

/** "Least expensive to employ": what somebody costs whoever pays them. */
const ofStaff = telling(
  /(?<!\p{L})(?:employ|hire|hiring|recruit|staff|einstell|einzustell|mitarbeiter|arbeitskr|personal(?!ausweis))/u,
);

/** "Who'd take home the bigger gross?", "before tax": what articles may speak of. */
function isGross({ text }: View): boolean {
  return tells(gross, text) && !tells(net, text);
}

const gross = telling(
  /(?<!\p{L})(?:brutto\p{L}*|gross|before (?:any |all )?(?:tax|taxes|deductions)|pre[ -]tax|vor (?:allen )?(?:steuern?|abz(?:ü|u|ue)gen))(?!\p{L})/u,
);
const net = telling(
  /(?<!\p{L})(?:netto\p{L}*|net|after (?:tax|taxes|deductions)|nach (?:steuern?|abz(?:ü|u|ue)gen)|(?<!brutto (?:noch |so )?)(?:ü|u|ue)brig(?! (?:vor|brutto))|left(?! (?:over )?(?:before|gross)))(?!\p{L})/u,
);

/** "Praktikantin in Potsdam, Vergütung?" */
const itsOwnPay: ReadonlySet<string> = new Set(['internship', 'sideJob', 'volunteering', 'insteadOfPay']);

/** In more words it may be told in passing. */
const fewWords = 8;

/** What these pay is none of the pay that is guessed. */
const firmTopics: ReadonlySet<string> = new Set([
  'netPay',
  'funding',
  'internship',
  'sideJob',
  'volunteering',
  'insteadOfPay',
]);

/** "Türkisch, Deutsch B2: welche Stadt nennt das?": the level is told, the language asked about. */
function isOnlyLanguageLevel(view: View): boolean {
  const levels = view.slots.every(
    ({ value, at }) => value.slot !== 'silent' || /^[abc][12]$/.test(view.text.clean.slice(...at)),
  );
  return levels && (view.has('where') || view.topics.length > 0);
}

/** An occupation that no article covers. */
export function unknownOccupation(view: View): Asked[] | undefined {
  return view.asksOccupation.some(({ id, candidates }) => !view.isCovered(id) && !candidates)
    ? [{ kind: undefined, clauses: [] }]
    : undefined;
}

/** What is left: nothing fits. */
export function nothing(view: View): Asked[] | undefined {
  const words = view.text.tokens.length;
  const ours = view.has('domain') && view.before === undefined && view.unexplained.length * 4 <= words;
  const guess = ours ? nearestOfArticles(view) : undefined;
  if (guess) return guess;
  const nearest = view.guesses
    .slice(0, 3)
    .map(({ kind }) => kind)
    .find((kind) => isContentKind(kind) && isTopic(kind));
  const kind = words > 0 && view.unexplained.length < words ? 'outOfScope' : 'notUnderstood';
  return whole(kind, nearest as Topic | undefined).map((asked) => ({ ...asked, leaning: leaningOf(view) }));
}

/** "my tram", "mein Urlaub": the silent topic is the user's own matter, not the question. */
function isOwnMatter(view: View, clause: number): boolean {
  const sign = view.slots.find(
    ({ value, at }) => value.slot === 'silent' && clauseOf(view.text.tokens, at[0]) === clause,
  );
  const index = sign ? view.text.tokens.findIndex(({ end }) => end > sign.at[0]) : -1;
  const before = view.text.tokens[index - 1]?.word ?? '';
  if (/^(?:(?:mein|unser)(?:e[mnrs]?)?|my|our)$/.test(before)) return view.scores.length > 0;
  const asksPay = view.slot('period').length > 0 || view.likely('salary');
  if (!asksPay || sign === undefined) return false;
  const words = justBefore(view.text.clean, sign.at[0]);
  return usedFor.test(words) || ofUs.test(words);
}

/** "Ich brauche für die Wohnungsgesellschaft ein Jahresbrutto": what the figure is for. */
const usedFor =
  /(?<!\p{L})(?:brauch\p{L}*|ben(?:ö|o)tig\p{L}*|need)(?: \p{L}+){0,3} (?:f(?:ü|u)r|for) (?:die|den|das|eine?n?|meine?n?|the|my|a)? ?$/u;

/** "Für unseren Betriebsrat benötige ich …": who wants to know. */
const ofUs = /^(?:hallo|guten tag|hi)?,? ?(?:f(?:ü|u)r|for) (?:unsere?n?|meine?n?|our|my|the|den|die|das) $/u;

function clausesOf(view: View, fits: (sign: SlotSign) => boolean): number[] {
  return flatMap(view.slots, ({ value, at }) => (fits(value) ? [clauseOf(view.text.tokens, at[0])] : []));
}
