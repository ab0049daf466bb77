import { furtherRequirements } from '../concepts.ts';
import type { Facet, Span } from '../model.ts';
import { PASSING, type Piece } from './pieces.ts';
import { overlaps } from './text.ts';
import { isAside, type Named, type Place, type Verdict } from './verdicts.ts';

/** Under this the rules' word is not taken. */
const DOUBTFUL = 0.05;
/** From this on the rules' word is not doubted. */
const FIRM = 1.25;
/** From this on a word is taken for what is asked for. */
const SURE = 0.74;

/** Goes over what the rules make of a sentence by how sure each of its words is to name what is asked for. */
export function weigh({ piece, named, places }: Verdict, sure: Float32Array): Place[] {
  const settled = places.flatMap((place) => settle(piece, named, place, sure));
  const missed = piece.matches
    .filter(({ concept, at }) => PASSING.has(concept.facet) && surest(piece, sure, at) >= SURE)
    .map(({ concept, at }): Place => ({ facet: concept.facet, concept: concept.id, at }))
    .filter(({ at }) => !settled.some((place) => overlaps(place.at, at)));
  const all = [...settled, ...missed];
  const asked = all.filter(({ facet }) => TELLING.has(facet));
  const further = runsOf(piece, sure)
    .filter((at) => !asked.some((place) => overlaps(place.at, at)))
    .map((at): Place => ({ facet: 'skill', concept: furtherRequirements, at }));
  return [...all, ...further];
}

/** An ability that the rules report may be one in passing, and the other way round. */
function settle(piece: Piece, named: readonly Named[], place: Place, sure: Float32Array): Place[] {
  const { facet, concept, at } = place;
  if (!PASSING.has(facet) && facet !== 'aside') return [place];
  const best = surest(piece, sure, at);
  if (facet === 'aside') {
    const own = piece.matches.find((match) => match.concept.id === concept)?.concept.facet ?? facet;
    return [best >= SURE ? { ...place, facet: own } : place];
  }
  if (best >= DOUBTFUL) return [place];
  const told = named.find(({ match }) => overlaps(match.at, at))?.told ?? 0;
  if (told >= FIRM) return [place];
  return isAside(piece, piece.text.slice(...at)) ? [{ ...place, facet: 'aside' }] : [];
}

function surest({ words }: Piece, sure: Float32Array, at: Span): number {
  return words.reduce(
    (best, { start, end }, place) => (start < at[1] && at[0] < end ? Math.max(best, sure[place] ?? 0) : best),
    0,
  );
}

/** Words beside each other that are sure enough, with at most one between them. */
function runsOf({ words }: Piece, sure: Float32Array): Span[] {
  const runs: Span[] = [];
  let last = -9;
  for (const [at, { start, end, before }] of words.entries()) {
    if (before !== 'join') last = -9;
    if ((sure[at] ?? 0) < SURE) continue;
    const open = runs.at(-1);
    if (open && at - last <= 2) open[1] = end;
    else runs.push([start, end]);
    last = at;
  }
  return runs;
}

/** Facets that answer what is asked for. */
const TELLING: ReadonlySet<Facet> = new Set<Facet>(['skill', 'tool', 'language', 'driver', 'trend']);
