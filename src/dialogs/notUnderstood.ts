import { createSocialDialog } from './social.ts';

/** Says that it did not understand. */
export const notUnderstood = createSocialDialog('refused', ({ t }) => [t('notUnderstood.text')]);
