import de from '../../locales/de/widget.json';
import en from '../../locales/en/widget.json';
import type { Language } from '../../src/knowledge/model.ts';

/** The widget's own texts in one language. */
export type Texts = typeof de;

export const texts: Record<Language, Texts> = { de, en };

/** A text with its `{{placeholders}}` filled. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The language that a BCP 47 tag asks for; German where it is not English. */
export function languageOf(tag: string | undefined): Language {
  return /^en/i.test(tag ?? '') ? 'en' : 'de';
}
