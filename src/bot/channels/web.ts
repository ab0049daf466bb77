import { joinPlain, paragraphsOf } from './paragraphs.ts';
import type { Render } from './render.ts';
import { suggestActions } from './suggestions.ts';

/** The emulator, Web Chat and other clients of Direct Line: plain text, the suggestions as buttons. */
export const web: Render = (answer, { t }) => ({
  text: joinPlain(paragraphsOf(answer, t)),
  textFormat: 'plain',
  ...suggestActions(answer.suggestions),
});
