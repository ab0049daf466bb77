import type { Span } from '../../knowledge/model.ts';
import { recognisePost } from '../entities/post.ts';
import { type Asked, isContentKind } from '../intent/asked.ts';
import type { KindScore } from '../intent/kind.ts';
import { isPay } from '../kinds.ts';
import { asksForMore, asksWhatItAdds, asksWhetherWorth, liftingFacets } from '../slots/lifts.ts';
import { telling, tells } from '../text/hints.ts';
import { condition, demands } from '../text/phrases.ts';
import type { View } from '../view/view.ts';

/** Whether pay is higher with what is brought along. */
export function liftedPay(view: View): Asked[] | undefined {
  const intoPost = recognisePost(view.text) !== undefined && tells(goesInto, view.text);
  const lifts =
    intoPost ||
    view.slot('facet').some(({ facet }) => facet === 'language') ||
    view.concepts.some((match) => liftingFacets.has(match.concept.facet) && !isLevel(match, view));
  if (asksWhetherWorth(view) && !view.numbers.amount) {
    return view.places === 0
      ? [{ kind: 'need', clauses: [], firm: true }]
      : [{ kind: 'salary', clauses: [], lifted: true, firm: true }];
  }
  if (view.places > 0 && asksOfDriver(view)) return [{ kind: 'salary', clauses: [], lifted: true, firm: true }];
  if (
    (tells(howMuch, view.text) || (lifts && asksWhatItAdds(view) && (view.places === 1 || isPay(view.before)))) &&
    !view.sure('salary') &&
    (lifts || view.slot('level').length > 0) &&
    !view.numbers.amount
  )
    return [{ kind: 'salary', clauses: [], lifted: true, firm: true }];
  const more = asksForMore(view) && !asksWhich(view) && !view.has('where') && view.cities.length < 2;
  if (more && view.before !== undefined && isOnlyLevel(view)) return [{ kind: 'salary', clauses: [] }];
  if (more && (lifts || view.before === 'need' || view.before === 'reason') && !view.sure('offer'))
    return [{ kind: 'salary', clauses: [], lifted: true }];
  if (!lifts || !isPay(view.before) || view.text.tokens.length > longestCondition) return undefined;
  const asks =
    view.topics.some(
      (topic) => topic.kind !== 'salary' && topic.kind !== 'tips' && !isInLift(topic, view) && !isBrought(topic, view),
    ) ||
    view.has('offered') ||
    view.sure('language') ||
    demands.test(view.text.clean);
  const firm = view.before === 'offer' && { firm: true };
  const brings =
    (intoPost || view.concepts.some(({ concept }) => assets.has(concept.facet))) && condition.test(view.text.clean);
  if (view.before === 'compare' && (view.places > 0 || asks || !brings)) return undefined;
  return tellsDriver(view) || (condition.test(view.text.clean) && !asks)
    ? [{ kind: 'salary', clauses: [], lifted: true, ...firm }]
    : undefined;
}

/** "Wenn ich in die Qualitätssicherung gehe": a post that somebody goes into. */
const goesInto = telling(
  /(?<!\p{L})(?:geh\p{L}*|wechsel\p{L}*|wechsl\p{L}*|komm\p{L}*|k(?:ä|a|ae)me|werde|w(?:ü|u|ue)rde|go|goes|going|mov\p{L}*|switch\p{L}*|get|gets|became|become)(?!\p{L})/u,
);

/** What somebody brings along to any of the places. */
const assets: ReadonlySet<string> = new Set(['language', 'tool', 'driver']);

/** "Is my B2B experience worth anything there?": of what lifts pay and of nothing else that is asked of people. */
function asksOfDriver(view: View): boolean {
  const named = view.concepts.filter((match) => liftingFacets.has(match.concept.facet) && !isLevel(match, view));
  const only = named.length > 0 && named.every(({ concept }) => concept.facet === 'driver');
  const other = view.topics.some(({ kind }) => kind !== 'skills' && kind !== 'tips') || view.numbers.amount;
  return only && !other && counts.test(view.text.clean);
}

