import type { Language } from '../../knowledge/model.ts';
import type { Lexeme, Lexemes } from '../../knowledge/words.ts';
import type { Hints } from '../text/hints.ts';
import type { Text, Token } from '../text/text.ts';
import { partsHeard } from './clitics.ts';
import { editDistance } from './edit-distance.ts';
import type { Speller } from './fuzzy.ts';
import { isNumeral, numeralHeard } from './numerals.ts';
import { longestWord, rejoined, respaced } from './spaces.ts';

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
  /** Whether a folded word is one that people use, and no rare one or a name. */
  isMeant: (word: string) => boolean;
  /** The same of a word of a message. */
  isUsed: (word: Lexeme) => boolean;
  /** Whether a word is a short form or one of a dialect that is written out. */
  isSpelt: (word: string) => boolean;
  /** The folded names of the covered towns that are one word. */
  coveredTowns: () => readonly string[];
  /** Whether a folded word is one of the name of a town. */
  isTown: (word: Lexeme) => boolean;
  /** The word that a folded one of a dialect is the sound of. */
  heard: (word: string) => string | undefined;
  /** The same with more shifts of its sound. */
  heardFar: (word: string) => string | undefined;
  lexemes: Lexemes;
  speller: Speller;
  /** The language of a message as it was typed. */
  languageOf: (tokens: readonly Token[]) => Language | undefined;
  hintsOf: (tokens: readonly Token[]) => Hints;
}

/** The message with short forms written out and typos repaired; `clean` is folded and the tokens' offsets point into it. */
export function repairText(text: Text, repair: Repair): Text {
  const language = repair.languageOf(text.tokens);
  const said = rejoined(text.tokens, repair);
  const tokens: Token[] = [];
  let clean = '';
  let counted = '';
  let last = 0;
  for (const [at, token] of said.entries()) {
    const between = text.clean.slice(last, token.start);
    clean += between;
    last = token.end;
    const { raw, clause } = token;
    const begun = clean.length;
    const before = tokens.at(-1)?.word ?? '';
    const written = countedAs(writtenAt(said, at, { before, repair, language }), before);
    const isMended = written !== token.word && (unitWords.has(written) || isNumeral(written));
    counted += between + (isMended ? written : text.clean.slice(token.start, token.end));
    for (const word of written.includes(' ') ? written.split(' ') : [written]) {
      if (clean.length > begun) clean += ' ';
      const lexeme = word === token.word ? token.lexeme : repair.lexemes.of(word);
      const start = clean.length;
      tokens.push({ raw, word, written: token.written, lexeme, start, end: start + word.length, clause });
      clean += word;
    }
  }
  const rest = text.clean.slice(last);
  return { ...text, clean: clean + rest, counted: counted + rest, tokens, hints: repair.hintsOf(tokens) };
}

/** "A few year", "en paar Johr": a word that counts, after one that means several; "man mer": mehr; "was sinn da": sind. */
function countedAs(written: string, before: string): string {
  if (written === 'man' && before === 'man') return 'mehr';
  if (written === 'sinn' && asking.has(before)) return 'sind';
  return (several.has(before) && plurals[written]) || written;
}

const asking: ReadonlySet<string> = new Set('was wer wo'.split(' '));
const several: ReadonlySet<string> = new Set('few couple several many paar einige einigen mehrere mehreren'.split(' '));
const plurals: Readonly<Record<string, string>> = { year: 'years', month: 'months', hour: 'hours', jahr: 'jahre' };

