import type { Gap } from '../../dialogs/gap.ts';
import type { Gaps } from './gaps.ts';
import type { StateLog } from './open-state.ts';

/** Counts a question that could not be answered, with its words only where `withText` is set; nobody waits for it. */
export function createCountGap({ gaps, withText, log }: CountGapParts): (gap: Gap, question: string) => void {
  return (gap, question) => {
    const counted = withText ? { ...gap, text: question.slice(0, longestQuestion) } : gap;
    gaps.count(counted).catch((error: unknown) => log.error('gap not counted', error));
  };
}

interface CountGapParts {
  gaps: Gaps;
  withText: boolean;
  log: StateLog;
}

/** In UTF-16 units. */
const longestQuestion = 200;
