import { perMonth } from '../build/level.ts';
import { levels, type Profile, type Salary } from '../model.ts';
import type { Named, Profiles } from '../profiles.ts';
import { escapeHtml } from './page.ts';

/** All ranges of each occupation under one another on one scale, in euro a month; an open end is drawn faint. */
export function renderRanges(occupations: readonly Named[], { profilesOf }: Pick<Profiles, 'profilesOf'>): string {
  return occupations
    .map(({ id, name }, at) => {
      const profiles = profilesOf(id).filter(({ salary }) => salary.length > 0);
      if (profiles.length === 0) return '';
      const open = at < 3 ? ' open' : '';
      return `<details${open}><summary>${escapeHtml(name)} <span class="muted">${profiles.length} cities</span></summary>${renderOccupation(profiles)}</details>`;
    })
    .join('');
}

interface Scale {
  from: number;
  to: number;
}

function renderOccupation(profiles: readonly Profile[]): string {
  const figures = profiles.flatMap(({ salary }) => salary.flatMap((row) => endsOf(row)));
  const scale = { from: Math.floor(Math.min(...figures) / 500) * 500, to: Math.ceil(Math.max(...figures) / 500) * 500 };
  const rows = profiles.map(
    (profile) =>
      `<tr><th scope="row">${escapeHtml(profile.cityName)}</th><td class="bars">${[...profile.salary]
        .sort(byLevel)
        .map((row) => renderBar(row, scale))
        .join('')}</td></tr>`,
  );
  const axis = `<tr class="axis"><td></td><td><span>${euro(scale.from)}</span><span>${euro(scale.to)}</span></td></tr>`;
  return `<table class="ranges">${rows.join('')}${axis}</table>`;
}

function byLevel(a: Salary, b: Salary): number {
  return levels.indexOf(a.level) - levels.indexOf(b.level);
}

function renderBar(salary: Salary, scale: Scale): string {
  const [low = 0, high = low] = endsOf(salary);
  const place = (value: number) => (100 * (value - scale.from)) / Math.max(1, scale.to - scale.from);
  const width = Math.max(0.8, place(high) - place(low));
  const text = labelOf(salary);
  const bar = (kind: string, left: number, length: number) =>
    `<i class="${kind}" style="left:${left.toFixed(1)}%;width:${length.toFixed(1)}%"></i>`;
  const open =
    (salary.min === null ? bar('open', 0, place(high)) : '') +
    (salary.max === null ? bar('open', place(low), 100 - place(low)) : '');
  return `<div class="row"><span class="level">${salary.level}</span><span class="track" title="${text}">${open}${bar(salary.level, place(low), width)}</span><span class="figure">${text}</span></div>`;
}

/** The bounds as pay of a month; an open one is the other. */
function endsOf(salary: Salary): number[] {
  const { min, max } = salary;
  return [min ?? max, max ?? min].map((bound) => perMonth({ ...salary, min: bound, max: bound }));
}

function labelOf({ min, max, period, approximate }: Salary): string {
  const per = period === 'month' ? '' : ` a ${period}`;
  const about = approximate ? '≈ ' : '';
  if (min === null) return `${about}up to ${euro(max ?? 0)}${per}`;
  if (max === null) return `${about}from ${euro(min)}${per}`;
  return min === max
    ? `${about}${euro(min)}${per}`
    : `${about}${euro(min)}–${max.toLocaleString('en', { maximumFractionDigits: 2 })}${per}`;
}

function euro(value: number): string {
  return `€${value.toLocaleString('en', { maximumFractionDigits: 2 })}`;
}
