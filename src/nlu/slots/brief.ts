import { telling, tells } from '../text/hints.ts';
import type { View } from '../view/view.ts';

/** How a message that says no more than another place, level or time stands to the one before: by itself, or going on from it. */
export type Brief = 'alone' | 'onwards';

/** "In Dresden dann?", "and as a senior?", "und was mit 10 Jahren Erfahrung?"; undefined for what names anything else. */
export function recogniseBrief({ text, slots, concepts, numbers, unexplained, namesCovered }: View): Brief | undefined {
  const onwards = tells(goingOn, text);
  if (text.tokens.length > (onwards ? manyWords : fewWords) || (onwards && namesCovered)) return undefined;
  const levels = slots.filter(({ value }) => value.slot === 'level');
  const isInLevel = ({ at }: View['concepts'][number]) =>
    levels.some((level) => level.at[0] < at[1] && at[0] < level.at[1]);
  const spelt = numbers.years === undefined ? 0 : timeWords;
  if (unexplained.length > spelt || !concepts.every(isInLevel)) return undefined;
  return onwards ? 'onwards' : 'alone';
}

/** "After ten": so many words of a time may be none of ours. */
const timeWords = 2;

/** More words than "and in Dresden then?" may ask of something else. */
const fewWords = 4;

/** More words ask of something else even where they go on from the last message. */
const manyWords = 9;

const goingOn = telling(
  /^(?:(?:ok|okay|gut|hm|ja|alright|well),? )?(?:(?:und|and|n|aber|but|falls|wenn|if) |(?:what|how) about )/u,
);
