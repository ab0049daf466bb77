import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { startBot } from './bot-process.mjs';
import { printTable, quantile } from './figures.mjs';
import { writeFigures } from './performance-page.mjs';

const question = 'Was verdient man als Einsteiger in Dresden?';

/** The bundle beside the plain build: from start to first answer, the processor time of it, and the installed size. */
export async function benchStart({ starts = 9 } = {}) {
  const { status } = spawnSync(process.execPath, ['scripts/bundle.mjs'], { stdio: 'inherit' });
  if (status !== 0) return false;
  const programs = { bundle: 'dist-bundle/server/start.cjs', plain: 'dist/main.js' };
  const times = { bundle: [], plain: [], node: [] };
  for (let run = 0; run < starts; run += 1) {
    for (const [name, file] of Object.entries(programs)) times[name].push(await timeStart(file));
    times.node.push(timeNode());
  }
  const median = (name, what) =>
    quantile(
      times[name].map((time) => time[what]),
      0.5,
    );
  const rows = [
    { name: 'bundle, start to first answer, median', value: median('bundle', 'answered'), unit: ' ms', bar: 500 },
    {
      name: 'bundle, start to first answer, best',
      value: Math.min(...times.bundle.map(({ answered }) => answered)),
      unit: ' ms',
    },
    { name: 'Node with nothing to do, start to end, median', value: median('node', 'ended'), unit: ' ms' },
    { name: 'bundle, processor time of it, median', value: median('bundle', 'processor'), unit: ' ms' },
    { name: 'plain build, start to first answer, median', value: median('plain', 'answered'), unit: ' ms' },
    { name: 'plain build, processor time of it, median', value: median('plain', 'processor'), unit: ' ms' },
    { name: 'bundle, size on disk', value: sizeOf('dist-bundle') / 1e6, unit: ' MB', bar: 30 },
    { name: 'bundle, memory after the first answer', value: median('bundle', 'memory'), unit: ' MB' },
  ];
  writeFigures('start', rows);
  return printTable(`Start, ${starts} times each, in turns`, rows);
}

/** Milliseconds that Node itself takes: what tells how busy the machine is. */
function timeNode() {
  const start = performance.now();
  spawnSync(process.execPath, ['--eval', '0']);
  return { ended: performance.now() - start };
}

/** Milliseconds until the first answer and of processor time by then; memory in MB. */
async function timeStart(file) {
  const start = performance.now();
  const bot = await startBot(file);
  await bot.say(question, 'start');
  const answered = performance.now() - start;
  const [user, system] = readFileSync(`/proc/${bot.pid}/stat`, 'utf8').split(' ').slice(13, 15);
  const memory = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${bot.pid}/status`, 'utf8'))[1]) / 1000;
  await bot.stop();
  // Linux counts processor time in hundredths of a second.
  return { answered, processor: (Number(user) + Number(system)) * 10, memory };
}

function sizeOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(`${parentPath}/${name}`).size, 0);
}
