import { createSocialDialog } from './social.ts';

/** Says goodbye. */
export const bye = createSocialDialog('social', ({ t }) => [t('bye.text')]);
