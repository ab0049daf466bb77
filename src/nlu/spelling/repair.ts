import type { Language } from '../../knowledge/model.ts';
import type { Lexeme, Lexemes } from '../../knowledge/words.ts';
import type { Hints } from '../text/hints.ts';
import type { Text, Token } from '../text/text.ts';
import { editDistance } from './edit-distance.ts';
import type { Speller } from './fuzzy.ts';

/** What repairing needs: short forms to write out, words to leave alone, and the speller. */
export interface Repair {
  /** Towns without an article: a typo is only taken for one after a word of place. */
  isFarTown: (word: string) => boolean;
  placeWords: ReadonlySet<string>;
  /** Words of names of occupations: a typo is only taken for one after an article or another such word. */
  isOccupationWord: (word: string) => boolean;
  /** First words of towns by the word that follows in their names ("Saale": Halle). */
  townsBefore: (word: string) => readonly string[] | undefined;
  /** A word as it should be written, undefined where it is none that is known. */
  knownAs: (written: Lexeme, word: Lexeme) => string | undefined;
  isKnown: (word: Lexeme) => boolean;
  lexemes: Lexemes;
  speller: Speller;
  /** The language of a message as it was typed. */
  languageOf: (tokens: readonly Token[]) => Language | undefined;
  hintsOf: (tokens: readonly Token[]) => Hints;
}

/** The message with short forms written out and typos repaired; `clean` is folded and the tokens' offsets point into it. */
export function repairText(text: Text, repair: Repair): Text {
  const language = repair.languageOf(text.tokens);
  const tokens: Token[] = [];
  let clean = '';
  let last = 0;
  for (const [at, token] of text.tokens.entries()) {
    clean += text.clean.slice(last, token.start);
    last = token.end;
    const { raw, clause } = token;
    const begun = clean.length;
    const written = writtenAt(text.tokens, at, { before: tokens.at(-1)?.word ?? '', repair, language });
    for (const word of written.includes(' ') ? written.split(' ') : [written]) {
      if (clean.length > begun) clean += ' ';
      const lexeme = word === token.word ? token.lexeme : repair.lexemes.of(word);
      const start = clean.length;
      tokens.push({ raw, word, written: token.written, lexeme, start, end: start + word.length, clause });
      clean += word;
    }
  }
  return { clean: clean + text.clean.slice(last), tokens, hints: repair.hintsOf(tokens) };
}

interface Place {
  /** The word before it, repaired. */
  before: string;
  repair: Repair;
  language: Language | undefined;
}

/** A word as it should be written; a name that it hardly is meant to be needs a sign in the word before. */
function writtenAt(tokens: readonly Token[], at: number, { before, repair, language }: Place): string {
  const token = tokens[at];
  if (!token) return '';
  const town = beforeTownEnd(token, tokens[at + 1]?.word ?? '', repair);
  const repaired = town ?? repairWord(token, repair, language);
  if (town || repaired === token.word) return repaired;
  const near = /^\p{Lu}/u.test(token.raw) || editDistance(token.word, repaired, 1) <= 1;
  const placed = repair.placeWords.has(before) || tokens.length <= 3 || (token.word.length >= 6 && near);
  const titled = articles.has(before) || repair.isOccupationWord(before) || isNearName(token.word, repaired);
  const doubtful = (repair.isFarTown(repaired) && !placed) || (repair.isOccupationWord(repaired) && !titled);
  return doubtful ? token.word : repaired;
}

/** A long word that is all but the name of an occupation, and no other form of its word. */
function isNearName(word: string, name: string): boolean {
  const long = word.length >= longName && name.length >= longName;
  return long && word.slice(-2) === name.slice(-2) && editDistance(word, name, 1) <= 1;
}

const longName = 9;

const articles = new Set([
  'be',
  'become',
  'becoming',
  'werde',
  'werden',
  'als',
  'ein',
  'eine',
  'einen',
  'einer',
  'n',
  'ne',
  'a',
  'an',
  'the',
  'am',
  'bin',
  'beruf',
  'gehalt',
  'salary',
  'zum',
  'zur',
  'der',
  'die',
]);

/** "hale saale": the town that goes on so. */
function beforeTownEnd({ word, lexeme }: Token, next: string, { townsBefore, isKnown }: Repair): string | undefined {
  // First what is known already: the towns are put in order when they are asked for.
  if (word.length < 4 || isKnown(lexeme)) return undefined;
  return townsBefore(next)?.find((name) => editDistance(word, name, 1) <= 1);
}

/** "Net pay" is no "net" of the south (nicht). */
const net = 'net';

function repairWord(
  { raw, word, written, lexeme }: Token,
  { knownAs, isKnown, lexemes, speller }: Repair,
  language: Language | undefined,
) {
  if (language === 'en' && word === net) return word;
  const alone =
    word.endsWith('tn') && withDenn.test(word) && isKnown(lexemes.of(word.slice(0, -1)))
      ? word.slice(0, -1)
      : undefined;
  // "yaer" folds to "yar".
  return knownAs(written, lexeme) ?? alone ?? speller(word, language) ?? speller(raw.toLowerCase(), language) ?? word;
}

/** "Was bringtn der Job?": a verb with "denn". */
const withDenn = /^.{3,}[^aeiou]tn$/;
