import type { ConceptMatcher } from '../concepts.ts';
import type { Salary, Span, Unquantified } from '../model.ts';
import type { Judge } from './judge.ts';
import type { Others } from './others.ts';

/** The pay an article states, the pay it promises without figure, and figures that look like pay but could not be placed. */
export interface Pay {
  salary: Salary[];
  unquantified: Unquantified[];
  unplaced: { at: Span; reason: string }[];
}

/** What reading pay needs to know beyond the article. */
export interface Tools {
  matchConcepts: ConceptMatcher;
  others: Others;
  judge: Judge;
}
