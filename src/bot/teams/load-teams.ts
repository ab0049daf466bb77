import { z } from 'zod';
import type { Config } from '../../config.ts';
import type { BotParts } from '../bot.ts';
import type { State } from '../state/state.ts';
import { createHandoff } from './handoff.ts';
import type { HandoffParts } from './handoff-parts.ts';
import { type Reference, requestSchema, visitSchema } from './requests.ts';

/** The parts of a bot that outlive conversations: who has been welcomed, and what waits for a person where that is set up. */
export function loadTeams(parts: LoadParts): Pick<BotParts, 'welcomed' | 'handoff'> {
  const { config, state } = parts;
  const { handoff, contact } = config;
  const welcomed = state.store({ name: 'welcomed', lifetime: 400 * day, schema: z.literal(true) });
  if (!handoff) return { welcomed };
  return {
    welcomed,
    handoff: createHandoff({
      ...parts,
      name: contact.name,
      team: { reference: teamReference(parts.config), language: handoff.language },
      visits: state.store({ name: 'visit', lifetime: 30 * day, schema: visitSchema }),
      requests: state.store({ name: 'request', lifetime: 30 * day, schema: requestSchema }),
    }),
  };
}

type LoadParts = Pick<HandoffParts, 'translator' | 'log' | 'deliver' | 'replace'> & {
  config: Config;
  state: Pick<State, 'store'>;
};

const day = 86_400_000;

/** Where a new thread is begun in the team's channel. */
function teamReference({ handoff, ...config }: Config): Reference {
  const appId = config.mode === 'credentials' ? config.credentials.id : '';
  const { channelId = '', serviceUrl = '', tenantId } = handoff ?? {};
  const conversation = { id: channelId, isGroup: true, conversationType: 'channel', ...(tenantId && { tenantId }) };
  return { channelId: 'msteams', serviceUrl, conversation, bot: { id: `28:${appId}`, name: 'Karrierelotse' } };
}
