import { describe, expect, test } from 'vitest';
import { serveSite } from '../support/browser/site.ts';
import { startBuiltServer } from '../support/built-server.ts';
import { describePage, type Visit, visit } from './visit.ts';

const site = serveSite();

const entryQuestion = 'Was verdient man als Einsteiger in Dresden?';

describe('a conversation goes on', () => {
  /** The chat tries again at least every ten seconds; a busy machine needs some more to start a server. */
  const patience = { timeout: 30_000 };

  test('after a reload, with all that was said', async () => {
    const visitor = await visit(site, '/demo');
    await visitor.open();
    await visitor.ask(entryQuestion);
    const before = await visitor.said();
    await visitor.page.reload();
    await visitor.open();
    await expect.poll(visitor.said).toEqual(before);
    expect(await (await visitor.ask('Und in Potsdam?')).textContent()).toMatch(/2\.300–2\.800\s€/);
  });

  test('after it was closed and opened again', async () => {
    const visitor = await visit(site, '/demo');
    await visitor.open();
    await visitor.ask(entryQuestion);
    await visitor.panel.getByRole('button', { name: 'Chat schließen' }).click();
    await visitor.launcher.click();
    await visitor.ask('Und in Potsdam?');
    expect(await visitor.answers.count()).toBe(3);
  });

  test('after the server was started anew: what was said stays, and it says that it has to be told again', {
    timeout: 60_000,
  }, async () => {
    const { visitor, own } = await visitOwn();
    await openAndAsk(visitor, entryQuestion);
    await own.stop();
    await visitor.warning.waitFor();
    await own.start();
    await visitor.log.getByText('beginnt hier ein neues Gespräch').waitFor(patience);
    await expect.poll(() => visitor.warning.isVisible()).toBe(false);
    expect(await (await visitor.ask('Was verdient man in Potsdam?')).textContent()).toMatch(/2\.300–2\.800\s€/);
    expect(await visitor.answers.count()).toBe(3);
  });

  test('after the server was started anew with a secret: the token is still good', { timeout: 60_000 }, async () => {
    const secret = { DIRECT_LINE_SECRET: 'a secret of more than 32 characters', HOST: '127.0.0.1' };
    const { visitor, own } = await visitOwn((url) => ({ ...secret, ALLOWED_ORIGINS: url }));
    await openAndAsk(visitor, entryQuestion);
    await own.stop();
    await visitor.warning.waitFor();
    await own.start();
    await expect.poll(() => visitor.warning.isVisible(), patience).toBe(false);
    expect(await (await visitor.ask('Was verdient man in Potsdam?')).textContent()).toMatch(/2\.300–2\.800\s€/);
    expect(await visitor.log.getByText('beginnt hier ein neues Gespräch').count()).toBe(0);
  });

  async function visitOwn(environmentOf?: (url: string) => Record<string, string>) {
    const own = await startBuiltServer({ environmentOf });
    return { own, visitor: await visit(site, `${own.url}/demo`) };
  }

  test('after being offline, with a message that was sent only once', async () => {
    const visitor = await visit(site, '/demo');
    await visitor.open();
    await visitor.page.context().setOffline(true);
    await visitor.warning.waitFor();
    await visitor.input.fill(entryQuestion);
    await visitor.input.press('Enter');
    const retry = visitor.log.getByRole('button', { name: 'Erneut senden' });
    await retry.waitFor();
    await visitor.page.context().setOffline(false);
    await expect.poll(() => visitor.warning.isVisible()).toBe(false);
    await retry.click();
    await visitor.answers.nth(1).waitFor();
    expect((await visitor.said()).filter((line) => line.startsWith('own'))).toEqual([`own ${entryQuestion}`]);
    expect(await retry.count()).toBe(0);
  });

  test('a message that got through although it seemed lost is not said twice', async () => {
    const visitor = await visit(site, '/demo');
    await visitor.open();
    let lost = 0;
    await visitor.page.route(/\/activities$/, async (route) => {
      if (route.request().method() !== 'POST' || lost++ > 0) return route.fallback();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await visitor.input.fill(entryQuestion);
    await visitor.input.press('Enter');
    await visitor.answers.nth(1).waitFor();
    const retry = visitor.log.getByRole('button', { name: 'Erneut senden' });
    if (await retry.isVisible()) await retry.click();
    await visitor.ask('Und in Potsdam?');
    expect((await visitor.said()).map((line) => line.slice(0, 20))).toEqual([
      expect.stringContaining('bot'),
      'own Was verdient man',
      expect.stringContaining('bot'),
      'own Und in Potsdam?',
      expect.stringContaining('bot'),
    ]);
  });

  test('with a token that is no longer good', async () => {
    const visitor = await visit(site, '/demo');
    await visitor.open();
    await visitor.ask(entryQuestion);
    await visitor.page.evaluate(() => {
      const key = sessionStorage.key(0) ?? '';
      const session = JSON.parse(sessionStorage.getItem(key) ?? '{}');
      sessionStorage.setItem(key, JSON.stringify({ ...session, token: 'a.b.c' }));
    });
    await visitor.page.reload();
    await visitor.open();
    expect(await visitor.log.getByText('beginnt hier ein neues Gespräch').isVisible()).toBe(true);
    expect(await (await visitor.ask(entryQuestion)).textContent()).toMatch(/2\.200–2\.700\s€/);
  });

  test('a token is renewed at half of its life', async () => {
    const visitor = await visit(site, 'about:blank');
    await visitor.page.clock.install();
    await visitor.page.goto(`${site.url}/demo`);
    await visitor.open();
    const renewal = visitor.page.waitForResponse(/tokens\/refresh/);
    await visitor.page.clock.fastForward(16 * 60_000);
    expect((await renewal).status()).toBe(200);
  });

  test('in two tabs, each of which shows everything once', async () => {
    const visitor = await visit(site, '/demo');
    await visitor.open();
    await visitor.ask(entryQuestion);
    const [popup] = await Promise.all([
      visitor.page.context().waitForEvent('page'),
      visitor.page.evaluate(() => void window.open(location.href)),
    ]);
    const twin = describePage(popup);
    await twin.open();
    await twin.answers.nth(1).waitFor();
    await twin.ask('Und in Potsdam?');
    await visitor.answers.nth(2).waitFor();
    await visitor.ask('Und in Chemnitz?');
    await twin.answers.nth(3).waitFor();
    expect(await twin.said()).toEqual(await visitor.said());
    expect(await visitor.said()).toHaveLength(7);
  });

  test('without WebSockets, by asking', async () => {
    const visitor = await visit(site, '/demo');
    await visitor.page.routeWebSocket(/stream/, (socket) => void socket.close());
    await visitor.open();
    expect(await (await visitor.ask(entryQuestion)).textContent()).toMatch(/2\.200–2\.700\s€/);
  });
});

async function openAndAsk(visitor: Visit, question: string): Promise<void> {
  await visitor.open();
  await visitor.ask(question);
}
