import { fold } from '../knowledge/fold.ts';
import type { Example, KindModel } from '../knowledge/model.ts';
import { createRecent } from '../knowledge/recent.ts';
import type { Knowledge } from '../knowledge/store.ts';
import { trainKindModel } from './classify/train.ts';
import { decide } from './decide.ts';
import { createTownIndex } from './entities/towns.ts';
import { type Findings, findAll, type Recognisers } from './findings.ts';
import { contentKinds } from './intent/kind.ts';
import { type LanguageWords, recogniseLanguage } from './language/language.ts';
import { createLexicon } from './lexicon/lexicon.ts';
import type { Kind } from './question.ts';
import type { Reading } from './reading.ts';
import { createRecognisers, languageWords } from './recognisers.ts';
import { createRepair } from './spelling/known-words.ts';
import { repairText } from './spelling/repair.ts';
import { createWithoutAsides } from './text/asides.ts';
import { withoutCourtesy } from './text/courtesy.ts';
import { createReadText, maxLength, type Token } from './text/text.ts';
import { createTokenize } from './text/tokens.ts';

/**
 * Reads a message: language, kinds of question and slots. Pure; the same message after the same kind always reads the same, and
 * what people say again and again is read once: a reading is shared, so nobody may change it.
 */
export type Understand = (message: string, before?: Kind) => Reading;

/** Compiles vocabulary, towns, occupations and concepts into a reader of messages. */
export function createUnderstand(knowledge: Knowledge): Understand {
  const { find, tools, words, tokenize } = createFinder(knowledge);
  const languageOfCourtesy = (message: string) => {
    const text = message.slice(0, maxLength);
    return withoutCourtesy(text) === text ? undefined : recogniseLanguage(tokenize(text), words);
  };
  const read: Understand = (message, before) => {
    const findings = find(message, before);
    const opening = before === undefined && englishNumber.test(message) ? 'en' : undefined;
    const language = recogniseLanguage(findings.text.tokens, words) ?? languageOfCourtesy(message) ?? opening;
    return { language, ...decide(findings, tools) };
  };
  const readings = createRecent<string, Reading>({ most: mostReadings, heavy: true });
  return (message, before) => {
    const key = `${before ?? ''}\n${message}`;
    const known = readings.get(key);
    if (known !== undefined) return known;
    const reading = read(message, before);
    if (reading.explained && message.length <= longestKept) readings.set(key, reading);
    return reading;
  };
}

/** "2,700 in Manchester?": of a first message that nothing else tells the language of. */
const englishNumber = /(?<![\d.,])\d{1,3},\d{3}(?![\d,])/u;

/** About 2 kB each. */
const mostReadings = 1000;

/** In UTF-16 units: longer messages are hardly ever the same. */
const longestKept = 200;

/** Trains the model that guesses kinds on the examples of the knowledge. */
export function trainKinds(knowledge: Knowledge, examples: readonly Example[]): KindModel {
  const { find } = createFinder(knowledge);
  return trainKindModel([...examples, ...inConversation(examples)], ({ say, before }) => find(say, before).masked);
}

/** Fewer words may mean something else after another question. */
const standsAlone = 4;

/** Longer messages ask the same whatever was asked before: each once more, after the kinds in turn. */
function inConversation(examples: readonly Example[]): Example[] {
  return examples
    .filter(({ say, before }) => !before && say.split(' ').length >= standsAlone)
    .map((example, at) => ({ ...example, before: contentKinds[at % contentKinds.length] }));
}

interface Finder {
  find: (message: string, before?: string) => Findings;
  tools: Recognisers;
  words: LanguageWords;
  /** Cuts any text into words, courtesies and all. */
  tokenize: (text: string) => Token[];
}

/** Compiles what finds everything that a message says, before it is decided what was asked. */
export function createFinder(knowledge: Knowledge): Finder {
  const lexicon = createLexicon(knowledge);
  const index = createTownIndex(knowledge, lexicon.townNames);
  const words = languageWords(knowledge, lexicon);
  const tools = createRecognisers(knowledge, { lexicon, index, words });
  const repair = createRepair(knowledge, { lexicon, index, words });
  const cities = new Set(knowledge.cities.map(({ name }) => fold(name)));
  const isName = (word: string) => cities.has(word) || lexicon.townNames.has(word);
  const readText = createReadText(lexicon.lexemes, createWithoutAsides(knowledge.asideModel, isName));
  const find = (message: string, before?: string) => {
    return findAll({ text: repairText(readText(message), repair), before }, tools);
  };
  return { find, tools, words, tokenize: createTokenize(lexicon.lexemes) };
}
