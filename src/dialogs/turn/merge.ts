import { flatMap } from '../../knowledge/flat-map.ts';
import type { SourceRef } from '../answer.ts';
import type { Reply } from '../dialog.ts';

/** Several replies as one: what they say in common once, notes last. */
export function merge(replies: readonly Reply[]): Reply {
  const [first] = replies;
  if (!first || replies.length === 1) return first ?? { outcome: 'refused', blocks: [], suggestions: [], sources: [] };
  const seen = new Set<string>();
  const once = flatMap(replies, (reply) => reply.blocks).filter((block) =>
    addOnce(seen, 'text' in block ? block.text : JSON.stringify(block)),
  );
  const blocks = [...once.filter(({ type }) => type !== 'note'), ...once.filter(({ type }) => type === 'note')];
  return {
    outcome: replies.some(({ outcome }) => outcome === 'answered') ? 'answered' : first.outcome,
    blocks,
    suggestions: first.suggestions,
    sources: uniqueSources(flatMap(replies, (reply) => reply.sources)),
  };
}

function addOnce(seen: Set<string>, text: string): boolean {
  return !seen.has(text) && Boolean(seen.add(text));
}

function uniqueSources(sources: readonly SourceRef[]): SourceRef[] {
  return [...new Map(sources.map((source) => [`${source.file}#${source.section}`, source])).values()];
}
