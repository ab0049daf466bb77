import { hash } from 'node:crypto';
import { createNumbering, encodeRecord } from '../pack/record.ts';
import { createReader, type Facts } from './build.ts';
import type { CachedReading } from './cache.ts';
import { type ArticleRef, loadArticle } from './sources.ts';

/** An article to read; `known` is the hash of the bytes that were read before. */
export interface Task extends ArticleRef {
  known: string | undefined;
}

/** What was read, or the name alone where the bytes are the known ones. */
export type Done = CachedReading | { name: string; same: true };

/** Makes a reader of articles by where they lie. It never throws: whatever an article does, its problem is told. */
export function createRefReader(facts: Facts): (task: Task) => Done {
  const read = createReader(facts);
  const numbering = createNumbering(conceptIds(facts));
  return (task) => {
    const loaded = loadArticle(task);
    if ('problem' in loaded) return nothing(task.name, loaded.problem);
    const sha256 = hash('sha256', loaded.bytes);
    if (sha256 === task.known) return { name: task.name, same: true };
    try {
      const { profile, problems } = read({ ...loaded, sha256 });
      const record = profile && encodeRecord(profile, numbering);
      return { name: task.name, sha256, record, figures: profile?.salary.length ?? 0, problems };
    } catch (error) {
      return { ...nothing(task.name, `cannot be read: ${error instanceof Error ? error.message : error}`), sha256 };
    }
  };
}

/** The numbers of concepts in records are their places in this list. */
export function conceptIds({ concepts }: Pick<Facts, 'concepts'>): string[] {
  return concepts.map(({ id }) => id);
}

function nothing(name: string, problem: string): CachedReading {
  return { name, sha256: '', record: undefined, figures: 0, problems: [problem] };
}