const counts =
  /(?<!\p{L})(?:worth (?:anything|something|much|a lot)|counts? (?:for )?(?:anything|something|there|here|in)|any (?:use|good|help|value)|(?:an|any) advantage|of use|be useful|is useful|(?:would|does|will) (?:that|it|this) help|(?:ist|w(?:ä|a|ae)re) (?:das |mir das )?(?:dort |da )?(?:was|etwas) wert|(?:bringt|n(?:ü|u|ue)tzt|nutzt|hilft) (?:mir |einem )?(?:das|die|mein\p{L}*)(?!\p{L})|(?:z(?:ä|a|ae)hlt|gilt|bringt)(?: \p{L}+){0,3} (?:was|etwas)|ein(?:en)? (?:vorteil|plus|pluspunkt))(?!\p{L})/u;

/** "Mit drei Jahren Berufserfahrung": the level, not what somebody brings along besides. */
function isLevel({ at }: { at: Span }, { slots }: View): boolean {
  return slots.some((sign) => sign.value.slot === 'level' && sign.at[0] < at[1] && at[0] < sign.at[1]);
}

/** "Internationaler Arbeitgeber", "after upskilling in QM": the words that would ask are part of what lifts pay. */
function isInLift({ kind }: KindScore, { kinds, concepts }: View): boolean {
  const signs = kinds.filter(({ value }) => value.kind === kind);
  return signs.every(({ at }) => concepts.some((match) => match.at[0] <= at[0] && at[1] <= match.at[1]));
}

/** "Wenn ich Spanisch mitbringe": told under a condition, not what has to be brought. */
function isBrought({ kind }: KindScore, { text }: View): boolean {
  return kind === 'skills' && tells(broughtIf, text);
}

const broughtIf = telling(
  /^(?:(?:und|and|aber|but|ok|okay|gut),? )?(?:wenn|falls|if|sofern|was,? wenn|what if) (?:[^.?!]{0,80}(?<!\p{L}))?(?:ich|man|er|sie|wir|jemand|i|you|one|he|she|they|we|someone|my \p{L}+|mein\p{L}* \p{L}+)(?!\p{L})[^.?!]{0,80}(?<!\p{L})(?:mitbring\p{L}*|mitgebracht|bring\p{L}*|brought)(?!\p{L})/u,
);

/** In more words more is asked. */
const longestCondition = 18;

/** What articles name among skills, employers or steps, and among what lifts pay. */
const drivers = new Set(['multilingualism', 'international-companies', 'quality-management']);

/** "Ach so, das ist ein IT-Projekt", "not a rookie, 10 years and certificates": what pay depends on is told, and nothing asked. */
function tellsDriver(view: View): boolean {
  const { concepts, text, asking, topics, numbers } = view;
  const others = topics.some((topic) => topic.kind !== 'tips' && !isInLift(topic, view));
  const asks = asking.size > 0 || text.clean.includes('?') || numbers.amount || others;
  const levelled = view.slot('level').length > 0 || (numbers.years ?? 0) > 1;
  return !asks && (levelled || concepts.some(({ concept }) => concept.facet === 'driver' || drivers.has(concept.id)));
}

/** "Und wenn ich mich spezialisiere, mehr Geld?": under a condition that is no more than a level. */
function isOnlyLevel({ slot, text, numbers }: View): boolean {
  return slot('level').length > 0 && !numbers.amount && text.tokens.length <= longestCondition && tells(onlyIf, text);
}

const onlyIf = telling(/^(?:(?:und|and|aber|but|ok|okay|gut),? )?(?:wenn|falls|if|mit|with|als|as|once|sobald) /u);

/** "How much could specialising bring me?" asks for money, whatever it comes from. */
const howMuch = telling(
  /(?<!\p{L})(?:how much (?:could|would|can|does|do|might|will|more (?:could|would|can|does|do|will))(?!\p{L})[^.?!]{0,160}(?<!\p{L})(?:bring|earn|make|pay|get|give|add|fetch|be worth))(?!\p{L})/u,
);

/** "Welche Weiterbildung bringt mehr Geld?" asks for a list of what it names. */
function asksWhich({ text, kinds }: View): boolean {
  const [asked] = text.clean.match(whichThing) ?? [];
  if (asked === undefined) return false;
  const at = text.clean.indexOf(asked);
  return kinds.some(
    ({ value, at: [from] }) =>
      value.kind !== 'salary' && isContentKind(value.kind) && at <= from && from < at + asked.length,
  );
}

const whichThing =
  /(?<!\p{L})(?:welche[rsnm]?|was f(?:ü|u|ue)r(?: eine?)?|which|what(?: kind of| sort of)?) (?:\p{L}+ )?\p{L}+/u;
