import { createInstance, type i18n } from 'i18next';
import * as texts from '../locales/texts.ts';
import type { Language, Wording } from './knowledge/model.ts';
import { once } from './knowledge/once.ts';

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

/** What there are texts in: a language as it is usual, or German in Einfache Sprache. */
export type Variety = Language | 'de-plain';

/** How somebody is spoken to; without a wording it is the normal one. */
export interface Manner {
  language: Language;
  wording?: Wording | undefined;
}

/** The variety for a language and a wording; there is no plain English, so English stays as it is. */
export function varietyOf({ language, wording }: Manner): Variety {
  return wording === 'plain' && language === 'de' ? 'de-plain' : language;
}

/** Gives the `Translate` of each variety. Texts are not escaped: that is the renderers' business. */
export type Translator = (variety: Variety) => Translate;

/** Loads the texts of all varieties. */
export function createTranslator(): Translator {
  const i18n = createInstance();
  void i18n.init({
    lng: 'de',
    fallbackLng: false,
    initAsync: false,
    resources: {
      de: { translation: texts.de },
      en: { translation: texts.en },
      'de-plain': { translation: texts.dePlain },
    },
    parseMissingKeyHandler: (key) => fail(`locales: no text "${key}"`),
  });
  const translate = {
    de: createTranslate(i18n, 'de'),
    en: createTranslate(i18n, 'en'),
    'de-plain': createTranslate(i18n, 'de-plain'),
  };
  return (variety) => translate[variety];
}

/**
 * i18next finds each text once, by key and plural form; filling it in is ours, because an answer has some thirty texts
 * and i18next takes about 15 µs for one.
 */
function createTranslate(i18n: i18n, variety: Variety): Translate {
  const pluralOf = createPlural(variety.slice(0, 2));
  const templates = new Map<string, string[]>();
  return (key, values = {}) => {
    const { count } = values;
    const form = typeof count === 'number' ? `${key} ${count === 0 ? 'zero' : pluralOf(count)}` : key;
    let template = templates.get(form);
    if (template === undefined) {
      const text = i18n.t(key, { lng: variety, skipInterpolation: true, ...(typeof count === 'number' && { count }) });
      template = text.split(/\{\{\s*(\w+)\s*\}\}/);
      templates.set(form, template);
    }
    let filled = template[0] ?? '';
    for (let at = 1; at < template.length; at += 2) {
      filled += requireValue(template[at] ?? '', values, key) + (template[at + 1] ?? '');
    }
    return filled;
  };
}

function requireValue(name: string, values: Record<string, string | number>, key: string): string {
  return String(values[name] ?? fail(`locales: no value for {{${name}}} in "${key}"`));
}

/** A number: 2200 → "2.200" / "2,200"; at most two decimals. */
export function formatNumber(variety: Variety, value: number): string {
  return numberFormats[variety](value);
}

/** Euro: 2200 → "2.200 €" / "€2,200" / plain "2.200 Euro", 13.9 → "13,90 €" / "€13.90". The blank before € does not break. */
export function formatEuro(variety: Variety, value: number): string {
  return writeEuro(variety, value, euroFormats);
}

function writeEuro(variety: Variety, value: number, formats: Record<Variety, Format>): string {
  const amount = formats[variety](value);
  return variety === 'de-plain' ? amount.replace('€', 'Euro') : amount;
}

/** A range in euro, the sign once: "2.200–2.700 €" / "€2,200–2,700" / plain "2.200 bis 2.700 Euro"; cents at both ends or none; equal ends are one amount. */
export function formatRange(variety: Variety, min: number, max: number): string {
  if (min === max) return formatEuro(variety, min);
  const formats = Number.isInteger(min) && Number.isInteger(max) ? euroFormats : centFormats;
  const [first, last] = [writeEuro(variety, min, formats), writeEuro(variety, max, formats)];
  if (variety === 'en') return `${first}–${last.replace('€', '')}`;
  return `${first.replace(/\s?(?:€|Euro)/, '')}${variety === 'de-plain' ? ' bis ' : '–'}${last}`;
}

function fail(message: string): never {
  throw new Error(message);
}

type Format = (value: number) => string;

/** Lists have a few lengths; `Intl` takes as long for each as all else of a text. */
function createPlural(locale: string): Format {
  const rules = once(() => new Intl.PluralRules(locale));
  return rememberFew((count) => rules().select(count));
}

/** Articles name the same few figures; `Intl` takes a microsecond for each, and some milliseconds for the first. */
function createFormat(locale: string, options: Intl.NumberFormatOptions): Format {
  const formatter = once(() => new Intl.NumberFormat(locale, options));
  return rememberFew((value) => formatter().format(value));
}

function rememberFew(write: Format): Format {
  const known = new Map<number, string>();
  return (value) => {
    const remembered = known.get(value);
    if (remembered !== undefined) return remembered;
    const written = write(value);
    if (known.size >= mostFigures) known.clear();
    known.set(value, written);
    return written;
  };
}

const mostFigures = 1000;

function inVarieties(options: Intl.NumberFormatOptions): Record<Variety, Format> {
  const german = createFormat('de-DE', options);
  return { de: german, en: createFormat('en-GB', options), 'de-plain': german };
}

const numberFormats = inVarieties({ maximumFractionDigits: 2 });
const euroFormats = inVarieties({ style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' });
const centFormats = inVarieties({ style: 'currency', currency: 'EUR' });

/** An ISO date in words: "1. Januar 2027". */
export function writeDate(language: Language, date: string): string {
  return dateFormats[language].format(new Date(`${date}T12:00:00Z`));
}

const dateFormats = {
  de: new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};
