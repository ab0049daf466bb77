import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBot } from './bot-process.mjs';
import { printTable, quantile } from './figures.mjs';
import { writeFigures } from './performance-page.mjs';
import { readDialogues } from './questions.mjs';

/**
 * A whole turn over HTTP beside that of a bare echo bot, in turns within one run, and the time from start to first answer.
 * Both are measured when V8 has compiled what their turns need; what the first turns take stands beside it.
 */
export async function benchHttp({ warmUp = 6000, turns = 3000, starts = 5 } = {}) {
  const dialogues = readDialogues();
  // A state of its own: what an earlier run asked would only be answered again out of it.
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const bots = {
    ours: await startBot('dist/main.js', { STATE_URL: `lmdb:${folder}` }),
    echo: await startBot('bench/echo-bot.mjs'),
  };
  const times = { ours: [], echo: [] };
  const first = [];
  let turn = 0;
  while (turn < warmUp + turns) {
    const round = turn;
    for (const [index, dialogue] of dialogues.entries()) {
      for (const text of dialogue) {
        for (const name of turn % 2 ? ['ours', 'echo'] : ['echo', 'ours']) {
          const start = performance.now();
          await bots[name].say(text, `c${round}-${index}`);
          const took = performance.now() - start;
          if (turn >= warmUp) times[name].push(took);
          else if (turn < firstTurns && name === 'ours') first.push(took);
        }
        turn += 1;
      }
    }
  }
  await Promise.all(Object.values(bots).map(({ stop }) => stop()));
  rmSync(folder, { recursive: true, force: true });
  const [ours, echo] = [quantile(times.ours, 0.5), quantile(times.echo, 0.5)];
  const rows = [
    { name: 'median, echo bot', value: echo, unit: ' ms' },
    { name: 'median, Karrierelotse', value: ours, unit: ' ms' },
    { name: 'ratio of medians', value: ours / echo, bar: 1.3 },
    { name: `median of the first ${firstTurns} turns, Karrierelotse`, value: quantile(first, 0.5), unit: ' ms' },
    { name: 'p99, echo bot', value: quantile(times.echo, 0.99), unit: ' ms' },
    { name: 'p99, Karrierelotse', value: quantile(times.ours, 0.99), unit: ' ms' },
    { name: 'slowest, Karrierelotse', value: Math.max(...times.ours), unit: ' ms', bar: 50 },
    { name: 'start to first answer, median', value: await timeStart(starts), unit: ' ms', bar: 1500 },
  ];
  writeFigures('http', rows);
  return printTable(`HTTP turn with expectReplies, ${times.ours.length} messages each, in turns`, rows);
}

const firstTurns = 500;

async function timeStart(count) {
  const times = [];
  for (let run = 0; run < count; run += 1) {
    const start = performance.now();
    const bot = await startBot('dist/main.js');
    await bot.say('Was verdient man als Einsteiger in Dresden?', 'start');
    times.push(performance.now() - start);
    await bot.stop();
  }
  return quantile(times, 0.5);
}
