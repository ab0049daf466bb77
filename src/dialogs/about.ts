import { createSocialDialog } from './social.ts';

/** Says that it is a machine, where its answers come from, and what it keeps. */
export const about = createSocialDialog('social', ({ t }) => [t('about.text'), t('about.privacy')]);
