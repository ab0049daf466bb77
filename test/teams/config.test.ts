import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config.ts';

const credentials = {
  MICROSOFT_APP_ID: '8f1d6c1e-2b7e-4a55-9a53-3b1f6a0f4c21',
  MICROSOFT_APP_PASSWORD: 'secret',
  MICROSOFT_APP_TENANT_ID: '5a1e5e0c-7d3f-4c76-9f0e-0b7f2d3a9c11',
};
const channel = '19:abc_DEF-1@thread.tacv2';

describe('handing over', () => {
  test('is off without a channel', () => {
    expect(loadConfig(credentials).handoff).toBeUndefined();
  });

  test('needs the channel only: address and tenant follow from the bot', () => {
    expect(loadConfig({ ...credentials, HANDOFF_CHANNEL_ID: channel }).handoff).toEqual({
      channelId: channel,
      serviceUrl: 'https://smba.trafficmanager.net/teams/',
      tenantId: credentials.MICROSOFT_APP_TENANT_ID,
      language: 'de',
    });
  });

  test.each([
    [{ HANDOFF_CHANNEL_ID: 'general' }, 'HANDOFF_CHANNEL_ID: expected the id of a channel like 19:'],
    [{ HANDOFF_CHANNEL_ID: '19%3Aabc%40thread.tacv2' }, 'HANDOFF_CHANNEL_ID: expected the id of a channel like 19:'],
    [{ HANDOFF_CHANNEL_ID: `${channel};messageid=1` }, 'HANDOFF_CHANNEL_ID: expected the id of a channel like 19:'],
    [{ HANDOFF_SERVICE_URL: 'https://smba.trafficmanager.net/emea/' }, 'HANDOFF_CHANNEL_ID is missing'],
    [{ HANDOFF_CHANNEL_ID: channel, HANDOFF_SERVICE_URL: 'smba' }, 'HANDOFF_SERVICE_URL: expected an address'],
    [{ HANDOFF_CHANNEL_ID: channel, HANDOFF_LANGUAGE: 'fr' }, 'HANDOFF_LANGUAGE: expected de or en'],
    [{ HANDOFF_CHANNEL_ID: channel, HANDOFF_TENANT_ID: 'x' }, 'HANDOFF_TENANT_ID: expected an id like'],
  ])('says what is wrong: %j', (fields, fault) => {
    expect(() => loadConfig({ ...credentials, ...fields })).toThrow(fault);
  });

  test('without an app id is for a connector on this machine only', () => {
    expect(() => loadConfig({ HANDOFF_CHANNEL_ID: channel })).toThrow('HANDOFF_CHANNEL_ID needs MICROSOFT_APP_ID');
    const local = { HANDOFF_CHANNEL_ID: channel, HANDOFF_SERVICE_URL: 'http://127.0.0.1:56150/' };
    expect(loadConfig(local).handoff?.channelId).toBe(channel);
  });
});
