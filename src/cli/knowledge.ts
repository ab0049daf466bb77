import { isReadingThread, serveBatches } from '../knowledge/build/pool.ts';
import { build } from './knowledge/build.ts';
import { diff } from './knowledge/diff.ts';
import { lint } from './knowledge/lint.ts';
import { report } from './knowledge/report.ts';
import { show } from './knowledge/show.ts';
import { UsageError } from './knowledge/usage.ts';

const USAGE = `Usage:
  npm run knowledge -- build DIR --out FILE [--threads N] [--format json|pack]
      read the articles of a folder (.txt, .html, .jsonl) into a knowledge file; unchanged ones are not read again
  npm run knowledge -- diff OLD NEW
      print what changed in facts; status 0 where nothing did, 1 where something did, 2 where that cannot be told
  npm run knowledge -- report FILE --out PAGE.html [--date YYYY-MM-DD]
      write a page: coverage, ranges side by side, outliers, pay under the legal floor, gaps
  npm run knowledge -- lint FILE [--articles DIR] [--words N] [--date YYYY-MM-DD]
      hold a knowledge file against schema, sense and law; with articles, list words the lexicon does not know
  npm run knowledge -- show [OCCUPATION] [CITY] [--file FILE]
      print what is known
Facts are read from data/ (or --data DIR).`;

type Command = (args: string[]) => number | Promise<number>;

const commands: Record<string, Command> = {
  build: (args) => build(args, new URL(import.meta.url)),
  diff,
  lint,
  report,
  show,
};

if (isReadingThread()) serveBatches();
else process.exitCode = await run(process.argv.slice(2));

async function run([name, ...args]: string[]): Promise<number> {
  const command = commands[name ?? ''];
  if (!command) {
    console.error(name ? `Unknown command "${name}".\n${USAGE}` : USAGE);
    return 1;
  }
  try {
    return await command(args);
  } catch (error) {
    const usage = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
    console.error(error instanceof Error ? error.message : error);
    if (usage) console.error(USAGE);
    return name === 'diff' ? 2 : 1;
  }
}
