import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/browser/accessibility-faults.ts';
import { serveSite } from '../support/browser/site.ts';
import { type Counter, openCounter, textOf } from './counter.ts';

const site = serveSite();

const open = (path = '/counter', options = {}): Promise<Counter> => openCounter(site, path, options);

describe('while somebody types', () => {
  test('the answer is there before Enter, in both languages, and the address says so', async () => {
    const { page, answers, type } = await open();
    await type('dd einstieg');
    await expect.poll(() => answers.count()).toBe(2);
    expect(await textOf(answers.nth(0))).toContain('2.200–2.700 €');
    expect(await textOf(answers.nth(1))).toContain('€2,200–2,700');
    expect(await answers.nth(1).locator('.content').getAttribute('lang')).toBe('en');
    expect(await textOf(page.locator('#read'))).toBe('Gelesen als: Dresden Einstieg');
    expect(new URL(page.url()).search).toBe('?q=dd+einstieg');
  });

  test('an answer that comes late is not shown over a newer one', async () => {
    const { page, answers, field } = await open();
    await page.route('**/api/answer?q=chemnitz*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue().catch(() => {});
    });
    const late = page.waitForRequest(/q=chemnitz/);
    await field.fill('chemnitz');
    await late;
    await field.fill('potsdam einstieg');
    await expect.poll(() => textOf(answers.first())).toContain('2.300–2.800 €');
    await page.waitForTimeout(1200);
    expect(await textOf(answers.first())).toContain('2.300–2.800 €');
  });

  test('half a word is not told that it is not understood, a whole one is', async () => {
    const { answers, page, field } = await open();
    await page.keyboard.type('dd einstieg', { delay: 30 });
    await expect.poll(() => answers.count()).toBe(2);
    await page.keyboard.type(' xqzw', { delay: 30 });
    await field.fill('xq');
    await page.waitForTimeout(350);
    expect(await textOf(answers.first())).toContain('2.200–2.700 €');
    await expect.poll(() => textOf(answers.first())).not.toContain('2.200–2.700 €');
  });

  test('where the server is away it says so, and goes on by itself with the next words', async () => {
    const { page, field, notice, answers } = await open();
    await page.route('**/api/answer*', (route) => route.abort());
    await field.fill('dd einstieg');
    await expect.poll(() => textOf(notice)).toContain('Zurzeit kommt keine Antwort');
    await page.unroute('**/api/answer*');
    await field.fill('dd einstieg gehalt');
    await expect.poll(() => answers.count()).toBe(2);
    expect(await textOf(notice)).toBe('');
  });
});

describe('keys', () => {
  test('the arrows go through what can be asked next, Enter takes it, the focus stays', async () => {
    const { page, field, options, answers, type, press } = await open();
    await type('dd einstieg');
    await expect.poll(() => answers.count()).toBe(2);
    await press('ArrowDown', 'ArrowDown');
    expect(await options.nth(1).getAttribute('aria-selected')).toBe('true');
    expect(await field.getAttribute('aria-activedescendant')).toBe('next-1');
    await press('ArrowUp');
    const title = await textOf(options.nth(0));
    await press('Enter');
    await expect.poll(() => field.inputValue()).toBe(title);
    await expect.poll(() => textOf(answers.first())).toContain('2.800–3.200 €');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('question');
  });

  test('Esc takes question and answer away, slash goes to the field, a question mark shows the keys', async () => {
    const { page, field, answers, dialog, type, press } = await open();
    await type('dd einstieg');
    await expect.poll(() => answers.count()).toBe(2);
    await press('Escape');
    expect([await field.inputValue(), await answers.count(), new URL(page.url()).search]).toEqual(['', 0, '']);
    await press('?');
    expect(await textOf(dialog)).toContain('Neue Person');
    await press('Escape');
    await page.locator('.top h1').click();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('question');
    expect(await field.inputValue()).toBe('');
  });

  test('single keys can be switched off, which the address keeps', async () => {
    const { page, dialog, field, press } = await open();
    await press('Alt+h');
    await page.getByLabel('Einzelne Tasten').uncheck();
    await press('Escape');
    expect(new URL(page.url()).search).toBe('?keys=off');
    await field.focus();
    await press('?');
    expect(await dialog.count()).toBe(0);
    expect(await field.inputValue()).toBe('?');
  });

  test('slash and question mark are ordinary characters within a question', async () => {
    const { field, dialog, type } = await open();
    await type('dd p/c skills?');
    expect(await field.inputValue()).toBe('dd p/c skills?');
    expect(await dialog.count()).toBe(0);
  });
});

