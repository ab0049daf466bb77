import { createSocialDialog } from './social.ts';

/** Says politely what it does not talk about. */
export const outOfScope = createSocialDialog('refused', ({ t }) => [t('outOfScope.text')]);
