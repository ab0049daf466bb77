import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerCard } from '../../src/bot/channels/card.ts';
import type { Card } from '../../src/bot/channels/card-elements.ts';
import { createTranslator } from '../../src/i18n.ts';
import { realConverse } from '../support/knowledge.ts';
import { elementsOf } from '../support/read-card.ts';

const converse = realConverse();
const translator = createTranslator();
const pictures = 'coverage/cards';
const require = createRequire(import.meta.url);

function cardFor(question: string): Card {
  const { answer } = converse({ text: question }, undefined, '2026-11-22');
  const layout = { t: translator(answer.language), group: false, buttons: true, pictures: true, question };
  return answerCard(answer, layout);
}

/** Colours of Teams' cards, as its clients set them. */
const themes = {
  light: {
    page: '#f5f5f5',
    card: '#ffffff',
    text: '#242424',
    subtle: '#616161',
    emphasis: '#f5f5f5',
    warning: '#fff4ce',
  },
  dark: {
    page: '#1f1f1f',
    card: '#292929',
    text: '#ffffff',
    subtle: '#adadad',
    emphasis: '#333333',
    warning: '#463100',
  },
};

let browser: Browser;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'];
  browser = await playwright.launch({ args, executablePath: await chromium.executablePath() });
}, 120_000);

afterAll(() => browser.close());

/** Draws a card with the official library, as wide as Teams does; gives what can be read and how it fits. */
async function draw(card: Card, { width, theme }: { width: number; theme: keyof typeof themes }, name: string) {
  const page = await browser.newPage({ viewport: { width: width + 40, height: 600 } });
  const colours = themes[theme];
  await page.setContent(`<body style="margin:20px;background:${colours.page}"><main></main></body>`);
  for (const script of [
    require.resolve('adaptivecards/dist/adaptivecards.js'),
    require.resolve('markdown-it/dist/markdown-it.js'),
  ]) {
    await page.addScriptTag({ content: readFileSync(script, 'utf8') });
  }
  await page.addStyleTag({ content: readFileSync('node_modules/adaptivecards/dist/adaptivecards.css', 'utf8') });
  await page.addStyleTag({ content: `p,ul,ol{margin:0} main{background:${colours.card};border-radius:8px}` });
  const argument = JSON.stringify(JSON.stringify({ card, width, host: hostConfig(colours) }));
  const drawn = await page.evaluate<Drawn>(`(${drawInPage})(${argument})`);
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
  await page.close();
  return drawn;
}

/** Runs in the page: the library's global objects are its own, and unknown to our compiler. */
const drawInPage = `(json) => {
  const { card, width, host } = JSON.parse(json);
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdownit().render(text);
    result.didProcess = true;
  };
  const drawn = new AdaptiveCards.AdaptiveCard();
  drawn.hostConfig = new AdaptiveCards.HostConfig(host);
  drawn.parse(card);
  const main = document.querySelector('main');
  main.style.width = width + 'px';
  main.append(drawn.render());
  return {
    text: main.innerText,
    buttons: [...main.querySelectorAll('button,[role=button]')].map((button) => button.getBoundingClientRect().height),
    alts: [...main.querySelectorAll('img')].map((image) => image.alt),
    overflow: main.scrollWidth - main.clientWidth,
  };
}`;

interface Drawn {
  text: string;
  buttons: number[];
  alts: string[];
  overflow: number;
}

function hostConfig({ text, subtle, card, emphasis, warning }: (typeof themes)['light']): object {
  const colour = (value: string) => ({ default: value, subtle });
  const foregroundColors = { default: colour(text), accent: colour(text === '#ffffff' ? '#9299f7' : '#5b5fc7') };
  return {
    fontFamily: 'Segoe UI, system-ui, sans-serif',
    supportsInteractivity: true,
    spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 20, padding: 12 },
    containerStyles: {
      default: { backgroundColor: card, foregroundColors },
      emphasis: { backgroundColor: emphasis, foregroundColors },
      warning: { backgroundColor: warning, foregroundColors },
    },
  };
}

describe.each([
  ['desktop', { width: 480, theme: 'light' as const }],
  ['phone', { width: 300, theme: 'light' as const }],
  ['dark', { width: 480, theme: 'dark' as const }],
])('drawn by the official library, %s', (where, look) => {
  test.each([
    ['entry', 'Was verdient man als Einsteiger in Dresden?'],
    ['levels', 'Dresden Gehalt'],
    ['compare', 'Vergleichen Sie Dresden mit Potsdam.'],
    ['rank', 'Wo verdient man am meisten?'],
    ['overview', 'Dresden'],
    ['unknown', 'What does an astronaut earn in Munich?'],
    ['greeting', 'Hallo'],
  ])('%s: shows every text, fits its width, can be touched', async (name, question) => {
    const card = cardFor(question);
    const { text, buttons, alts, overflow } = await draw(card, look, `${name}-${where}`);
    const visible = elementsOf(card)
      .filter(({ type }) => type === 'TextBlock')
      .flatMap((block) => String(block.text).split('\r'))
      .map((line) => line.replace(/^(-|\d+\.) /, '').replaceAll('\\', ''));
    const shown = text.replace(/\s+/g, ' ');
    expect(visible.filter((line) => !shown.includes(line.replace(/\s+/g, ' ')))).toEqual([]);
    expect(overflow).toBe(0);
    expect(buttons.length).toBeGreaterThan(0);
    expect(buttons.filter((height) => height === 0)).toEqual([]);
    expect(alts.filter((alt) => alt === '')).toEqual([]);
  });
});
