import { beforeAll, describe, expect, test } from 'vitest';
import { createTokens } from '../../src/bot/direct-line/tokens.ts';
import { buildProgram } from '../support/build-program.ts';
import { cleanUpAfterAll } from '../support/clean-up.ts';
import { secret, startAll } from './support.mjs';

// Microsoft's client in a real browser, on a page of another origin than the bot's.

buildProgram();
const cleanUp = cleanUpAfterAll();
let all;
beforeAll(async () => {
  all = await startAll(cleanUp);
});

const question = 'Was verdient man als Einsteiger in Dresden?';
const [online, expired] = [2, 3];

/** A page with a client that keeps what it hears in `window.heard` and its states in `window.states`. */
async function openClient(options = {}) {
  const page = await all.browser.newPage();
  await page.goto(all.page);
  await page.addScriptTag({ url: '/directline.js' });
  await page.evaluate(
    async ([domain, settings]) => {
      window.post = (path, init) =>
        fetch(domain + path, { method: 'POST', ...init }).then((response) => response.json());
      const { token } = settings.token ? settings : await window.post('/tokens/generate');
      window.heard = [];
      window.states = [];
      window.line = new window.DirectLine.DirectLine({
        domain,
        timeout: 2000,
        pollingInterval: 200,
        random: () => 0,
        ...settings,
        token,
      });
      window.line.connectionStatus$.subscribe((state) => window.states.push(state));
      window.line.activity$.subscribe(
        (activity) => window.heard.push(activity),
        (error) => window.states.push(error.message),
      );
      window.say = (activity) =>
        new Promise((resolve, reject) =>
          window.line
            .postActivity({ from: { id: 'me' }, ...activity })
            .subscribe(resolve, (error) => reject(error.status)),
        );
    },
    [all.domain, options],
  );
  return {
    page,
    say: (text, fields = {}) => page.evaluate((activity) => window.say(activity), { type: 'message', text, ...fields }),
    heard: () => page.evaluate(() => window.heard),
    waitFor: (count) => page.waitForFunction((wanted) => window.heard.length >= wanted, count, { timeout: 15_000 }),
    waitForState: (state) =>
      page.waitForFunction((wanted) => window.states.at(-1) === wanted, state, { timeout: 30_000 }),
  };
}

describe.each([
  ['WebSocket', true],
  ['polling', false],
])('botframework-directlinejs over %s', (_, webSocket) => {
  test('connects, posts and receives', async () => {
    const { page, say, heard, waitFor, waitForState } = await openClient({ webSocket });
    await waitForState(online);
    const id = await say(question);
    await waitFor(3);
    const [greeting, mine, answer] = await heard();
    expect(greeting.text).toContain('Karrierelotse');
    expect(mine).toMatchObject({ id, text: question, from: { id: expect.stringMatching(/^dl_/) } });
    expect(answer).toMatchObject({ replyToId: id, text: expect.stringContaining('2.200–2.700'), type: 'message' });
    expect(answer.suggestedActions.actions.length).toBeGreaterThan(0);
    expect(answer.channelData.answer.kind).toBe('salary');
    await page.close();
  });

  test('starts in the language that it is told', async () => {
    const { page, heard, waitFor } = await openClient({ webSocket, conversationStartProperties: { locale: 'en-GB' } });
    await waitFor(1);
    expect((await heard())[0]).toMatchObject({ locale: 'en', text: expect.stringContaining('automated') });
    await page.close();
  });

  test('takes up a conversation in a second window, from its watermark on', async () => {
    const first = await openClient({ webSocket });
    await first.say(question);
    await first.waitFor(3);
    const state = await first.page.evaluate(() => {
      const { token, conversationId, watermark } = window.line;
      return { token, conversationId, watermark };
    });
    await first.page.close();
    const second = await openClient({ webSocket, ...state });
    await second.waitForState(online);
    await second.say('Und in Potsdam?');
    await second.waitFor(2);
    const [mine, answer] = await second.heard();
    expect([mine.text, answer.text]).toEqual(['Und in Potsdam?', expect.stringContaining('Potsdam')]);
    expect(await second.heard()).toHaveLength(2);
    await second.page.close();
  });

  test('is told that its token is expired, and goes on with a new one', async () => {
    const { page, say, heard, waitFor, waitForState } = await openClient({ webSocket });
    await waitFor(1);
    const conversation = await page.evaluate(() => window.line.conversationId);
    const past = createTokens({ secret, lifetime: 60, now: () => Date.now() - 120_000 });
    const grant = { conversation, user: { id: 'dl_x' }, origins: [all.page] };
    const token = await past.mint(grant, 'access');
    await page.evaluate((value) => {
      window.line.token = value;
    }, token);
    if (webSocket) expect(await say(question)).toBe('retry');
    await waitForState(expired);
    // The page's server knows the secret and asks for the conversation, as Microsoft's documentation has it.
    const response = await fetch(`${all.domain}/conversations/${conversation}`, {
      headers: { authorization: `Bearer ${secret}` },
    });
    const renewed = await response.json();
    await page.evaluate((value) => window.line.reconnect(value), renewed);
    await waitForState(online);
    await say(question);
    // After a change of state this client opens another socket beside the one it has; what comes twice has one id.
    await page.waitForFunction(() => window.heard.some(({ replyToId }) => replyToId));
    expect(new Set((await heard()).map(({ id }) => id)).size).toBe(3);
    expect((await heard()).at(-1).text).toContain('2.200–2.700');
    await page.close();
  });

  test('ends when the conversation ends', async () => {
    const { page, say, heard, waitFor, waitForState } = await openClient({ webSocket });
    await waitFor(1);
    await say(undefined, { type: 'endOfConversation' });
    await waitForState('conversation ended');
    expect((await heard()).at(-1).type).toBe('endOfConversation');
    await page.close();
  });
});

test('after a lost connection the client comes back by itself and misses nothing', async () => {
  const { page, say, heard, waitFor } = await openClient();
  await waitFor(1);
  await page.evaluate(() => {
    const Original = window.WebSocket;
    const close = Original.prototype.close;
    // The client keeps its socket to itself, so the next empty frame that it sends gives it away.
    Original.prototype.send = function send() {
      close.call(this);
    };
  });
  await page.waitForTimeout(2500);
  await say(question);
  await waitFor(3);
  const texts = (await heard()).map(({ text }) => text);
  expect(texts).toHaveLength(3);
  expect(texts[2]).toContain('2.200–2.700');
  await page.close();
}, 60_000);
