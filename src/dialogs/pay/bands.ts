import { flatMap } from '../../knowledge/flat-map.ts';
import type { Level, Profile, Salary } from '../../knowledge/model.ts';
import type { Knowledge } from '../../knowledge/store.ts';
import type { Question } from '../../nlu/question.ts';
import { aboveEntry } from '../../nlu/slots/levels.ts';
import { toMonth } from './reckon.ts';

/** Bands that answer a question about pay: those of the levels asked for, and those that an article ties to what is brought along. */
export function bandsAsked(profile: Profile, { levels, lifts, relation }: Question, knowledge: Knowledge): Salary[] {
  const lifted = bandsLiftedBy(profile, lifts, knowledge);
  if (lifted.length === 0 && levels.length === 0 && liftedBy(profile, lifts, knowledge).promise.length > 0)
    return bandsOr(bandsFor(profile, aboveEntry), profile);
  const entry = levels.includes('entry') && !lifts.includes(severalLanguages);
  if (lifted.length === 0 || (entry && relation !== 'more')) return bandsFor(profile, levels);
  if (levels.length === 0 || levels.length === aboveEntry.length) return lifted;
  const found = bandsFor(profile, levels);
  return profile.salary.filter((band) => found.includes(band) || lifted.includes(band));
}

/** Where an article names nothing above the entry level, that is all there is to show. */
function bandsOr(bands: Salary[], profile: Profile): Salary[] {
  return bands.length > 0 ? bands : bandsFor(profile, []);
}

/** Bands that an article ties to what is brought along. */
export function bandsLiftedBy({ salary }: Profile, lifts: readonly string[], knowledge: Knowledge): Salary[] {
  return salary.filter(({ drivers }) =>
    drivers.some((driver) => lifts.some((lift) => isAkin(lift, driver, knowledge))),
  );
}

/** What an article ties to more pay of what is brought along, in its own terms: with a figure, or only promised; `unnamed` is what it does not. */
export function liftedBy(profile: Profile, lifts: readonly string[], knowledge: Knowledge) {
  const drivers = flatMap(profile.salary, (band) => band.drivers);
  const promised = flatMap(profile.unquantified, (promise) => promise.drivers);
  const among = (all: readonly string[]) => [
    ...new Set(all.filter((driver) => lifts.some((lift) => isAkin(lift, driver, knowledge)))),
  ];
  const unnamed = lifts.filter((lift) => ![...drivers, ...promised].some((driver) => isAkin(lift, driver, knowledge)));
  return { figure: among(drivers), promise: among(promised), unnamed };
}

/** Whether a driver of pay is what somebody brings along: by its name, by one more or less special, or as a language. */
function isAkin(lift: string, driver: string, { specialOf, concept }: Knowledge): boolean {
  const isLanguage = (id: string) => concept(id)?.facet === 'language' || languageDrivers.has(id);
  return (
    driver === lift ||
    specialOf(driver).includes(lift) ||
    specialOf(lift).includes(driver) ||
    (isLanguage(lift) && isLanguage(driver))
  );
}

/** What an article may name beside experience: "Erfahrung oder mehrere Sprachen". */
const severalLanguages = 'multilingualism';

/** Concepts that stand for any language. */
const languageDrivers: ReadonlySet<string> = new Set(['languages-pay', 'foreign-languages', 'multilingualism']);

/** Bands of a profile that answer a question about levels; none asked means all. */
export function bandsFor({ salary }: Profile, levels: readonly Level[]): Salary[] {
  if (levels.length === 0) return salary.filter(({ level }) => level !== 'apprentice' || salary.length === 1);
  const found = salary.filter(({ level }) => levels.some((asked) => matches(level, asked)));
  if (levels.includes('top') && !levels.includes('specialist')) {
    const above = highest(salary.filter(({ level }) => level !== 'apprentice' && level !== 'entry'));
    return salary.filter((band) => found.includes(band) || above.includes(band));
  }
  if (found.length === 1 && found[0]?.min === null && levels.includes('specialist'))
    return salary.filter(({ level }) => level !== 'entry' && level !== 'apprentice');
  if (found.length > 0) return found;
  return levels.includes('specialist') ? salary.filter(({ level }) => level === 'experienced') : [];
}

function matches(level: Level, asked: Level): boolean {
  return level === asked || (asked === 'specialist' && level === 'top');
}

/** The two bands that reach highest. */
function highest(bands: Salary[]): Salary[] {
  const ranked = [...bands].sort((a, b) => topOf(b) - topOf(a)).slice(0, 2);
  return bands.filter((band) => ranked.includes(band));
}

/** The highest euro per month that a band names. */
export function topOf({ min, max, period }: Salary): number {
  return toMonth(max ?? min ?? 0, period);
}

/** Euro per month in the middle of a band; of an open one its only bound. */
export function middleOf({ min, max, period }: Salary): number {
  return toMonth(((min ?? max ?? 0) + (max ?? min ?? 0)) / 2, period);
}

/** The city whose article names a band. */
export function cityOf(profiles: readonly Profile[]): (band: Salary) => string | undefined {
  return (band) => profiles.find(({ salary }) => salary.includes(band))?.cityName;
}
