import { fold } from '../../knowledge/fold.ts';
import type { Town } from '../../knowledge/model.ts';
import { once } from '../../knowledge/once.ts';
import { remember } from '../../knowledge/remember.ts';
import type { Knowledge } from '../../knowledge/store.ts';
import type { Lexeme, Lexemes } from '../../knowledge/words.ts';
import { hasDigit } from '../classify/signs.ts';
import type { TownIndex } from '../entities/towns.ts';
import { recogniseLanguage } from '../language/language.ts';
import { type Compiled, inEither, wordsOfNames } from '../recognisers.ts';
import { createSpeller } from './fuzzy.ts';
import { createHearing } from './hearing.ts';
import type { Repair } from './repair.ts';
import { coveredNames, plainTargets, repairedTown, targetsOfTowns, targetsOfWords } from './targets.ts';

/** Compiles what repairing a message needs: the words that are known, and those that others may be misspellings of. */
export function createRepair(knowledge: Knowledge, compiled: Compiled): Repair {
  const { lexicon, index, words } = compiled;
  const known = [inEither(words.functionWords), inEither(words.commonWords), inEither(words.cueWords)];
  const isMeant = (word: string) => known.some((isIn) => isIn(word));
  const occupationWords = once(() => wordsOfNames(knowledge.occupations));
  const townTargets = once(() => targetsOfTowns(knowledge, index));
  const farTowns = once(() => new Set(townTargets().flatMap(({ word, weight }) => (weight < 3 ? [word] : []))));
  const furtherWords = once(() => index.further(() => true));
  const townsBefore = once(() => townsByEnd(index));
  const speller = once(() =>
    createSpeller([
      ...townTargets(),
      ...targetsOfWords(compiled, occupationWords()),
      ...plainTargets(knowledge, words),
    ]),
  );
  const isKnown = knownIn(knowledge, compiled, occupationWords);
  const coveredTowns = once(() => coveredNames(knowledge, index));
  const spell: Repair['speller'] = (word, language) => speller()(word, language);
  const hearing = createHearing({ compiled, coveredTowns, occupationWords, isKnown, spell });
  const isDialect = noteIf(lexicon.lexemes, hearing.isDialect);
  return {
    lexemes: lexicon.lexemes,
    isMeant,
    isUsed: noteIf(lexicon.lexemes, isMeant),
    coveredTowns,
    isTown: noteIf(lexicon.lexemes, (word) => index.get(word).length > 0 || furtherWords().has(word)),
    heard: hearing.heard,
    heardFar: hearing.heardFar,
    isSpelt: (word) => lexicon.spellings.has(word),
    ...noteKnown(lexicon, isKnown),
    placeWords: lexicon.placeWords,
    townsBefore: (word) => townsBefore().get(word),
    isFarTown: (word) => farTowns().has(word),
    isOccupationWord: remember((word) => word.length > 4 && !isMeant(word) && isNameOf(word, occupationWords())),
    languageOf: (tokens) => recogniseLanguage(tokens, words, isDialect),
    hintsOf: lexicon.hintsOf,
    speller: spell,
  };
}

/** Tells words that are left as they are typed. */
function knownIn(
  knowledge: Knowledge,
  { lexicon, index, words }: Compiled,
  occupationWords: () => ReadonlySet<string>,
): (word: string) => boolean {
  const rarer = new Set(knowledge.commonWords.rarer.map(fold));
  const known = [inEither(words.functionWords), inEither(words.commonWords), inEither(words.cueWords)];
  const regionWords = new Set([...lexicon.regions.values()].flat().flatMap(({ cue }) => cue));
  const isKnownTown = ({ population }: Town) => (population ?? 0) >= knownTown;
  const townWords = once(() => index.further(isKnownTown));
  const isAskedWith = once(() => wordsOfDetails(knowledge));
  return (word) =>
    known.some((isIn) => isIn(word) || isIn(word.replace(ending, ''))) ||
    rarer.has(word) ||
    regionWords.has(word) ||
    lexicon.abroad.has(word) ||
    index.get(word).some(({ town }) => isKnownTown(town)) ||
    occupationWords().has(word) ||
    townWords().has(word) ||
    isAskedWith()(word) ||
    isCue(word, lexicon);
}

