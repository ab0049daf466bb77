import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { post } from '../support/activity.ts';
import { type Connector, runConnector } from '../support/connector.ts';
import { realConverse } from '../support/knowledge.ts';
import { newFolder } from '../support/new-folder.ts';
import { cardOf, elementsOf, readCard } from '../support/read-card.ts';
import { readLmdb } from '../support/read-lmdb.ts';
import { startServer, type TestServer } from '../support/run-server.ts';
import { faultsOf } from './card-schema.ts';
import { payload } from './payload.ts';

const converse = realConverse();
const team = '19:beratung@thread.tacv2';
const wish = 'Ich möchte mit einem Menschen sprechen.';

let connector: Connector;
let folder: string;
let server: TestServer;
let messages = 0;

beforeEach(async () => {
  connector = await runConnector();
  folder = newFolder();
  await start();
  onTestFinished(() => server.close());
});

async function start(): Promise<void> {
  const environment = {
    STATE_URL: `lmdb:${folder}`,
    HANDOFF_CHANNEL_ID: team,
    HANDOFF_SERVICE_URL: connector.url,
    CONTACT_NAME: 'Berufsberatung',
  };
  server = await startServer({ converse, environment });
}

async function restart(): Promise<void> {
  await server.close();
  await start();
}

/** Sends an activity as a visitor's or the team's Teams would; gives what was said in answer. */
async function send(fields: object) {
  messages += 1;
  const before = connector.calls.length;
  const conversation = { conversationType: 'personal', id: 'a:visitor' };
  const response = await post(
    server.url,
    payload('personal', connector.url, { id: `m${messages}`, conversation, text: undefined, ...fields }),
  );
  expect(response.status).toBe(200);
  const calls = connector.calls.slice(before);
  const own = calls.find(({ path }) => path.endsWith(`/activities/m${messages}`))?.activity;
  return { calls, card: cardOf(own), text: own?.text ?? readCard(cardOf(own)) };
}

const say = (text: string) => send({ text });
const press = (value: object) => send({ value });
const answer = (value: object, from = { id: '29:colleague', name: 'Karl Kollege' }) =>
  send({ value, from, conversation: { conversationType: 'channel', isGroup: true, id: `${team};messageid=1` } });

const inTeam = () => connector.calls.filter(({ path }) => decodeURIComponent(path).includes(team));
const dataOf = (card: ReturnType<typeof cardOf>, handoff: string) =>
  elementsOf(card)
    .map(({ data }) => data as { handoff?: string; draft?: string; request?: string } | undefined)
    .find((data) => data?.handoff === handoff);

/** From the wish to the request in the team's channel; gives the id of the request. */
async function ask(words: string): Promise<string> {
  const { card } = await say(wish);
  await press({ ...dataOf(card, 'send'), words });
  return dataOf(cardOf(inTeam().at(-1)?.activity), 'reply')?.request ?? '';
}

