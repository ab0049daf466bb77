import type { Facet } from '../../knowledge/model.ts';
import type { Asked } from '../intent/asked.ts';
import { paysNothing, topicsOfFacet } from '../intent/existence.ts';
import { recognisePosition } from '../slots/position.ts';
import { wholeSubjects } from '../slots/whole-subjects.ts';
import { clauseOf } from '../text/clauses.ts';
import { telling, tells } from '../text/hints.ts';
import { anaphora, whichCity } from '../text/phrases.ts';
import type { Token } from '../text/text.ts';
import type { View } from '../view/view.ts';
import { asksWhichLanguages } from './where.ts';

/** "Which of your cities has start-ups?", "wo sitzen welche aus der Gastro?": a city is looked for by what its article names. */
export function soughtCity(view: View): Asked[] | undefined {
  const { numbers, slot, text, topics } = view;
  const asks = tells(whichCity, text) || view.has('where');
  const towns = view.cities.filter(({ negated }) => !negated);
  const few = towns.length > 1 && towns.every(({ city }) => view.isCoveredCity(city.id));
  if (!asks || (towns.length > 0 && !few) || numbers.amount || slot('aspect').length + slot('silent').length > 0)
    return undefined;
  if (
    view.sure('salary') ||
    view.sure('rank') ||
    view.sure('offer') ||
    view.sure('compare') ||
    view.facet ||
    asksWhichLanguages(view)
  )
    return undefined;
  if (view.likely('salary') || ofPay.has(view.guesses[0]?.kind ?? '') || text.tokens.some(isThere)) return undefined;
  const things = thingsOf(view);
  const facets = things.map(({ concept }) => concept.facet);
  const others = topics.filter(
    ({ kind }) => kind !== 'coverage' && !facets.some((facet) => topicsOfFacet[facet] === kind),
  );
  if (things.length === 0 || others.length > 0) return undefined;
  const exists = !facets.some((facet) => needed.has(facet));
  const ids = [...new Set(things.map(({ concept }) => concept.id))];
  return [{ kind: 'need', clauses: [], concepts: ids, everywhere: !few, exists, firm: true }];
}

/** What a message names, other than a level; beside what asks for towns as such, only in one clause with that. */
function thingsOf({ concepts, has, slots, sure, text }: View): View['concepts'] {
  const levels = slots.filter(({ value }) => value.slot === 'level');
  const isLevel = ({ at }: View['concepts'][number]) => levels.some(({ at: [from, to] }) => from < at[1] && at[0] < to);
  const clause = clauseOf(text.tokens, Math.max(text.clean.search(whichCity.pattern), 0));
  const extreme = has('most') || has('least');
  return concepts.filter(
    (match) =>
      sought.has(match.concept.facet) &&
      !wholeSubjects.has(match.concept.id) &&
      !isLevel(match) &&
      (!extreme || paysNothing.has(match.concept.facet)) &&
      (!sure('coverage') || clauseOf(text.tokens, match.at[0]) === clause),
  );
}

function isThere({ word }: Token): boolean {
  return anaphora.has(word);
}

const ofPay: ReadonlySet<string> = new Set(['rank', 'salary', 'offer']);

const sought: ReadonlySet<Facet> = new Set<Facet>([
  'industry',
  'tool',
  'language',
  'channel',
  'training',
  'career',
  'task',
  'trend',
  'challenge',
  'skill',
  'driver',
]);

/** What an employer asks of people. */
const needed: ReadonlySet<Facet> = new Set<Facet>(['skill', 'tool', 'language']);

/** "Für welche Stadt habt ihr keine Zahl?": where no article has a figure. */
export function unfigured(view: View): Asked[] | undefined {
  const { numbers, places, text } = view;
  const asks = (tells(whichCity, text) || view.has('where')) && places === 0 && !numbers.amount;
  return asks && tells(noFigure, text) ? [{ kind: 'filter', clauses: [], unfigured: true, firm: true }] : undefined;
}

