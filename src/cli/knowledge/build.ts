import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type BuildResult, buildFile } from '../../knowledge/build/build-file.ts';
import { readHere, readInWorkers } from '../../knowledge/build/pool.ts';
import { conceptIds } from '../../knowledge/build/read-refs.ts';
import { listArticles } from '../../knowledge/build/sources.ts';
import { loadConcepts } from '../../knowledge/concepts.ts';
import { createProgress } from './progress.ts';
import { UsageError } from './usage.ts';

/** Builds a knowledge file out of a folder of articles; `script` is this program, run again as a thread that reads. */
export async function build(args: string[], script: URL): Promise<number> {
  const { dir, out, data, threads, format } = readOptions(args);
  const articles = [...listArticles(dir)];
  if (articles.length === 0) throw new Error(`${dir}: no articles; expected .txt, .html or .jsonl files`);
  // Starting a thread costs more than reading a few articles.
  const alone = threads < 2 || articles.length < 500;
  const result = await buildFile({
    articles,
    readAll: alone ? readHere(data) : readInWorkers(data, { script, threads }),
    concepts: conceptIds({ concepts: loadConcepts(join(data, 'concepts')) }),
    out,
    version: versionOf(data, script),
    format,
    onProgress: createProgress(process.stderr),
  });
  return tell(out, result);
}

function readOptions(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      data: { type: 'string', default: 'data' },
      threads: { type: 'string', default: String(availableParallelism()) },
      format: { type: 'string', default: 'auto' },
    },
  });
  const [dir] = positionals;
  const { out, data, format } = values;
  if (!dir || positionals.length > 1 || !out) throw new UsageError('build needs one DIR and --out FILE.');
  if (!existsSync(dir) || !statSync(dir).isDirectory()) throw new Error(`${dir}: not a folder`);
  if (format !== 'auto' && format !== 'json' && format !== 'pack')
    throw new UsageError(`--format: "${format}" is neither json nor pack.`);
  const threads = Number(values.threads);
  if (!Number.isInteger(threads) || threads < 1)
    throw new UsageError(`--threads: "${values.threads}" is not a number.`);
  return { dir, out, data, threads, format } as const;
}

/** Names the reader and its facts: the program's bundle (its parts are named by their content) and the files of facts. */
function versionOf(data: string, script: URL): string {
  const concepts = readdirSync(join(data, 'concepts')).sort();
  const files = [
    fileURLToPath(script),
    ...concepts.map((name) => join(data, 'concepts', name)),
    join(data, 'towns.json'),
    join(data, 'occupations.json'),
    join(data, 'pay-model.json'),
    join(data, 'skill-model.json'),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function tell(out: string, { articles, reused, profiles, figures, format, problems }: BuildResult): number {
  for (const { name, lost, problems: all } of problems) {
    console.error(`${name}: ${lost ? 'nothing found: ' : ''}${all.join(', ')}`);
  }
  const lost = problems.filter((problem) => problem.lost).length;
  console.log(
    `${out}: ${profiles} of ${articles} articles, ${figures} salaries${reused > 0 ? `, ${reused} unchanged` : ''}${lost > 0 ? `, ${lost} yield nothing` : ''} (${format})`,
  );
  return lost > 0 ? 1 : 0;
}
