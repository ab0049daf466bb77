import type { Language } from '../../knowledge/model.ts';
import type { Reading } from '../../nlu/reading.ts';
import type { Memory } from '../memory/memory.ts';

/**
 * An explicit wish holds; else the message's own language, the last answer's, the locale's, German. Who asks in German for
 * Einfache Sprache wants German.
 */
export function languageOf(
  { language, parts }: Reading,
  wish: Language | undefined,
  memory: Memory | undefined,
  locale: string | undefined,
): Language {
  if (wish) return wish;
  if (language === 'de' && parts.some(({ wording }) => wording === 'plain')) return 'de';
  if (memory?.wished) return memory.language;
  return language ?? memory?.language ?? (locale?.toLowerCase().startsWith('en') ? 'en' : 'de');
}
