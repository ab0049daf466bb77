import { remember } from '../../knowledge/remember.ts';

/** In front of what is no word of a message but a sign found in it: "#salary". */
export const sign = '#';

/** Hash buckets for features; a power of two. */
export const buckets = 1 << 15;

/** Numbers of features, in the order in which they are met, each once. */
export function featuresOf(words: readonly string[]): number[] {
  const found: number[] = [];
  const add = (feature: number) => {
    if (met.in[feature] === met.run) return;
    met.in[feature] = met.run;
    found.push(feature);
  };
  nextRun();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    add(bucketOf(spell(word, seeds.word)));
    if (word.startsWith(sign)) continue;
    add(bucketOf(spell(word, spell(' ', spell(words[at - 1] ?? '^', seeds.pair)))));
    for (const feature of runsOf(word)) add(feature);
  }
  return found;
}

/** The run in which each feature was last met. */
const met = { in: new Uint32Array(buckets), run: 0 };

function nextRun(): void {
  met.run = (met.run + 1) >>> 0;
  if (met.run !== 0) return;
  met.in.fill(0);
  met.run = 1;
}

/** Features of a word's runs of four letters, with a blank at each end. */
const runsOf = remember((word) => {
  const padded = ` ${word} `;
  return Array.from({ length: Math.max(0, padded.length - 3) }, (_, start) =>
    bucketOf(spell(padded.slice(start, start + 4), seeds.run)),
  );
});

/** FNV-1a of a letter for what a feature is, to be gone on with its text and folded into the buckets. */
const seeds = { word: seedOf('w'), pair: seedOf('p'), run: seedOf('g') };

function seedOf(sort: string): number {
  return Math.imul(2166136261 ^ sort.charCodeAt(0), 16777619);
}

function spell(text: string, begun: number): number {
  let value = begun;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  return value;
}

function bucketOf(value: number): number {
  return (value ^ (value >>> 15)) & (buckets - 1);
}
