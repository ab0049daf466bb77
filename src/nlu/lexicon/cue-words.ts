import { fold } from '../../knowledge/fold.ts';
import type { Language } from '../../knowledge/model.ts';
import { cues } from '../words/cue-list.ts';
import { vocabulary } from '../words/vocabulary.ts';

/** Folded words of all cues of a language, with their likely forms. */
export function collectCueWords(language: Language): Set<string> {
  const { kinds, levels, periods, partTime, domain, everywhere, most, least, offered, atLeast, need } =
    vocabulary[language];
  const lists = [
    ...Object.values(kinds).flatMap((byStrength) => Object.values(byStrength)),
    ...Object.values(levels),
    ...Object.values(periods),
    ...partTime.map((entry) => entry.cues),
    ...[domain, everywhere, most, least, offered, atLeast, need],
  ];
  const written = new Set(lists.flatMap(cues).flatMap((cue) => cue.split(' ')));
  return new Set([...written].flatMap((word) => formsOf(word, endings[language])));
}

const endings: Record<Language, string[]> = {
  de: ['', 'e', 'en', 't', 'er', 's', 'n', 'st', 'ung'],
  en: ['', 's', 'es', 'ed', 'ing', 'er', 'ly', 'e'],
};

/** The word itself, or the likely forms of one that may go on. */
function formsOf(cueWord: string, endings: readonly string[]): string[] {
  const word = fold(cueWord.replaceAll('*', ''));
  if (word.length < 4 || word === '_') return [];
  return cueWord.endsWith('*') ? endings.map((ending) => word + ending) : [word];
}
