import { readFileSync } from 'node:fs';
import { knowledge } from '../dialogs/talk.ts';

const read = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const common = new Set(knowledge.commonWords.de.map((word) => word.toLowerCase()));
const reviewed = new Set(read('words.txt').flatMap((line) => line.toLowerCase().split(' ')));
const hard = new Set(read('hard-words.txt').map((line) => line.toLowerCase().replace(/:.*/, '')));

/** Endings that German words take; a word passes where what is left, or its base form, is common. */
const endings = ['', 'e', 'en', 'er', 'es', 'em', 'n', 's', 'st', 't', 'te', 'ten', 'et', 'est', 'ung', 'ungen'];
const bases = ['', 'e', 'n', 'en'];

/** Whether a word may stand in Einfache Sprache: a common one or one that was reviewed, and none of the hard ones. */
export function isPlain(word: string): boolean {
  const low = word.toLowerCase();
  if (isHard(low)) return false;
  return reviewed.has(low) || endings.some((ending) => low.endsWith(ending) && isCommon(low, ending));
}

function isCommon(word: string, ending: string): boolean {
  const stem = word.slice(0, word.length - ending.length);
  return stem.length > 1 && bases.some((base) => common.has(stem + base));
}

function isHard(word: string): boolean {
  return ['', 'e', 'en', 'n', 's', 'er', 'es', 'em'].some(
    (ending) => word.endsWith(ending) && hard.has(word.slice(0, word.length - ending.length)),
  );
}

/** Signs and short forms that are written out in Einfache Sprache, and verbs that only suppose. */
export const unwritten =
  /[€§%&–/]|\b(?:z\. ?B\.|bzw\.|ca\.|inkl\.|usw\.|d\. ?h\.|km|Std\.|mtl\.)|\b(?:würden?|wären?|hätten?|könnten?|müssten?|lägen?|sollten)\b/u;

/** The words of a text, without numbers. */
export function wordsOf(text: string): string[] {
  return text.match(/\p{L}[\p{L}-]*/gu) ?? [];
}
