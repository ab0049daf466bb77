import { mkdirSync, statSync } from 'node:fs';
import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { serveSite } from '../support/browser/site.ts';
import { visit } from './visit.ts';

const site = serveSite();

const pictures: [name: string, path: string, question: string, options: BrowserContextOptions][] = [
  ['demo-de', '/demo', 'Was verdient man als Einsteiger in Dresden?', { viewport: { width: 1440, height: 900 } }],
  ['demo-en', '/demo?lang=en', 'Compare Dresden with Potsdam.', { viewport: { width: 1440, height: 900 } }],
  [
    'widget-mobile',
    '/demo',
    'Was verdient man in Dresden?',
    { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  ],
  [
    'widget-dark',
    '/demo',
    'Was muss man in Dresden können?',
    { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  ],
];

// PICTURES=1 npx vitest run test/widget/pictures.test.ts
test.skipIf(!process.env.PICTURES)('takes the pictures of the documentation', { timeout: 60_000 }, async () => {
  mkdirSync('docs/images', { recursive: true });
  for (const [name, path, question, options] of pictures) {
    const visitor = await visit(site, path, {
      deviceScaleFactor: 2,
      reducedMotion: 'reduce',
      ...options,
    });
    await visitor.open();
    await visitor.ask(question);
    await visitor.page.screenshot({ path: `docs/images/${name}.png` });
    expect(statSync(`docs/images/${name}.png`).size).toBeGreaterThan(20_000);
  }
});
