import { createFactsDialog } from './facts/facts.ts';

/** How one gets on, and what is changing: career steps, AI, digitalisation. */
export const outlook = createFactsDialog({
  topic: 'outlook',
  facets: ['career', 'trend'],
  section: 'outlook',
  ideas: ['training', 'experienced'],
});
