import { expect, test } from 'vitest';
import { runDirectLine, served } from './client.ts';

test('Direct Line answers also where the bot has credentials for the Bot Framework', async () => {
  const { call } = await runDirectLine({
    ...served,
    MICROSOFT_APP_ID: '00000000-1111-2222-3333-444444444444',
    MICROSOFT_APP_TENANT_ID: '00000000-1111-2222-3333-555555555555',
    MICROSOFT_APP_PASSWORD: 'a client secret',
  });
  const token = (await call('POST', '/tokens/generate', { token: served.DIRECT_LINE_SECRET, body: {} })).body.token;
  const { status, body } = await call('POST', '/conversations', { token });
  expect(status).toBe(201);
  const path = `/conversations/${body.conversationId}/activities`;
  expect((await call('POST', path, { token, body: { type: 'message', text: 'Hallo' } })).status).toBe(200);
  expect((await call('GET', path, { token })).body.activities.at(-1)?.text).toContain('Hallo');
});
