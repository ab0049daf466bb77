import { page as de } from '../../locales/de/counter.json';
import { page as en } from '../../locales/en/counter.json';
import type { Language } from '../../src/knowledge/model.ts';

/** The counter's own texts in one language. */
export type Texts = typeof de;

export const texts: Record<Language, Texts> = { de, en };
