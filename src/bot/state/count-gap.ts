import type { Gap } from '../../dialogs/gap.ts';
import type { Gaps } from './gaps.ts';
import type { StateLog } from './open-state.ts';

/** Is told of a question that could not be answered; `about` is the activity that asked it. */
export type CountGap = (gap: Gap, question: string, about: object) => void;

/** Counts a question that could not be answered, with its words only where `withText` is set; nobody waits for it. */
export function createCountGap({ gaps, withText, log }: CountGapParts): CountGap {
  return (gap, question, about) => {
    const counted = withText ? { ...gap, text: question.slice(0, longestQuestion) } : gap;
    gaps.count(counted).catch((error: unknown) => log.error('gap not counted', error, about));
  };
}

interface CountGapParts {
  gaps: Gaps;
  withText: boolean;
  log: StateLog;
}

/** In UTF-16 units. */
const longestQuestion = 200;
