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
    Object.entries(vocabulary[language].regions).map(([cue, { name, states }]) => ({
      name: { de: nameIn('de', states) ?? name, en: nameIn('en', states) ?? name },
      states,
      cue: fold(cue).split(' '),
    })),
  );
}

function nameIn(language: Language, states: readonly string[]): string | undefined {
  return Object.values(vocabulary[language].regions).find((region) => region.states.join() === states.join())?.name;
}
