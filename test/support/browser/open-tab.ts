import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import type { Site } from './site.ts';

/** Opens a path of the site, or another address, in a new context; when the test ends, nothing may have been blocked by the page's policy or thrown. */
export async function openTab(site: Site, path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const viewport = { width: 1280, height: 900 };
  const context = await site.browser.newContext({ locale: 'de-DE', viewport, ...options });
  context.setDefaultTimeout(10_000);
  const faults: string[] = [];
  context.on('weberror', (error) => faults.push(String(error.error())));
  context.on('console', (message) => /security policy/i.test(message.text()) && faults.push(message.text()));
  onTestFinished(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });
  const page = await context.newPage();
  await page.goto(new URL(path, site.url).href);
  return page;
}
