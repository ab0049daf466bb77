import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeAtomically } from '../../knowledge/build/write-file.ts';
import { loadProfiles } from '../../knowledge/load-profiles.ts';
import { minimumWageSchema } from '../../knowledge/model.ts';
import { readJson } from '../../knowledge/read-json.ts';
import { renderReport } from '../../knowledge/report/report.ts';
import { readDate, UsageError } from './usage.ts';

/** Writes a page about all that a knowledge file holds. */
export function report(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, date: { type: 'string' }, data: { type: 'string', default: 'data' } },
  });
  const [file] = positionals;
  if (!file || positionals.length > 1 || !values.out)
    throw new UsageError('report needs one FILE and --out PAGE.html.');
  const minimumWage = readJson(join(values.data, 'minimum-wage.json'), minimumWageSchema);
  // Where scripts/build.mjs puts it, beside the folder of the commands.
  const style = readFileSync(new URL('../styles/report.css', import.meta.url), 'utf8');
  const date = readDate(values.date);
  writeAtomically(values.out, [renderReport(loadProfiles(file), { minimumWage, date, file, style })]);
  console.log(`${values.out}: written`);
  return 0;
}
