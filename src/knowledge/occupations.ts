import { fold } from './fold.ts';
import { groupPlaces } from './groups.ts';
import type { Occupation, Span } from './model.ts';
import { common, type Lexeme, type Lexemes, readWords, type Word } from './words.ts';

/** An occupation that a text names. */
export interface OccupationMatch {
  occupation: Occupation;
  at: Span;
}

/** What is known of the names of occupations. */
export interface Occupations {
  /** The occupation of a name in its base form, in either language. */
  occupationOf: (name: string) => Occupation | undefined;
  /** Occupations that a text, or words of it, name, in any gender form or number; of names that overlap the longest. */
  findOccupations: (text: string | readonly Word[]) => OccupationMatch[];
  /** Whether words may name any: none of them begins a name otherwise. */
  mayName: (words: readonly Word[]) => boolean;
  /** Whether a name may begin with a word that goes on ("kunden"). */
  beginsName: (word: Lexeme) => boolean;
}

/** Indexes the catalogue of occupations by the first words of their names; endings are taken off at look-up. */
export function createOccupations(occupations: readonly Occupation[], lexemes: Lexemes = common): Occupations {
  const names = occupations.flatMap((occupation) => namesOf(occupation).map((name) => ({ occupation, name })));
  const groups = groupPlaces(
    names.map(({ name }) => name),
    firstWordOf,
  );
  const known = new Map<string, Name[]>();
  const startingWith = (first: string): readonly Name[] => {
    const read = known.get(first);
    if (read) return read;
    const places = groups.get(first);
    if (places.length === 0) return none;
    const found = places.flatMap((place) => readName(names[place]));
    known.set(first, found);
    return found;
  };
  const beginningWith = lexemes.noted(({ folded }) => basesOf(folded).flatMap(startingWith));
  const openings = { yes: { begins: true }, no: { begins: false } };
  const opening = lexemes.noted(({ folded }) =>
    groups.keysLike(folded).some((first) => first.startsWith(folded)) ? openings.yes : openings.no,
  );
  return {
    occupationOf(name) {
      const folded = fold(name.trim());
      return startingWith(firstWordOf(folded)).find((known) => known.folded === folded)?.occupation;
    },
    findOccupations: (text) => findNames(typeof text === 'string' ? readWords(text, lexemes) : text, beginningWith),
    mayName: (words) => words.some(({ lexeme }) => beginningWith(lexeme).length > 0),
    beginsName: (word) => opening(word).begins,
  };
}

/** A name as it is folded, and as folded words. */
interface Name {
  occupation: Occupation;
  folded: string;
  words: string[];
}

/** The names that may begin with a word or a form of it. */
type NamesByFirst = (first: Lexeme) => readonly Name[];

const none: readonly Name[] = [];

function readName(named: { occupation: Occupation; name: string } | undefined): Name[] {
  if (!named) return [];
  const folded = fold(named.name);
  return [{ occupation: named.occupation, folded, words: folded.match(WORDS) ?? [] }];
}

/** The first of the folded words of a name, folding no more than that where its letters are plain. */
function firstWordOf(name: string): string {
  const plain = /^[A-Za-zÄÖÜäöüß]+(?=[ /,-]|$)/.exec(name);
  return plain ? fold(plain[0]) : (fold(name).match(WORDS)?.[0] ?? '');
}

const WORDS = /[\p{L}\p{N}]+[+#]*/gu;

function findNames(words: readonly Word[], beginningWith: NamesByFirst): OccupationMatch[] {
  const found: OccupationMatch[] = [];
  for (let at = 0; at < words.length; at++) {
    const name = longestAt(words, at, beginningWith);
    if (!name) continue;
    const [first, last] = [words[at], words[at + name.words.length - 1]];
    if (first && last) found.push({ occupation: name.occupation, at: [first.start, last.end] });
  }
  return withoutOverlaps(found);
}

function longestAt(words: readonly Word[], at: number, beginningWith: NamesByFirst): Name | undefined {
  let longest: Name | undefined;
  const first = words[at];
  if (!first) return undefined;
  for (const name of beginningWith(first.lexeme)) {
    if (name.words.length > (longest?.words.length ?? 0) && standsAt(words, at, name.words)) longest = name;
  }
  return longest;
}

/** Only the last word takes an ending; "mann" may be "frau" or "leute" in any. */
function standsAt(words: readonly Word[], at: number, name: readonly string[]): boolean {
  return name.every((part, index) => {
    const word = words[at + index];
    if (!word || (index > 0 && word.before !== 'join')) return false;
    const { folded } = word.lexeme;
    if (folded === part || asMan(folded) === part) return true;
    return index === name.length - 1 && basesOf(folded).includes(part);
  });
}

/** The longest first, then the leftmost. */
function withoutOverlaps(found: OccupationMatch[]): OccupationMatch[] {
  if (found.length < 2) return found;
  const ranked = [...found].sort((a, b) => b.at[1] - b.at[0] - (a.at[1] - a.at[0]) || a.at[0] - b.at[0]);
  const taken: OccupationMatch[] = [];
  for (const match of ranked) {
    if (taken.every(({ at }) => match.at[1] <= at[0] || match.at[0] >= at[1])) taken.push(match);
  }
  return taken.sort((a, b) => a.at[0] - b.at[0]);
}

/** What a folded word may be a form of: itself, without an ending, the man of a woman. */
function basesOf(word: string): string[] {
  const bases = [word];
  for (const ending of ENDINGS) if (word.endsWith(ending)) bases.push(word.slice(0, -ending.length));
  const man = asMan(word);
  if (man) bases.push(man);
  return bases;
}

function asMan(word: string): string | undefined {
  if (word.endsWith('frau')) return `${word.slice(0, -4)}mann`;
  return word.endsWith('leute') ? `${word.slice(0, -5)}mann` : undefined;
}

/** Ways to say more than one, the case or a woman. */
const ENDINGS = ['n', 's', 'e', 'es', 'en', 'in', 'innen'];

function namesOf({ de, en }: Occupation): string[] {
  return [...de, ...en];
}
