import { fold } from '../../knowledge/fold.ts';
import { type Language, languages } from '../../knowledge/model.ts';
import type { Region } from '../lexicon.ts';
import { vocabulary } from '../words/vocabulary.ts';

/** Regions by the first word of their names, those of more words first. */
export function indexRegions(): Map<string, Region[]> {
  const index = new Map<string, Region[]>();
  for (const region of regionEntries().sort((a, b) => b.cue.length - a.cue.length)) {
    const [first = ''] = region.cue;
    index.set(first, [...(index.get(first) ?? []), region]);
  }
  return index;
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
