import { createFactsDialog } from './facts/facts.ts';

/** What a job asks of people: skills and qualities, tools, languages. */
export const skills = createFactsDialog({
  topic: 'skills',
  facets: ['skill', 'tool', 'language', 'aside'],
  section: 'skills',
  ideas: ['entry', 'training'],
});
