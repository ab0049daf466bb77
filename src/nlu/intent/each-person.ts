import type { Level, Span } from '../../knowledge/model.ts';
import { recogniseNumbers } from '../entities/numbers.ts';
import type { Amount } from '../figures.ts';
import type { CityRef } from '../question.ts';
import { citiesOf } from '../slots/cities.ts';
import { telling, tells } from '../text/hints.ts';
import type { View } from '../view/view.ts';
import type { Asked } from './asked.ts';
import { me, type Person, personsIn } from './persons.ts';

/**
 * An offer once for each person whose pay is named, with what is said of them: "mein Mann 3.100 mit 8 Jahren, ich als Anfängerin
 * 2.300". Where only somebody else's is named and the user asks what to expect, that is asked. Undefined where it is about one person.
 */
export function eachPerson(part: Asked, view: View): Asked[] | undefined {
  if (part.kind !== 'offer' || view.numbers.amounts.length === 0) return undefined;
  const persons = personsIn(view.text);
  const names = [...new Set(persons.map(({ who }) => who))];
  if (names.length < 2) return undefined;
  const all = names.map((who) => toldOf(who, persons, view));
  const paid = all.filter(({ amount }) => amount !== undefined);
  const user = all.find(({ who }) => who === me);
  const asks = user && !user.amount && paid.length === 1 && tells(asksOwn, view.text);
  if (asks) return [{ kind: 'salary', clauses: [], firm: true, apart: { ...user, own: true } }];
  if (paid.length < 2) return undefined;
  return paid
    .sort((a, b) => Number(b.who === me) - Number(a.who === me))
    .map((told) => ({ ...part, apart: { ...told, own: true, aside: isAside(told, view) } }));
}

/** Pay once for each person with a level of their own: "mein Bruder hat zehn Jahre Erfahrung, ich keine. Was verdienen wir?" */
export function eachEarner(part: Asked, view: View): Asked[] | undefined {
  const isPay = part.kind === 'salary' && !part.apart && view.numbers.amounts.length === 0;
  if (!isPay || !tells(ofEach, view.text)) return undefined;
  const persons = personsIn(view.text);
  const names = [...new Set(persons.map(({ who }) => who))];
  if (names.length !== 2) return undefined;
  const all = names.map((who) => {
    const spans = persons.filter((person) => person.who === who).map(({ at }) => at);
    const own = spans.map(([from, to]) => view.text.clean.slice(from, to));
    const level = ownLevelOf(spans, own, view);
    return { who, amount: undefined, city: cityOf(spans, persons, view), level };
  });
  const levels = new Set(all.map(({ level }) => level));
  if (levels.has(undefined) || levels.size < 2) return undefined;
  return all.map((told) => ({ kind: 'salary', clauses: [], firm: true, apart: { ...told, own: true } }));
}

const ofEach = telling(
  /(?<!\p{L})(?:wir|uns|beiden?|we|us|both|each|jeweils|jede[rsm]?|(?:er|sie|he|she|\p{L}+) und ich|ich und (?:er|sie|mein\p{L}*)|(?:he|she|they) and i)(?!\p{L})/u,
);

/** "Was kann ich dort erwarten?", "what would I get?" */
const asksOwn = telling(
  /(?<!\p{L})(?:was|wie ?viel|what|how much)(?!\p{L})[^.?!]{0,160}(?<!\p{L})(?:ich|i|mir)(?!\p{L})|(?<!\p{L})(?:ich|i)(?!\p{L})[^.?!]{0,160}(?<!\p{L})(?:erwarten|expect|rechnen)(?!\p{L})/u,
);

/** "Ist meins fair?": only that is asked about. */
function isAside({ who }: Told, { text }: View): boolean {
  return tells(ofMine, text) && !tells(ofTheirs, text) && who !== me;
}

const ofMine = telling(
  /(?<!\p{L})(?:meins|meines|mein (?:angebot|gehalt|lohn)|mine|my (?:offer|pay|salary))(?!\p{L})/u,
);
const ofTheirs = telling(/(?<!\p{L})(?:seins|ihrs|his|hers|wer|who|vergleich\p{L}*|compare)(?=[ ?.!,]|$)/u);