/** A word of a name, also in its form for a woman. */
function isNameOf(word: string, names: ReadonlySet<string>): boolean {
  return names.has(word) || names.has(word.replace(/in$/, ''));
}

/**
 * "Kante zeigen" is no misspelt "Knete": whether a word is a whole one of what asks for aspects and details, which mean nothing by
 * themselves, or begins like one of a detail.
 */
function wordsOfDetails({ aspects, senses }: Knowledge): (word: string) => boolean {
  const cues = senses.flatMap(({ cues: { de, en } }) => [...de, ...en].map(fold));
  const whole = new Set(wordsOfCues([...aspects, ...senses]).filter((word) => /^\p{L}{4,}$/u.test(word)));
  const starts = new Set(cues.flatMap((cue) => /^(\p{L}{6,})\*$/u.exec(cue)?.[1] ?? []));
  const lengths = [...new Set([...starts].map(({ length }) => length))];
  return (word) => whole.has(word) || lengths.some((length) => starts.has(word.slice(0, length)));
}

function wordsOfCues(entries: readonly { cues: Record<'de' | 'en', readonly string[]> }[]): string[] {
  return entries.flatMap(({ cues }) => [...cues.de, ...cues.en].flatMap((cue) => cue.split(' ').map(fold)));
}

/** A word that means something by itself. */
function isCue(word: string, { kinds, slots, aspects, marks }: Compiled['lexicon']): boolean {
  return [kinds, slots, aspects, marks].some((find) => find(word).length > 0);
}

/** What is to be written for words, noted with them. */
function noteKnown(
  { lexemes, spellings }: Compiled['lexicon'],
  isKnown: (word: string) => boolean,
): Pick<Repair, 'isKnown' | 'knownAs'> {
  const isKnownWord = noteIf(lexemes, isKnown);
  const asWritten: { as?: string } = {};
  const spelt = lexemes.noted(({ written }) => {
    const as = spellings.get(written.toLowerCase()) ?? manner.exec(written)?.[1];
    return as === undefined ? asWritten : { as };
  });
  return {
    isKnown: isKnownWord,
    knownAs(written, word) {
      const as = spelt(written).as ?? spelt(word).as;
      if (as !== undefined) return as;
      return isKnownWord(word) || hasDigit(word.written) ? word.written : undefined;
    },
  };
}

/** Whether a word is something, noted with it. */
function noteIf(lexemes: Lexemes, isSo: (word: string) => boolean): (word: Lexeme) => boolean {
  const [yes, no] = [{ is: true }, { is: false }];
  const answer = lexemes.noted(({ written }) => (isSo(written) ? yes : no));
  return (word) => answer(word).is;
}

/** "Kohlemäßig", "gehaltsmäßig": what it is about. */
const manner =
  /^(?!regel|plan|recht|zweck|gleich|ver|er|un|über|uber|ueber|haus|serien|standard|erfahrung)(\p{L}{3,}?)s?(?:mäßig|mässig|maessig|massig|mäßige?[rns]?)$/u;

/** The name of a smaller place may as well be a misspelling of a larger one ("Kemnitz"). */
const knownTown = 5000;

/** "kurzer" is known as "kurz" is. */
const ending = /(?<=.{4})(?:e[rnms]?|s)$|(?<=.{3}e[rl])n$/;

/** First words of towns by their second, the larger towns only. */
function townsByEnd(index: TownIndex): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { words } of index.of(({ population }) => (population ?? 0) >= repairedTown)) {
    const [first, second] = words;
    if (!first || !second) continue;
    found.set(second, [...(found.get(second) ?? []), first]);
  }
  return found;
}
