import { createFactsDialog } from './facts/facts.ts';

/** Which further training an article names, and what it leads to. */
export const training = createFactsDialog({
  topic: 'training',
  facets: ['training'],
  section: 'training',
  ideas: ['outlook', 'experienced'],
});
