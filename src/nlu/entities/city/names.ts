import { flatMap } from '../../../knowledge/flat-map.ts';
import type { Lexeme, Lexemes } from '../../../knowledge/words.ts';
import type { TownIndex, TownName } from '../towns.ts';

/** A name that may begin with a word; `derived` where the word is a form of the name's first. */
interface Possible {
  name: TownName;
  derived: boolean;
}

/** The names that may begin with a word, in the order in which they are tried. */
export function createNamesAt(index: TownIndex, lexemes: Lexemes): (word: Lexeme) => readonly Possible[] {
  return lexemes.noted(({ written: word }) =>
    flatMap(basesOf(word), (base) => index.get(base).map((name) => ({ name, derived: base !== word }))),
  );
}

/** The word, and what it may be formed from: "potsdamer", "dresdner", "berlins". */
function basesOf(word: string): string[] {
  const bases = [word];
  if (word.endsWith('er')) bases.push(word.slice(0, -2), `${word.slice(0, -3)}en`, `${word.slice(0, -2)}en`);
  if (word.endsWith('r')) bases.push(word.slice(0, -1));
  if (word.endsWith('s') && word.length > 5) bases.push(word.slice(0, -1));
  if (/e[rn]s?$/.test(word) && word.length > 7)
    bases.push(word.replace(/(?:ner|er|ern|ers)$/, ''), word.replace(/n?er[ns]?$/, 'en'));
  if (word.endsWith('ner')) bases.push(`${word.slice(0, -3)}en`);
  return bases;
}
