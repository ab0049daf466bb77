import { createSocialDialog } from './social.ts';

/** Takes note of what asks nothing ("schade", "never mind"), and goes on. */
export const reaction = createSocialDialog('social', ({ t }) => [t('reaction.text')]);
