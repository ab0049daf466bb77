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
    const [start, end] = [text.clean.slice(0, at[0]), text.clean.slice(at[1])];
    const manner = inTermsOf.test(start) || asFor.test(end);
    return alone || last || manner || joined || before.some((word) => askingWord.test(word)) ? [value.facet] : [];
  });
  return asked.findLast((facet) => facet !== 'industry') ?? asked[0];
}

/** "In terms of languages", "von den Branchen her", "judging by employers only": the side that is looked at. */
const inTermsOf =
  /(?<!\p{L})(?:in terms of|as (?:for|to|regards)|when it comes to|regarding|concerning|judging by|looking at|in sachen|bez(?:ü|u|ue)glich|hinsichtlich|rein|nur)(?: the| den| die| der)? $/u;
const asFor = /^,? (?:her|angeht|betrifft|anbelangt|only|wise|alone)(?!\p{L})/u;

const askingWord = /^(?:welche[rmns]?|which|what|was|wieviele|any|sonstige)$/;

const leaving = new Set(['ausser', 'neben', 'besides', 'except', 'apart', 'ohne', 'beyond']);
