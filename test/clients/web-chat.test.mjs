import { beforeAll, expect, test } from 'vitest';
import { buildProgram } from '../support/build-program.ts';
import { cleanUpAfterAll } from '../support/clean-up.ts';
import { picture, startAll } from './support.mjs';

// Microsoft's Web Chat in a real browser, on a page of another origin than the bot's.

buildProgram();
const cleanUp = cleanUpAfterAll();
let all;
beforeAll(async () => {
  all = await startAll(cleanUp);
});

test('botframework-webchat: ask, follow a suggestion, see the answers', async () => {
  const page = await all.browser.newPage({ viewport: { width: 460, height: 700 } });
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.setDefaultTimeout(15_000);
  await page.goto(all.page);
  await page.addScriptTag({ url: '/webchat.js' });
  await page.evaluate(async (domain) => {
    const { token } = await (await fetch(`${domain}/tokens/generate`, { method: 'POST' })).json();
    const directLine = window.WebChat.createDirectLine({ domain, token });
    window.WebChat.renderWebChat({ directLine, locale: 'de-DE', username: 'Gast' }, document.getElementById('chat'));
  }, all.domain);
  const log = page.locator('.webchat__basic-transcript');
  await log.getByText('Ich bin Karrierelotse').first().waitFor();

  await page.getByRole('textbox').fill('Was verdient man als Einsteiger in Dresden?');
  await page.keyboard.press('Enter');
  await log.getByText('2.200–2.700').first().waitFor();

  const suggestions = page.locator('button.webchat__suggested-action');
  const suggestion = await suggestions.first().textContent();
  await suggestions.first().click();
  await page.waitForFunction(() => document.querySelectorAll('.webchat__bubble--from-user').length === 2);
  await page.waitForFunction(
    () => document.querySelectorAll('.webchat__bubble:not(.webchat__bubble--from-user)').length >= 3,
  );
  const said = await log.locator('.webchat__bubble--from-user').allInnerTexts();
  expect(said.map((text) => text.trim())).toEqual([
    expect.stringContaining('Was verdient man als Einsteiger in Dresden?'),
    expect.stringContaining(suggestion.trim()),
  ]);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: picture('web-chat') });
  expect(await log.getByText('Nicht gesendet').count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.close();
});
