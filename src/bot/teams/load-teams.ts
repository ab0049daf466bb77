import { join } from 'node:path';
import { z } from 'zod';
import type { Config } from '../../config.ts';
import type { BotParts } from '../bot.ts';
import { createFileStore } from './file-store.ts';
import { createHandoff, type HandoffParts } from './handoff.ts';
import { type Reference, requestSchema, visitSchema } from './requests.ts';

/** The parts of a bot that need the disk: who has been welcomed, and what waits for a person where that is set up. */
export function loadTeams(parts: LoadParts): Pick<BotParts, 'welcomed' | 'handoff'> {
  const { handoff, contact, stateFolder } = parts.config;
  const folder = (name: string) => join(stateFolder, name);
  const welcomed = createFileStore({ folder: folder('welcomed'), lifetime: 400 * day, schema: z.literal(true) });
  if (!handoff) return { welcomed };
  return {
    welcomed,
    handoff: createHandoff({
      ...parts,
      name: contact.name,
      team: { reference: teamReference(parts.config), language: handoff.language },
      visits: createFileStore({ folder: folder('visits'), lifetime: 30 * day, schema: visitSchema }),
      requests: createFileStore({ folder: folder('requests'), lifetime: 30 * day, schema: requestSchema }),
    }),
  };
}

type LoadParts = Pick<HandoffParts, 'translator' | 'log' | 'deliver' | 'replace'> & { config: Config };

const day = 86_400_000;

/** Where a new thread is begun in the team's channel. */
function teamReference({ handoff, ...config }: Config): Reference {
  const appId = config.mode === 'credentials' ? config.credentials.id : '';
  const { channelId = '', serviceUrl = '', tenantId } = handoff ?? {};
  const conversation = { id: channelId, isGroup: true, conversationType: 'channel', ...(tenantId && { tenantId }) };
  return { channelId: 'msteams', serviceUrl, conversation, bot: { id: `28:${appId}`, name: 'Karrierelotse' } };
}
