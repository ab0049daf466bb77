import { createArticleMatcher } from '../concepts.ts';
import { fold } from '../fold.ts';
import type { Concept, Occupation, Town } from '../model.ts';
import { createOccupations } from '../occupations.ts';
import { readWords, type Word } from '../words.ts';

/** A word that no concept explains, as it is mostly written, and how often it stands in how many articles. */
export interface UnknownWord {
  word: string;
  times: number;
  articles: number;
}

/** What explains words: concepts, towns, occupations and words that everybody uses. */
export interface Known {
  concepts: readonly Concept[];
  towns: readonly Town[];
  occupations: readonly Occupation[];
  common: readonly string[];
}

/** The words of articles that the lexicon does not know, those in most articles first: what an editor may want to add. */
export function countUnknownWords(texts: readonly string[], known: Known): UnknownWord[] {
  const isKnown = createIsKnown(known);
  const counts = new Map<string, UnknownWord & { last: number }>();
  for (const [article, text] of texts.entries()) {
    for (const { lexeme } of isKnown(readWords(text))) {
      const row = counts.get(lexeme.folded) ?? { word: lexeme.written, times: 0, articles: 0, last: -1 };
      counts.set(lexeme.folded, {
        ...row,
        times: row.times + 1,
        articles: row.articles + Number(row.last !== article),
        last: article,
      });
    }
  }
  return [...counts.values()]
    .map(({ word, times, articles }) => ({ word, times, articles }))
    .sort((a, b) => b.articles - a.articles || b.times - a.times || a.word.localeCompare(b.word, 'de'));
}

const MIN_LENGTH = 4;

/** Keeps the words that neither everybody uses nor a concept, a town or an occupation explains. */
function createIsKnown({ concepts, towns, occupations, common }: Known): (words: readonly Word[]) => Word[] {
  const ordinary = new Set(common.map(fold));
  const places = new Set(towns.flatMap(({ name }) => name.split(/[\s()/-]+/).map(fold)));
  const matchConcepts = createArticleMatcher(concepts);
  const { findOccupations } = createOccupations(occupations);
  return (words) => {
    const explained = [...matchConcepts(words), ...findOccupations(words)].map(({ at }) => at);
    const candidates = words.filter(
      ({ lexeme: { folded } }) =>
        folded.length >= MIN_LENGTH && !/\d/.test(folded) && !isOrdinary(folded, ordinary) && !places.has(folded),
    );
    return candidates.filter(({ start, end }) => !explained.some(([from, to]) => from < end && start < to));
  };
}

/** Common words are listed in their base form. */
function isOrdinary(word: string, ordinary: ReadonlySet<string>): boolean {
  return ENDINGS.some((ending) => word.endsWith(ending) && ordinary.has(word.slice(0, word.length - ending.length)));
}

const ENDINGS = ['', 'e', 'n', 'en', 'er', 'es', 'em', 's', 't', 'te', 'ten', 'ed', 'ing', 'd', 'r'];
