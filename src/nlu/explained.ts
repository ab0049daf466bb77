import type { Span } from '../knowledge/model.ts';
import type { Findings, Recognisers } from './findings.ts';
import type { Token } from './text/text.ts';

type Found = Pick<Findings, 'kinds' | 'slots' | 'marks' | 'concepts' | 'cities' | 'regions'>;

/** The places of the tokens that something was found at, or that say nothing of their own. */
export function explainedBy(
  found: Found,
  tokens: readonly Token[],
  { saysNothing }: Pick<Recognisers, 'saysNothing'>,
): Set<number> {
  const explained = new Set<number>();
  const groups: readonly (readonly { at: Span }[])[] = [found.kinds, found.slots, found.marks, found.concepts];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (saysNothing(token.lexeme) || groups.some((group) => group.some((sign) => meets(sign.at, token))))
      explained.add(at);
  }
  explain(explained, found.cities);
  explain(explained, found.regions);
  return explained;
}

/** Adds the tokens of what was found later. */
export function explain(explained: Set<number>, named: readonly { from: number; to: number }[]): void {
  for (const { from, to } of named) for (let at = from; at < to; at++) explained.add(at);
}

function meets([from, to]: Span, { start, end }: Token): boolean {
  return from < end && start < to;
}
