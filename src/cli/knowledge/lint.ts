import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createReader } from '../../knowledge/build/build.ts';
import { loadArticles, loadFacts } from '../../knowledge/build/facts.ts';
import { type Finding, lintKnowledge } from '../../knowledge/build/lint.ts';
import { countUnknownWords } from '../../knowledge/build/unknown-words.ts';
import { commonWordsSchema, minimumWageSchema } from '../../knowledge/model.ts';
import { isPack } from '../../knowledge/pack/frame.ts';
import { openPack } from '../../knowledge/pack/pack.ts';
import { readJson } from '../../knowledge/read-json.ts';
import { readDate, UsageError } from './usage.ts';

/** Holds a knowledge file against schema, sense, law and, where they are given, its articles. */
export function lint(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      articles: { type: 'string' },
      words: { type: 'string', default: '30' },
      date: { type: 'string' },
      data: { type: 'string', default: 'data' },
    },
  });
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new UsageError('lint needs one FILE.');
  const facts = loadFacts(values.data);
  const readings = values.articles === undefined ? undefined : loadArticles(values.articles).map(createReader(facts));
  const findings = lintKnowledge(parseFile(file), {
    towns: facts.towns,
    minimumWage: readJson(join(values.data, 'minimum-wage.json'), minimumWageSchema),
    date: readDate(values.date),
    readings,
  });
  for (const { severity, where, message } of findings) console.log(`${severity}: ${where}: ${message}`);
  if (readings) tellWords(readings, facts, values);
  const errors = findings.filter((finding: Finding) => finding.severity === 'error').length;
  console.log(`${errors} errors, ${findings.length - errors} warnings`);
  return errors > 0 ? 1 : 0;
}

function tellWords(
  readings: readonly { text: string }[],
  facts: ReturnType<typeof loadFacts>,
  { data, words }: { data: string; words: string },
): void {
  const common = readJson(join(data, 'common-words.json'), commonWordsSchema);
  const unknown = countUnknownWords(
    readings.map(({ text }) => text),
    { ...facts, common: [...common.de, ...common.en] },
  );
  for (const { word, times, articles } of unknown.slice(0, Number(words) || 0)) {
    console.log(`word: ${word}: ${times} times in ${articles} articles, not in the lexicon`);
  }
}

/** A JSON file as it is, faults and all; a pack as the JSON it stands for. */
function parseFile(file: string): unknown {
  const bytes = readFileSync(file);
  if (isPack(bytes)) return JSON.parse(JSON.stringify({ schema: 1, profiles: [...openPack(file, bytes).all()] }));
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