/** Words beside numbers. */
const unitWords = new Set(
  'jahr jahre jahren stunde stunden woche wochen monat monate monaten tag tage tagen euro year years hour hours week weeks month months days euros'.split(
    ' ',
  ),
);

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
  const spaced = respaced(tokens, at, repair);
  if (spaced !== undefined) return spaced;
  const town = beforeTownEnd(token, tokens[at + 1]?.word ?? '', repair);
  const isName = (repair.placeWords.has(before) || /^\p{Lu}/u.test(token.raw)) && repair.isTown(token.lexeme);
  const repaired = town ?? repairWord(token, repair, { language, isName, before });
  if (town || repaired === token.word || repaired === repair.heard(token.word)) return repaired;
  const near = /^\p{Lu}/u.test(token.raw) || editDistance(token.word, repaired, 1) <= 1;
  const placed = repair.placeWords.has(before) || tokens.length <= fewWords || (token.word.length >= 6 && near);
  const titled =
    tokens.length <= fewWords ||
    articles.has(before) ||
    repair.isOccupationWord(before) ||
    isNearName(token.word, repaired);
  const doubtful = (repair.isFarTown(repaired) && !placed) || (repair.isOccupationWord(repaired) && !titled);
  return doubtful ? token.word : repaired;
}

/** A message of so few words is all names. */
const fewWords = 3;

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

/** "I ned" of English is no "ned" of the south (nicht). */
const ned = 'ned';
const needing = new Set(['i', 'you', 'u', 'we', 'they', 'do', 'to']);

/** A word repaired; the name of a small town may be that of a larger one misspelt, but no other word ("in Stavenhagen"). */
function repairWord(
  { raw, word, written, lexeme }: Token,
  repair: Repair,
  { language, isName, before }: Pick<Place, 'language' | 'before'> & { isName: boolean },
): string {
  const { knownAs, isKnown, lexemes, speller } = repair;
  if (language === 'en' && word === net) return word;
  if (word === ned && language !== 'de' && needing.has(before)) return 'need';
  const known = knownAs(written, lexeme);
  if (known !== undefined) return known;
  if (word.length > longestWord) return word;
  if (isName)
    return [speller(word, language)].find((meant) => meant !== undefined && repair.isTown(lexemes.of(meant))) ?? word;
  const cut = spokenForms.flatMap(([ending, instead]) => {
    const meant = word.replace(ending, instead);
    return meant !== word && isKnown(lexemes.of(meant)) ? [meant] : [];
  });
  const said = () => (language === 'de' ? saidIn(word, repair) : undefined);
  const far = () => (language === 'en' ? undefined : (saidIn(word, repair) ?? repair.heardFar(word)));
  // "yaer" folds to "yar".
  const compound = () =>
    splits(word)
      .map(([first, rest]) => (isKnown(lexemes.of(rest)) ? `${speller(first, language) ?? first}${rest}` : word))
      .find((meant) => meant !== word && isKnown(lexemes.of(meant)));
  return (
    cut[0] ?? said() ?? speller(word, language) ?? speller(raw.toLowerCase(), language) ?? compound() ?? far() ?? word
  );
}

/** A long word in two, either of which may be a word. */
function splits(word: string): [string, string][] {
  if (word.length < longCompound || word.length > longest) return [];
  const places = Array.from({ length: word.length - 2 * leastPart + 1 }, (_, at) => at + leastPart);
  return places.map((at) => [word.slice(0, at), word.slice(at)]);
}

/** Of letters: shorter words are near enough to one that is known, or no compound. */
const longCompound = 13;
const longest = 40;
const leastPart = 6;

/** A word of a dialect as it is written: a number, one by its sound, one with small words as its end. */
function saidIn(word: string, { isMeant, heard, heardFar }: Repair): string | undefined {
  const hear = (part: string) => (isMeant(part) ? part : (heard(part) ?? heardFar(part)));
  return numeralHeard(word) ?? heard(word) ?? partsHeard(word, hear);
}

/** How known words are cut or spoken: "bringtn" (bringt denn), "erfahrg" (Erfahrung), "jehalt" (Gehalt). */
const spokenForms: readonly (readonly [RegExp, string])[] = [
  [/(?<=^.{3,}[^aeiou]t)n$/, ''],
  [/(?<=^.{4,}[^aeioun])g$/, 'ung'],
  [/^j(?=.{3})/, 'g'],
];
