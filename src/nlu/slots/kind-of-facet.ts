import type { Facet } from '../../knowledge/model.ts';
import type { Kind } from '../question.ts';

/** What is asked by naming a concept of a facet and nothing else. */
export const kindOfFacet: Record<Facet, Kind> = {
  skill: 'need',
  tool: 'need',
  aside: 'need',
  detail: 'overview',
  language: 'need',
  training: 'need',
  task: 'tasks',
  channel: 'tasks',
  challenge: 'tasks',
  industry: 'market',
  career: 'outlook',
  trend: 'outlook',
  driver: 'salary',
};
