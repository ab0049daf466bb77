import type { Level } from '../../knowledge/model.ts';
import { type Asked, toAsked } from '../intent/asked.ts';
import { asksApart } from '../intent/several.ts';
import { isPay } from '../kinds.ts';
import { telling, tells } from '../text/hints.ts';
import { claiming } from '../text/phrases.ts';
import type { View } from '../view/view.ts';

/** "Was kann ich mit Polnisch in Magdeburg verlangen?": pay, whatever somebody brings along. */
export function claims(view: View): Asked[] | undefined {
  const { numbers, places, text, before } = view;
  const somewhere = (places === 1 && namesCovered(view)) || (places === 0 && isPay(before));
  if (numbers.amount || !somewhere) return undefined;
  const claimed = tells(claiming, text) || (view.concepts.length > 0 && tells(has, text) && tells(earning, text));
  if (!claimed) return undefined;
  const others = view.topics.filter(({ kind }) => !besidesPay.has(kind));
  const apart = others.filter((topic) => asksApart(topic, view));
  if (others.length > apart.length) return undefined;
  return [{ kind: 'salary', clauses: [], firm: true }, ...apart.map(toAsked)];
}

/** What the words of a claim may be taken for. */
const besidesPay: ReadonlySet<string> = new Set(['salary', 'skills', 'tips', 'overview', 'market']);

/** "Hab SAP-Kenntnisse, was krieg ich da?" */
const has = telling(
  /(?<!\p{L})(?:habe?|kann|spreche|beherrsche|bringe|have|has|speaks?|know|got|fluent)(?!\p{L})[^?]{0,160}(?:kenntnis\p{L}*|erfahr\p{L}*|skills?|experience|sap|crm|\p{L}+(?:isch|sch|ish|ese)|sprachen|languages)(?!\p{L})/u,
);

const earning = telling(
  /(?<!\p{L})(?:was|wat|wie ?viel|what|how much)(?!\p{L})[^.?!]{0,30}(?<!\p{L})(?:krieg\p{L}*|bekomm\p{L}*|verdien\p{L}*|earn|get|make|paid)(?!\p{L})/u,
);

/** "Wohin kann ich mich da entwickeln, geldmäßig?": a word of pay, alone at the end, says what is meant. */
export function moneywise({ kinds, numbers, slot, text: { tokens, clean } }: View): Asked[] | undefined {
  const [before, last] = tokens.slice(-2);
  if (!before || !last || numbers.amount || slot('silent').length > 0) return undefined;
  if (!/^, ?(?:rein |so |also |nur )?$/u.test(clean.slice(before.end, last.start))) return undefined;
  const ofPay = kinds.some(
    ({ value, at }) => value.kind === 'salary' && value.strength !== 'hint' && at[0] === last.start,
  );
  return ofPay ? [{ kind: 'salary', clauses: [], firm: true }] : undefined;
}

/** "Einstieg Potsdam, was gibt's?": of a level in one place, what there is for it. */
export function givenFor(view: View): Asked[] | undefined {
  const { numbers, slot, slots, text, topics, places, before } = view;
  if (numbers.amount || topics.length > 0 || slot('silent').length > 0) return undefined;
  const levels = slots.filter(({ value }) => value.slot === 'level');
  const last = levels.at(-1);
  const somewhere = places === 1 ? namesCovered(view) : places === 0 && before !== undefined;
  if (!last || !somewhere) return undefined;
  const rest = text.clean.slice(last.at[1]).trim().length <= 1 ? text.clean.slice(0, last.at[0]) : text.clean;
  return whatThereIs.test(rest) ? [{ kind: 'salary', clauses: [], firm: true }] : undefined;
}

