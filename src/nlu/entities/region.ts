import type { Language } from '../../knowledge/model.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Token } from '../text/text.ts';

/** A state or region and the tokens `[from, to)` that name it. */
export interface RegionMatch {
  name: Record<Language, string>;
  states: readonly string[];
  from: number;
  to: number;
}

/** Finds the regions a message names; of two at one place the longer ("Sachsen-Anhalt", not "Sachsen"). */
export function recogniseRegions(tokens: readonly Token[], regions: Lexicon['regions']): RegionMatch[] {
  const found: RegionMatch[] = [];
  for (let at = 0; at < tokens.length; ) {
    const best = (regions.get(tokens[at]?.word ?? '') ?? []).find(({ cue }) =>
      cue.every((word, index) => tokens[at + index]?.word === word),
    );
    if (best) found.push({ name: best.name, states: best.states, from: at, to: at + best.cue.length });
    at += best ? best.cue.length : 1;
  }
  return found;
}
