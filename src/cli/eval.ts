import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createConverse } from '../dialogs/converse.ts';
import { noContact } from '../dialogs/dialog.ts';
import { loadDialogues } from '../eval/dialogue.ts';
import { countBy, type DialogueResult, evaluate } from '../eval/evaluate.ts';
import { summarise } from '../eval/summary.ts';
import { createTranslator } from '../i18n.ts';
import { loadKnowledge } from '../knowledge/store.ts';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const { values, positionals } = parseArgs({
  options: {
    show: { type: 'string', default: '0' },
    data: { type: 'string', default: root('data') },
    knowledge: { type: 'string' },
    date: { type: 'string', default: '2026-11-21' },
    json: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const knowledge = loadKnowledge(values.data, values.knowledge);
const converse = createConverse({ knowledge, contact: noContact });
const translator = createTranslator();
const paths = positionals.length > 0 ? positionals : [root('test/dialogues/open'), root('test/dialogues/frozen')];

const held = paths.map((path) => {
  return [path, evaluate(loadDialogues(path), { converse, translator, today: values.date })] as const;
});
if (values.json) {
  const sets = held.map(([path, results]) => summarise(basename(path), results));
  console.log(JSON.stringify({ date: values.date, sets }, null, 2));
} else {
  for (const [path, results] of held) {
    showWrong(results, Number(values.show));
    report(path, results);
  }
}

function showWrong(results: readonly DialogueResult[], most: number): void {
  for (const { dialogue, turns } of results.filter(({ right }) => !right).slice(0, most)) {
    console.log(`✗ ${dialogue.id} [${dialogue.kind}/${dialogue.style}]`);
    for (const { say, reply, kind, faults } of turns) {
      console.log(`   > ${say}\n     (${kind}) ${reply.replace(/\s+/g, ' ').slice(0, 600)}`);
      console.log(`     ${faults.length > 0 ? `!! ${faults.join('; ')}` : 'ok'}`);
    }
  }
}

function report(path: string, results: readonly DialogueResult[]): void {
  const turns = results.flatMap((result) => result.turns);
  const rightTurns = turns.filter(({ faults }) => faults.length === 0).length;
  console.log(`\n${path}`);
  for (const [kind, count] of [...countBy(results, ({ kind }) => kind)].sort())
    console.log(`  ${kind}: ${share(count)}`);
  const styles = [...countBy(results, ({ style }) => style)].sort().map(([style, count]) => `${style} ${share(count)}`);
  console.log(`  by style: ${styles.join(' · ')}`);
  const right = results.filter((result) => result.right).length;
  console.log(`  dialogues ${share([right, results.length])} · turns ${share([rightTurns, turns.length])}`);
}

function share([right, all]: [number, number]): string {
  return `${right}/${all} ${((100 * right) / Math.max(1, all)).toFixed(1)} %`;
}
