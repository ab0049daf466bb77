import type { Language } from '../knowledge/model.ts';
import { remember } from '../knowledge/remember.ts';
import type { Token } from './text.ts';

/** Folded words of each language. */
export type WordSets = Record<Language, ReadonlySet<string>>;

/** What tells languages apart: words without content, words of the vocabulary, frequent words. */
export interface LanguageWords {
  functionWords: WordSets;
  cueWords: WordSets;
  commonWords: WordSets;
  /** What only English calls towns. */
  englishTowns: ReadonlySet<string>;
  /** Which language a word speaks for, and how much. */
  tellingOf: (word: string) => Telling | undefined;
}

interface Telling {
  language: Language;
  weight: number;
}

/** The words by which languages are told apart, ready to be asked. */
export function createLanguageWords(sets: Omit<LanguageWords, 'tellingOf'>): LanguageWords {
  const tellingOf = remember((word): Telling | undefined => {
    if (loanwords.has(word)) return { language: 'en', weight: 0.2 };
    if (sets.englishTowns.has(word)) return { language: 'en', weight: 0.5 };
    const [list, weight] = listOf(word, sets);
    const language = onlyIn(word, list);
    return language && { language, weight };
  });
  return { ...sets, tellingOf };
}

/**
 * The language a message is written in, undefined where nothing tells or both tell alike. A word that only one of two
 * lists has counts for its language: function words one, words of the vocabulary and frequent words half; an umlaut counts one for German.
 */
export function recogniseLanguage(tokens: readonly Token[], words: LanguageWords): Language | undefined {
  const score = { de: 0, en: 0 };
  for (const { word, raw } of tokens) {
    const told = words.tellingOf(word);
    if (told) score[told.language] += told.weight;
    if (raw !== word && /[äöüß]/i.test(raw)) score.de += 1;
  }
  if (Math.abs(score.de - score.en) < 0.5) return undefined;
  return score.de > score.en ? 'de' : 'en';
}

/** English words that German uses too: one alone tells little. */
const loanwords = new Set(
  'skill skills skil skils skilz skillz softskill soft job jobs customer service support team agent agents call center centre help desk helpdesk level home office homeoffice remote training coaching online chat chatbot bot tips software tool tools hotline manager senior junior juniors newbie trainee ranking feedback first client care business hi hey cool fair deal b2b cash range must have background people sorry ok okay'.split(
    ' ',
  ),
);

function listOf(
  word: string,
  { functionWords, cueWords, commonWords }: Pick<LanguageWords, 'functionWords' | 'cueWords' | 'commonWords'>,
): [WordSets, number] {
  if (functionWords.de.has(word) || functionWords.en.has(word)) return [functionWords, 1];
  if (commonWords.de.has(word) || commonWords.en.has(word)) return [commonWords, 0.5];
  return [cueWords, 0.5];
}

function onlyIn(word: string, sets: WordSets): Language | undefined {
  const [de, en] = [sets.de.has(word), sets.en.has(word)];
  if (de === en) return undefined;
  return de ? 'de' : 'en';
}
