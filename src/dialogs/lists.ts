import type { TextKey } from '../i18n.ts';
import type { Block } from './answer.ts';
import type { Context } from './dialog.ts';
import { listOf } from './words.ts';

/**
 * A name and the things under it; `inline` where its one thing stays in a line with it, whatever the wording; `cut` where there
 * is more than the things named.
 */
export interface Fact {
  label: string;
  items: readonly string[];
  inline?: boolean;
  cut?: boolean;
}

/**
 * Says `key` with several things: in one sentence that has them in its placeholder; in Einfache Sprache under the sentence,
 * one a line. `things` holds them by the placeholder's name.
 */
export function enumerate(
  key: TextKey,
  things: Record<string, readonly string[]>,
  context: Context,
  values: Record<string, string | number> = {},
): Block {
  const { t, language, variety } = context;
  if (variety === 'de-plain') {
    const items = Object.values(things).flat();
    return {
      type: 'list',
      title: t(
        key,
        withThings(values, things, () => ''),
      ),
      ...firstOf(items, context),
    };
  }
  return {
    type: 'text',
    text: t(
      key,
      withThings(values, things, (items) => listOf(items, language)),
    ),
  };
}

/** Facts under a title: a line for each; in Einfache Sprache a line for each thing. */
export function factBlocks(title: string, facts: readonly Fact[], context: Context): Block[] {
  if (context.variety === 'de-plain') return plainFacts(title, facts, context);
  const lines = facts.map(({ label, items }) => ({ label, value: listOf(items, context.language) }));
  return [{ type: 'facts', title, facts: lines, ...(facts.some(({ cut }) => cut) && { cut: true }) }];
}

/** Facts that stay in a line are one block where they follow each other. */
function plainFacts(title: string, facts: readonly Fact[], context: Context): Block[] {
  const { t } = context;
  const blocks: Block[] = [{ type: 'text', text: title }];
  for (const { label, items, inline } of facts) {
    const [value = ''] = items;
    const last = blocks.at(-1);
    if (!inline) blocks.push({ type: 'list', title: t('facts.under', { label }), ...firstOf(items, context) });
    else if (last?.type === 'facts') last.facts.push({ label, value });
    else blocks.push({ type: 'facts', title: undefined, facts: [{ label, value }] });
  }
  return blocks;
}

/** Tells how the rest is reached, where a list was cut. */
export function restNote(blocks: readonly Block[], { t }: Context): Block[] {
  const cut = blocks.some((block) => (block.type === 'list' || block.type === 'facts') && block.cut);
  return cut ? [{ type: 'note', tone: 'info', text: t('facts.rest') }] : [];
}

/** Longer lists are cut in Einfache Sprache, and say by how much. */
const most = 9;
const shown = 7;

function firstOf(items: readonly string[], { t, full }: Context): { items: string[]; cut?: true } {
  if (items.length <= most || full) return { items: [...items] };
  return { items: [...items.slice(0, shown), t('facts.more', { count: items.length - shown })], cut: true };
}

function withThings(
  values: Record<string, string | number>,
  things: Record<string, readonly string[]>,
  write: (items: readonly string[]) => string,
): Record<string, string | number> {
  const all = { ...values };
  for (const name in things) all[name] = write(things[name] ?? []);
  return all;
}
