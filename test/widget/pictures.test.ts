import { mkdirSync } from 'node:fs';
import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { build, startBuiltServer } from './support/built-server.ts';
import { launchChromium } from './support/chromium.ts';
import { visit } from './support/visit.ts';

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
  build();
  mkdirSync('docs/images', { recursive: true });
  const { browser, reason } = await launchChromium();
  if (!browser) throw new Error(reason);
  const server = await startBuiltServer();
  for (const [name, path, question, options] of pictures) {
    const visitor = await visit(browser, server.url + path, {
      deviceScaleFactor: 2,
      reducedMotion: 'reduce',
      ...options,
    });
    await visitor.open();
    await visitor.ask(question);
    await visitor.page.screenshot({ path: `docs/images/${name}.png` });
  }
  await server.stop();
  expect(pictures).toHaveLength(4);
});