const figures =
  '(?:zahl(?:en)?|betr(?:a|ä|ae)ge?|angaben?|summen?|gehaltsangaben?|gehaltszahlen?|gehaltsspannen?|verdienstangaben?|spannen?|euro|daten|figures?|numbers?|amounts?|sums?|ranges?|pay data|salary data|pay figures?|salary figures?|data)';

const noFigure = telling(
  new RegExp(
    [
      String.raw`(?<!\p{L})(?:keine?|keinen|keinerlei|ohne|no|without|lacks?|lacking|missing|not any|any)(?: \p{L}+){0,3} ${figures}(?!\p{L})(?<!(?:ohne|without|no) (?:daten|data|euro))`,
      String.raw`(?<!\p{L})${figures}(?: \p{L}+){0,4} (?:fehl(?:t|en)|nicht genannt|missing|lacking|left out|not given)(?!\p{L})`,
      String.raw`(?<!\p{L})(?:nenn\p{L}*|steht|gibt|habt|hast|findet|angegeben|give|gives|given|state|states|name|mention|have)(?: \p{L}+){0,3} (?:keine?n?|no|any)(?: \p{L}+){0,1} (?:geh(?:a|ä|ae)lt\p{L}*|lohn|verdienst|pay|salary|wages?)(?!\p{L})`,
      String.raw`(?<!\p{L})(?:fehl(?:t|en)|schweig\p{L}*)(?: \p{L}+){0,4} ${figures}(?!\p{L})`,
      String.raw`(?<!\p{L})(?:doesn ?['’]?t|does not|don ?['’]?t|do not|isn ?['’]?t|nennt|nennen|gibt|steht|stehen)(?: \p{L}+){0,5} (?:nicht|nothing|nichts|keine?n?|any|a)(?: \p{L}+){0,3} ${figures}(?!\p{L})`,
    ].join('|'),
    'u',
  ),
);

/** "And where would it be above the range?" of an amount that was spoken of. */
export function positioned(view: View): Asked[] | undefined {
  const { before, numbers, places, text } = view;
  const goesOn = (before === 'filter' || before === 'offer') && places === 0 && !numbers.amount;
  const asks = tells(whichCity, text) || view.has('where');
  const again = text.tokens.length <= shortQuestion && tells(possibleThere, text);
  return goesOn && asks && (again || recognisePosition(text))
    ? [{ kind: 'filter', clauses: [], firm: true }]
    : undefined;
}

/** In more words more is asked. */
const shortQuestion = 10;

/** "Und wo ginge das?", "where could I get that then?": the amount that was spoken of. */
const possibleThere = telling(
  /(?<!\p{L})(?:(?:ginge|geht|klappt|klappte|gelingt|l(?:ä|a|ae)ge|w(?:ä|a|ae)re?|ist|gibt|g(?:ä|a|ae)be|bek(?:ä|a|ae)me|bekomme?|krieg\p{L}*|find\p{L}*|haut|schaff\p{L}*|zahl\p{L}*|lieg\p{L}*)(?: (?:es|s|ich|man|die|sie|er|mir|einem))*(?: (?:das|dat|dit|des|so ?(?:was|viel)|soviel|es|sowas|die summe|der betrag))(?!\p{L})|(?:das|dat|so ?viel|soviel|so ?was)(?: \p{L}+){0,3} (?:zahlen|zahlt|drin|m(?:ö|o|oe)glich|machbar|realistisch|erreichbar|kriegen|bekommen|gezahlt)|(?:l(?:ä|a|ae)ge|liegt|l(?:ä|a|ae)gen|w(?:ä|a|ae)re?n?)(?: \p{L}+){0,2} drin|(?:could|can|would|do|might|will) (?:i|he|she|they|we|you|one|that|it|this)(?: \p{L}+){0,3} (?:get|earn|make|reach|work|be|find|pay|fly)(?: (?:that|this|it|so much|possible|realistic|doable|feasible|out))*|(?:is|would|be) (?:that|it|this) (?:be )?(?:possible|realistic|doable|feasible|within reach))(?!\p{L})/u,
);
