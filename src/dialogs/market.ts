import { createFactsDialog } from './facts/facts.ts';

/** Who hires and how the job market stands: industries, competition, change. */
export const market = createFactsDialog({
  topic: 'market',
  facets: ['industry', 'challenge', 'trend'],
  section: 'market',
  ideas: ['entry', 'skills'],
});
