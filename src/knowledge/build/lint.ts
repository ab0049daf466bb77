import { knowledgeFileSchema, type MinimumWage, type Profile, type Salary, type Town } from '../model.ts';
import type { Reading } from './build.ts';
import { perMonth } from './level.ts';
import { fits } from './period.ts';

/** Something a person should look at; an `error` makes the file unfit for use. */
export interface Finding {
  severity: 'error' | 'warning';
  where: string;
  message: string;
}

/** What a knowledge file is held against; `readings` are the articles it was built from, where they are at hand. */
export interface LintFacts {
  towns: readonly Town[];
  minimumWage: MinimumWage;
  /** The day for the statutory minimum wage, ISO. */
  date: string;
  readings?: readonly Reading[];
}

/** Holds a knowledge file, as parsed from JSON, against schema, sense, law and its articles. */
export function lintKnowledge(file: unknown, facts: LintFacts): Finding[] {
  const parsed = knowledgeFileSchema.safeParse(file);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => error(path.join('.') || 'file', message));
  }
  const { profiles } = parsed.data;
  return [
    ...findDuplicates(profiles),
    ...findRateGap(facts),
    ...profiles.flatMap((profile) => lintProfile(profile, facts)),
    ...(facts.readings ? lintReadings(profiles, facts.readings) : []),
  ];
}

/** The statutory minimum wage of a day in euro per hour, gross; undefined for a day no rate is known for. */
export function rateOn(date: string, { rates, until }: MinimumWage): number | undefined {
  if (date > until) return undefined;
  return rates.filter(({ from }) => from <= date).sort((a, b) => (a.from < b.from ? 1 : -1))[0]?.rate;
}

/** Pay as euro per hour of a week of 40 hours: a month is 13/3 weeks, a year twelve months. */
export function perHour({ period }: Salary, amount: number): number {
  return period === 'hour' ? amount : (perMonth({ min: amount, max: amount, period }) * 3) / 13 / 40;
}

const error = (where: string, message: string): Finding => ({ severity: 'error', where, message });
const warning = (where: string, message: string): Finding => ({ severity: 'warning', where, message });

function findDuplicates(profiles: readonly Profile[]): Finding[] {
  const first = new Map<string, Profile>();
  return profiles.flatMap((profile) => {
    const key = `${profile.occupation} in ${profile.city}`;
    const other = first.get(key);
    if (!other) first.set(key, profile);
    return other
      ? [error(profile.source.file, `second profile of ${key}; the first is from ${other.source.file}`)]
      : [];
  });
}

function findRateGap({ date, minimumWage }: LintFacts): Finding[] {
  if (rateOn(date, minimumWage) !== undefined) return [];
  return [warning('minimum wage', `no rate known for ${date}; figures are not held against the law`)];
}

function lintProfile(profile: Profile, facts: LintFacts): Finding[] {
  const { file } = profile.source;
  const missing = [
    ...(facts.towns.some(({ id }) => id === profile.city) ? [] : [error(file, `unknown town "${profile.city}"`)]),
    ...(profile.salary.length > 0 ? [] : [warning(file, 'no pay found')]),
  ];
  return [...missing, ...profile.salary.flatMap((salary) => lintSalary(salary, file, facts))];
}

function lintSalary(salary: Salary, file: string, { date, minimumWage }: LintFacts): Finding[] {
  const { level, min, max, period } = salary;
  const where = `${file}: ${level} ${min ?? '…'}–${max ?? '…'} EUR per ${period}`;
  const figures = [min, max].filter((figure) => figure !== null);
  const rate = rateOn(date, minimumWage);
  const lowest = Math.min(...figures.map((figure) => perHour(salary, figure)));
  const low = rate !== undefined && level !== 'apprentice' && lowest < rate;
  return [
    ...(figures.every((figure) => fits(period, figure)) ? [] : [warning(where, 'not a size of pay')]),
    ...(min !== null && max !== null && max > 2.5 * min
      ? [warning(where, 'upper bound more than 2.5 times the lower')]
      : []),
    ...(low
      ? [
          warning(
            where,
            `${lowest.toFixed(2)} EUR an hour at 40 hours a week is under the minimum wage of ${rate.toFixed(2)} EUR on ${date}`,
          ),
        ]
      : []),
  ];
}

function lintReadings(profiles: readonly Profile[], readings: readonly Reading[]): Finding[] {
  const byFile = new Map(profiles.map((profile) => [profile.source.file, profile]));
  const lost = [...byFile.keys()].filter((file) => !readings.some((reading) => reading.file === file));
  return [
    ...lost.map((file) => error(file, 'article not found')),
    ...readings.flatMap((reading) => lintReading(reading, byFile.get(reading.file))),
  ];
}

function lintReading({ file, text, profile, problems, unplaced }: Reading, built: Profile | undefined): Finding[] {
  const changed = built && profile && JSON.stringify(built) !== JSON.stringify(profile);
  return [
    ...(built ? [] : [error(file, 'article is not in the knowledge file')]),
    ...(changed ? [error(file, 'article or its reading has changed since the file was built')] : []),
    ...problems.map((problem) => warning(file, problem)),
    ...unplaced.map(({ at, reason }) => warning(`${file}:${at[0]}`, `"${text.slice(...at)}" left out: ${reason}`)),
  ];
}
