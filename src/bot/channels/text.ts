import { joinPlain, paragraphsOf } from './paragraphs.ts';
import type { Render } from './render.ts';
import { suggestionLines } from './suggestions.ts';

/** Any channel of which nothing is known but that it shows text: the suggestions are lines too. */
export const text: Render = (answer, { t }) => ({
  text: joinPlain([...paragraphsOf(answer, t), suggestionLines(answer.suggestions, t)]),
  textFormat: 'plain',
});