describe('an address', () => {
  test('shows the same to somebody else', async () => {
    const { page, answers, press } = await open('/counter?q=p+anf');
    await expect.poll(() => answers.count()).toBe(2);
    await press('Alt+z', 'Alt+z');
    await expect.poll(() => answers.count()).toBe(1);
    await press('Alt+w');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=p+anf&lang=en&wording=plain');
    const other = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await expect.poll(() => other.answers.count()).toBe(1);
    expect(await textOf(other.answers.first())).toContain('€2,300–2,800');
  });

  test('switches to Einfache Sprache and back', async () => {
    const { page, answers, press } = await open('/counter?q=dd+einstieg&lang=de');
    await expect.poll(() => answers.count()).toBe(1);
    const usual = await textOf(answers.first().locator('.content'));
    await press('Alt+w');
    await expect.poll(() => textOf(answers.first().locator('.content'))).not.toBe(usual);
    expect(await textOf(answers.first())).toMatch(/2\.200 bis 2\.700 Euro/);
    expect(await page.getByRole('button', { name: 'Einfache Sprache' }).getAttribute('aria-pressed')).toBe('true');
    await press('Alt+w');
    await expect.poll(() => textOf(answers.first().locator('.content'))).toBe(usual);
  });

  test('shows the language that the words wish for, whatever is shown otherwise', async () => {
    const { answers } = await open('/counter?q=gehalt+dresden+auf+englisch&lang=de');
    await expect.poll(() => answers.count()).toBe(1);
    expect(await textOf(answers.first())).toContain('€2,200–2,700');
  });

  test('says on the English page in English how it was read', async () => {
    const { page } = await open('/counter?ui=en&q=2350+md+anf+38.5');
    await expect.poll(() => textOf(page.locator('#read'))).toBe('Read as: 2350 Magdeburg entry level 38.5 hours');
  });

  test('gives the page in English to who wants it', async () => {
    const { page, answers } = await open('/counter?ui=en&q=dd+entry');
    await expect.poll(() => answers.count()).toBe(2);
    expect(await textOf(page.locator('.top h1'))).toBe('Counter');
    expect(await answers.first().locator('.content').getAttribute('lang')).toBe('en');
    expect(await textOf(page.locator('#read'))).toBe('Read as: Dresden entry');
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await expect.poll(() => textOf(page.locator('.top h1'))).toBe('Beratungsplatz');
    await expect.poll(() => textOf(answers.first())).toContain('2.200–2.700 €');
  });
});

test('a new client finds nothing of the last one', async () => {
  const { page, field, answers, dialog, type, press } = await open();
  const before = await page.evaluate(() => history.length);
  await type('2350 magdeburg einstieg 38,5 std');
  await expect.poll(() => answers.count()).toBe(2);
  await press('Alt+z', 'Alt+o', 'Alt+m', 'Alt+p');
  await expect.poll(() => dialog.count()).toBe(1);
  await press('Alt+n');
  await page.waitForTimeout(1000);
  expect(await dialog.count()).toBe(0);
  expect([await field.inputValue(), new URL(page.url()).pathname, new URL(page.url()).search]).toEqual([
    '',
    '/counter',
    '',
  ]);
  const left = await page.evaluate(() => ({
    text: document.documentElement.textContent ?? '',
    values: [...document.querySelectorAll('input')].map(({ value }) => value).join(),
    kept: [sessionStorage.length, localStorage.length, document.cookie, history.length, document.title],
  }));
  expect(left.text.replace('2350 magdeburg anfängerin', '')).not.toMatch(/2350|2\.350|Angebot: |Offer: /);
  expect(left.values).not.toMatch(/2350|Magdeburg/);
  expect(left.kept).toEqual([0, 0, '', before, 'Beratungsplatz – Karrierelotse']);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('question');
  await page.reload();
  expect(await field.inputValue()).toBe('');
});

