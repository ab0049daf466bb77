// node bench/peers/run.mjs NAME DATA: one system in a process of its own; prints what it answers, how fast and how large.
import { readFileSync } from 'node:fs';
import { createFuse } from './fuse.mjs';
import { createNodeNlp } from './node-nlp.mjs';
import { createOurs } from './ours.mjs';

const OFF = 'out-of-scope';
const systems = { ours: createOurs, 'node-nlp': createNodeNlp, fuse: createFuse };
const [name, file] = process.argv.slice(2);
const { train, held, test } = JSON.parse(readFileSync(file, 'utf8'));

const before = performance.now();
const system = await systems[name](train);
const start = performance.now() - before;
const threshold = name === 'ours' ? undefined : await chooseThreshold();
await answerAll();
const { answers, times } = await answerAll();
const megabytes = process.memoryUsage().rss / 1e6;
console.log(JSON.stringify({ start, threshold, answers, times, megabytes }));

/** The threshold that gets most of the held-out messages right. */
async function chooseThreshold() {
  const guesses = [];
  for (const { say, kind } of held) guesses.push({ wanted: kind, ...(await system.guess(say)) });
  const rightAt = (bound) =>
    guesses.filter(({ wanted, kind, score }) => (score < bound ? OFF : kind) === wanted).length;
  const bounds = Array.from({ length: 20 }, (_, at) => at / 20);
  return bounds.reduce((best, bound) => (rightAt(bound) > rightAt(best) ? bound : best), 0);
}

async function answerAll() {
  const answers = [];
  const times = [];
  for (const { say } of test) {
    const from = performance.now();
    const { kind, score } = await system.guess(say);
    times.push(performance.now() - from);
    answers.push({ kind: threshold !== undefined && score < threshold ? OFF : kind, ...(await system.slots(say)) });
  }
  return { answers, times };
}
