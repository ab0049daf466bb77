import type { Language } from '../knowledge/model.ts';
import type { Token } from './text.ts';

/** Folded words of each language. */
export type WordSets = Record<Language, ReadonlySet<string>>;

/** What tells languages apart: words without content, words of the vocabulary, frequent words. */
export interface LanguageWords {
  functionWords: WordSets;
  cueWords: WordSets;
  commonWords: WordSets;
}

/**
 * The language a message is written in, undefined where nothing tells or both tell alike. A word that only one of two
 * lists has counts for its language: function words one, words of the vocabulary and frequent words half; an umlaut counts one for German.
 */
export function recogniseLanguage(tokens: readonly Token[], words: LanguageWords): Language | undefined {
  const score = { de: 0, en: 0 };
  for (const { word, raw } of tokens) {
    if (loanwords.has(word)) score.en += 0.2;
    const [list, weight] = loanwords.has(word) ? ([noWords, 0] as const) : listOf(word, words);
    const only = onlyIn(word, list);
    if (only) score[only] += weight;
    if (/[äöüß]/i.test(raw)) score.de += 1;
  }
  if (Math.abs(score.de - score.en) < 0.5) return undefined;
  return score.de > score.en ? 'de' : 'en';
}

const noWords: WordSets = { de: new Set(), en: new Set() };

/** English words that German uses too: one alone tells little. */
const loanwords = new Set(
  'skill skills softskill soft job jobs customer service support team agent agents call center centre help desk helpdesk level home office homeoffice remote training coaching online chat chatbot bot tips software tool tools hotline manager senior junior juniors newbie trainee ranking feedback first client care business hi hey hello cool fair deal b2b cash range must have background people'.split(
    ' ',
  ),
);

function listOf(word: string, { functionWords, cueWords, commonWords }: LanguageWords): [WordSets, number] {
  if (functionWords.de.has(word) || functionWords.en.has(word)) return [functionWords, 1];
  if (commonWords.de.has(word) || commonWords.en.has(word)) return [commonWords, 0.5];
  return [cueWords, 0.5];
}

function onlyIn(word: string, sets: WordSets): Language | undefined {
  const [de, en] = [sets.de.has(word), sets.en.has(word)];
  if (de === en) return undefined;
  return de ? 'de' : 'en';
}
