import type { Profile } from '../model.ts';
import { createNumbering, decodeRecord, type ProfileRecord } from '../pack/record.ts';
import { writePack } from '../pack/write-pack.ts';
import { type CachedReading, openCache } from './cache.ts';
import { formatKnowledge } from './format.ts';
import { withLock } from './lock.ts';
import type { ReadAll } from './pool.ts';
import type { Task } from './read-refs.ts';
import type { ArticleRef } from './sources.ts';
import { writeAtomically } from './write-file.ts';

/** What a build needs: articles, a reader, and where to write. */
export interface BuildOrder {
  articles: readonly ArticleRef[];
  readAll: ReadAll;
  /** Ids of all concepts in the order that the reader numbers them. */
  concepts: string[];
  out: string;
  /** Changes with the reader and its facts: readings of another version are not used again. */
  version: string;
  /** `auto` writes JSON up to 2,000 profiles, a pack above. */
  format?: 'json' | 'pack' | 'auto';
  onProgress?: (progress: Progress) => void;
}

/** How far a build is, in articles. */
export interface Progress {
  done: number;
  reused: number;
  all: number;
}

/** What a build did. */
export interface BuildResult {
  articles: number;
  /** Articles that were not read again, since they have not changed. */
  reused: number;
  profiles: number;
  figures: number;
  format: 'json' | 'pack';
  /** What a person should look at, by article; `lost` where the article yields nothing. */
  problems: { name: string; lost: boolean; problems: string[] }[];
}

/** Profiles above this number are written as a pack. */
const MAX_JSON = 2000;

/** Builds a knowledge file; whatever fails, the old file stays. What was read is kept beside it for the next build. */
export function buildFile(order: BuildOrder): Promise<BuildResult> {
  return withLock(order.out, async () => {
    const { readings, reused } = await readArticles(order);
    const records = readings.flatMap(({ record }) => record ?? []);
    if (records.length === 0)
      throw new Error(`none of ${readings.length} articles yields anything; ${reasons(readings)}`);
    records.sort((a, b) => compare(keyOf(a), keyOf(b)));
    const format = formatOf(order, records.length);
    writeAtomically(
      order.out,
      format === 'pack' ? writePack(records, order.concepts) : writeJson(records, order.concepts),
    );
    const figures = readings.reduce((sum, reading) => sum + reading.figures, 0);
    const problems = problemsOf(readings, records);
    return { articles: readings.length, reused, profiles: records.length, figures, format, problems };
  });
}

async function readArticles(order: BuildOrder): Promise<{ readings: CachedReading[]; reused: number }> {
  const { articles, readAll, onProgress } = order;
  const cache = openCache(`${order.out}.cache`, order.version);
  const progress = { done: 0, reused: 0, all: articles.length };
  const lost = new Map<string, CachedReading>();
  try {
    const tasks = articles.map((article): Task => ({ ...article, known: cache.get(article.name)?.sha256 }));
    await readAll(tasks, (done) => {
      const fresh = done.flatMap((one) => ('same' in one ? [] : [one]));
      cache.add(fresh.filter(({ sha256 }) => sha256 !== ''));
      for (const reading of fresh) if (reading.sha256 === '') lost.set(reading.name, reading);
      progress.done += done.length;
      progress.reused += done.length - fresh.length;
      onProgress?.(progress);
    });
    const readings = articles.flatMap(({ name }) => lost.get(name) ?? cache.get(name) ?? []);
    return { readings, reused: progress.reused };
  } finally {
    cache.close();
  }
}

function formatOf({ format = 'auto' }: BuildOrder, profiles: number): 'json' | 'pack' {
  if (format !== 'auto') return format;
  return profiles > MAX_JSON ? 'pack' : 'json';
}

function* writeJson(records: readonly ProfileRecord[], concepts: string[]): Generator<string> {
  const numbering = createNumbering(concepts);
  yield* formatKnowledge(decodeAll(records, (record) => decodeRecord(record, numbering)));
}

function* decodeAll(records: readonly ProfileRecord[], decode: (record: ProfileRecord) => Profile): Generator<Profile> {
  for (const record of records) yield decode(record);
}

function reasons(readings: readonly CachedReading[]): string {
  const [first] = readings;
  return `the first, ${first?.name}: ${first?.problems.join(', ') || 'nothing found'}`;
}

function problemsOf(readings: readonly CachedReading[], records: readonly ProfileRecord[]): BuildResult['problems'] {
  const first = new Map<string, ProfileRecord>();
  for (const record of records) if (!first.has(placeOf(record))) first.set(placeOf(record), record);
  return readings.flatMap(({ name, record, problems }) => {
    const other = record && first.get(placeOf(record));
    const twin =
      other && other !== record ? [`second article on the same occupation and city; ${other.file} is the first`] : [];
    const all = [...problems, ...twin];
    return all.length > 0 || !record ? [{ name, lost: !record, problems: all }] : [];
  });
}

function placeOf({ occupation, city }: ProfileRecord): string {
  return `${occupation}\n${city}`;
}

function keyOf(record: ProfileRecord): string {
  return `${placeOf(record)}\n${record.file}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
