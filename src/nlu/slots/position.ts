import { telling, tells } from '../text/hints.ts';
import type { Text } from '../text/text.ts';

/** Where an amount lies to the range that is usual; `out`: beyond all that a city has. */
export const positions = ['above', 'inside', 'below', 'out'] as const;
export type Position = (typeof positions)[number];

/** Reads off a text where an amount is said to lie: "above the range", "im Rahmen", "unter dem Üblichen". */
export function recognisePosition(text: Text): Position | undefined {
  return patterns.find(({ words }) => tells(words, text))?.position;
}

const ofRange = String.raw`(?: \p{L}+){0,3} (?:spannen?|gehaltsspannen?|bandbreiten?|rahmen|bereich|band|(?:ü|u|ue)bliche[nms]?|normale[nms]?|ortsübliche[nms]?|obergrenzen?|untergrenzen?|ranges?|bands?|scale|brackets?|usual|norm|normal|limits?|ceiling|floor|(?:upper|lower|top|bottom) (?:end|limit)|(?:obere|untere)[nrsm]? (?:ende|rand|grenze))(?!\p{L})`;

const patterns = [
  {
    position: 'out' as const,
    words: telling(
      /(?<!\p{L})(?:nicht|nie|niemals|keine?n?)(?: [\p{L}\d.,¤]+){0,4} (?:erreich\p{L}*|schaff\p{L}*)(?!\p{L})|(?<!\p{L})(?:erreich\p{L}*|schaff\p{L}*|reach\p{L}*)[^.?!]{0,30}(?<!\p{L})(?:nicht|nie|niemals|never|not)(?!\p{L})|(?<!\p{L})(?:don ?['’]?t|doesn ?['’]?t|do not|does not|never|can ?['’]?t|cannot|won ?['’]?t|fail to|falls? short of)(?: \p{L}+){0,3} (?:reach|hit|get to|make it to|go as high as|go up to|come to)(?!\p{L})/u,
    ),
  },
  {
    position: 'above' as const,
    words: telling(
      new RegExp(
        String.raw`(?<!\p{L})(?:(?:ü|u|ue)ber|oberhalb|jenseits|above|over|beyond|exceed\p{L}*|higher than|more than)${ofRange}|(?<!\p{L})(?:(?:be|seem|count as|w(?:ä|a|ae)ren?|sind|sei) (?:\p{L}+ )?(?:high|very good|viel|hoch)(?= ?[?.!]|$)|mehr als (?:(?:ü|u|ue)blich|normal)|more than usual|out of range at the top|sprengt|(?:ü|u|ue)bersteigt)(?!\p{L})`,
        'u',
      ),
    ),
  },
  {
    position: 'below' as const,
    words: telling(
      new RegExp(
        String.raw`(?<!\p{L})(?:unter|unterhalb|below|under|beneath|lower than|less than)${ofRange}|(?<!\p{L})(?:too (?:low|little)|(?:be|seem|count as|w(?:ä|a|ae)ren?|sind|sei) (?:\p{L}+ )?(?:low|little|wenig|mager|niedrig)|zu (?:wenig|niedrig)|unterbezahlt|underpaid|weniger als (?:(?:ü|u|ue)blich|normal)|less than usual|unter(?:ü|u|ue)blich)(?!\p{L})`,
        'u',
      ),
    ),
  },
  {
    position: 'inside' as const,
    words: telling(
      new RegExp(
        String.raw`(?<!\p{L})(?:im|in|innerhalb|within|inside|in line with)${ofRange}|(?<!\p{L})(?:(?:ü|u|ue)blich|marktüblich|noch normal|normal|in line|(?:ganz )?im rahmen|drin liegen|about right|typical)(?!\p{L})`,
        'u',
      ),
    ),
  },
];
