import type { Span } from '../model.ts';
import type { Amount } from './amounts.ts';
import { BARE_AFTER, CENTS, isGrouped, isYear, type Pair } from './money-pairs.ts';

/** Whether an amount is surely money: by its currency, by what follows it or by the way it is written. */
export function isMoney(even: string, { low, high, at }: Pair): boolean {
  if (low.currency || low.thousands) return true;
  if (isYear(low) && !high) return false;
  const after = even.slice(at[1]);
  if (low.value >= 8 && BARE_AFTER.test(after)) return true;
  if (/(?:jahr|year|(?<!\p{L})(?:weitere[nr]?|further|another)) $/u.test(even.slice(0, at[0]))) return false;
  const size =
    low.value >= 1000 ? low.value <= 150_000 : low.value >= 10 && low.value < 100 && !/^\p{L}/u.test(low.digits);
  return isGrouped(low) && size && BARE_END.test(after);
}

/** Nothing is counted by the number: the clause ends, or a verb's second half or a conjunction follows. */
const BARE_END =
  /^(?:[.,;:!?)]| –|$| (?:ein|an|und|oder|and|or|heim|nach hause|drin|üblich|für|hier|dort)(?!\p{L})| (?:im|in the) (?:ersten|zweiten|dritten|vierten|letzten|first|second|third|fourth|last)(?!\p{L}))/u;

/** A number that is written like a sum and counts nothing that is named behind it. */
export function mayBeMoney(text: string, { low, high, at }: Pair): boolean {
  if (isYear(low) && !isGrouped(low)) return false;
  const value = high?.value ?? low.value;
  const spoken = value % 1 > 0;
  const size = value >= 400 ? value <= 200_000 && low.value >= 300 : (CENTS.test(low.digits) || spoken) && value >= 8;
  const written = /^\p{L}/u.test(low.digits) ? value >= 1000 || spoken : isGrouped(low) || /^\d{3,5}$/.test(low.digits);
  return (
    size &&
    written &&
    !COUNTED.test(text.slice(at[1])) &&
    !isCountedInEnglish(text, at, low) &&
    !NUMBERED.test(text.slice(0, at[0]))
  );
}

/** A noun right behind the number, or behind an adjective, is what it counts. */
const COUNTED =
  /^(?:-|[.,]\d| ?%| ?°| (?!Euro|EUR|Brutto|Netto|Im |In |Am |Auf )\p{Lu}| (?:neue|offene|freie|weitere|junge|ältere|verschiedene|einzelne|zusätzliche|kleine|große|alte|verkaufte|mal|stück)\p{Ll}* |(?: \p{Ll}+)? (?:people|residents|inhabitants|students|patients|jobs|employees|staff|workers|hours|kilomet\p{L}+|km|metres|square|tonnes|years|members|units|items|calls|volts?|watts?|guests|visitors|passengers|companies|firms|households|times|per cent|percent|pages|steps|beds|trees|cars|vehicles|flats|tickets|bottles|volt|kg|kilos?|m²|qm|grad|uhr|mal|von ihnen|o'clock))/u;
/** "2,900 turbines": written the English way, with a plural behind it. */
function isCountedInEnglish(text: string, [, to]: Span, { digits }: Amount): boolean {
  return /^\d{1,3},\d{3}$/.test(digits) && PLURAL.test(text.slice(to));
}

const PLURAL =
  /^(?: \p{Ll}+(?:al|ic|ed|ing|ian|ive|ous|ary|er|new|old|big|ish))? (?!euros|plus|gross|less|unless|across|towards|perhaps|sometimes|always|besides|upwards|as |is |was |this |thus )\p{Ll}{2,}s(?!\p{L})/u;
const NUMBERED =
  /(?:§|(?<!\p{L})(?:weitere|weiteren|further|another|nr\.?|nummer|number|no\.?|artikel|paragraf|seite|page|uhr|din|iso|en|seit|since|anno|tel\.?:?|plz|a|b|l)) ?$/iu;