describe('personal data', () => {
  const secrets = ['037D123456', '0351 1234567', 'max@example.org', 'DE89 3704 0044 0532 0130 00', 'Frau Schmidt'];

  test.each(secrets)(
    '"%s" is never sent while it is typed, and taken out of the field with a notice',
    async (secret) => {
      const { page, field, notice, answers, requests, type } = await open();
      await page.keyboard.type(`dd einstieg ${secret}`, { delay: 40 });
      await expect.poll(() => field.inputValue(), { timeout: 3000 }).toBe('dd einstieg');
      expect(await textOf(notice)).toContain('Bitte geben Sie nichts Persönliches ein');
      await expect.poll(() => textOf(answers.first())).toContain('2.200–2.700 €');
      await type(' gehalt');
      await page.waitForTimeout(400);
      const sent = decodeURIComponent(requests.join('\n')).replaceAll('+', ' ');
      for (const part of secret.match(/[\w@.]{4,}/g) ?? []) if (part !== 'Frau') expect(sent).not.toContain(part);
      expect(decodeURIComponent(page.url())).not.toContain(secret.slice(-5));
    },
  );

  test('is not sent when it is pasted, or taken by Enter at once', async () => {
    const { page, field, notice, requests, press } = await open();
    await field.evaluate((input: HTMLInputElement) => {
      input.value = '65 170839 J 008 potsdam anf';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await press('Enter');
    await expect.poll(() => field.inputValue()).toBe('potsdam anf');
    expect(await textOf(notice)).toContain('Versicherungsnummer');
    await page.waitForTimeout(300);
    expect(requests.join()).not.toContain('170839');
  });

  test('in an address that somebody opens is gone from it at once', async () => {
    const { page, requests, notice } = await open('/counter?q=dd+einstieg+037D123456');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=dd+einstieg');
    expect(requests.filter((request) => request.includes('/api/') && request.includes('123456'))).toEqual([]);
    expect(await textOf(notice)).toContain('Kundennummer');
  });
});

describe('a comparison', () => {
  test('is a picture with a name, the legal floor, and a table beside it', async () => {
    const { answers, type } = await open();
    await type('potsdam dresden vergleich');
    await expect.poll(() => answers.count()).toBe(2);
    const german = answers.first();
    const name = await german.locator('.bars').getAttribute('aria-label');
    // The law's figure changes with the year; that it is right is tested in test/counter/consult.test.ts.
    expect(name?.replaceAll('\u00a0', ' ')).toMatch(
      /^Beträge im Monat als Balken von 2\.100 € bis 3\.600 € für Potsdam, Dresden\. Mindestlohn bei 40 Stunden: rund 2\.\d{3} €\. Die Zahlen stehen in der Tabelle daneben\.$/,
    );
    expect(await textOf(german.locator('.legend'))).toMatch(/^Mindestlohn bei 40 Stunden: rund 2\.\d{3} €$/);
    const rows = await german
      .locator('.pay table tr')
      .evaluateAll((lines) =>
        lines.map((line) => [...line.children].map((cell) => cell.textContent?.replaceAll('\u00a0', ' '))),
      );
    expect(rows).toEqual([
      ['Stufe', 'Potsdam', 'Dresden'],
      ['Einstieg', '2.300–2.800 €', '2.200–2.700 €'],
      ['Mit Erfahrung', '2.900–3.400 €', '2.800–3.200 €'],
      ['Mit Spezialisierung', 'keine Angabe', 'bis 3.400 €; bis 3.500 €'],
    ]);
    expect(await textOf(german.locator('.facts').first())).toMatch(/Gemeinsam: Geduld.*Nur Potsdam.*Nur Dresden/s);
  });

  test('draws each range where it lies on the scale', async () => {
    const { answers } = await open('/counter?q=potsdam+dresden+vergleich&lang=de');
    await expect.poll(() => answers.count()).toBe(1);
    const drawn = await answers.locator('.cell').evaluateAll((cells) =>
      cells.flatMap((cell) => {
        const bar = cell.querySelector('rect.span');
        const { left, width } = cell.getBoundingClientRect();
        const box = bar?.getBoundingClientRect();
        return box
          ? [[(box.left - left) / width, (box.right - left) / width].map((share) => Math.round(2100 + share * 1500))]
          : [];
      }),
    );
    expect(drawn.slice(0, 4)).toEqual([
      [2300, 2800],
      [2200, 2700],
      [2900, 3400],
      [2800, 3200],
    ]);
  });
});

describe('the offer check', () => {
  test('is filled in by keyboard alone and says position, both floors and what to ask', async () => {
    const { page, field, answers, press, type } = await open();
    await press('Alt+o');
    await type('2350');
    await press('Tab', 'Tab');
    await type('38,5');
    await press('Tab');
    await type('Einst');
    await press('Tab');
    await type('Magdeburg');
    await expect.poll(async () => textOf(answers.first())).toContain('Mindestlohn bei 38,5 Wochenstunden');
    await expect.poll(async () => textOf(answers.first())).toContain('im oberen Bereich');
    expect(await field.inputValue()).toBe('Angebot: 2350 € im Monat, 38,5 Stunden, Einstieg, Magdeburg');
    const text = await textOf(answers.first());
    expect(text).toMatch(/je Stunde, rund 2\.\d{3} € im Monat: nicht eingehalten, es fehlen \d+ €/);
    expect(text).toContain('Fragen für das Vorstellungsgespräch');
    expect(text.match(/14,08 € je Stunde/g)).toHaveLength(1);
    expect(text.match(/Gesetzlicher Mindestlohn/g)).toHaveLength(1);
    expect(await answers.first().locator('.marker').count()).toBe(1);
    await press('Alt+o');
    expect(await page.locator('.offer-form').isVisible()).toBe(false);
  });

  test('knows already what was typed', async () => {
    const { page, answers, press } = await open('/counter?q=15+euro+stunde+dd+anf+30+std');
    await expect.poll(() => answers.count()).toBe(2);
    await press('Alt+o');
    const values = await page
      .locator('.offer-form :is(input, select)')
      .evaluateAll((fields) => fields.map((input) => (input as HTMLInputElement).value));
    expect(values).toEqual(['15', 'hour', '30', 'entry', 'Dresden']);
  });
});

describe('for everybody', () => {
  const states: [name: string, path: string, keys: string[]][] = [
    ['at first', '/counter', []],
    ['with an answer', '/counter?q=dd+einstieg', ['ArrowDown']],
    ['with a comparison', '/counter?q=potsdam+dresden+vergleich', []],
    ['with six columns', '/counter?q=alle+vergleich', []],
    ['with an offer and its form', '/counter?q=2350+md+anf+38,5', ['Alt+o']],
    ['with the help', '/counter?q=dd', ['Alt+h']],
    ['with the code', '/counter?q=dd+einstieg', ['Alt+m']],
    ['with the hand-out', '/counter?q=dd+einstieg', ['Alt+p']],
    ['with a notice', '/counter?q=dd+037D123456', []],
    ['in English', '/counter?ui=en&q=compare+p+dd', []],
  ];
  const looks = [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { viewport: { width: 320, height: 640 } }];

  test.each(states)('%s axe finds nothing, light, dark and narrow', async (_, path, keys) => {
    for (const look of looks) {
      const { page, answers, press } = await open(path, { reducedMotion: 'reduce', ...look });
      if (path.includes('q=')) await answers.first().waitFor();
      await press(...keys);
      expect(await accessibilityFaults(page), JSON.stringify(look)).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, 'wider than the screen').toBeLessThanOrEqual(0);
    }
  });

  test('the page of one answer for a phone has no fault either, and leads on', async () => {
    for (const look of looks) {
      const { page } = await openAnswer('/answer?q=potsdam+dresden+vergleich&lang=en', look);
      expect(await accessibilityFaults(page), JSON.stringify(look)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    const { page } = await openAnswer('/answer?q=dd+einstieg&lang=en', {});
    await page.getByRole('link', { name: 'Which skills' }).click();
    await expect.poll(async () => textOf(page.locator('article'))).toContain('patience');
  });

  async function openAnswer(path: string, look: object) {
    const context = await site.browser.newContext({ viewport: { width: 390, height: 844 }, ...look });
    const page = await context.newPage();
    await page.goto(site.url + path);
    await page.locator('article').waitFor();
    return { page };
  }

  test('everything together is at most 100 KB', async () => {
    const context = await site.browser.newContext({ locale: 'de-DE' });
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    await protocol.send('Network.enable');
    let bytes = 0;
    protocol.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.goto(`${site.url}/counter?q=potsdam+dresden+vergleich`);
    await page.locator('.answers > article').first().waitFor();
    expect(bytes).toBeGreaterThan(5000);
    expect(bytes).toBeLessThanOrEqual(100 * 1024);
    await context.close();
  });
});
