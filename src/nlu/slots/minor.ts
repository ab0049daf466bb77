import { telling, tells } from '../text/hints.ts';
import type { Text } from '../text/text.ts';

/** Whether somebody is said to be under 18: "bin 17", "16 Jahre alt", "minderjährig". */
export function isMinor(text: Text): boolean {
  return mayBe.test(text.clean) && tells(minor, text);
}

/** Without one of these nobody is. */
const mayBe = /1[4-8]|minderj|underage/u;

const young = '1[4-7]';
const minor = telling(
  new RegExp(
    `(?<!\\p{L})(?:(?:bin|ist|werde|mit|i'?m|im|i am|(?:he|she) is|(?:he|she)'?s|aged?) (?:erst |noch |gerade |only |just |still )?${young}(?= ?(?:$|[,.;!?)]|und|and|jahre alt|years old|kriege|bekomme))(?![.,]\\d)|(?<![\\d.,])${young}(?: jahre alt| years old|[ -]?j(?:ä|a|ae)hrig\\p{L}*|[ -]year[ -]old)|minderj(?:ä|a|ae)hrig\\p{L}*|(?:noch )?(?:unter|nicht|under|not yet) 18(?= ?(?:$|[,.;!?]|und|and|jahre|years))(?! (?:jahre|years) (?:dabei|erfahrung|experience))|underage)(?!\\p{L})`,
    'u',
  ),
);
