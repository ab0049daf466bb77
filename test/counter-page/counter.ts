import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openTab } from '../support/browser/open-tab.ts';
import type { Site } from '../support/browser/site.ts';

/** An adviser's tab on the counter. */
export interface Counter {
  page: Page;
  field: Locator;
  /** The answers, the adviser's language first. */
  answers: Locator;
  options: Locator;
  notice: Locator;
  dialog: Locator;
  /** Every address that was asked, with what was sent. */
  requests: string[];
  type(words: string): Promise<void>;
  press(...keys: string[]): Promise<void>;
}

/** Opens the counter in a new context; the visit fails where the page's policy blocked something or something was thrown. */
export async function openCounter(site: Site, path: string, options: BrowserContextOptions = {}): Promise<Counter> {
  const viewport = { width: 1280, height: 720 };
  const page = await openTab(site, 'about:blank', { viewport, ...options });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto(site.url + path);
  await page.locator('#question').waitFor();
  return {
    page,
    field: page.locator('#question'),
    answers: page.locator('.answers > article'),
    options: page.getByRole('option'),
    notice: page.locator('.notice'),
    dialog: page.locator('dialog[open]'),
    requests,
    type: (words) => page.keyboard.type(words),
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
  };
}

/** What is seen of an element, blanks that do not break as ordinary ones. */
export async function textOf(locator: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden does not count
  return (await locator.innerText()).replace(/[\u00a0\u202f]/g, ' ');
}
