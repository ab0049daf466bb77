import { flatMap } from '../../knowledge/flat-map.ts';
import type { Facet } from '../../knowledge/model.ts';
import type { Findings } from '../findings.ts';
import { isJoined } from '../text/clauses.ts';

/** The facet that is asked for: after "welche", "which", or in a message of a few words; not "außer Sprachen". */
export function askedFacet({ slots, text, kinds }: Findings): Facet | undefined {
  if (kinds.some(({ value }) => value.kind === 'skills' && value.strength === 'sure')) return undefined;
  const asked = flatMap(slots, ({ value, at }): Facet[] => {
    if (value.slot !== 'facet') return [];
    const index = text.tokens.findIndex(({ end }) => end >= at[1]);
    const before = text.tokens.slice(Math.max(0, index - 3), index).map(({ word }) => word);
    if (before.some((word) => leaving.has(word))) return [];
    const token = text.tokens[index];
    const joined = token !== undefined && isJoined(text, token.clause);
    const ofClause = text.tokens.filter(({ clause }) => clause === token?.clause).length;
    const last = ofClause === 1 && token?.clause === text.tokens.at(-1)?.clause;
    const alone = text.tokens.length <= 5 && !/\d/.test(before.at(-1) ?? '');
    return alone || last || joined || before.some((word) => askingWord.test(word)) ? [value.facet] : [];
  });
  return asked.findLast((facet) => facet !== 'industry') ?? asked[0];
}

const askingWord = /^(?:welche[rmns]?|which|what|was|wieviele|any|sonstige)$/;

const leaving = new Set(['ausser', 'neben', 'besides', 'except', 'apart', 'ohne', 'beyond']);
