import { parseArgs } from 'node:util';
import { diffProfiles } from '../../knowledge/build/diff.ts';
import { loadProfiles } from '../../knowledge/load-profiles.ts';
import { UsageError } from './usage.ts';

/** Prints what changed in facts between two knowledge files; status 1 where anything did. */
export function diff(args: string[]): number {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [old, now] = positionals;
  if (!old || !now || positionals.length > 2) throw new UsageError('diff needs OLD and NEW.');
  const changes = diffProfiles(loadProfiles(old), loadProfiles(now));
  for (const { profile, kind, lines } of changes)
    console.log([`${kind}: ${profile}`, ...lines.map((line) => `  ${line}`)].join('\n'));
  const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
  console.log(`${count('added')} added, ${count('removed')} removed, ${count('changed')} changed`);
  return changes.length > 0 ? 1 : 0;
}
