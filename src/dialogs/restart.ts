import { createSocialDialog } from './social.ts';

/** Says that everything is forgotten. */
export const restart = createSocialDialog('social', ({ t }) => [t('restart.text')]);
