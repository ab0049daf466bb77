import { createRecent } from './recent.ts';

/**
 * A pure function of a word that remembers what it gave for the last few thousand words: people use the same ones. Words
 * longer than any that means something are not kept, so that a flood of nonsense cannot fill the memory.
 */
export function remember<Value>(find: (word: string) => Value): (word: string) => Value {
  const recent = createRecent<string, { value: Value }>({ trials });
  return (word) => {
    const entry = recent.get(word);
    if (entry !== undefined) return entry.value;
    const value = find(word);
    if (word.length <= longest) recent.set(ownText(word), { value });
    return value;
  };
}

/** Fewer are full before what a few hundred messages say comes again, and each of their words is looked up anew. */
export const trials = 3000;

/** In UTF-16 units. */
const longest = 60;

/** The same text, which does not keep the text that it was cut out of in memory. */
export function ownText(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
