import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { accessibilityFaults } from '../support/browser/accessibility-faults.ts';
import { serveSite } from '../support/browser/site.ts';
import { visit } from './visit.ts';

const site = serveSite();

const entryQuestion = 'Was verdient man als Einsteiger in Dresden?';

describe('on an operator’s page', () => {
  test('it stands in the page as a card that loads the chat when asked to, in the brand’s colours', async () => {
    const visitor = await visit(site, 'about:blank');
    const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";
    const html =
      '<!doctype html><html lang="en"><title>Jobs</title><main><h1>Jobs</h1><karrierelotse-chat data-accent="#FFCC00" data-title="Ask us" data-theme="dark"></karrierelotse-chat></main><script src="/widget.js"></script></html>';
    await visitor.page.route('**/own', (route) =>
      route.fulfill({ body: html, contentType: 'text/html', headers: { 'content-security-policy': policy } }),
    );
    await visitor.page.goto(`${site.url}/own`);
    expect(await visitor.page.locator('karrierelotse-chat').count()).toBe(1);
    expect(await accessibilityFaults(visitor.page)).toEqual([]);
    await visitor.open();
    await visitor.ask('What do people earn in Dresden?');
    expect(await visitor.panel.getByRole('heading', { level: 2 }).textContent()).toBe('Ask us');
    const send = visitor.panel.getByRole('button', { name: 'Send' });
    expect(await send.evaluate((button) => getComputedStyle(button).backgroundColor)).toBe('rgb(255, 204, 0)');
    expect(await send.evaluate((button) => getComputedStyle(button).color)).toBe('rgb(0, 0, 0)');
    expect(await accessibilityFaults(visitor.page)).toEqual([]);
  });

  test('a page of another origin may load it', async () => {
    const html = `<!doctype html><html lang="de"><title>Stellen</title><main><h1>Stellen</h1></main><script src="${site.url}/widget.js"></script></html>`;
    const other = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html)).listen(0);
    onTestFinished(() => void other.close());
    const visitor = await visit(site, `http://localhost:${(other.address() as AddressInfo).port}/`);
    await visitor.open();
    expect(await (await visitor.ask(entryQuestion)).textContent()).toMatch(/2\.200–2\.700\s€/);
  });

  test('where the chat cannot be loaded it says so, and tries again', async () => {
    const visitor = await visit(site, '/demo');
    await visitor.page.route('**/widget/chat.js*', (route) => route.abort());
    await visitor.launcher.click();
    await visitor.page.getByText('Der Chat lässt sich gerade nicht laden.').waitFor();
    await visitor.page.unroute('**/widget/chat.js*');
    await visitor.open();
    expect(await visitor.page.getByText('Der Chat lässt sich gerade nicht laden.').isVisible()).toBe(false);
  });
});
