import { mkdirSync, statSync } from 'node:fs';
import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { serveSite } from '../support/browser/site.ts';
import { openCounter } from './counter.ts';

const site = serveSite({ LETTERHEAD: 'Jobcenter Musterstadt | Rathausplatz 1 | 01234 Musterstadt' });

const pictures: [name: string, query: string, keys: string[], options: BrowserContextOptions][] = [
  ['counter', 'dd+einstieg', [], {}],
  ['counter-compare', 'potsdam+dresden+vergleich&lang=de', [], { viewport: { width: 1280, height: 1000 } }],
  ['counter-offer', '2350+md+anf+38,5', ['Alt+o'], { viewport: { width: 1280, height: 900 } }],
  ['counter-phone', 'dd+einstieg', ['Alt+m'], { colorScheme: 'dark' }],
];

// PICTURES=1 npx vitest run test/counter-page/pictures.test.ts
test.skipIf(!process.env.PICTURES)('takes the pictures of the documentation', { timeout: 60_000 }, async () => {
  mkdirSync('docs/images', { recursive: true });
  for (const [name, query, keys, options] of pictures) {
    const { page, answers, press } = await openCounter(site, `/counter?q=${query}`, {
      deviceScaleFactor: 1.5,
      reducedMotion: 'reduce',
      ...options,
    });
    await answers.first().waitFor();
    await press(...keys);
    await page.screenshot({ path: `docs/images/${name}.png` });
    expect(statSync(`docs/images/${name}.png`).size).toBeGreaterThan(20_000);
  }
  const { page, answers } = await openCounter(site, '/counter?q=2350+md+anf+38,5&lang=de', {
    viewport: { width: 794, height: 1122 },
    deviceScaleFactor: 1.25,
  });
  await answers.first().waitFor();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: 'docs/images/counter-handout.png' });
});
