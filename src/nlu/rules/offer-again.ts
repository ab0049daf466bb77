import type { Asked } from '../intent/asked.ts';
import { lackingOf } from '../slots/lacking.ts';
import { telling, tells } from '../text/hints.ts';
import { interrogatives } from '../text/interrogatives.ts';
import type { View } from '../view/view.ts';

/** "Wie viel fehlt da genau?", "und ohne die Zulage?", "ohne Fremdsprachen, ganz neu?": the offer again, seen another way. */
export function offerAgain(view: View): Asked[] | undefined {
  const { before, text, numbers, places } = view;
  if (before !== 'offer' || numbers.amount || places > 0 || text.tokens.length > longest) return undefined;
  if (tells(howFar, text) && numbers.years === undefined && view.slot('level').every(({ level }) => level === 'top'))
    return [{ kind: undefined, clauses: [], firm: true, levels: [] }];
  return tells(gap, text) || isLess(view) ? [{ kind: undefined, clauses: [], firm: true }] : undefined;
}

/** In more words more is asked. */
const longest = 10;

/** How far the amount is from the range. */
const gap = telling(
  /(?<!\p{L})(?:(?:wie ?viel|was|um wie ?viel|how (?:much|far)|by how much|what)(?!\p{L})[^.?!]{0,60}(?<!\p{L})(?:fehl(?:t|en)|zu wenig|drunter|darunter|dr(?:ü|u|ue)ber|dar(?:ü|u|ue)ber|missing|short|off|under|below|above|over)(?!\p{L})|how (?:short|far off)|what'?s the (?:gap|shortfall|difference))/u,
);

/** "Wie hoch kann ich pokern?", "how much should I ask for then?": the range that the offer was held against. */
const howFar = telling(
  /(?<!\p{L})(?:wie ?(?:viel|hoch|weit)|was|wat|bis wohin|welche (?:summe|zahl)|welchen betrag|how (?:high|far|much)|what(?: (?:figure|number|sum))?)(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:pokern|pokere|rausholen|raushandeln|herausholen|verhandeln|fordern|fodern|verlangen|aufrufen|hochhandeln|dagegenhalten|nachverhandeln|push(?: for)?|ask for|demand|negotiate|counter(?: with)?|haggle|aim for|go in(?= (?:the|a|my) (?:negotiation|talks?)))(?!\p{L})/u,
);

/** Without what was promised beside it, or what would lift the level. */
function isLess(view: View): boolean {
  if (view.text.tokens.some(({ word }) => interrogatives.has(word)) || !without.test(view.text.clean)) return false;
  const extras = view.slot('silent').some(({ topic }) => topic === 'extras');
  return extras || (view.slot('level').length > 0 && lackingOf(view).length > 0);
}

const without = /(?<!\p{L})(?:ohne|without|minus)(?!\p{L})/u;
