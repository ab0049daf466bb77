import Fuse from 'fuse.js';
import { cities, levels } from './words.mjs';

/** Fuse alone: the nearest example gives the kind, the nearest names of single words the slots. */
export async function createFuse(train) {
  const options = { includeScore: true, ignoreLocation: true, ignoreDiacritics: true, threshold: 1 };
  const examples = new Fuse(train, { ...options, keys: ['say'] });
  const names = new Fuse(cities, { ...options, threshold: 0.2 });
  const words = new Fuse(
    Object.entries(levels).flatMap(([level, all]) => all.map((word) => ({ level, word }))),
    { ...options, threshold: 0.2, keys: ['word'] },
  );
  return {
    guess: async (text) => {
      const [best] = examples.search(text, { limit: 1 });
      return best ? { kind: best.item.kind, score: 1 - best.score } : { kind: 'out-of-scope', score: 0 };
    },
    slots: async (text) => {
      const parts = text.match(/\p{L}{4,}/gu) ?? [];
      const found = (index) => parts.flatMap((part) => index.search(part, { limit: 1 }).map(({ item }) => item));
      const amount = text.match(/\d[\d.,]{3,}/)?.[0].replace(/[.,](?=\d{3})/g, '');
      return {
        cities: [...new Set(found(names))],
        levels: [...new Set(found(words).map(({ level }) => level))],
        amount: amount ? Number(amount) : undefined,
      };
    },
  };
}
