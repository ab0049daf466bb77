import type { Language } from '../model.ts';
import type { Money } from './money.ts';
import { findSigns, type SignMatch } from './signals.ts';
import { evenOf, noted, type Wording } from './wording.ts';

/** The signs of a sentence that say something of its figures. */
export function readSigns(
  wording: Wording,
  written: string,
  language: Language,
  money: readonly Pick<Money, 'at'>[],
): SignMatch[] {
  const sentence = evenOf(wording);
  return signsIn(wording)
    .filter((one) => !isAside(written, one) && !(language === 'en' && COOKS.test(sentence.slice(...one.at))))
    .map((one) => (isSaidAfter(sentence, one, money) ? { ...one, sign: 'gets' } : one));
}

const signsIn = noted((wording) => findSigns(evenOf(wording), wording.words));

/** "Pay more from the first day, roughly 2,900 euros": what is promised is said at once. */
function isSaidAfter(sentence: string, { sign, at }: SignMatch, money: readonly Pick<Money, 'at'>[]): boolean {
  return sign === 'unquantified' && money.some((one) => SAID_AFTER.test(sentence.slice(at[1], one.at[0])));
}

const SAID_AFTER = /^(?: [\p{L}'-]+){0,5}(?:,| –|:)(?: (?:nämlich|und zwar|namely|that is|so))? $/u;

/** Cooks in English, bosses in German. */
const COOKS = /^chefs?$/;

/** A sign that says nothing of the figure: where somebody began, and "die selbständige Arbeit", which is nobody. */
function isAside(written: string, { sign, at: [start, end] }: SignMatch): boolean {
  if (sign === 'elsewhere') return ADJECTIVE.test(written.slice(start, end));
  if (sign === 'notPay') return PERSON.test(written.slice(start, end));
  if (sign !== 'apprentice' && sign !== 'entry') return false;
  const before = written.slice(Math.max(0, start - 60), start);
  return ONCE_BEFORE.test(before) && (ONCE_AFTER.test(written.slice(end)) || ONCE_BEGAN.test(before));
}

/** "Softwarearchitekten", "Werkzeugmacher", "Kreditsachbearbeiterin": people whose work is with it. */
const PERSON =
  /^\p{Lu}\p{L}{3,}(?:architekt|entwickler|ingenieur|techniker|mechaniker|macher|bauer|bediener|führer|verkäufer|händler|kauf(?:mann|frau|leute)|bearbeiter|verwalter|manager|leiter|prüfer|berater|tester|monteur|schlosser|planer|vermittler|makler|beamt|assistent|spezialist|expert)(?:in|innen|en|e|er|n|s)?$/u;
const ADJECTIVE = /^selbstst?ändigen?$/u;
/** "Die hier einmal als Lehrlinge angefangen haben", "who started as a trainee". */
const ONCE_BEFORE = /(?<!\p{L})(?:als|as)(?: an?)?(?: \p{L}+)? $/u;
const ONCE_AFTER = /^\p{L}*(?: \p{L}+){0,3} (?:angefangen|begonnen|gestartet|gekommen|eingetreten|gelernt)(?!\p{L})/u;
const ONCE_BEGAN =
  /(?:began|started|joined|came in|arrived|begann|begannen|gekommen)(?: \p{L}+){0,4} (?:als|as)(?: an?)?(?: \p{L}+)? $/u;
