import { matchAll } from '../../knowledge/match-all.ts';
import type { CityMatch } from '../entities/city.ts';
import type { CityRef } from '../question.ts';
import { distributive } from '../text/phrases.ts';
import type { View } from '../view/view.ts';

/** Cities of the clauses that ask; else all, without those taken back; two names of one town count once. */
export function citiesOf(view: View, clauses: readonly number[]): CityRef[] {
  const { cities, text } = view;
  if (cities.length === 0) return [];
  const isIn = (asking: readonly number[]) => (match: CityMatch) =>
    asking.includes(text.tokens[match.from]?.clause ?? -1);
  const named = cities.filter(({ negated }) => !negated);
  const meant = withoutFarTowns(named, isIn(clauses.length > 0 ? clauses : [...view.asking]), view);
  const near = meant.filter(isIn(withJoined(clauses, view)));
  const chosen = near.length > 0 && clauses.length > 0 ? near : meant;
  const takenBack = cities.some(({ city, negated }) => negated && meant.some((match) => match.city.id === city.id));
  const corrected = takenBack ? chosen.slice(-1) : nowOf(chosen, view);
  return [...new Map(corrected.map(({ city }) => [city.id ?? city.name, city])).values()];
}

/** "Gehalt und Branchen in Chemnitz und Magdeburg": a clause that only adds a city belongs to the one before. */
function withJoined(clauses: readonly number[], { cities, text: { tokens } }: View): number[] {
  const all = [...clauses];
  const namesIn = (clause: number) => cities.filter(({ from }) => tokens[from]?.clause === clause).length;
  for (const clause of all) {
    const next = tokens.filter((token) => token.clause === clause + 1);
    const onlyAdds = next.length <= mostAdded && namesIn(clause) > 0 && namesIn(clause + 1) === 1;
    if (onlyAdds && !all.includes(clause + 1)) all.push(clause + 1);
  }
  return all;
}

/** "und Magdeburg", "und in Magdeburg" */
const mostAdded = 3;

/** "Früher in Dresden 2.200, jetzt in Potsdam 2.500": of two places the one of now, where pay is told of both. */
function nowOf(cities: CityMatch[], { text, numbers }: View): CityMatch[] {
  const [first, second] = cities;
  if (!first || !second || cities.length > 2 || numbers.amounts.length !== 1) return cities;
  const startOf = ({ from }: CityMatch) => text.tokens[from]?.start ?? 0;
  const offering = movingTo(cities, text) ?? offeringOf(cities, text);
  if (offering) return offering;
  const [then, now] = [text.clean.search(gone), text.clean.search(current)];
  if (then < 0 || now < 0) return cities;
  const inNow = (match: CityMatch) =>
    then < now ? startOf(match) > now : startOf(match) > now && startOf(match) < then;
  const meant = cities.filter(inNow);
  return meant.length === 1 ? meant : cities;
}

/** "Currently on 2,450 in Chemnitz, Potsdam offers 2,900": the amount is that of the place that offers. */
function offeringOf(cities: CityMatch[], { clean, tokens }: View['text']): CityMatch[] | undefined {
  const [offer] = clean.match(offers) ?? [];
  if (offer === undefined || !present.test(clean)) return undefined;
  const at = clean.search(offers);
  const ends = matchAll(clean, stretchEnd).map(({ index }) => index);
  const [start, end] = [ends.findLast((index) => index < at) ?? 0, ends.find((index) => index > at) ?? clean.length];
  const near = cities.filter(({ from }) => {
    const place = tokens[from]?.start ?? 0;
    return start <= place && place < end;
  });
  return near.length === 1 ? near : undefined;
}

/** "Lohnt es sich, für 2.900 von Chemnitz nach Dresden zu wechseln?": the amount is that of the place to go to. */
function movingTo([from, to]: CityMatch[], { clean, tokens }: View['text']): CityMatch[] | undefined {
  if (!from || !to) return undefined;
  const before = clean.slice(0, tokens[from.from]?.start ?? 0);
  const between = clean.slice(tokens[from.to - 1]?.end ?? 0, tokens[to.from]?.start ?? 0);
  return /(?<!\p{L})(?:von|aus|from) $/u.test(before) && /^ (?:nach|to) $/u.test(between) ? [to] : undefined;
}

const stretchEnd = /[,;.!?](?!\d)|(?<!\p{L})(?:und|and|aber|but)(?!\p{L})/gu;

const present =
  /(?<!\p{L})(?:derzeit|aktue?ll|momentan|zurzeit|im moment|bisher|noch bei|currently|right now|at the moment|so far|at present)(?!\p{L})/u;
const offers =
  /(?<!\p{L})(?:offer(?:s|ed|ing)?|would pay|biete[nt]|bietet|geboten|angebot|angeboten|w(?:ü|u|ue)rde(?:n)? zahlen)(?!\p{L})/u;

const gone =
  /(?<!\p{L})(?:fr(?:ü|u|ue)her|vorher|bisher|damals|zuvor|davor|used to|previously|before|formerly)(?!\p{L})/u;
const current = /(?<!\p{L})(?:jetzt|nun|inzwischen|mittlerweile|aktue?ll|heute|now|currently|today)(?!\p{L})/u;

/** In a story, a town without an article beside one that has one is where somebody comes from, unless it alone is asked about. */
function withoutFarTowns(cities: readonly CityMatch[], isNear: (match: CityMatch) => boolean, view: View): CityMatch[] {
  const covered = cities.filter(({ city }) => view.isCoveredCity(city.id));
  const near = cities.filter(isNear);
  if (near.length > 0 && !near.some((match) => covered.includes(match))) return near;
  const story = view.text.tokens.length > storyLength && !view.sure('compare') && !distributive.test(view.text.clean);
  return story && covered.length > 0 ? covered : [...cities];
}

/** In more words, somebody tells a story. */
export const storyLength = 15;
