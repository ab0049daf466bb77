import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildKnowledge, createReader } from '../knowledge/build/build.ts';
import { loadArticles, loadFacts } from '../knowledge/build/facts.ts';
import { formatKnowledge } from '../knowledge/build/format.ts';
import { type Finding, lintKnowledge } from '../knowledge/build/lint.ts';
import { fold } from '../knowledge/fold.ts';
import { knowledgeFileSchema, minimumWageSchema, type Profile, type Salary } from '../knowledge/model.ts';
import { readJson } from '../knowledge/read-json.ts';

const USAGE = `Usage:
  npm run knowledge -- build DIR --out FILE                        read the articles (.txt) of a folder into a knowledge file
  npm run knowledge -- lint FILE [--articles DIR] [--date YYYY-MM-DD]  hold a knowledge file against schema, sense and law
  npm run knowledge -- show [OCCUPATION] [CITY] [--file FILE]      print what is known
Facts are read from data/ (or --data DIR).`;

class UsageError extends Error {}

const commands: Record<string, (args: string[]) => number> = { build, lint, show };

process.exitCode = run(process.argv.slice(2));

function run([name, ...args]: string[]): number {
  const command = commands[name ?? ''];
  if (!command) {
    console.error(name ? `Unknown command "${name}".\n${USAGE}` : USAGE);
    return 1;
  }
  try {
    return command(args);
  } catch (error) {
    const usage = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
    console.error(error instanceof Error ? error.message : error);
    if (usage) console.error(USAGE);
    return 1;
  }
}

function build(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, data: { type: 'string', default: 'data' } },
  });
  const [dir] = positionals;
  if (!dir || positionals.length > 1 || !values.out) throw new UsageError('build needs one DIR and --out FILE.');
  const articles = loadArticles(dir);
  if (articles.length === 0) throw new Error(`${dir}: no .txt files`);
  const { knowledge, readings } = buildKnowledge(articles, loadFacts(values.data));
  writeAtomically(values.out, formatKnowledge(knowledge));
  for (const { file, problems } of readings) for (const problem of problems) console.error(`${file}: ${problem}`);
  const figures = knowledge.profiles.reduce((sum, { salary }) => sum + salary.length, 0);
  console.log(`${values.out}: ${knowledge.profiles.length} of ${articles.length} articles, ${figures} salaries`);
  return knowledge.profiles.length === articles.length ? 0 : 1;
}

function lint(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { articles: { type: 'string' }, date: { type: 'string' }, data: { type: 'string', default: 'data' } },
  });
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new UsageError('lint needs one FILE.');
  const date = values.date ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date)))
    throw new UsageError(`"${date}" is not a date; expected YYYY-MM-DD.`);
  const facts = loadFacts(values.data);
  const findings = lintKnowledge(parseFile(file), {
    towns: facts.towns,
    minimumWage: readJson(join(values.data, 'minimum-wage.json'), minimumWageSchema),
    date,
    readings: values.articles === undefined ? undefined : loadArticles(values.articles).map(createReader(facts)),
  });
  for (const { severity, where, message } of findings) console.log(`${severity}: ${where}: ${message}`);
  const errors = findings.filter((finding: Finding) => finding.severity === 'error').length;
  console.log(`${errors} errors, ${findings.length - errors} warnings`);
  return errors > 0 ? 1 : 0;
}

function show(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { file: { type: 'string', default: 'data/knowledge.json' } },
  });
  if (positionals.length > 2) throw new UsageError('show takes at most OCCUPATION and CITY.');
  const { profiles } = readJson(values.file, knowledgeFileSchema);
  const wanted = profiles.filter((profile) => positionals.every((word) => isNamed(profile, word)));
  if (wanted.length === 0) {
    console.error(
      `Nothing known of ${positionals.join(' ')}. Known: ${profiles.map(({ occupationName, cityName }) => `${occupationName} in ${cityName}`).join(', ')}.`,
    );
    return 1;
  }
  console.log(wanted.map((profile) => (wanted.length === 1 ? describe(profile) : headline(profile))).join('\n'));
  return 0;
}

function isNamed({ occupation, occupationName, city, cityName }: Profile, word: string): boolean {
  return [occupation, occupationName, city, cityName].some((name) => fold(name) === fold(word));
}

function headline({ occupationName, cityName, salary, mentions }: Profile): string {
  return `${occupationName} in ${cityName}: ${salary.map(figure).join(', ') || 'no pay'}; ${mentions.length} concepts`;
}

function describe(profile: Profile): string {
  const { source, salary, unquantified, mentions } = profile;
  const byFacet = new Map<string, string[]>();
  for (const { facet, concept } of mentions) byFacet.set(facet, [...(byFacet.get(facet) ?? []), concept]);
  return [
    `${profile.occupationName} in ${profile.cityName} (${source.file}, ${source.language}, ${source.date ?? 'no date'})`,
    ...salary.map(
      (row) => `  ${figure(row)}${row.drivers.length > 0 ? ` (${row.drivers.join(', ')})` : ''} at ${row.at.join('–')}`,
    ),
    ...unquantified.map(({ drivers, at }) => `  more, without a figure (${drivers.join(', ')}) at ${at.join('–')}`),
    ...[...byFacet].map(([facet, ids]) => `  ${facet}: ${ids.join(', ')}`),
  ].join('\n');
}

function figure({ level, min, max, period, approximate }: Salary): string {
  const about = approximate ? 'about ' : '';
  if (min === null) return `${level} ${about}up to ${max} EUR/${period}`;
  if (max === null) return `${level} ${about}from ${min} EUR/${period}`;
  return `${level} ${about}${min === max ? min : `${min}–${max}`} EUR/${period}`;
}

function parseFile(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

/** A reader of the file sees the old or the new one, never half. */
function writeAtomically(file: string, text: string): void {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}