const whatThereIs =
  /(?<!\p{L})(?:(?:was|wat|wie ?viel) (?:gibt'?s?(?: es| et)?|krie(?:gt|ch|g|ge)(?: man| ich| er| sie)?|kommt(?: da| dort)? (?:rum|raus|rüber)|springt(?: da| dort)? raus|l(?:ä|a|ae)sst sich holen)|what (?:do|would|will) (?:you|they|i|we|one) (?:get|give|offer)|what(?:s| is) (?:in it|there)(?: for \p{L}+)?)(?: (?:da|dort|denn|so|dann|dafür|dafur|there|then|bei euch|mir|einem))*[ ?.!]*$/u;

/** "Was sage ich, wenn sie nach meinem Gehaltswunsch fragen?": who negotiates needs the figures first, then advice. */
export function negotiating(view: View): Asked[] | undefined {
  const { numbers, text, places, before } = view;
  const somewhere = namesCovered(view) || (places === 0 && isPay(before));
  if (numbers.amount || view.sure('offer') || !somewhere || !tells(aboutMoney, text)) return undefined;
  const figures: Asked = { kind: 'salary', clauses: [], firm: true };
  const advice: Asked = { kind: 'tips', clauses: [], firm: true };
  return [figures, advice];
}

const aboutMoney = telling(
  new RegExp(
    [
      String.raw`(?<!\p{L})(?:(?:ü|u|ue)bers?|vom|von|zum|beim) (?:das |dem |mein |meinem )?(?:geld|gehalt|lohn|verdienst|bezahlung)(?: \p{L}+){0,3} (?:red\p{L}*|sprech\p{L}*|anfang\p{L}*|diskutier\p{L}*|pokern|verzock\p{L}*)`,
      String.raw`(?<!\p{L})(?:red|sprech)\p{L}* (?:\p{L}+ ){0,6}(?:ü|u|ue)bers? (?:das |mein )?(?:geld|gehalt|lohn|verdienst)`,
      String.raw`(?<!\p{L})(?:was|wat|wie|what|how) (?:sag|antwort|nenn|reagier|say|answer|respond|soll|sollte|should|do|can|would)\p{L}*(?!\p{L})[^.?!]{0,60}(?<!\p{L})(?:wenn|when|if|auf die frage|to the question)(?!\p{L})[^.?!]{0,50}(?<!\p{L})(?:gehalt\p{L}*|lohn\p{L}*|verdien\p{L}*|haben (?:will|m(?:ö|o|oe)chte)|geld|paid|pay|salar\p{L}*|earn\p{L}*|make|money)`,
      String.raw`(?<!\p{L})(?:welche|was f(?:ü|u|ue)r (?:eine|ne)|which|what) (?:zahl|summe|hausnummer|gehaltsvorstellung\p{L}*|figure|number|sum|salary expectations?)(?: \p{L}+){0,4} (?:nenn\p{L}*|angeb\p{L}*|schreib\p{L}*|sag\p{L}*|reinschreib\p{L}*|angeben|put|name|give|write|state|say)`,
    ].join('|'),
    'u',
  ),
);

/** "Full range for Dresden, from first day to the top": every level. */
export function wholeRange(view: View): Asked[] | undefined {
  const { numbers, text, places, before, topics } = view;
  const asks = tells(whole, text) || tells(fromTo, text);
  if (numbers.amount || !asks || topics.some(({ kind }) => !rangeTopics.has(kind))) return undefined;
  const ofPay = view.likely('salary') || isPay(before) || tells(scaleOfPay, text) || tells(fromTo, text);
  const all = { clauses: [], firm: true, levels: everyLevel };
  if (places > 1) return ofPay ? [{ ...all, kind: 'compare', topic: 'salary' }] : undefined;
  if (places === 1 ? !namesCovered(view) : !isPay(before)) return undefined;
  return ofPay ? [{ ...all, kind: places === 0 ? undefined : 'salary' }] : undefined;
}

const everyLevel: readonly Level[] = ['entry', 'experienced', 'specialist', 'top'];

const rangeTopics: ReadonlySet<string> = new Set(['salary', 'overview', 'tips', 'outlook', 'rank']);

const scaleOfPay = telling(/(?<!\p{L})(?:range|spanne|bandbreite|gehalt\p{L}*|verdienst\p{L}*|lohn\p{L}*|pay)/u);

const whole = telling(
  /(?<!\p{L})(?:full|whole|entire|complete|total|gesamte[nr]?|komplette[nrs]?|ganze[nr]?|volle[nr]?|every|all(?: the)?|alle|s(?:ä|a|ae)mtliche|jede)(?: \p{L}+)? (?:ranges?|spectrum|ladder|scale|span|band|bands|levels?|stages?|steps?|tiers?|grades?|bandbreite|spannen?|spektrum|skala|leiter|gehaltsleiter|gehaltsstufen?|gehaltsspannen?|gehaltsb(?:ä|a|ae)nder|lohnspanne|stufen?|erfahrungsstufen?|karrierestufen?|betr(?:ä|a|ae)ge|figures|zahlen)(?!\p{L})/u,
);

const fromTo = telling(
  /(?<!\p{L})(?:from |von |vom |ab )?(?:the )?(?:(?:the |ganz |very |ersten? |first |day )*(?:bottom|floor|start|day|day one|entry(?: level)?|lowest|unten|tag|einstieg|anfang|anf(?:ä|a|ae)nger\p{L}*|einsteiger\p{L}*|berufseinsteiger\p{L}*|beginners?|newcomers?|starters?|rookies?|juniors?|azubi|null|scratch|minimum))(?: an)?(?:,)? (?:up |all the way |right |right up |through |hoch |rauf |hin )?(?:to|till|until|through|bis|bis zum|bis zur|bis ins|bis nach)(?: the| zur| zum| nach| ganz| very)* (?:top\p{L}*|ceiling|peak|highest|maximum|max|limit|oben|spitze\p{L}*|profis?|obergrenze|h(?:ö|o|oe)chste\p{L}*|ende|end|expert\p{L}*|experten?|senior\p{L}*|speciali[sz]\p{L}*|spezialist\p{L}*|alter? hase|chef\p{L}*)(?!\p{L})/u,
);

function namesCovered({ cities, isCoveredCity }: View): boolean {
  return cities.some(({ city, negated }) => !negated && isCoveredCity(city.id));
}