describe('in Teams', () => {
  test('the form shows what would be sent and sends nothing by itself', async () => {
    await say('Was verdient man als Einsteiger in Dresden?');
    const { card, text } = await say(wish);
    expect(faultsOf(card)).toEqual([]);
    expect(text).toContain('Was verdient man als Einsteiger in Dresden?');
    expect(text).toContain('2.200–2.700');
    expect(text).toContain('Wenn Sie zustimmen, geht das an Berufsberatung');
    expect(inTeam()).toEqual([]);
  });

  test('consent brings question, answer and words to the team, without the name', async () => {
    await say('Was verdient man als Einsteiger in Dresden?');
    const { card } = await say(wish);
    const { text } = await press({ ...dataOf(card, 'send'), words: 'Stimmt das auch für Teilzeit?' });
    expect(text).toContain('Gesendet.');
    const [posted] = inTeam();
    const shown = cardOf(posted?.activity);
    expect(faultsOf(shown)).toEqual([]);
    expect(posted?.path).toBe(`/teams/v3/conversations/${encodeURIComponent(team)}/activities`);
    expect(readCard(shown)).toContain('Stimmt das auch für Teilzeit?');
    expect(readCard(shown)).toContain('Was verdient man als Einsteiger in Dresden?');
    expect(readCard(shown)).toMatch(/Offen seit \d/);
    expect(JSON.stringify(posted?.activity)).not.toContain('Anna');
  });

  test("the colleague's answer arrives in the visitor's conversation, and the card says so", async () => {
    const request = await ask('Gilt das für Teilzeit?');
    const { calls, text } = await answer({ handoff: 'reply', request, reply: 'Ja, *anteilig*.' });
    expect(text).toContain('Ihre Antwort ist zugestellt.');
    const toVisitor = calls.find(({ path }) => path.includes(encodeURIComponent('a:visitor')));
    const reading = readCard(cardOf(toVisitor?.activity));
    expect(reading).toContain('Antwort von Berufsberatung');
    expect(reading).toContain('Ja, *anteilig*.');
    expect(reading).not.toContain('Karl');
    const renewed = calls.find(({ method }) => method === 'PUT');
    expect(decodeURIComponent(renewed?.path ?? '')).toMatch(new RegExp(`${team}/activities/reply-\\d+$`));
    expect(readCard(cardOf(renewed?.activity))).toContain('Beantwortet von Karl Kollege');
    expect(elementsOf(cardOf(renewed?.activity)).filter(({ type }) => type === 'Input.Text')).toEqual([]);
    expect(faultsOf(cardOf(renewed?.activity))).toEqual([]);
  });

  test('speaks Einfache Sprache to a visitor who asked for it, and German as usual to the team', async () => {
    await say('einfach bitte');
    const { card, text } = await say(wish);
    expect(text).toContain('Ich sende nichts ohne Ihr Ja.');
    expect((await press({ ...dataOf(card, 'send'), words: 'Wie viele Stunden sind das?' })).text).toContain(
      'Ich habe Ihre Nachricht gesendet.',
    );
    const posted = cardOf(inTeam().at(-1)?.activity);
    expect(readCard(posted)).toContain('Jemand möchte mit einem Menschen sprechen');
    await restart();
    const { calls } = await answer({ handoff: 'reply', request: dataOf(posted, 'reply')?.request, reply: '40.' });
    const toVisitor = calls.find(({ path }) => path.includes(encodeURIComponent('a:visitor')));
    expect(readCard(cardOf(toVisitor?.activity))).toContain('Ihre Nachricht war: „Wie viele Stunden sind das?“');
    expect((await send({ value: { old: 'card' } })).text).toContain('Das hat zu lange gedauert.');
  });

  test('works across restarts, between any two steps', async () => {
    const { card } = await say(wish);
    await restart();
    await press({ ...dataOf(card, 'send'), words: 'Frage' });
    const request = dataOf(cardOf(inTeam().at(-1)?.activity), 'reply')?.request;
    await restart();
    const { calls } = await answer({ handoff: 'reply', request, reply: 'Antwort' });
    expect(calls.some(({ path }) => path.includes(encodeURIComponent('a:visitor')))).toBe(true);
  });

  test('keeps no words of an answered request', async () => {
    const request = await ask('Das ist vertraulich.');
    await answer({ handoff: 'reply', request, reply: 'Das auch.' });
    const kept = readLmdb(folder).map(({ value }) => value);
    expect(kept.join()).toContain('"state":"answered"');
    expect(kept.join()).not.toMatch(/vertraulich|Das auch/);
  });

  test('a form is good for one sending, and other questions are answered meanwhile', async () => {
    const { card } = await say(wish);
    expect((await say('Was verdient man in Potsdam?')).text).toContain('Potsdam');
    await press({ ...dataOf(card, 'send'), words: 'einmal' });
    expect((await press({ ...dataOf(card, 'send'), words: 'zweimal' })).text).toContain('nicht mehr gültig');
    expect(inTeam()).toHaveLength(1);
  });

  test('cancelling sends nothing, empty words neither', async () => {
    const { card } = await say(wish);
    expect((await press({ ...dataOf(card, 'send'), words: '  ' })).text).toContain(
      'Bitte schreiben Sie, worum es geht.',
    );
    expect((await press({ ...dataOf(card, 'cancel') })).text).toContain('nichts gesendet');
    expect(inTeam()).toEqual([]);
  });

  test('in a group it points to the chat for two', async () => {
    const conversation = { conversationType: 'groupChat', isGroup: true, id: '19:g@thread.v2' };
    const { text } = await send({ text: wish, conversation });
    expect(text).toContain('Schreiben Sie mir bitte im Einzelchat');
  });

  test('an open request is named when a person is wanted again', async () => {
    await ask('Erste Frage');
    expect((await say(wish)).text).toContain('noch nicht beantwortet');
  });
});

describe('failures', () => {
  test('the visitor is told where the team cannot be reached, and can try again', async () => {
    const { card } = await say(wish);
    connector.next.push({ status: 404 });
    expect((await press({ ...dataOf(card, 'send'), words: 'Hilfe' })).text).toContain('bei niemandem angekommen');
    expect(server.logged.join()).toContain('request not handed over');
    expect((await say('Ja, bitte senden.')).text).toContain('Gesendet.');
    expect(readCard(cardOf(inTeam().at(-1)?.activity))).toContain('Hilfe');
  });

  test('both sides are told where the visitor cannot be reached: the team at once, the visitor when he writes', async () => {
    const request = await ask('Frage');
    connector.next.push({ status: 403 });
    const { calls, text } = await answer({ handoff: 'reply', request, reply: 'Späte Antwort' });
    expect(text).toContain('konnte nicht zugestellt werden');
    const renewed = calls.find(({ method }) => method === 'PUT');
    expect(readCard(cardOf(renewed?.activity))).toContain('noch nicht zugestellt');
    await restart();
    const later = await say('Was verdient man in Potsdam?');
    expect(later.text).toContain('Späte Antwort');
    expect(later.text).toContain('Potsdam');
    const done = later.calls.find(({ method }) => method === 'PUT');
    expect(readCard(cardOf(done?.activity))).toContain('zugestellt');
    expect((await say('Was verdient man in Potsdam?')).text).not.toContain('Späte Antwort');
  });

  test('a card that cannot be renewed does not undo an answer', async () => {
    const request = await ask('Frage');
    connector.next.push({ status: 200 }, { status: 500 });
    expect((await answer({ handoff: 'reply', request, reply: 'Antwort' })).text).toContain('ist zugestellt');
    expect(server.logged.join()).toContain('card of a request not renewed');
  });

  test.each([
    [
      'a second answer',
      async (id: string) => answer({ handoff: 'reply', request: id, reply: 'zwei' }),
      'schon beantwortet',
    ],
    ['an unknown request', async () => answer({ handoff: 'reply', request: 'x', reply: 'zwei' }), 'gibt es nicht mehr'],
    [
      'an empty answer',
      async (id: string) => answer({ handoff: 'reply', request: id, reply: ' ' }),
      'schon beantwortet',
    ],
    [
      'an answer from elsewhere',
      async (id: string) => press({ handoff: 'reply', request: id, reply: 'gefälscht' }),
      'nur im Kanal des Beratungsteams',
    ],
  ])('%s is declined with words', async (_, act, words) => {
    const id = await ask('Frage');
    await answer({ handoff: 'reply', request: id, reply: 'eins' });
    const before = connector.calls.length;
    expect((await act(id)).text).toContain(words);
    expect(connector.calls.length).toBe(before + 1);
  });
});

