import { describe, expect, test } from 'vitest';
import { consult } from '../counter/ask.ts';
import { post } from '../support/activity.ts';
import { runConnector } from '../support/connector.ts';
import { realConverse } from '../support/knowledge.ts';
import { newFolder } from '../support/new-folder.ts';
import { cardOf, readCard } from '../support/read-card.ts';
import { runServer } from '../support/run-server.ts';
import { payload, payloadNames } from './payload.ts';

const converse = realConverse();

async function runTeams() {
  const connector = await runConnector();
  const environment = { STATE_URL: `lmdb:${newFolder()}` };
  const { url, logged } = await runServer({ converse, counter: consult, environment });
  const send = (name: string, fields?: object) => post(url, payload(name, connector.url, fields));
  return { connector, send, logged };
}

/** What each payload is answered with: words of the card, words of the response, or nothing. */
const expected: Record<string, { card?: string; response?: string }> = {
  personal: { card: '2.200–2.700 €' },
  'personal-no-locale': { card: 'First of all: you are writing to an automated assistant' },
  'group-mention': { card: 'Potsdam' },
  channel: { card: 'Verdienst im Beruf' },
  'file-attached': { card: 'Bilder und Dateien kann ich nicht lesen' },
  'card-say': { card: 'Dresden' },
  'card-say-as-data': { card: 'Dresden' },
  'card-unknown': { card: 'Diese Karte ist nicht mehr gültig' },
  'mention-without-words': { card: 'Ich bin Karrierelotse' },
  search: { response: 'Das verdient man' },
  'search-initial': { response: 'Am meisten verdient man' },
  link: { response: 'Entry level' },
  'install-personal': { card: 'Im Suchfeld von Teams' },
  'added-personal': { card: 'Im Suchfeld von Teams' },
  'install-team': { card: 'ich antworte kurz und im selben Thread' },
  'added-team': { card: 'ich antworte kurz und im selben Thread' },
  'inserted-card': {},
  'edited-message': {},
  'deleted-message': {},
  reaction: {},
  'member-added': {},
  'member-removed': {},
  'team-renamed': {},
  'channel-created': {},
  upgrade: {},
  uninstall: {},
  typing: {},
  'read-receipt': {},
};

test('every recorded payload has its expected answer', () => {
  expect(payloadNames.toSorted()).toEqual(Object.keys(expected).toSorted());
});

describe('what Teams sends', () => {
  test.each(Object.entries(expected))('%s', async (name, { card, response }) => {
    const { connector, send, logged } = await runTeams();
    const answered = await send(name);
    const body = await answered.text();
    expect([answered.status, logged]).toEqual([200, []]);
    expect(connector.calls).toHaveLength(card ? 1 : 0);
    if (card) expect(readCard(cardOf(connector.calls[0]?.activity)).replaceAll('\u00a0', ' ')).toContain(card);
    expect(body).toContain(response ?? '');
    if (!response) expect(body).toBe('');
  });

  test('all of them one after the other, twice: never an error', async () => {
    const { connector, send, logged } = await runTeams();
    const statuses: number[] = [];
    for (const name of [...payloadNames, ...payloadNames]) statuses.push((await send(name)).status);
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
    expect(logged).toEqual([]);
    // The second time all are repetitions, which stay without an answer.
    expect(connector.calls.length).toBeLessThan(payloadNames.length);
  });

  test('an invoke that the bot does not know is declined as the protocol has it', async () => {
    const { send } = await runTeams();
    expect((await send('search', { name: 'task/fetch' })).status).toBe(501);
  });
});
