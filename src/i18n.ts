import { createInstance, type i18n } from 'i18next';
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
  void i18n.init({
    lng: 'de',
    fallbackLng: false,
    initAsync: false,
    resources: { de: { translation: texts.de }, en: { translation: texts.en } },
    parseMissingKeyHandler: (key) => fail(`locales: no text "${key}"`),
  });
  const translate = { de: createTranslate(i18n, 'de'), en: createTranslate(i18n, 'en') };
  return (language) => translate[language];
}

/**
 * i18next finds each text once, by key and plural form; filling it in is ours, because an answer has some thirty texts
 * and i18next takes about 15 µs for one.
 */
function createTranslate(i18n: i18n, language: Language): Translate {
  const plurals = new Intl.PluralRules(language);
  const templates = new Map<string, string[]>();
  return (key, values = {}) => {
    const { count } = values;
    const form = typeof count === 'number' ? `${key} ${count === 0 ? 'zero' : plurals.select(count)}` : key;
    let template = templates.get(form);
    if (template === undefined) {
      const text = i18n.t(key, { lng: language, skipInterpolation: true, ...(typeof count === 'number' && { count }) });
      template = text.split(/\{\{\s*(\w+)\s*\}\}/);
      templates.set(form, template);
    }
    return template.map((part, index) => (index % 2 === 0 ? part : requireValue(part, values, key))).join('');
  };
}

function requireValue(name: string, values: Record<string, string | number>, key: string): string {
  return String(values[name] ?? fail(`locales: no value for {{${name}}} in "${key}"`));
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
