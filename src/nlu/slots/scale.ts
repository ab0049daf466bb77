import { isHalfTime } from '../entities/numbers/hours.ts';
import type { Scale } from '../figures.ts';
import { isPay } from '../kinds.ts';
import { telling, tells } from '../text/hints.ts';
import type { View } from '../view/view.ts';

/**
 * What is to be reckoned out of the figures of an article: "30 % mehr als Einstieg", "half of what experienced people get", "300 mehr als
 * der Einstieg"; undefined where nothing is, or an amount is named.
 */
export function recogniseScale({ text, numbers, before, places }: View): Scale | undefined {
  if (numbers.amount || !tells(mayScale, text)) return undefined;
  const { clean } = text;
  if (isHalfTime(clean)) return undefined;
  const follows = isPay(before) && places === 0 && text.tokens.length <= shortFollowUp;
  const scaled = follows ? anything : pay;
  return (
    byPercent(clean, scaled) ??
    byTimes(follows ? clean.replace(alone, '$1 davon') : clean, scaled) ??
    bySum(clean, scaled)
  );
}

/** More words ask something of their own. */
const shortFollowUp = 8;

const mayScale = telling(
  /(?:mehr|weniger|h(?:ö|oe|o)her|niedriger|(?:ü|u|ue)ber|unter|more|less|above|below|over|higher|lower|h(?:ä|a|ae)lfte|half|doppelt|double|twice|dreifach|triple)/u,
);

/** "Und die Hälfte?" of what was spoken of. */
const alone = /(?<!\p{L})(h(?:ä|a|ae)lfte|doppelte|dreifache)(?=\s*[?.!]*$)/u;

/** What is scaled: pay at a level, or what was spoken of. */
const ofPay = String.raw`(?=[^.?!]{0,60}(?<!\p{L})(?:\p{L}*(?:einst(?:ieg|eig)|anf(?:ä|a|ae)ng)\p{L}*|beginn\p{L}*|entry|starting|starters?|newcomers?|juniors?|\p{L}*erfahr\p{L}*|experience[d]?|seniors?|(?:ü|u|ue)blich\p{L}*|usual|normal\p{L}*|artikel\p{L}*|article|davon|of that|than that|of it)(?!\p{L}))`;

const more = '(?:mehr|h(?:ö|oe|o)her|dr(?:ü|u|ue)ber|(?:ü|u|ue)ber|more|higher|above|over|on top of|extra)';
const less = '(?:weniger|niedriger|drunter|unter|less|lower|below|under)';

interface Patterns {
  percent: RegExp;
  times: { words: RegExp; times: number }[];
  sum: RegExp;
}

function byPercent(clean: string, { percent: pattern }: Patterns): Scale | undefined {
  const found = clean.match(pattern);
  const percent = Number(found?.[1]);
  if (!found || !(percent > 0 && percent <= 200)) return undefined;
  return found[2] ? { percent } : { percent: -Math.min(percent, 99) };
}

const factors = [
  {
    words: '(?:die )?h(?:ä|a|ae)lfte (?:von|vom|davon|des|der)|halb so viel wie|half (?:of|the|what|as much|an?)',
    times: 0.5,
  },
  {
    words: String.raw`doppelte (?:von|vom|davon|des|der|\p{L}*gehalt)|doppelt so viel wie|double (?:the|of|what|that)|twice (?:the|what|as much|that)`,
    times: 2,
  },
  {
    words:
      'dreifache (?:von|vom|davon|des|der)|dreimal so viel wie|triple (?:the|of|what)|three times (?:the|what|as much)',
    times: 3,
  },
];

function byTimes(clean: string, { times }: Patterns): Scale | undefined {
  const found = times.find(({ words }) => words.test(clean));
  return found && { times: found.times };
}

function bySum(clean: string, { sum: pattern }: Patterns): Scale | undefined {
  const found = clean.match(pattern);
  const sum = Number(found?.[1]?.replace(/[.,]/, ''));
  return found && sum >= leastSum ? { plus: found[2] ? sum : -sum } : undefined;
}

/** How a text says that a target is scaled, which stands behind it. */
function patternsOf(target: string): Patterns {
  return {
    percent: new RegExp(
      String.raw`(?<![\d.,])(\d{1,3}) ?(?:%|prozent|percent|per cent) (?:(${more})|${less})(?!\p{L})${target}`,
      'u',
    ),
    times: factors.map(({ words, times }) => ({
      words: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})${target}`, 'u'),
      times,
    })),
    sum: new RegExp(
      String.raw`(?<![\d.,])(?:¤ ?)?(\d{2,3}|1[.,]?\d{3})(?: ?(?:¤|euros?|eur))? (?:im monat |a month )?(?:(${more})|${less})(?!\p{L})(?: (?:als|than|dem|the))?${target}`,
      'u',
    ),
  };
}

const anything = patternsOf('');
const pay = patternsOf(ofPay);

/** Euro. */
const leastSum = 20;
