import { createConceptMatcher } from '../knowledge/concepts.ts';
import { fold } from '../knowledge/fold.ts';
import {
  type Concept,
  type Example,
  type KindModel,
  type Language,
  languages,
  type Occupation,
  type Town,
} from '../knowledge/model.ts';
import { createOccupations } from '../knowledge/occupations.ts';
import { once } from '../knowledge/once.ts';
import { remember } from '../knowledge/remember.ts';
import type { Knowledge } from '../knowledge/store.ts';
import { createNamesAt } from './city.ts';
import { createClassifier, trainKindModel } from './classify.ts';
import { decide } from './decide.ts';
import { type Findings, findAll, type Recognisers } from './findings.ts';
import { createSpeller, type Target } from './fuzzy.ts';
import { createLanguageWords, type LanguageWords, recogniseLanguage } from './language.ts';
import { askedAs, createLexicon, type Lexicon } from './lexicon.ts';
import type { Kind, Reading } from './question.ts';
import { type Repair, repairText } from './repair.ts';
import { readText } from './text.ts';
import { createTownIndex, type TownIndex } from './towns.ts';
import { contentKinds } from './view.ts';

/** Reads a message: language, kinds of question and slots. Pure; the same message after the same kind always reads the same. */
export type Understand = (message: string, before?: Kind) => Reading;

/** Compiles vocabulary, towns, occupations and concepts into a reader of messages. */
export function createUnderstand(knowledge: Knowledge): Understand {
  const { find, tools, words } = createFinder(knowledge);
  return (message, before) => {
    const findings = find(message, before);
    return { language: recogniseLanguage(findings.text.tokens, words), ...decide(findings, tools) };
  };
}

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
}

export function createFinder(knowledge: Knowledge): Finder {
  const lexicon = createLexicon();
  const index = createTownIndex(knowledge.towns, lexicon.townNames);
  const words = languageWords(knowledge, lexicon);
  const tools = createRecognisers(knowledge, { lexicon, index, words });
  const repair = createRepair(knowledge, { lexicon, index, words });
  const find = (message: string, before?: string) => {
    const original = readText(message);
    return findAll({ original, text: repairText(original, repair), before }, tools);
  };
  return { find, tools, words };
}

interface Compiled {
  lexicon: Lexicon;
  index: TownIndex;
  words: LanguageWords;
}

function languageWords({ commonWords }: Knowledge, { functionWords, cueWords, englishTowns }: Lexicon): LanguageWords {
  return createLanguageWords({
    functionWords,
    cueWords,
    englishTowns,
    commonWords: { de: new Set(commonWords.de.map(fold)), en: new Set(commonWords.en.map(fold)) },
  });
}

function createRecognisers(knowledge: Knowledge, { lexicon, index, words }: Compiled): Recognisers {
  const isCovered = (town: string) => knowledge.profilesIn(town).length > 0;
  const isFunctionWord = inEither(words.functionWords);
  const isCommon = inEither(words.commonWords);
  const isCue = inEither(words.cueWords);
  const covered = new Set(knowledge.cities.map(({ id }) => id));
  const plates = knowledge.towns
    .filter(({ id }) => covered.has(id))
    .flatMap((town) => (town.plate ? [[town.plate.toLowerCase(), town] as const] : []));
  return {
    lexicon,
    city: {
      namesAt: createNamesAt(index),
      isCovered,
      placeWords: lexicon.placeWords,
      abroad: lexicon.abroad,
      isOrdinary: (word) => isFunctionWord(word) || isCommon(word) || isCue(word),
      plates: new Map(plates),
    },
    occupations: createOccupations(knowledge.occupations),
    heads: coveredHeads(knowledge),
    concepts: createConceptMatcher(asPeopleAsk(knowledge.concepts)),
    isFunctionWord,
    isCommon,
    classify: createClassifier(knowledge.kindModel),
    isCoveredWord: inNames(knowledge),
    isCovered: (occupation) => occupation !== undefined && knowledge.profilesOf(occupation).length > 0,
  };
}

/** The concepts with the words that people have for them beside those of articles. */
function asPeopleAsk(concepts: readonly Concept[]): Concept[] {
  return concepts.map((concept) => ({
    ...concept,
    cues: {
      de: [...concept.cues.de, ...askedAs('de', concept.id)],
      en: [...concept.cues.en, ...askedAs('en', concept.id)],
    },
  }));
}

/** The name of a smaller place may as well be a misspelling of a larger one ("Kemnitz"). */
const knownTown = 5000;

/** Function words and single words of what people bring along: repaired where nothing weightier is as near. */
function plainTargets({ concepts }: Knowledge, { functionWords }: LanguageWords): Target[] {
  const small = [...functionWords.de, ...functionWords.en].filter((word) => word.length >= 4);
  const brought = concepts.filter(({ facet }) => facet === 'language' || facet === 'tool' || facet === 'skill');
  const named = [
    ...brought.flatMap(({ cues }) => [...cues.de, ...cues.en]),
    ...concepts
      .filter(({ facet }) => facet === 'driver')
      .flatMap(({ cues }) => [...cues.de, ...cues.en].flatMap((cue) => cue.split(' '))),
  ].filter((cue) => /^[\p{L}]{5,}$/u.test(cue));
  return [
    ...small.map((word) => ({
      word,
      weight: 1.5,
      language:
        functionWords.de.has(word) === functionWords.en.has(word)
          ? undefined
          : functionWords.de.has(word)
            ? ('de' as const)
            : ('en' as const),
    })),
    ...named.map((cue) => ({ word: fold(cue), weight: 1 })),
  ];
}

