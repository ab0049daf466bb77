import { startBot } from './bot-process.mjs';
import { recordClicks } from './clicks.mjs';
import { printTable, quantile } from './figures.mjs';
import { writeFigures } from './performance-page.mjs';
import { readDialogues } from './questions.mjs';

/**
 * A whole turn over HTTP beside that of a bare echo bot, in turns within one run, and the time from start to first answer.
 * Both are measured when V8 has compiled what their turns need; what the first turns take stands beside it. Typed messages
 * are nearly all different, and more than the program keeps readings of; clicked ones are suggestions that came before.
 */
export async function benchHttp({ warmUp = 6000, turns = 3000, starts = 5 } = {}) {
  const dialogues = readDialogues();
  const bots = {
    ours: await startBot('dist/main.js'),
    echo: await startBot('bench/echo-bot.mjs'),
  };
  const openers = dialogues.slice(0, 400).map(([first]) => first);
  const typed = newTimes();
  const clicked = newTimes();
  const first = [];
  await ask(bots, dialogues, firstTurns, (name, took) => name === 'ours' && first.push(took));
  await ask(bots, dialogues, warmUp - firstTurns, () => undefined);
  const clicks = await recordClicks(bots.ours, openers);
  // The two take turns, so that what else the machine does meets both.
  for (let part = 0; part < parts; part += 1) {
    const share = (list) => list.slice((part * list.length) / parts, ((part + 1) * list.length) / parts);
    await ask(bots, share(dialogues), turns / parts, (name, took) => typed[name].push(took));
    await ask(bots, share(clicks), turns / parts, (name, took, turn) => turn > 0 && clicked[name].push(took));
  }
  await Promise.all(Object.values(bots).map(({ stop }) => stop()));
  const rows = [
    ...rowsOf('typed and new', typed),
    ...rowsOf('a suggestion clicked', clicked),
    { name: `median of the first ${firstTurns} turns, Karrierelotse`, value: quantile(first, 0.5), unit: ' ms' },
    { name: 'slowest, Karrierelotse', value: Math.max(...typed.ours, ...clicked.ours), unit: ' ms', bar: 50 },
    { name: 'start to first answer, median', value: await timeStart(starts), unit: ' ms', bar: 1500 },
  ];
  writeFigures('http', rows);
  return printTable(`HTTP turn with expectReplies, ${typed.ours.length} messages each, in turns`, rows);
}

const firstTurns = 500;
const parts = 10;

function newTimes() {
  return { ours: [], echo: [] };
}

function rowsOf(name, { ours, echo }) {
  return [
    { name: `${name}: median, echo bot`, value: quantile(echo, 0.5), unit: ' ms' },
    { name: `${name}: median, Karrierelotse`, value: quantile(ours, 0.5), unit: ' ms' },
    { name: `${name}: ratio of medians`, value: quantile(ours, 0.5) / quantile(echo, 0.5), bar: 1.3 },
    { name: `${name}: p99, echo bot`, value: quantile(echo, 0.99), unit: ' ms' },
    { name: `${name}: p99, Karrierelotse`, value: quantile(ours, 0.99), unit: ' ms' },
  ];
}

let conversations = 0;

/** Asks both bots the same until there were so many turns; tells whose turn took how long, and its place in the conversation. */
async function ask(bots, dialogues, turns, took) {
  for (let asked = 0; asked < turns; ) {
    for (const dialogue of dialogues) {
      conversations += 1;
      for (const [turn, text] of dialogue.entries()) {
        for (const name of asked % 2 ? ['ours', 'echo'] : ['echo', 'ours']) {
          const start = performance.now();
          await bots[name].say(text, `c${conversations}`);
          took(name, performance.now() - start, turn);
        }
        asked += 1;
      }
      if (asked >= turns) return;
    }
  }
}

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
