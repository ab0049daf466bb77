import { createSocialDialog } from './social.ts';

/** Answers thanks. */
export const thanks = createSocialDialog('social', ({ t }) => [t('thanks.text')]);