interface Told {
  who: string;
  amount: Amount | undefined;
  city: CityRef | undefined;
  level: Level | undefined;
}

function toldOf(who: string, persons: readonly Person[], view: View): Told {
  const { clean } = view.text;
  const spans = persons.filter((person) => person.who === who).map(({ at }) => at);
  const own = spans.map(([from, to]) => clean.slice(from, to));
  const numbers = own.map((stretch) => recogniseNumbers(stretch, () => undefined));
  const amount = numbers.find((each) => each.amount)?.amount;
  const named = amount && (view.numbers.amounts.find(({ value }) => value === amount.value) ?? amount);
  return { who, amount: named, city: cityOf(spans, persons, view), level: levelOf(spans, own, persons, view) };
}

/** The city that is named with somebody, else the one that is named for all. */
function cityOf(spans: readonly Span[], persons: readonly Person[], view: View): CityRef | undefined {
  const cities = citiesOf(view, []);
  const placed = view.cities.filter(({ negated }) => !negated);
  const startOf = (from: number) => view.text.tokens[from]?.start ?? 0;
  const own = placed.find(({ from }) => isIn(startOf(from), spans));
  const shared = placed.find(({ from }) => startOf(from) < (persons[0]?.at[0] ?? 0));
  return own?.city ?? shared?.city ?? (cities.length === 1 ? cities[0] : undefined);
}

/** The level that is said of somebody, in words or in years of work, else the one said of all. */
function levelOf(
  spans: readonly Span[],
  own: readonly string[],
  persons: readonly Person[],
  view: View,
): Level | undefined {
  const named = ownLevelOf(spans, own, view);
  if (named) return named;
  const levels = levelsIn(view);
  const first = persons[0]?.at[0] ?? 0;
  const shared = levels.find(({ at }) => at[0] < first) ?? (tells(forBoth, view.text) ? levels[0] : undefined);
  return shared?.level;
}

/** The level that is said of nobody else. */
function ownLevelOf(spans: readonly Span[], own: readonly string[], view: View): Level | undefined {
  if (own.some((stretch) => without.test(stretch))) return 'entry';
  const said = levelsIn(view).find(({ at }) => isIn(at[0], spans));
  if (said) return said.level;
  if (own.some((stretch) => (Number(stretch.match(years)?.[1] ?? 0) || 0) >= 2)) return 'experienced';
  return own.some((stretch) => starting.test(stretch)) ? 'entry' : undefined;
}

function levelsIn({ slots }: View): { level: Level; at: Span }[] {
  return slots.flatMap(({ value, at }) => (value.slot === 'level' ? [{ level: value.level, at }] : []));
}

function isIn(at: number, spans: readonly Span[]): boolean {
  return spans.some(([from, to]) => from <= at && at < to);
}

/** "Er hat 5 Jahre Erfahrung und ich keine." */
const without =
  /(?<!\p{L})(?:ich|i|er|sie|he|she)(?: \p{L}+)? (?:keine|gar keine|none|nicht|no)(?= ?(?:$|[.,;!?]| erfahrung| experience))|(?<!\p{L})(?:ohne|keine|no|without) (?:berufs)?(?:erfahrung|experience)/u;

const years = /(?<![\d.,])(\d{1,2}) ?(?:jahren?|years?|yrs?)(?!\p{L})(?! (?:alt|old)| ?ausbildung)/u;

/** "Ich fange gerade an", "I would start there". */
const starting =
  /(?<!\p{L})(?:fang\p{L}*(?: \p{L}+){0,4} an|f(?:ä|a|ae)ngt(?: [\p{L}\d.,]+){0,5} an|anfang\p{L}*|steig\p{L}*(?: \p{L}+){0,3} ein|(?:would |will |'d |am |'m )?(?:start|starting|just started|begin))(?!\p{L})/u;

const forBoth = telling(/(?<!\p{L})(?:beide|both|jeweils|each)(?!\p{L})/u);
