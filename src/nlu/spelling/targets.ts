import { fold } from '../../knowledge/fold.ts';
import { type Language, languages, type Town } from '../../knowledge/model.ts';
import type { Knowledge } from '../../knowledge/store.ts';
import type { TownIndex } from '../entities/towns.ts';
import type { LanguageWords } from '../language/language.ts';
import type { Compiled } from '../recognisers.ts';
import type { Target } from './fuzzy.ts';

/** Function words and single words of what people bring along or ask about: repaired where nothing weightier is as near. */
export function plainTargets({ concepts, senses }: Knowledge, { functionWords }: LanguageWords): Target[] {
  const small = [...functionWords.de, ...functionWords.en].filter((word) => word.length >= 4);
  const brought = concepts.filter(({ facet }) => facet === 'language' || facet === 'tool' || facet === 'skill');
  const named = [
    ...brought.flatMap(({ cues }) => [...cues.de, ...cues.en].map((cue) => cue.replace(/(?<=\p{L}{7})\*$/u, ''))),
    ...concepts
      .filter(({ facet }) => facet === 'driver')
      .flatMap(({ cues }) => [...cues.de, ...cues.en].flatMap((cue) => cue.split(' '))),
  ].filter((cue) => /^[\p{L}]{5,}$/u.test(cue));
  const asked = languages.flatMap((language) =>
    senses.flatMap(({ cues }) =>
      cues[language].flatMap((cue) => (/^\p{L}{7,}$/u.test(cue) ? [{ word: fold(cue), weight: 0.8, language }] : [])),
    ),
  );
  return [
    ...asked,
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

/** The covered and the larger towns whose names are one word. */
export function targetsOfTowns({ profilesIn }: Knowledge, index: TownIndex): Target[] {
  const isCovered = ({ id }: Town) => profilesIn(id).length > 0;
  const names = index.of((town) => (town.population ?? 0) >= repairedTown || isCovered(town));
  return names.flatMap(({ words: [word = '', ...more], town }) =>
    more.length > 0 ? [] : [{ word, weight: isCovered(town) ? 3 : 1, meaning: town.id }],
  );
}

/** The names of covered towns that are one word. */
export function coveredNames({ profilesIn }: Knowledge, index: TownIndex): string[] {
  const names = index.of(({ id }) => profilesIn(id).length > 0);
  return names.flatMap(({ words: [word = '', ...more] }) => (more.length > 0 ? [] : [word]));
}

/** Towns of so many inhabitants have their misspelt names repaired; covered ones always. */
export const repairedTown = 60_000;

/** The words of cues, and the longer ones of names of occupations. */
export function targetsOfWords({ words, lexicon }: Compiled, occupationWords: ReadonlySet<string>): Target[] {
  const ofCues = languages.flatMap((language) =>
    [...words.cueWords[language]].map((word) => {
      const means = lexicon.kinds(word).map(({ value }) => value.kind);
      const weight = means.length > 0 ? 2.1 : 2;
      return { word, weight, language: languageOfWord(word, words), sense: means.join(' ') };
    }),
  );
  const ofNames = [...occupationWords].flatMap(formsOf).map((word) => ({ word, weight: 0.5 }));
  return [...ofCues, ...ofNames];
}

/** A word of a name and the form for a woman ("erzieher", "erzieherin"); none of short ones. */
function formsOf(word: string): string[] {
  if (word.length < leastName) return [];
  return hasFeminine.test(word) ? [word, `${word}in`] : [word];
}

const leastName = 6;
const hasFeminine = /(?:er|eur|ist|ant|ent|or|om|at|wirt|arzt)$/;

/** The one language of which a word is, undefined where both have it. */
function languageOfWord(word: string, { functionWords, cueWords }: LanguageWords): Language | undefined {
  const [de, en] = languages.map((language) => functionWords[language].has(word) || cueWords[language].has(word));
  if (de === en) return undefined;
  return de ? 'de' : 'en';
}
