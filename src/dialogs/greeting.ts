import { coveredNames, createSocialDialog } from './social.ts';

/** Greets: says that it is a machine, what it answers and where its knowledge ends. */
export const greeting = createSocialDialog('social', (context) => [
  context.t('greeting.hello'),
  context.t('greeting.can', coveredNames(context)),
]);
