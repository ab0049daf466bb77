import { figure } from '../build/figure.ts';
import { perMonth } from '../build/level.ts';
import { perHour, rateOn } from '../build/lint.ts';
import { groupBy } from '../group-by.ts';
import type { MinimumWage, Profile, Salary } from '../model.ts';
import type { Profiles } from '../profiles.ts';

/** Something an editor should look at: what it is of, where it stands, what is the matter. */
export interface Remark {
  profile: string;
  place: string;
  text: string;
}

/** Figures whose lower end is under the statutory minimum wage of a day, at 40 hours a week; apprentices are exempt. */
export function findLow(profiles: readonly Profile[], minimumWage: MinimumWage, date: string): Remark[] {
  const rate = rateOn(date, minimumWage);
  if (rate === undefined) return [];
  return profiles.flatMap((profile) =>
    profile.salary.flatMap((salary) => {
      const hourly = perHour(salary, salary.min ?? salary.max ?? 0);
      if (salary.level === 'apprentice' || hourly >= rate) return [];
      return [
        remark(profile, `${figure(salary)}: ${hourly.toFixed(2)} EUR an hour, the floor is ${rate.toFixed(2)}`, salary),
      ];
    }),
  );
}

/** So many times more or less than the middle of its occupation and level is far off. */
const FAR = 1.5;
/** Fewer cities have no middle to be far from. */
const ENOUGH = 3;

/** Figures far from the middle of the same occupation and level in other cities. */
export function findOutliers({ covered, profilesOf }: Pick<Profiles, 'covered' | 'profilesOf'>): Remark[] {
  return covered.flatMap(({ id }) => {
    const rows = profilesOf(id).flatMap((profile) => profile.salary.map((salary) => ({ profile, salary })));
    return [...groupBy(rows, ({ salary }) => salary.level).values()].flatMap(outliersOf);
  });
}

interface Row {
  profile: Profile;
  salary: Salary;
}

function outliersOf(group: readonly Row[]): Remark[] {
  if (group.length < ENOUGH) return [];
  const sorted = group.map(({ salary }) => middleOf(salary)).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return group.flatMap(({ profile, salary }) => {
    const ratio = middleOf(salary) / median;
    if (ratio < FAR && ratio > 1 / FAR) return [];
    return [
      remark(profile, `${figure(salary)}: ${ratio.toFixed(2)} times the middle of ${group.length} figures`, salary),
    ];
  });
}

/** The middle of a range as pay of a month. */
export function middleOf(salary: Salary): number {
  const { min, max } = salary;
  return perMonth({ ...salary, max: min !== null && max !== null ? (min + max) / 2 : (max ?? min) });
}

/** Articles without pay or without a beginner's pay, and occupations that lack cities others have. */
export function findGaps({ covered, cities, profilesOf }: Profiles, all: readonly Profile[]): Remark[] {
  const lacking = covered.flatMap(({ id, name }): Remark[] => {
    const there = new Set(profilesOf(id).map(({ city }) => city));
    const missing = cities.filter((city) => !there.has(city.id));
    if (missing.length === 0) return [];
    const names = missing.slice(0, 8).map((city) => city.name);
    const text = `no article in ${names.join(', ')}${missing.length > 8 ? ` and ${missing.length - 8} more` : ''}`;
    return [{ profile: name, place: `${missing.length} of ${cities.length} cities`, text }];
  });
  return [...all.flatMap(gapOf), ...lacking];
}

function gapOf(profile: Profile): Remark[] {
  const { salary, unquantified } = profile;
  if (salary.length === 0) return [remark(profile, unquantified.length > 0 ? 'pay without any figure' : 'no pay')];
  return salary.some(({ level }) => level === 'entry') ? [] : [remark(profile, "no beginner's pay")];
}

function remark({ occupationName, cityName, source }: Profile, text: string, salary?: Salary): Remark {
  return { profile: `${occupationName} in ${cityName}`, place: source.file + (salary ? `:${salary.at[0]}` : ''), text };
}
