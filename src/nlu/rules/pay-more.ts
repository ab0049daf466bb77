import type { Asked } from '../intent/asked.ts';
import { isPay } from '../kinds.ts';
import { telling, tells } from '../text/hints.ts';
import type { View } from '../view/view.ts';

/** "Welche Firmen in Potsdam zahlen besser?", "who pays best in Dresden?": employers within one city, not which city. */
export function betterPayers(view: View): Asked[] | undefined {
  const { numbers, text, places, cities, before } = view;
  if (numbers.amount || view.sure('offer') || !tells(payingMore, text)) return undefined;
  const inCity = places === 1 && cities.some(({ city, negated }) => !negated && view.isCoveredCity(city.id));
  const names = tells(employers, text) || (inCity && tells(whoPays, text));
  const spokenOf = inCity || (places === 0 && before !== undefined && !acrossCities.has(before));
  return names && spokenOf && !tells(thanPlace, text)
    ? [{ kind: 'salary', clauses: [], firm: true, aspects: ['better-paying'] }]
    : undefined;
}

/** After these "die anderen" are cities. */
const acrossCities: ReadonlySet<string> = new Set(['rank', 'filter', 'compare']);

const employers = telling(
  /(?<!\p{L})(?:welche[rnms]?|was f(?:ü|u|ue)r(?: eine?[rnm]?)?|which|what(?: (?:kinds?|sorts?|types?) of)?|best|better|top)(?: \p{L}+){0,2} (?:firm\p{L}*|betrieb\p{L}*|unternehmen|arbeitgeber\p{L}*|branche\p{L}*|l(?:a|ä|ae)den|konzern\p{L}*|sparte\p{L}*|companies|company|employers?|industr(?:y|ies)|sectors?|business(?:es)?|places to work)(?!\p{L})/u,
);

const whoPays = telling(
  /(?<!\p{L})(?:wer|bei wem|who|where in|wo in)(?!\p{L})[^.?!]{0,160}(?<!\p{L})(?:zahl\p{L}*|bezahl\p{L}*|verdien\p{L}*|pays?|paid|paying|earn)(?!\p{L})/u,
);

const payingMore = telling(
  /(?<!\p{L})(?:zahl\p{L}*|bezahl\p{L}*|verdien\p{L}*|krieg\p{L}*|bekomm\p{L}*|gibt|pays?|paid|paying|payers?|earn\p{L}*|make|get)(?!\p{L})[^.?!]{0,160}(?<!\p{L})(?:mehr|besser\p{L}*|(?:am )?besten?|meiste\p{L}*|(?:ü|u|ue)berdurchschnittlich\p{L}*|(?:ü|u|ue)ber (?:dem )?(?:schnitt|durchschnitt)|dr(?:ü|u|ue)ber|h(?:ö|o|oe)here?n?|more|better|best|most|above|top|highest|higher|well)(?!\p{L})|(?<!\p{L})(?:best(?:en)?|besser|better|top|higher|highest)[ -](?:bezahl\p{L}*|zahlend\p{L}*|paid|paying)(?!\p{L})/u,
);

/** "Wer zahlt mehr als in Dresden?", "there or Dresden": another city is looked for. */
const thanPlace = telling(
  /(?<!\p{L})(?:there|here|dort|da|hier) (?:or|oder|vs)(?!\p{L})|(?<!\p{L})(?:or|oder|vs) (?:there|here|dort|da|hier)(?!\p{L})|(?<!\p{L})(?:als|wie|than) (?:in|die in|those in|the ones in|\p{Lu})/u,
);

