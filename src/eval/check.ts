import type { Language } from '../knowledge/model.ts';
import type { Expectation } from './dialogue.ts';

/** What is wrong with a reply, in words; nothing where it meets the expectation. */
export function checkReply(text: string, expected: Expectation): string[] {
  if (text.trim() === '') return ['empty reply'];
  const low = text.toLowerCase();
  const numbers = numbersIn(text);
  const language = languageOf(text);
  const has = (part: string) => low.includes(part.toLowerCase());
  return [
    ...(expected.numbers ?? []).filter((number) => !numbers.has(number)).map((number) => `lacks ${number}`),
    ...(expected.noNumbers ?? []).filter((number) => numbers.has(number)).map((number) => `has ${number}`),
    ...(expected.cities ?? []).filter((city) => !has(city)).map((city) => `lacks city ${city}`),
    ...(expected.anyOf ?? []).filter((group) => !group.some(has)).map((group) => `lacks any of ${group.join('|')}`),
    ...(expected.noneOf ?? []).filter(has).map((part) => `has "${part}"`),
    ...(expected.euro === false && euroAmount.test(text) ? ['has a euro amount'] : []),
    ...(expected.lang && language && language !== expected.lang
      ? [`language ${language}, wanted ${expected.lang}`]
      : []),
  ];
}

const euroAmount = /(\d[\d.,\s]*\s?(€|eur\b|euro))|((€|eur|euro)\s?\d)/i;

/** Whole numbers of a text, thousands written in any way. */
function numbersIn(text: string): Set<number> {
  const found = text.match(/\d{1,3}(?:[.,'’\u00a0\u202f\u2009 ]\d{3})+(?!\d)|\d+/g) ?? [];
  return new Set(found.map((number) => Number(number.replace(/\D/g, ''))));
}

const german =
  /\b(der|die|das|und|ist|sind|nicht|für|mit|ein|eine|einen|einem|zu|vom|im|auf|aufs|du|sie|ich|keine|kein|bei|wie|oder|monat|jahr|gehalt|zwischen|artikel|gerechnet|brutto|verdienen|verdient|erfahrene|einstieg|meist|etwa|rund|bis|dort|liegt|liegen)\b/gi;
const english =
  /\b(the|and|is|are|not|for|with|of|you|your|no|how|or|month|year|salary|pay|between|article|articles|gross|earn|earns|about|around|there|entry|usually|this|that|can|it|from|what)\b/gi;

/** The language most function words of a reply belong to; undefined where it is close. */
function languageOf(text: string): Language | undefined {
  const [de, en] = [(text.match(german) ?? []).length, (text.match(english) ?? []).length];
  if (de > en + 1) return 'de';
  return en > de + 1 ? 'en' : undefined;
}
