import { createInstance } from 'i18next';
import * as texts from '../locales/texts.ts';
import type { Language } from './knowledge/model.ts';

type Tree = { [key: string]: string | Tree };
type Singular<Key extends string> = Key extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
  ? Stem
  : Key;
type Path<Node extends Tree> = {
  [Key in keyof Node & string]: Node[Key] extends Tree ? `${Key}.${Path<Node[Key]>}` : Singular<Key>;
}[keyof Node & string];

/** "file.key" of a text in locales/de; plural forms (`jobs_one`, `jobs_other`) are one key (`jobs`) and want `count`. */
export type TextKey = Path<typeof texts.de>;

/** The text of `key` in one language with its `{{placeholders}}` filled; throws on a missing key or value. */
export type Translate = (key: TextKey, values?: Record<string, string | number>) => string;

/** Gives the `Translate` of each language. Texts are not escaped: that is the renderers' business. */
export type Translator = (language: Language) => Translate;

/** Loads the texts of all languages. */
export function createTranslator(): Translator {
  const i18n = createInstance();
  i18n.init({
    lng: 'de',
    fallbackLng: false,
    initAsync: false,
    resources: { de: { translation: texts.de }, en: { translation: texts.en } },
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => fail(`locales: no text "${key}"`),
    missingInterpolationHandler: (text, [placeholder]) => fail(`locales: no value for ${placeholder} in "${text}"`),
  });
  const bound = { de: i18n.getFixedT('de'), en: i18n.getFixedT('en') };
  return (language) => (key, values) => bound[language](key, values ?? {});
}

/** A plain number: 2200 → "2.200" / "2,200"; at most two decimals. */
export function formatNumber(language: Language, value: number): string {
  return numberFormats[language].format(value);
}

/** Euro: 2200 → "2.200 €" / "€2,200", 13.9 → "13,90 €" / "€13.90". The blank before € does not break. */
export function formatEuro(language: Language, value: number): string {
  return euroFormats[language].format(value);
}

/** A range in euro, the sign once: "2.200–2.700 €" / "€2,200–2,700"; equal ends are one amount. */
export function formatRange(language: Language, min: number, max: number): string {
  if (min === max) return formatEuro(language, min);
  const [first, last] = [formatEuro(language, min), formatEuro(language, max)];
  return language === 'de' ? `${first.replace(/\s?€/, '')}–${last}` : `${first}–${last.replace('€', '')}`;
}

function fail(message: string): never {
  throw new Error(message);
}

const numberFormats = {
  de: new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
};

const euro = { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' } as const;
const euroFormats = { de: new Intl.NumberFormat('de-DE', euro), en: new Intl.NumberFormat('en-GB', euro) };
