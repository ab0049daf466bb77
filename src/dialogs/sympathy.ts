import { createSocialDialog } from './social.ts';

/** Is sorry where somebody tells of a loss or a worry, and says who can help. */
export const sympathy = createSocialDialog('social', ({ t }) => [t('sympathy.text'), t('sympathy.help')]);
