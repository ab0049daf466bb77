import { flatMap } from '../flat-map.ts';
import type { Lexeme } from '../words.ts';
import type { Fit, Index } from './cue-index.ts';
import { cuesOf, openFor } from './open-cues.ts';
import { findLater, findPatterns } from './patterns.ts';

/** What a word fits; cues that begin as it does are read first. */
export function fitOf<Value>(index: Index<Value>, lexeme: Lexeme): Fit<Value> {
  const known = lexeme.lexemes === index.lexemes ? (lexeme.notes[index.place] as Fit<Value> | undefined) : undefined;
  if (known) return known.of === index.patterns ? known : withLater(index, lexeme, known);
  openFor(index, lexeme.folded);
  // Cues that are read for this word may bring patterns, which fit words that were seen before.
  const cues = flatMap(findPatterns(index, lexeme), (pattern) => cuesOf(index, pattern) ?? []);
  const patterns = findPatterns(index, lexeme);
  if (patterns.length === 0) return noteUnfit(index, lexeme);
  return remember(index, lexeme, { of: index.patterns, patterns, cues });
}

/** What a word is now that more patterns are known; none of these begins a cue. */
function withLater<Value>(index: Index<Value>, lexeme: Lexeme, { of, patterns, cues }: Fit<Value>): Fit<Value> {
  const later = findLater(index, lexeme, of);
  if (patterns.length + later.length === 0) return noteUnfit(index, lexeme);
  const all = later.length === 0 ? patterns : [...patterns, ...later];
  return remember(index, lexeme, { of: index.patterns, patterns: all, cues });
}

function remember<Value>({ lexemes, place }: Index<Value>, lexeme: Lexeme, fit: Fit<Value>): Fit<Value> {
  if (lexeme.lexemes === lexemes) lexeme.notes[place] = fit;
  return fit;
}

/** Most words fit nothing, and share one object: what a flood of unknown words takes is little. */
function noteUnfit<Value>(index: Index<Value>, lexeme: Lexeme): Fit<Value> {
  if (index.unfit.of !== index.patterns) index.unfit = { of: index.patterns, patterns: [], cues: [] };
  return remember(index, lexeme, index.unfit);
}
