import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CountedGap } from '../bot/state/gaps.ts';
import { openState } from '../bot/state/open-state.ts';
import { loadConfig } from '../config.ts';

const USAGE = `Usage: npm run gaps [-- --limit N] [--json]
  lists the questions that could not be answered, the most frequent first, out of the state that the server uses (STATE_URL);
  50 of them, or with --json all, unless told otherwise`;

/** Lists what could not be answered. Status 0; 1 where the state cannot be read; 2 where it was called wrongly. */
async function gaps(): Promise<number> {
  const { values } = parseArgs({
    options: { limit: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  const limit = Number(values.limit ?? (values.json ? Number.MAX_SAFE_INTEGER : 50));
  if (values.help || !Number.isInteger(limit) || limit < 1) {
    console.log(USAGE);
    return values.help ? 0 : 2;
  }
  if (existsSync('.env')) process.loadEnvFile('.env');
  const { state: config } = loadConfig(process.env);
  if (config.kind === 'memory') throw new Error('STATE_URL is memory: — such counts are only in the server itself.');
  const state = await openState(config, { info: () => undefined, error: console.error });
  try {
    const all = await state.gaps.list();
    const first = all.slice(0, limit);
    console.log(values.json ? JSON.stringify(first, null, 2) : tableOf(first, all.length));
  } finally {
    await state.close();
  }
  return 0;
}

function tableOf(gaps: readonly CountedGap[], all: number): string {
  if (gaps.length === 0) return 'Every question so far could be answered.';
  const rows = gaps.map(({ count, month, kind, topic = '', occupation = '', city = '', text = '' }) => [
    ...[String(count), month, kind, topic, occupation, city, text],
  ]);
  const table = [['count', 'last', 'kind', 'topic', 'occupation', 'city', 'text'], ...rows];
  const widths = table[0]?.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0))) ?? [];
  const lines = table.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rest = all > gaps.length ? [`… and ${all - gaps.length} more (--limit N)`] : [];
  return [...lines, ...rest].join('\n');
}

try {
  process.exitCode = await gaps();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof TypeError ? 2 : 1;
}
