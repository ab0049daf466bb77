import { bundle } from '../scripts/build.mjs';
import { printTable, quantile } from './figures.mjs';
import { readDialogues } from './questions.mjs';

/** The core alone: time of `converse` for each message of the dialogues in test/dialogues. */
export async function benchConverse({ rounds = 5 } = {}) {
  await bundle(['src/dialogs/converse.ts', 'src/knowledge/store.ts'], 'dist/bench');
  const { createConverse } = await import('../dist/bench/dialogs/converse.js');
  const { loadKnowledge } = await import('../dist/bench/knowledge/store.js');
  const nobody = { name: undefined, phone: undefined, email: undefined, url: undefined };
  const converse = createConverse({ knowledge: loadKnowledge('data'), contact: nobody });
  const dialogues = readDialogues();
  runAll(converse, dialogues);
  const times = Array.from({ length: rounds }, () => runAll(converse, dialogues)).flat();
  return printTable(`converse, ${times.length / rounds} messages, ${rounds} rounds after one to warm up`, [
    { name: 'median', value: quantile(times, 0.5), unit: ' ms', bar: 0.3 },
    { name: 'p99', value: quantile(times, 0.99), unit: ' ms', bar: 2 },
    { name: 'slowest', value: Math.max(...times), unit: ' ms' },
  ]);
}

/** Milliseconds of every message of some dialogues, in order. */
export function runAll(converse, dialogues) {
  const times = [];
  for (const dialogue of dialogues) {
    let memory;
    for (const text of dialogue) {
      const start = performance.now();
      ({ memory } = converse({ text, locale: 'de' }, memory, '2026-11-22'));
      times.push(performance.now() - start);
    }
  }
  return times;
}