describe('in text, as on the web', () => {
  let conversation = '';
  let token = '';

  beforeEach(async () => {
    await begin();
  });

  async function begin(secret?: string): Promise<void> {
    const headers: Record<string, string> = secret ? { authorization: `Bearer ${secret}` } : {};
    const generated = await fetch(`${server.url}/v3/directline/tokens/generate`, { method: 'POST', headers });
    ({ token } = (await generated.json()) as { token: string });
    const opened = await fetch(`${server.url}/v3/directline/conversations`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
    });
    ({ conversationId: conversation, token } = (await opened.json()) as { conversationId: string; token: string });
  }

  async function line(text: string): Promise<string> {
    const address = `${server.url}/v3/directline/conversations/${conversation}/activities`;
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ type: 'message', text, locale: 'de-DE' });
    const posted = await fetch(address, { method: 'POST', headers, body });
    expect(posted.status).toBe(200);
    return (await heard()).at(-1) ?? '';
  }

  async function heard(): Promise<string[]> {
    const address = `${server.url}/v3/directline/conversations/${conversation}/activities`;
    const read = await fetch(address, { headers: { authorization: `Bearer ${token}` } });
    const { activities } = (await read.json()) as { activities: { text?: string; from: { id: string } }[] };
    return activities.filter(({ from }) => from.id === 'karrierelotse').map(({ text = '' }) => text);
  }

  test('steps lead to consent, the answer comes into the same conversation', async () => {
    await line('Was verdient man als Einsteiger in Dresden?');
    expect(await line(wish)).toContain('Worum geht es?');
    const preview = await line('Kann ich auch halbtags anfangen?');
    expect(preview).toContain('Ihre Worte: Kann ich auch halbtags anfangen?');
    expect(preview).toContain('Darf ich das so senden?');
    expect(inTeam()).toEqual([]);
    expect(await line('Ja, bitte senden.')).toContain('Gesendet.');
    const request = dataOf(cardOf(inTeam().at(-1)?.activity), 'reply')?.request;
    expect(readCard(cardOf(inTeam().at(-1)?.activity))).toContain('Website');
    expect((await answer({ handoff: 'reply', request, reply: 'Ja, das geht.' })).text).toContain('zugestellt');
    expect((await heard()).at(-1)).toContain('Ja, das geht.');
  });

  test.each([
    ['Nein, nicht senden.', 'nichts gesendet'],
    ['Was verdient man in Potsdam?', 'nichts gesendet'],
    ['ok, was verdient man in Potsdam', 'Potsdam'],
  ])('anything but a clear yes sends nothing: %s', async (reply, words) => {
    await line(wish);
    await line('Meine Frage');
    expect(await line(reply)).toContain(words);
    expect(inTeam()).toEqual([]);
  });

  test('somebody in danger is not asked for consent', async () => {
    await line(wish);
    expect(await line('Ich will nicht mehr leben')).toContain('0800 111 0 111');
    expect(inTeam()).toEqual([]);
  });

  test('an answer reaches a visitor who comes back after a restart', async () => {
    const secret = 'a secret that is long enough for a server';
    const serve = () => startServer({ environment: { DIRECT_LINE_SECRET: secret, HOST: '127.0.0.1' } });
    await server.close();
    server = await serve();
    await begin(secret);
    await server.close();
    server = await serve();
    const reference = { channelId: 'directline', serviceUrl: server.url, conversation: { id: conversation } };
    await server.deliver(reference, { type: 'message', text: 'Gern.' });
    expect(await heard()).toEqual(['Gern.']);
  });
});

test('without a channel the contact data is given', async () => {
  await server.close();
  server = await startServer({ converse, environment: { STATE_URL: `lmdb:${folder}` } });
  expect((await say(wish)).text).toContain('0800 0000000');
});
