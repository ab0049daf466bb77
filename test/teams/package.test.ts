import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
// @ts-expect-error a script, without types
import { packApp } from '../../scripts/teams-package.mjs';

const pack: (environment: Record<string, string>) => Uint8Array = packApp;
const environment = {
  MICROSOFT_APP_ID: '8f1d6c1e-2b7e-4a55-9a53-3b1f6a0f4c21',
  PUBLIC_URL: 'https://lotse.example.org/bot',
};

function unpack(fields: Record<string, string> = {}) {
  const files = unzipSync(pack({ ...environment, ...fields }));
  const json = (name: string) => JSON.parse(Buffer.from(files[name] ?? []).toString());
  return { files, manifest: json('manifest.json'), english: json('en.json') };
}

describe('the app', () => {
  test('holds manifest, English texts and both icons in their sizes', () => {
    const { files } = unpack();
    expect(Object.keys(files).toSorted()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
    const width = (name: string) => Buffer.from(files[name] ?? []).readUInt32BE(16);
    expect([width('color.png'), width('outline.png')]).toEqual([192, 32]);
  });

  test('names the bot, its scopes, its search and its domain', () => {
    const { manifest } = unpack({ TEAMS_DEVELOPER: 'Stadt "Musterhausen"' });
    expect(manifest).toMatchObject({
      id: environment.MICROSOFT_APP_ID,
      developer: { name: 'Stadt "Musterhausen"', privacyUrl: environment.PUBLIC_URL },
      bots: [{ botId: environment.MICROSOFT_APP_ID, scopes: ['personal', 'team', 'groupChat'] }],
      composeExtensions: [{ commands: [{ id: 'karriere', initialRun: true, parameters: [{ name: 'query' }] }] }],
      validDomains: ['lotse.example.org'],
    });
  });

  test('has every text in English that it has in German', () => {
    const { manifest, english } = unpack();
    const german = textsOf({
      name: manifest.name,
      description: manifest.description,
      bots: manifest.bots.map(({ commandLists }: { commandLists: object }) => ({ commandLists })),
      composeExtensions: manifest.composeExtensions,
    });
    expect(german.filter((key) => !(key in english))).toEqual([]);
  });

  test('is the same bytes for the same input', () => {
    expect(Buffer.compare(pack(environment), pack(environment))).toBe(0);
  });
});

test.each([
  [{}, ['MICROSOFT_APP_ID is missing', 'PUBLIC_URL is missing']],
  [{ ...environment, MICROSOFT_APP_ID: 'abc' }, ['MICROSOFT_APP_ID: expected an id like']],
  [{ ...environment, TEAMS_APP_ID: '1' }, ['TEAMS_APP_ID: expected an id like']],
  [{ ...environment, PUBLIC_URL: 'http://lotse.example.org' }, ['PUBLIC_URL: expected an address like https://']],
  [{ ...environment, TEAMS_DEVELOPER: 'x'.repeat(33) }, ['TEAMS_DEVELOPER: expected at most 32']],
])('says what is missing: %j', (given: Record<string, string>, faults) => {
  for (const fault of faults) expect(() => pack(given)).toThrow(fault);
});

/** Keys of all texts that Teams shows, as the localisation file writes them. */
function textsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => textsOf(item, `${path}[${at}]`));
  if (typeof value !== 'object' || value === null) return /(title|description|short|full)$/.test(path) ? [path] : [];
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, path ? `${path}.${key}` : key));
}
