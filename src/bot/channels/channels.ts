import { directLine } from '../direct-line/answer.ts';
import type { Render } from './render.ts';
import { teams } from './teams.ts';
import { text } from './text.ts';
import { web } from './web.ts';

/** How each family of channels shows an answer. */
export const channels = { web, directLine, teams, text } satisfies Record<string, Render>;

/** The renderer for a channel, by the id that its activities carry; a channel we do not know gets all of it as text. */
export function rendererOf(channelId: string): Render {
  return channels[families.get(channelId) ?? 'text'];
}

const families = new Map<string, keyof typeof channels>([
  ['emulator', 'web'],
  ['directline', 'directLine'],
  ['webchat', 'web'],
  ['test', 'web'],
  ['msteams', 'teams'],
]);
