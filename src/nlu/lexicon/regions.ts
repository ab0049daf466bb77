import { fold } from '../../knowledge/fold.ts';
import { groupBy } from '../../knowledge/group-by.ts';
import { type Language, languages } from '../../knowledge/model.ts';
import { vocabulary } from '../words/vocabulary.ts';
import type { Region } from './lexicon.ts';

/** Regions by the first word of their names, those of more words first. */
export function indexRegions(): Map<string, Region[]> {
  const longestFirst = regionEntries().sort((a, b) => b.cue.length - a.cue.length);
  return groupBy(longestFirst, ({ cue: [first = ''] }) => first);
}

function regionEntries(): Region[] {
  return languages.flatMap((language) =>
    Object.entries(vocabulary[language].regions).flatMap(([cue, { name, states, adjective }]) =>
      [cue, ...(adjective ? withNouns(adjective, language) : [])].map((words) => ({
        name: { de: nameIn('de', states) ?? name, en: nameIn('en', states) ?? name },
        states,
        cue: fold(words).split(' '),
      })),
    ),
  );
}

/** "Sächsische Städte", "eastern cities": alone the word may say how people speak or are. */
function withNouns(adjective: string, language: Language): string[] {
  const forms = language === 'de' ? endings.map((ending) => adjective + ending) : [adjective];
  return forms.flatMap((form) => [
    ...nouns[language].map((noun) => `${form} ${noun}`),
    ...ofSeveral[language].map((word) => `${word} ${form}`),
  ]);
}

/** "Die andere sächsische": one of several places. */
const ofSeveral: Record<Language, string[]> = {
  de: 'zweite zweiten andere anderen weitere weiteren einzige einzigen beiden'.split(' '),
  en: 'other second only'.split(' '),
};

const endings = ['e', 'en', 'er', 'es', 'em'];

/** What articles speak of in a region. */
const nouns: Record<Language, string[]> = {
  de: 'städte städten stadt orte orten ort standorte standorten artikel artikeln bundesländer bundesländern seite gegend'.split(
    ' ',
  ),
  en: 'cities city towns town places ones one side states state articles locations part half'.split(' '),
};

function nameIn(language: Language, states: readonly string[]): string | undefined {
  return Object.values(vocabulary[language].regions).find((region) => region.states.join() === states.join())?.name;
}
