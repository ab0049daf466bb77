import { fold } from '../../knowledge/fold.ts';
import type { CueList } from './words.ts';

/** Splits a list of cues. */
export function cues(list: CueList): string[] {
  return list
    .split(/[,\n]/)
    .map((cue) => cue.trim())
    .filter(Boolean);
}

/** The folded words of a list. */
export function words(list: CueList): Set<string> {
  return new Set(cues(list).map(fold));
}
