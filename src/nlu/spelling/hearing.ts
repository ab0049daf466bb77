import { remember } from '../../knowledge/remember.ts';
import { type Compiled, inEither } from '../recognisers.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { heardAs, inParts, type Weigh } from './dialect.ts';
import type { Speller } from './fuzzy.ts';

/** What is heard in the words of dialects, all of them folded. */
export interface Hearing {
  /** The word that one of a dialect is the sound of, by one sure shift of it. */
  heard: (word: string) => string | undefined;
  /** The same by more shifts, or as a compound of two such words. */
  heardFar: (word: string) => string | undefined;
  /** Whether a word tells that German is spoken, as a dialect of it. */
  isDialect: (word: string) => boolean;
}

interface Words {
  compiled: Compiled;
  coveredTowns: () => readonly string[];
  occupationWords: () => ReadonlySet<string>;
  isKnown: (word: string) => boolean;
  spell: Speller;
}

/** Compiles what dialects are heard with; what was heard in a word is remembered. */
export function createHearing({ compiled, coveredTowns, occupationWords, isKnown, spell }: Words): Hearing {
  const { words, lexicon } = compiled;
  const { functionWords, commonWords, cueWords } = words;
  const weigh: Weigh = (word) => {
    if (cueWords.de.has(word) || functionWords.de.has(word) || coveredTowns().includes(word)) return 2;
    return commonWords.de.has(word) ? 1 : 0;
  };
  const weighNames: Weigh = (word) => weigh(word) || (occupationWords().has(word) ? 1 : 0);
  const usual = [functionWords, commonWords, cueWords].map(inEither);
  const heard = remember((word: string) => heardAs(word, weighNames, 1));
  const part = (word: string) => (usual.some((isIn) => isIn(word)) ? word : (heard(word) ?? spell(word, 'de')));
  const isEnglish = (word: string) => [functionWords, commonWords, cueWords].some(({ en }) => en.has(word));
  const isWritten = (word: string) => lexicon.spellings.has(word) && vocabulary.en.spellings[word] === undefined;
  const isHeard = (word: string) => {
    const as = isKnown(word) ? undefined : heard(word);
    return as !== undefined && !coveredTowns().includes(as);
  };
  return {
    heard,
    heardFar: remember((word) =>
      word.length < farWord ? undefined : (inParts(word, part, weighNames) ?? heardAs(word, weigh)),
    ),
    isDialect: (word) => !isEnglish(word) && !functionWords.de.has(word) && (isWritten(word) || isHeard(word)),
  };
}

/** Shorter words are not taken through several shifts of sound. */
const farWord = 5;
