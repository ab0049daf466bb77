import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBot } from './bot-process.mjs';
import { printTable } from './figures.mjs';
import { openChannel } from './load.mjs';
import { writeFigures } from './performance-page.mjs';

/**
 * Many turns in one process, in ever new conversations of eight turns: the heap after all of them against that after
 * 10,000. `npm run bench -- soak`, or `soak=50000` for fewer; a million takes a quarter of an hour on an idle machine.
 */
export async function benchSoak(turns = 1_000_000) {
  const total = Number(turns);
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const heapFile = join(folder, 'heap');
  const settings = { STATE_URL: `lmdb:${folder}/state`, MEMORY_MINUTES: '1', HEAP_FILE: heapFile };
  const bot = await startBot('bench/soak-bot.mjs', settings);
  const marks = [10_000, 0.1, 0.25, 0.5, 0.75, 1].map((mark) => (mark > 1 ? mark : Math.round(mark * total)));
  const channels = Array.from({ length: 8 }, () => openChannel(bot.url));
  const start = performance.now();
  const rows = [];
  let turn = 0;
  for (const mark of [...new Set(marks)].sort((a, b) => a - b)) {
    const lane = async (channel, at) => {
      while (turn < mark) {
        const own = turn++;
        await channel.ask(textOf(own), `s${at}-${Math.floor(own / 64)}`, `m${own}`);
      }
    };
    await Promise.all(channels.map(lane));
    const heap = await askHeap(bot.pid, heapFile);
    rows.push({ turns: mark, heap });
    console.log(
      `${mark} turns: heap ${heap.toFixed(1)} MB, state ${sizeOf(`${folder}/state`).toFixed(0)} MB on the disk`,
    );
  }
  const seconds = (performance.now() - start) / 1000;
  for (const channel of channels) channel.close();
  await bot.stop();
  const disk = sizeOf(`${folder}/state`);
  rmSync(folder, { recursive: true, force: true });
  const figures = [
    ...rows.map(({ turns, heap }) => ({
      name: `heap after ${turns.toLocaleString('en')} turns`,
      value: heap,
      unit: ' MB',
    })),
    { name: 'heap at the end against that after 10,000', value: rows.at(-1).heap / rows[0].heap, unit: ' ×', bar: 1.2 },
    { name: 'state on the disk at the end', value: disk, unit: ' MB' },
    { name: 'turns a second', value: Math.round(total / seconds) },
  ];
  if (total === 1_000_000) writeFigures('soak', figures);
  return printTable(`${total} turns in one process`, figures);
}

/** What people ask most, what cannot be answered, a wish to be forgotten; and now and then a word that nobody ever said before. */
function textOf(turn) {
  return turn % 50 === 0 ? `Was verdient man in Ort${turn}?` : texts[turn % texts.length];
}

const texts = [
  'Was verdient man als Einsteiger in Dresden?',
  'Und in Potsdam?',
  'Welche Fähigkeiten brauche ich?',
  'Was verdient man in Leipzig?',
  'Gibt es in Dresden Home-Office?',
  'What do experienced people get in Duisburg?',
  'Vergleiche Dresden und Potsdam',
  'Vergiss alles',
];

/** Megabytes of heap in use after a collection, which the bot writes down when it gets the signal. */
async function askHeap(pid, file) {
  rmSync(file, { force: true });
  process.kill(pid, 'SIGUSR2');
  while (!existsSync(file) || readFileSync(file, 'utf8') === '')
    await new Promise((resolve) => setTimeout(resolve, 20));
  return Number(readFileSync(file, 'utf8')) / 2 ** 20;
}

/** Megabytes of all files in a folder. */
function sizeOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0) / 2 ** 20;
}
