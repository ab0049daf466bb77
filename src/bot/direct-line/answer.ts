import type { Render } from '../channels/render.ts';
import { web } from '../channels/web.ts';

/** Direct Line: as for the web, and the answer itself in `channelData.answer`, for a client that lays it out on its own. */
export const directLine: Render = (answer, surroundings) => ({ ...web(answer, surroundings), channelData: { answer } });
