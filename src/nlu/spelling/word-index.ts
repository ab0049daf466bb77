import { phonetic } from './phonetic.ts';

/** Words by their pairs of letters and by their sound, for finding those that are like a misspelt one. */
export interface WordIndex<Target extends { word: string }> {
  targets: readonly Target[];
  /** The number of a target's sound. */
  sounds: Uint16Array;
  /** The number of a word's sound, -1 where no target sounds so. */
  soundOf: (word: string) => number;
  /** The places of the targets that sound as a word does or share most of its pairs of letters, each once. */
  like: (word: string, sound: number) => readonly number[];
  /** Puts such places in order: those that sound so before the others, these by the first pair that they share. */
  inOrder: (word: string, sound: number, places: readonly number[]) => number[];
}

/** Indexes words, none of them twice. */
export function createWordIndex<Target extends { word: string }>(targets: readonly Target[]): WordIndex<Target> {
  const pairs = indexByPairs(targets);
  const { codes, sounds, bySound } = indexBySound(targets);
  const heardAs = (word: string, sound: number) => (word.length > soundless ? bySound[sound] : undefined) ?? [];
  return {
    targets,
    sounds,
    soundOf: (word) => codes.get(phonetic(word)) ?? -1,
    like(word, sound) {
      const heard = heardAs(word, sound);
      const shared = sharing(word, targets, pairs);
      return heard.length === 0 ? shared : [...heard, ...shared.filter((at) => !heard.includes(at))];
    },
    inOrder(word, sound, places) {
      const heard = heardAs(word, sound);
      const lists = pairsOf(word).map((pair) => [...listOf(pair, pairs)]);
      const rank = (at: number) => (heard.includes(at) ? -1 : lists.findIndex((list) => list.includes(at)));
      return [...places].sort((a, b) => rank(a) - rank(b) || a - b);
    },
  };
}

/** What the sound of words so short tells is too little. */
const soundless = 4;

function indexBySound(targets: readonly { word: string }[]) {
  const codes = new Map<string, number>();
  const bySound: number[][] = [];
  const sounds = new Uint16Array(targets.length);
  for (const [at, { word }] of targets.entries()) {
    const code = phonetic(word);
    const sound = codes.get(code) ?? codes.size;
    codes.set(code, sound);
    sounds[at] = sound;
    bySound[sound] ??= [];
    if (word.length > soundless) bySound[sound]?.push(at);
  }
  return { codes, sounds, bySound };
}

/** The places of words by their pairs of letters, one list after the other; `shared` is room to count in, all zero between two searches. */
interface Pairs {
  places: Uint32Array;
  /** Where the list of a pair ends, and how long it is. */
  ends: Map<number, { end: number; length: number }>;
  shared: Uint8Array;
}

function indexByPairs(targets: readonly { word: string }[]): Pairs {
  const ends: Pairs['ends'] = new Map();
  let total = 0;
  const each = (note: (pair: number, at: number) => void) => {
    for (const [at, { word }] of targets.entries()) for (const pair of pairsOf(word)) note(pair, at);
  };
  each((pair) => {
    const list = ends.get(pair);
    if (list) list.length++;
    else ends.set(pair, { end: 0, length: 1 });
    total++;
  });
  let end = 0;
  for (const list of ends.values()) {
    list.end = end;
    end += list.length;
  }
  const places = new Uint32Array(total);
  each((pair, at) => {
    const list = ends.get(pair);
    if (list) places[list.end++] = at;
  });
  return { places, ends, shared: new Uint8Array(targets.length) };
}

function listOf(pair: number, { ends, places }: Pairs): Uint32Array {
  const { end, length } = ends.get(pair) ?? { end: 0, length: 0 };
  return places.subarray(end - length, end);
}

/** An edit takes at most two pairs of letters away. */
const pairsPerEdit = 2;

/** In letters: a word that is meant is hardly longer or shorter by more. */
const mostLonger = 3;

function sharing(word: string, targets: readonly { word: string }[], { places, ends, shared }: Pairs): number[] {
  const found: number[] = [];
  const pairs = pairsOf(word);
  const needed = Math.max(2, pairs.length - pairsPerEdit * (word.length < 9 ? 2 : 3));
  for (const pair of pairs) {
    const list = ends.get(pair);
    if (!list) continue;
    for (let next = list.end - list.length; next < list.end; next++) {
      const at = places[next] ?? 0;
      const count = (shared[at] ?? 0) + 1;
      shared[at] = count;
      if (count === needed && Math.abs((targets[at]?.word.length ?? 0) - word.length) <= mostLonger) found.push(at);
    }
  }
  shared.fill(0);
  return found;
}

const [first, last] = ['^', '$'].map((sign) => sign.charCodeAt(0)) as [number, number];

/** Each pair of letters of a word as a number, the first and the last with a sign of its own. */
function pairsOf(word: string): number[] {
  const pairs: number[] = [];
  let before = first;
  for (let at = 0; at <= word.length; at++) {
    const unit = at < word.length ? word.charCodeAt(at) : last;
    pairs.push(before * 65_536 + unit);
    before = unit;
  }
  return pairs;
}