/** "Wodurch komme ich höher?", "what drives pay up in Magdeburg?": what more pay is tied to. */
export function lifting(view: View): Asked[] | undefined {
  const { numbers, text, places, cities, before, topics } = view;
  if (numbers.amount || text.tokens.length > longest || !tells(whatLifts, text) || tells(howMuch, text))
    return undefined;
  if (view.concepts.some(({ concept }) => concept.facet === 'language' || concept.facet === 'tool')) return undefined;
  const others = topics.some(({ kind }) => !akin.has(kind));
  if (others || view.sure('tips') || view.sure('offer')) return undefined;
  if (places === 0)
    return isPay(before) && before !== 'offer' ? [{ ...firm, kind: 'reason', apart: ofAll }] : undefined;
  const covered = cities.some(({ city, negated }) => !negated && view.isCoveredCity(city.id));
  const ofPay = view.likely('salary') || tells(payWords, text);
  return places === 1 && covered && ofPay ? [{ ...firm, kind: 'salary', aspects: ['pay-drivers'] }] : undefined;
}

/** "Nach oben" names no level here. */
const ofAll = { city: undefined, level: undefined, own: true };

const firm = { clauses: [], firm: true };

/** In more words more is asked. */
const longest = 14;

const akin: ReadonlySet<string> = new Set(['salary', 'outlook', 'overview', 'skills']);

const howMuch = telling(/(?<!\p{L})(?:wie ?(?:viel|hoch|lange|oft)|how (?:much|many|high|long|often))(?!\p{L})/u);

const payWords = telling(
  /(?<!\p{L})(?:pay|wages?|salar\p{L}*|verdienst\p{L}*|gehalt\p{L}*|lohn\p{L}*|bezahlung|spanne|range|obere[nrs]? (?:ende|rand|bereich|grenze)|(?:top|upper) end|the top)(?!\p{L})/u,
);

const whatLifts = telling(
  new RegExp(
    [
      String.raw`(?<!\p{L})(?:wodurch|womit|wovon|wie|was|welche\p{L}* (?:faktor\p{L}*|dinge|sachen|punkte))(?!\p{L})[^.?!]{0,160}(?<!\p{L})(?:komm\p{L}*|krieg\p{L}*|schaff\p{L}*|geht|gelang\p{L}*|bring\p{L}*|h(?:e|o)b\p{L}*|hebt|steig\p{L}*|treib\p{L}*|dr(?:ü|u|ue)ck\p{L}*|zieh\p{L}*|erh(?:ö|o|oe)h\p{L}*|h(?:ä|a|ae)ng\p{L}*|beeinfluss\p{L}*|entscheid\p{L}*|bestimm\p{L}*)(?!\p{L})[^.?!]{0,160}(?<!\p{L})(?:h(?:ö|o|oe)her|hoch|nach oben|weiter rauf|rauf|hinauf|mehr|obere?[nrs]? (?:ende|rand|bereich|grenze)|gehalt\p{L}*|lohn\p{L}*|verdienst\p{L}*|bezahlung|ab)(?!\p{L})`,
      String.raw`(?<!\p{L})(?:how|what(?: things| factors)?|which (?:factors|things))(?!\p{L})[^.?!]{0,160}(?<!\p{L})(?:gets?|moves?|push(?:es)?|lifts?|raises?|brings?|drives?|takes?|boosts?|bumps?|increases?|climb|decides?|determines?|depends?|influences?|affects?)(?!\p{L})[^.?!]{0,160}(?<!\p{L})(?:higher|up|above|beyond|the top|upper end|top end|more|pay|wages?|salar\p{L}*|range|figures?|amount|i get|you get|one gets)(?!\p{L})`,
      String.raw`(?<!\p{L})what(?: else)? (?:would|could|can|will|might|doe?s|helps?(?: to)?) (?:lift|raise|push|boost|increase|drive|improve|bump)(?: up)? (?:it|that|this|them)(?!\p{L})`,
      String.raw`(?<!\p{L})(?:was|womit|wodurch)(?: (?:kann|k(?:ö|o|oe)nnte|w(?:ü|u|ue)rde|man|ich|l(?:ä|a|ae)sst sich))* (?:das|den|es|ihn|diese[ns]?) (?:steigern|erh(?:ö|o|oe)hen|heben|anheben|treiben|hochtreiben|verbessern)(?!\p{L})`,
    ].join('|'),
    'u',
  ),
);
