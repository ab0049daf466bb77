import { createFactsDialog } from './facts/facts.ts';

/** What the daily work is: tasks, channels, and what is hard about it. */
export const tasks = createFactsDialog({
  topic: 'tasks',
  facets: ['task', 'channel', 'tool', 'challenge'],
  section: 'tasks',
  ideas: ['skills', 'entry'],
});
