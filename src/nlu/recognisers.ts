import { createConceptMatcher } from '../knowledge/concepts.ts';
import { fold } from '../knowledge/fold.ts';
import type { Concept, Occupation } from '../knowledge/model.ts';
import { createOccupations } from '../knowledge/occupations.ts';
import { once } from '../knowledge/once.ts';
import type { Knowledge } from '../knowledge/store.ts';
import type { Lexemes } from '../knowledge/words.ts';
import { createClassifier } from './classify/classify.ts';
import { hasDigit } from './classify/signs.ts';
import { createNamesAt } from './entities/city/names.ts';
import { createHints } from './entities/hints.ts';
import { createFields } from './entities/occupation/field.ts';
import type { Heads } from './entities/occupation.ts';
import { pointing } from './entities/pointing.ts';
import type { TownIndex } from './entities/towns.ts';
import type { Recognisers } from './findings.ts';
import { createLanguageWords, type LanguageWords } from './language/language.ts';
import { askedAs, type Lexicon } from './lexicon/lexicon.ts';

/** The vocabulary, the towns and the words of both languages, compiled. */
export interface Compiled {
  lexicon: Lexicon;
  index: TownIndex;
  words: LanguageWords;
}

/** What tells the languages apart. */
export function languageWords(
  { commonWords }: Knowledge,
  { functionWords, cueWords, englishTowns, lexemes }: Lexicon,
): LanguageWords {
  const common = { de: new Set(commonWords.de.map(fold)), en: new Set(commonWords.en.map(fold)) };
  return createLanguageWords({ functionWords, cueWords, englishTowns, commonWords: common }, lexemes);
}

/** Compiles what the recognisers need out of the knowledge and the vocabulary. */
export function createRecognisers(knowledge: Knowledge, { lexicon, index, words }: Compiled): Recognisers {
  const isCovered = (town: string) => knowledge.profilesIn(town).length > 0;
  const isFunctionWord = inEither(words.functionWords);
  const isCommon = inEither(words.commonWords);
  const isCue = inEither(words.cueWords);
  const covered = new Set(knowledge.cities.map(({ id }) => id));
  const plates = knowledge.towns
    .filter(({ id }) => covered.has(id))
    .flatMap((town) => (town.plate ? [[town.plate.toLowerCase(), town] as const] : []));
  const fields = createFields(knowledge.fields, (id) => knowledge.profilesOf(id).length > 0, lexicon.lexemes);
  const rarer = once(() => new Set(knowledge.commonWords.rarer.map(fold)));
  const isListed = (word: string) => isCommon(word) || isCue(word) || isFunctionWord(word) || rarer().has(word);
  const meanings = { none: { none: true }, some: { none: false } };
  const meaning = lexicon.lexemes.noted(({ written: word }) => {
    const none = word.length < 2 || hasDigit(word) || isFunctionWord(word) || lexicon.placeWords.has(word);
    return none ? meanings.none : meanings.some;
  });
  return {
    lexicon,
    city: {
      namesAt: createNamesAt(index, lexicon.lexemes),
      isCovered,
      placeWords: lexicon.placeWords,
      abroad: lexicon.abroad,
      isOrdinary: (word) => isFunctionWord(word) || isCommon(word) || isCue(word),
      plates: new Map(plates),
      townOfCode: knowledge.townOfCode,
    },
    occupations: createOccupations(knowledge.occupations, lexicon.lexemes),
    heads: coveredHeads(knowledge, lexicon.lexemes),
    fields,
    concepts: createConceptMatcher(asPeopleAsk(knowledge.concepts), { group: lexicon.cues }),
    hints: createHints([...knowledge.details, ...knowledge.concepts], (word) => isFunctionWord(word) || idle.has(word)),
    ...pointing(knowledge, lexicon.lexemes),
    saysNothing: (word) => meaning(word).none,
    isCommon,
    isUsual: (word) =>
      isListed(word.written) || isListed(word.written.replace(inflected, '')) || fields(word) !== undefined,
    classify: createClassifier(knowledge.kindModel),
    isCoveredWord: inNames(knowledge),
    coversFew: knowledge.covered.length <= fewOccupations,
    isCovered: (occupation) => occupation !== undefined && knowledge.profilesOf(occupation).length > 0,
  };
}

/** What is said of any work. */
const idle: ReadonlySet<string> = new Set(
  'arbeit arbeiten arbeitet leute menschen mensch firma firmen stadt beruf berufe kunde kunden service people company companies customer customers city work working works someone anfang anderen other others every oft lange wenig viele several beginn kommen macht manchmal sometimes often always immer nicht still rather machen making through between erste ersten first years jahre jahren thing things straight mostly largely really quickly something somebody setting having getting keeping taking going people little large longer seldom'.split(
    ' ',
  ),
);

/** "Konzernen" is known as "konzern" is. */
const inflected = /(?<=.{4})(?:e[rnms]?|n|s)$/;

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

/** So few, and work that is described is surely none of them. */
const fewOccupations = 20;

/** Folded words of the names of occupations. */
export function wordsOfNames(occupations: readonly Occupation[]): Set<string> {
  return new Set(
    occupations.flatMap(({ de, en }) => [...de, ...en].flatMap((name) => name.split(/[\s/()-]+/).map(fold))),
  );
}

/** What looks up names that occupations share. */
function coveredHeads({ occupationHeads, profilesOf }: Knowledge, lexemes: Lexemes): Heads {
  const heads = Object.entries(occupationHeads).map(
    ([name, ids]) => [fold(name), ids.filter((id) => profilesOf(id).length > 0)] as const,
  );
  const known = new Map(heads);
  const none: { ids?: string[] } = {};
  const sharing = lexemes.noted(({ written: word }) => {
    const ids = known.get(word) ?? known.get(word.replace(/(?:innen|in|n|s)$/, ''));
    return ids ? { ids } : none;
  });
  return (word) => sharing(word).ids;
}

/** Whether a folded word is one of either language. */
export function inEither({ de, en }: { de: ReadonlySet<string>; en: ReadonlySet<string> }): (word: string) => boolean {
  return (word) => de.has(word) || en.has(word);
}
