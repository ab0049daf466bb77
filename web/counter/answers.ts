import type { Block } from '../../src/dialogs/answer.ts';
import { renderAnswer } from '../widget/blocks.ts';
import type { ShownAnswer } from './asker.ts';
import { renderComparison } from './comparison.ts';

/** An answer as elements. Where cities are compared, chart and lists stand in place of the answer's own table and lists. */
export function renderShownAnswer(answer: ShownAnswer): HTMLElement[] {
  const { comparison, blocks, sources, language, wording } = answer;
  if (!comparison) return renderAnswer({ blocks, sources, language });
  const isNote = ({ type }: Block) => type === 'note';
  const lead = blocks.filter(({ type }) => type === 'heading' || type === 'text' || type === 'range');
  return [
    ...renderAnswer({ blocks: lead, sources: [], language }),
    ...renderComparison(comparison, { language, plain: wording === 'plain' }),
    ...renderAnswer({ blocks: blocks.filter(isNote), sources, language }),
  ];
}
