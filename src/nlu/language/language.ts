import type { Language } from '../../knowledge/model.ts';
import type { Lexeme, Lexemes } from '../../knowledge/words.ts';
import type { Token } from '../text/text.ts';

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
  tellingOf: (word: Lexeme) => Telling;
}

interface Telling {
  /** Undefined for a word that tells nothing. */
  language: Language | undefined;
  weight: number;
}

/** The words by which languages are told apart, ready to be asked. */
export function createLanguageWords(sets: Omit<LanguageWords, 'tellingOf'>, lexemes: Lexemes): LanguageWords {
  const tellingOf = lexemes.noted(({ written: word }): Telling => {
    if (tongues.has(word)) return { language: 'en', weight: 1 };
    if (mostlyEnglish.has(word)) return { language: 'en', weight: 0.5 };
    if (loanwords.has(word)) return { language: 'en', weight: 0.2 };
    if (sets.englishTowns.has(word)) return { language: 'en', weight: 0.5 };
    const [list, weight] = listOf(word, sets);
    const language = onlyIn(word, list) ?? (isListed(word, sets) ? undefined : languageOfShape(word));
    return { language, weight };
  });
  return { ...sets, tellingOf };
}

/**
 * The language a message is written in, undefined where nothing tells or both tell alike. A word that only one of two
 * lists has counts for its language: function words one, words of the vocabulary and frequent words half; an umlaut counts one for
 * German, a word of a German dialect half.
 */
export function recogniseLanguage(
  tokens: readonly Token[],
  words: LanguageWords,
  isDialect: (word: Lexeme) => boolean = () => false,
): Language | undefined {
  const score = { de: 0, en: 0 };
  const mixed = tokens.some(({ raw }) => hasLower(raw));
  let end = -1;
  for (const { word, raw, lexeme, start, end: last } of tokens) {
    const isOfCode = raw.length === 1 && start === end;
    end = last;
    if (isOfCode) continue;
    if (mixed && raw.length === 2 && raw === raw.toUpperCase()) continue;
    const { language, weight } = words.tellingOf(lexeme);
    if (isDialect(lexeme)) score.de += 0.5;
    else if (language) score[language] += weight;
    if (raw !== word && /[äöüß]/i.test(raw)) score.de += 1;
  }
  if (Math.abs(score.de - score.en) < 0.5) return undefined;
  return score.de > score.en ? 'de' : 'en';
}

/** "5 J. BE": in a message that is not all in capitals, two of them are an abbreviation. */
function hasLower(raw: string): boolean {
  return raw.length > 1 && raw !== raw.toUpperCase();
}

/** Languages by what only English calls them. */
const tongues = new Set(
  'english german polish turkish russian french spanish italian dutch arabic ukrainian swedish norwegian danish czech'.split(
    ' ',
  ),
);

/** English words that German uses too: one alone tells little. */
const loanwords = new Set(
  'skill skills skil skils skilz skillz softskill soft job jobs customer service support team agent agents call center centre help desk helpdesk level home office homeoffice remote coaching online chat chatbot bot tips software tool tools hotline manager senior junior juniors newbie trainee ranking feedback first client care business hi hey cool fair deal b2b cash range must have background people sorry ok okay gross maximum minimum max min median freelance second first'.split(
    ' ',
  ),
);

/** Words that German has too, but rather says in another way. */
const mostlyEnglish = new Set(['training', 'it', 'i', 'do']);

/** Letters that only one of the languages puts together in a word that no list has. */
function languageOfShape(word: string): Language | undefined {
  if (germanShape.test(word)) return 'de';
  return englishShape.test(word) ? 'en' : undefined;
}

const germanShape =
  /(?:ung|ungen|keit|keiten|heit|heiten|lich|liche|lichen|licher|liches|schaft|schaften|sprachig|ierung|ierungen)$|^(?:be|ver|ent|zer|ge)\p{L}{3,}(?:tet|tzt|hrt|igt|iert|lt|rt|eln|ern|igen|tzen|hren)$|^(?:aus|ein|an|auf|ab|zu|mit|vor|nach)ge\p{L}{3,}(?:t|en)$/u;
const englishShape = /(?:tion|tions|ness|ful|ously|ingly|ough|ised|ized)$/u;

function isListed(word: string, { functionWords, commonWords, cueWords }: WordLists): boolean {
  return [functionWords, commonWords, cueWords].some(({ de, en }) => de.has(word) || en.has(word));
}

type WordLists = Pick<LanguageWords, 'functionWords' | 'cueWords' | 'commonWords'>;

function listOf(word: string, { functionWords, cueWords, commonWords }: WordLists): [WordSets, number] {
  if (functionWords.de.has(word) || functionWords.en.has(word)) return [functionWords, 1];
  if (commonWords.de.has(word) || commonWords.en.has(word)) return [commonWords, 0.5];
  return [cueWords, 0.5];
}

function onlyIn(word: string, sets: WordSets): Language | undefined {
  const [de, en] = [sets.de.has(word), sets.en.has(word)];
  if (de === en) return undefined;
  return de ? 'de' : 'en';
}
