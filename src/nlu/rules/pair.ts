import type { Asked } from '../intent/asked.ts';
import { isPay } from '../kinds.ts';
import { telling, tells } from '../text/hints.ts';
import type { View } from '../view/view.ts';

/** "Wer zahlt mehr?", "where would I get more?" in a talk on pay: of the few places that were spoken of, else of all. */
export function pairPays({ before, places, numbers, text, concepts, topics }: View): Asked[] | undefined {
  if (!isPay(before) || places > 0 || numbers.amount || concepts.length > 0 || text.tokens.length > longest)
    return undefined;
  const others = topics.some(({ kind }) => kind !== 'salary' && kind !== 'rank');
  return !others && tells(whichPaysMore, text) ? [{ kind: 'rank', clauses: [], weighs: true, firm: true }] : undefined;
}

/** In more words more is asked. */
const longest = 10;

const whichPaysMore = telling(
  /^(?:(?:und|and|ok|okay|gut|also|so|na|hm|dann|then|aber|but),? )*(?:wer|wo|welche[rs]?|bei wem|who|where|which|what (?:city|one|place))(?!\p{L})(?: von (?:den|beiden|denen)| of (?:them|those|these|the)| davon| (?:der|von den) beiden| stadt| city| one| two)*(?: \p{L}+){0,4} (?:mehr|besser|weniger|schlechter|h(?:ö|o|oe)her|niedriger|more|better|less|worse|higher|lower)(?! (?:als|than|wie))(?!\p{L})/u,
);

/** "Wäre in Potsdam noch Luft?" after an offer: how far it is to the upper end. */
export function headroom({ before, numbers, text, places }: View): Asked[] | undefined {
  const asks = before === 'offer' && places < 2 && !numbers.amount && text.tokens.length <= longest;
  return asks && tells(room, text) ? [{ kind: undefined, clauses: [], firm: true }] : undefined;
}

const room = telling(
  /(?<!\p{L})(?:(?:noch|etwas|viel|wie ?viel|mehr) (?:\p{L}+ )?(?:luft|spiel|platz)|luft nach oben|nach oben (?:noch )?(?:luft|offen|platz)|headroom|room (?:left|above|upwards?|at the top)|(?:any|more|much|still) room)(?!\p{L})/u,
);
