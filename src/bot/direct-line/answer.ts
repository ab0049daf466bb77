import type { Render } from '../channels/render.ts';
import { web } from '../channels/web.ts';

/**
 * Direct Line: as for the web, and the answer itself in `channelData.answer`, for a client that lays it out on its own.
 * No empty lines: Microsoft's Web Chat makes a paragraph of every line, also of those, and tears the text apart.
 */
export const directLine: Render = (answer, surroundings) => {
  const { text, ...activity } = web(answer, surroundings);
  return { ...activity, text: text?.replace(/\n{2,}/g, '\n'), channelData: { answer } };
};