/** Shorter words are in too many names. */
const tellingWord = 5;

/** Whether a word is part of the name of a covered occupation, and of no other; where hundreds are covered, no word tells. */
function inNames({ occupations, profilesOf }: Knowledge): (word: string) => boolean {
  const covered = occupations.filter(({ id }) => profilesOf(id).length > 0);
  if (covered.length > fewOccupations) return () => false;
  const words = wordsOfNames(covered);
  const elsewhere = once(() => wordsOfNames(occupations.filter((occupation) => !covered.includes(occupation))));
  return (word) => word.length >= tellingWord && words.has(word) && !elsewhere().has(word);
}

function wordsOfNames(occupations: readonly Occupation[]): Set<string> {
  return new Set(
    occupations.flatMap(({ de, en }) => [...de, ...en].flatMap((name) => name.split(/[\s/()-]+/).map(fold))),
  );
}

const fewOccupations = 20;

/** Shared names with those of their occupations that are covered, perhaps none. */
function coveredHeads({ occupationHeads, profilesOf }: Knowledge): Map<string, string[]> {
  const heads = Object.entries(occupationHeads).map(
    ([name, ids]) => [fold(name), ids.filter((id) => profilesOf(id).length > 0)] as const,
  );
  return new Map(heads);
}

/** "kurzer" is known as "kurz" is. */
const ending = /(?<=.{4})(?:e[rnms]?|s)$/;

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

/** Towns of so many inhabitants have their misspelt names repaired; covered ones always. */
const repairedTown = 60_000;

export function createRepair(knowledge: Knowledge, compiled: Compiled): Repair {
  const { lexicon, index, words } = compiled;
  const known = [inEither(words.functionWords), inEither(words.commonWords), inEither(words.cueWords)];
  const occupationWords = once(() => wordsOfNames(knowledge.occupations));
  const townTargets = once(() => targetsOfTowns(knowledge, index));
  const farTowns = once(() => new Set(townTargets().flatMap(({ word, weight }) => (weight < 3 ? [word] : []))));
  const townsBefore = once(() => townsByEnd(index));
  const speller = once(() =>
    createSpeller([
      ...townTargets(),
      ...targetsOfWords(compiled, occupationWords()),
      ...plainTargets(knowledge, words),
    ]),
  );
  const regionWords = new Set([...lexicon.regions.values()].flat().flatMap(({ cue }) => cue));
  const isKnownTown = ({ population }: Town) => (population ?? 0) >= knownTown;
  const townWords = once(() => new Set(index.of(isKnownTown).flatMap(({ words: parts }) => parts.slice(1))));
  const isCue = (word: string) =>
    lexicon.kinds(word).length > 0 || lexicon.slots(word).length > 0 || lexicon.marks(word).length > 0;
  const isKnown = (word: string) =>
    known.some((isIn) => isIn(word) || isIn(word.replace(ending, ''))) ||
    regionWords.has(word) ||
    index.get(word).some(({ town }) => isKnownTown(town)) ||
    occupationWords().has(word) ||
    townWords().has(word) ||
    isCue(word);
  return {
    spellings: lexicon.spellings,
    isKnown: remember(isKnown),
    placeWords: lexicon.placeWords,
    townsBefore: (word) => townsBefore().get(word),
    isFarTown: (word) => farTowns().has(word),
    isOccupationWord: remember(
      (word) => word.length > 4 && !known.some((isIn) => isIn(word)) && occupationWords().has(word),
    ),
    languageOf: (tokens) => recogniseLanguage(tokens, words),
    speller: (word, language) => speller()(word, language),
  };
}

/** The covered and the larger towns whose names are one word. */
function targetsOfTowns({ profilesIn }: Knowledge, index: TownIndex): Target[] {
  const isCovered = ({ id }: Town) => profilesIn(id).length > 0;
  const names = index.of((town) => (town.population ?? 0) >= repairedTown || isCovered(town));
  return names.flatMap(({ words: [word = '', ...more], town }) =>
    more.length > 0 ? [] : [{ word, weight: isCovered(town) ? 3 : 1, meaning: town.id }],
  );
}

/** The words of cues, and the longer ones of names of occupations. */
function targetsOfWords({ words }: Compiled, occupationWords: ReadonlySet<string>): Target[] {
  const ofCues = languages.flatMap((language) =>
    [...words.cueWords[language]].map((word) => ({ word, weight: 2, language: languageOfWord(word, words) })),
  );
  const ofNames = [...occupationWords].filter((word) => word.length >= 6).map((word) => ({ word, weight: 0.5 }));
  return [...ofCues, ...ofNames];
}

/** The one language of which a word is, undefined where both have it. */
function languageOfWord(word: string, { functionWords, cueWords }: LanguageWords): Language | undefined {
  const [de, en] = languages.map((language) => functionWords[language].has(word) || cueWords[language].has(word));
  if (de === en) return undefined;
  return de ? 'de' : 'en';
}

function inEither({ de, en }: { de: ReadonlySet<string>; en: ReadonlySet<string> }): (word: string) => boolean {
  return (word) => de.has(word) || en.has(word);
}
