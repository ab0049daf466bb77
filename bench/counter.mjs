import packaged from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import { startBot } from './bot-process.mjs';
import { printTable, quantile } from './figures.mjs';

const questions = [
  'dd einstieg',
  '2350 magdeburg anfängerin 38,5 std',
  'potsdam dresden vergleich',
  'alle vergleich',
  'md skills',
  'c',
];

/** The counter: how long the server takes for an answer in both languages, what the page weighs, and how soon a slow PC has its first answer. */
export async function benchCounter({ warmUp = 200, asked = 2000, loads = 7 } = {}) {
  const bot = await startBot('dist/main.js', { COUNTER_QUESTIONS_PER_MINUTE: '100000' });
  const times = [];
  for (let turn = 0; turn < warmUp + asked; turn += 1) {
    const address = `${bot.url}/api/answer?q=${encodeURIComponent(questions[turn % questions.length])}`;
    const start = performance.now();
    const response = await fetch(address);
    await response.arrayBuffer();
    if (turn >= warmUp) times.push(performance.now() - start);
  }
  const { bytes, firsts } = await openPage(bot.url, loads);
  await bot.stop();
  return printTable(
    `The counter, ${asked} questions over HTTP, ${loads} cold loads in Chromium at a quarter of the speed`,
    [
      { name: 'answer in both languages, median', value: quantile(times, 0.5), unit: ' ms' },
      { name: 'answer in both languages, p99', value: quantile(times, 0.99), unit: ' ms', bar: 20 },
      { name: 'page with a comparison, all of it', value: bytes / 1024, unit: ' KB', bar: 100 },
      { name: 'first answer on the screen, median', value: quantile(firsts, 0.5), unit: ' ms', bar: 1000 },
      { name: 'first answer on the screen, slowest', value: Math.max(...firsts), unit: ' ms' },
    ],
  );
}

async function openPage(url, loads) {
  const executablePath = process.env.CHROMIUM_PATH ?? (await packaged.executablePath());
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const firsts = [];
  let bytes = 0;
  for (let load = 0; load < loads; load += 1) {
    const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 720 } });
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    await protocol.send('Network.enable');
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    bytes = 0;
    protocol.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.addInitScript(recordFirstAnswer);
    await page.goto(`${url}/counter?q=potsdam+dresden+vergleich`);
    firsts.push(await (await page.waitForFunction(() => window.firstAnswer)).jsonValue());
    await context.close();
  }
  await browser.close();
  return { bytes, firsts };
}

/** Keeps when the first answer was drawn, in milliseconds since the address was opened. */
function recordFirstAnswer() {
  const look = () => {
    if (!document.querySelector('.answers > article')) requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(() => Object.assign(window, { firstAnswer: performance.now() })));
  };
  requestAnimationFrame(look);
}
