import { mayTell, telling, tells } from '../text/hints.ts';
import type { Text, Token } from '../text/text.ts';
import type { View } from '../view/view.ts';

/** Whose pay is asked for, where articles have none of theirs: that of two people together, or what one employer pays. */
export function recogniseOtherPayee(view: View): 'people' | 'employer' | undefined {
  if (isForTwo(view.text)) return 'people';
  return tells(ownPay, view.text) || namesEmployer(view) ? 'employer' : undefined;
}

/** "Was zahlt ihr selbst?": the one who is asked is taken for an employer; of makers of cars the name is an industry as well. */
const ownPay = telling(
  /(?<!\p{L})(?:(?:zahlt|bezahlt) (?:ihr|euer \p{L}+)|(?:zahlen|bezahlen) sie (?:selbst|selber|ihren|eigentlich selbst)|(?:do|would|does) (?:you guys|you|your company) (?:yourselves |yourself )?pay (?:your|yourselves|yourself)|volkswagen|mercedes|porsche)(?!\p{L})/u,
);

function isForTwo(text: Text): boolean {
  if (![twoEarners, both].some((sign) => mayTell(sign, text))) return false;
  const clean = text.clean.replace(addsUp, '');
  return (
    tells(twoEarners, text, clean) || (tells(both, text, clean) && tells(related, text, clean) && !weighs.test(clean))
  );
}

/** "Was käme da im Monat zusammen?": for one. */
const addsUp =
  /(?<!\p{L})(?:k(?:ä|a|ae)me?n?|kommt|kommen)(?: (?!(?:uns|wir|beide\p{L}*)(?!\p{L}))\p{L}+){0,5} zusammen(?!\p{L})/gu;

/** "Haushaltseinkommen", "zwei Einsteiger", "double the starting pay". */
const twoEarners = telling(
  /(?<!\p{L})(?:haushaltseinkommen|haushaltsgehalt|familieneinkommen|household income|family income|(?:ehe|liebes)?paar (?!mehr|hundert|jahr\p{L}*|tag\p{L}*|wochen?|monat\p{L}*|stunden?|euro)|(?:ehe|liebes)paar|married couple|(?:a|as|young|we are a|were a) couple(?! of)|doppelverdiener\p{L}*|zu zweit|wir zwei|the two of us|both of us|us both|we both|wir beide\p{L}*|(?:zwei|2|two) (?:\p{L}+ )?(?:einsteiger\p{L}*|anfänger\p{L}*|anfanger\p{L}*|geh(?:ä|a|ae)lter|einkommen|verdiener|beginners|starters|newcomers|salaries|incomes|wages|earners)|(?:double|twice) (?:the|that|a)(?: \p{L}+)? (?:pay|salary|wage)|(?:doppelte\p{L}*|zweifache\p{L}*) (?:(?:vom|von|des|der) )?(?:\p{L}*gehalt|lohn|einstieg\p{L}*))(?!\p{L})/u,
);

const both = telling(
  /(?<!\p{L})(?:zusammen|gemeinsam|insgesamt|beide\p{L}*|together|combined|both|jointly|in total)(?!\p{L})/u,
);

/** "Who of us both would earn more?": one beside the other, not together. */
const weighs =
  /^(?!.*(?<!\p{L})(?:zusammen|gemeinsam|insgesamt|together|combined|jointly|in total)(?!\p{L})).*(?<!\p{L})(?:wer|who|mehr|more|bigger|higher|besser|better|h(?:ö|o|oe)her)(?!\p{L})/su;

const related = telling(
  /(?<!\p{L})(?:mann|frau|ehemann|ehefrau|partner\p{L}*|freund|freundin|paar|wife|husband|spouse|girlfriend|boyfriend|couple|bruder|schwester|brother|sister|wir|we)(?!\p{L})/u,
);

function namesEmployer({ text, slots, unexplained, concepts, isUsual }: View): boolean {
  const { tokens } = text;
  const isName = (token: Token) =>
    (unexplained.includes(token) && token.word.length > 2 && !isUsual(token.lexeme)) ||
    concepts.some(({ concept, at }) => concept.facet === 'tool' && at[0] === token.start && at[1] === token.end);
  const vacancies = slots.filter(({ value }) => value.slot === 'silent' && value.topic === 'vacancies');
  const isListed = ({ start, end }: Token) => vacancies.some(({ at }) => at[0] < end && start < at[1]);
  const hasName = unexplained.length > 0 || concepts.some(({ concept }) => concept.facet === 'tool');
  if (!hasName && vacancies.length === 0) return false;
  return tokens.some(
    (token, at) =>
      (isListed(token) && !generic.test(token.word)) ||
      (unexplained.includes(token) && isName(token) && isAskedFor(tokens, at)) ||
      (/^\p{Lu}/u.test(token.raw) && isName(token) && isPayer(tokens, at)),
  );
}

/** "Was zahlt X", "what does X pay", "bei der X", "at X". */
function isPayer(tokens: readonly Token[], at: number): boolean {
  const [before, farther] = [tokens[at - 1]?.word ?? '', tokens[at - 2]?.word ?? ''];
  if (/^(?:zahlt|zahlen|bezahlt)$/.test(before) || /^(?:bei|beim|at)$/.test(before)) return true;
  if (/^(?:der|dem|die)$/.test(before) && /^(?:bei|zahlt)$/.test(farther)) return true;
  return /^(?:pays?|paying)$/.test(tokens[at + 1]?.word ?? '');
}

/** "Was zahlt telekom", "what does vodafone pay", however it is written. */
function isAskedFor(tokens: readonly Token[], at: number): boolean {
  const word = (place: number) => tokens[place]?.word ?? '';
  return /^(?:be)?zahlt$/.test(word(at - 1)) || (/^(?:does|do|would)$/.test(word(at - 1)) && word(at + 1) === 'pay');
}

/** Of the words for vacancies, those that are no name. */
const generic =
  /stelle|job|vakanz|anzeige|arbeitgeber|firm|unternehm|vacanc|opening|position|employer|compan|ad$|ads$|offer|portal|angebot|bewerb|name/;
