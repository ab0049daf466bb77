import { flatMap } from '../../knowledge/flat-map.ts';
import { fold } from '../../knowledge/fold.ts';
import type { Concept } from '../../knowledge/model.ts';
import { once } from '../../knowledge/once.ts';

/** Ids of what articles name whose label shares a telling word with some words, the most telling first. */
export type FindHints = (words: readonly string[]) => string[];

/** "Zählen Noten?": what no cue asks for may stand in what articles say all the same. Labels are read when a word is first looked up. */
export function createHints(concepts: readonly Concept[], isIdle: (word: string) => boolean): FindHints {
  const index = once(() => indexLabels(concepts, isIdle));
  return (words) => {
    const scores = new Map<string, number>();
    for (const stem of new Set(flatMap(words, (word) => (isIdle(word) ? [] : stemsOf(word))))) {
      const ids = idsOf(stem, index());
      if (ids.size > mostShared) continue;
      for (const id of ids) scores.set(id, (scores.get(id) ?? 0) + 1 / ids.size);
    }
    const ranked = [...scores].sort(([, a], [, b]) => b - a);
    return ranked.slice(0, mostHints).map(([id]) => id);
  };
}

/** A word of so many labels tells nothing. */
const mostShared = 8;

/** More are too far from what is asked. */
const mostHints = 12;

/** Shorter words and stems tell too little; those of so many letters may begin a compound ("Zeugnis", "Zeugnisnoten"). */
const shortest = 5;
const shortestPart = 6;

type Labels = Map<string, { stem: string; id: string }[]>;

function indexLabels(concepts: readonly Concept[], isIdle: (word: string) => boolean): Labels {
  const index: Labels = new Map();
  for (const { id, de, en } of concepts) {
    const nouns = de.match(/\p{Lu}\p{L}+/gu) ?? [];
    const words = [...nouns, ...en.split(/[^\p{L}]+/u)].map(fold);
    for (const stem of new Set(flatMap(words, (word) => (isIdle(word) ? [] : stemsOf(word))))) {
      const key = stem.slice(0, keyLength);
      index.set(key, [...(index.get(key) ?? []), { stem, id }]);
    }
  }
  return index;
}

const keyLength = 4;

function idsOf(stem: string, index: Labels): Set<string> {
  const near = index.get(stem.slice(0, keyLength)) ?? [];
  return new Set(flatMap(near, (label) => (isAlike(stem, label.stem) ? [label.id] : [])));
}

function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= shortestPart && long.startsWith(short);
}

/** A folded word without its ending, where enough of it is left. */
function stemsOf(word: string): string[] {
  if (word.length < shortest) return [];
  const stem = word.replace(/(?:innen|ung|ing|ed|ly|e[rnms]?|[nst])+$/, '');
  return stem.length < keyLength ? [word] : [stem];
}
