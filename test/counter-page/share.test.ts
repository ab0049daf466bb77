import type { Page } from 'playwright-core';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { serveSite } from '../support/browser/site.ts';
import { openCounter, textOf } from './counter.ts';

const site = serveSite();

const open = async (query: string) => {
  const counter = await openCounter(site, `/counter?q=${query}`);
  await counter.answers.first().waitFor();
  return counter;
};

describe('the code for a phone', () => {
  /** What a camera would read: the pixels of the screen, decoded. */
  async function scan(page: Page): Promise<string> {
    const png = (await page.locator('.code').screenshot()).toString('base64');
    const { width, height, data } = await page.evaluate(async (picture) => {
      const blob = new Blob([Uint8Array.from(atob(picture), (character) => character.charCodeAt(0))], {
        type: 'image/png',
      });
      const bitmap = await createImageBitmap(blob);
      const canvas = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height });
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.drawImage(bitmap, 0, 0);
      return {
        width: bitmap.width,
        height: bitmap.height,
        data: [...context.getImageData(0, 0, bitmap.width, bitmap.height).data],
      };
    }, png);
    return decodeQR({ width, height, data: Uint8Array.from(data) });
  }

  test("carries the address of the answer in the client's language, in light and in dark", async () => {
    const { page, dialog, press } = await open('2350+md+anf+38,5');
    await press('Alt+m');
    const address = `${site.url}/answer?q=2350+md+anf+38%2C5&lang=en`;
    expect(await scan(page)).toBe(address);
    await dialog.getByLabel('Deutsch').check();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await scan(page)).toBe(address.replace('lang=en', 'lang=de'));
  });

  test('opens the answer and nothing else on the phone', async () => {
    const { page, press } = await open('dd+einstieg');
    await press('Alt+m');
    const phone = await (
      await site.browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true })
    ).newPage();
    await phone.goto(await scan(page));
    await phone.locator('article').waitFor();
    expect(await textOf(phone.locator('article'))).toContain('€2,200–2,700');
    expect(await phone.locator('input').count()).toBe(0);
    expect(await phone.evaluate(() => [document.documentElement.lang, localStorage.length, document.cookie])).toEqual([
      'en',
      0,
      '',
    ]);
    await phone.context().close();
  });
});

describe('copying', () => {
  async function clipboard(page: Page): Promise<Record<string, string>> {
    return page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const entries = (item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()]);
      return Object.fromEntries(await Promise.all(entries));
    });
  }

  const allow = (page: Page) => page.context().grantPermissions(['clipboard-read', 'clipboard-write']);

  test('as text gives question, answer, sources and address', async () => {
    const { page, answers } = await open('dd+einstieg');
    await allow(page);
    await answers.nth(1).getByRole('button', { name: 'Als Text kopieren' }).click();
    await expect.poll(() => textOf(page.locator('.done'))).toBe('Kopiert.');
    const { 'text/plain': text = '' } = await clipboard(page);
    expect(text.split(/\r?\n\r?\n/)[0]).toBe('Dresden entry level');
    expect(text).toContain('Entry level: €2,200–2,700 a month');
    expect(text).toContain('Source: Customer Service in Dresden, section “Pay”');
    expect(text).toContain('not an entitlement');
    expect(text).toContain(`${site.url}/answer?q=dd+einstieg&lang=en`);
  });

  test('as a table gives Word a table and Excel cells', async () => {
    const { page, answers } = await open('potsdam+dresden+vergleich');
    await allow(page);
    await answers.first().getByRole('button', { name: 'Als Tabelle kopieren' }).click();
    await expect.poll(() => textOf(page.locator('.done'))).toBe('Kopiert.');
    const { 'text/plain': cells = '', 'text/html': html = '' } = await clipboard(page);
    const rows = cells
      .replaceAll('\u00a0', ' ')
      .split(/\r?\n/)
      .map((row) => row.split('\t'));
    expect(rows.slice(0, 4)).toEqual([
      ['Beträge im Monat laut den Artikeln'],
      ['Stufe', 'Potsdam', 'Dresden'],
      ['Einstieg', '2.300–2.800 €', '2.200–2.700 €'],
      ['Mit Erfahrung', '2.900–3.400 €', '2.800–3.200 €'],
    ]);
    expect(rows.find(([first]) => first === 'Weiterbildung')).toHaveLength(5);
    expect(html).toMatch(/<table[^>]*>.*<td[^>]*>Potsdam<\/td>/s);
    const pasted = await page.evaluate(
      (code) =>
        new DOMParser().parseFromString(code, 'text/html').querySelector('table tr:nth-child(2)')?.children.length,
      html,
    );
    expect(pasted).toBe(3);
  });

  test('works over plain http too, where browsers have no clipboard for scripts', async () => {
    const { page, answers } = await open('dd+einstieg');
    await allow(page);
    await page.evaluate(() => {
      const real = navigator.clipboard;
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
      Object.assign(window, { restore: () => Object.defineProperty(navigator, 'clipboard', { value: real }) });
    });
    await answers.first().getByRole('button', { name: 'Als Tabelle kopieren' }).click();
    await expect.poll(() => textOf(page.locator('.done'))).toBe('Kopiert.');
    await page.evaluate(() => (window as unknown as { restore(): void }).restore());
    const { 'text/plain': cells = '', 'text/html': html = '' } = await clipboard(page);
    expect(cells.replaceAll('\u00a0', ' ')).toContain('Einstieg\t2.200–2.700 € im Monat');
    expect(html).toContain('<table');
  });

  test('as an e-mail has no recipient, and is short enough for mail programs', async () => {
    for (const query of ['dd+einstieg', 'alle+vergleich', '2350+md+anf+38,5']) {
      const { answers } = await open(query);
      const href = (await answers.nth(1).getByRole('link', { name: 'Als E-Mail' }).getAttribute('href')) ?? '';
      const { protocol, pathname, searchParams } = new URL(href.replaceAll('+', '%2B'));
      expect([protocol, pathname, searchParams.get('subject')]).toEqual([
        'mailto:',
        '',
        'Information about work and pay',
      ]);
      expect(searchParams.get('body')).toContain('€');
      expect(searchParams.get('body')).toContain('The whole answer: http');
      expect(href.length).toBeLessThanOrEqual(2000);
    }
  });
});
