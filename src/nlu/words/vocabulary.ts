import type { Language } from '../../knowledge/model.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';

/** The vocabulary of both languages. */
export const vocabulary: Record<Language, Words> = { de, en };
