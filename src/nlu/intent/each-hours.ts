import type { CityRef } from '../question.ts';
import type { View } from '../view/view.ts';
import type { Asked } from './asked.ts';

/** More in one message are a table. */
const mostHours = 3;

/**
 * Pay once for each of several weekly hours: "Potsdam mit 30 oder Magdeburg mit 40 Stunden" each at its own, "Dresden, erst 20, dann
 * 30 Stunden" both in one city. A change of hours ("von 40 auf 30") asks for what is paid after it.
 */
export function eachHours(part: Asked, view: View): Asked[] {
  const isPay =
    part.kind === 'salary' || isPayCompared(part) || (part.kind === 'rank' && view.places > 1) || isBare(part, view);
  const { eachHours: hours = [], amount, change } = view.numbers;
  const isSplit = isPay && !part.apart && !amount && !change && hours.length <= mostHours && new Set(hours).size > 1;
  if (!isSplit || instead.test(view.text.clean)) return [part];
  const cities = citiesBeside(view);
  if (cities.length > 1 && (cities.length !== hours.length || !isInTurns(view))) return [part];
  return hours.map((each, at) => ({
    kind: 'salary',
    clauses: [],
    firm: true,
    apart: { city: cities[cities.length > 1 ? at : 0], level: undefined, hours: each },
  }));
}

function isPayCompared({ kind, topic }: Asked): boolean {
  return kind === 'compare' && (topic ?? 'salary') === 'salary';
}

/** "Einstieg Potsdam, erst 20, dann 30 Stunden", where nothing goes before. */
function isBare({ kind }: Asked, { before, places }: View): boolean {
  return kind === undefined && before === undefined && places === 1;
}

/** Whether hours stand between the cities: "Dresden und Potsdam bei 20 oder 30 Stunden" gives neither hours of its own. */
function isInTurns({ cities, text }: View): boolean {
  const named = cities.filter(({ negated }) => !negated).sort((a, b) => a.from - b.from);
  const starts = named.map(({ from }) => text.tokens[from]?.start ?? 0);
  return starts.slice(1).every((end, at) => /\d|vollzeit|full/u.test(text.clean.slice(starts[at], end)));
}

/** The cities that are named, each once, in the order of the text. */
function citiesBeside({ cities }: View): CityRef[] {
  const named = cities.filter(({ negated }) => !negated).sort((a, b) => a.from - b.from);
  return [...new Map(named.map(({ city }) => [city.id ?? city.name, city])).values()];
}

/** "20 statt 40 Stunden", "30 of 40 hours", "between 20 and 30 hours". */
const instead =
  /\d ?(?:h|std|stunden|hours?|hrs)? (?:statt|anstatt|von|of|instead of|rather than|bis|to|-|–) (?:den |the |normalerweise )?(?:\d|vollzeit|full)|(?<!\p{L})(?:zwischen|between|stundenlohn|full[- ]time equivalent)(?!\p{L})/u;
