import type { Level, Profile, Salary } from '../../knowledge/model.ts';
import { middleOf, topOf } from './bands.ts';

/** Bands are ranked apart: a beginner's pay says nothing about what can be reached. */
export type Group = 'entry' | 'experienced' | 'top' | 'lifted';

/**
 * The groups of bands that a question of these levels ranks; `lifted`: some article ties a band to what is brought along,
 * which may stand for experience (`instead`).
 */
export function groupsFor(levels: readonly Level[], lifted: boolean, instead = false): Group[] {
  if (lifted && (instead || !levels.includes('entry'))) return ['lifted'];
  if (levels.length === 0) return ['entry', 'top'];
  const groups = levels.map((level): Group => (level === 'entry' || level === 'experienced' ? level : 'top'));
  return [...new Set(groups)];
}

/** A city with the band by which it is ranked. */
export interface Row {
  profile: Profile;
  band: Salary;
}

const payOf: Record<Group, (band: Salary) => number> = {
  entry: middleOf,
  experienced: topOf,
  top: topOf,
  lifted: topOf,
};

/** The cities that have a band of a group, by its best one. */
export function rankBy(
  profiles: readonly Profile[],
  group: Group,
  bandsOf: (profile: Profile) => Salary[],
  ascending: boolean,
): Row[] {
  const value = payOf[group];
  const rows = profiles.flatMap((profile) => {
    const [band] = bandsOf(profile).sort((a, b) => value(b) - value(a));
    return band ? [{ profile, band }] : [];
  });
  return rows.sort((a, b) => (ascending ? value(a.band) - value(b.band) : value(b.band) - value(a.band)));
}

/** The bands of an article that belong to a group. */
export function bandsIn({ salary }: Profile, group: Group): Salary[] {
  if (group === 'entry') return salary.filter(({ level }) => level === 'entry');
  if (group === 'experienced') return salary.filter(({ level }) => level === 'experienced');
  return salary.filter(({ level }) => level !== 'entry' && level !== 'apprentice');
}
