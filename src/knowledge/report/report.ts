import type { MinimumWage, Profile } from '../model.ts';
import type { Profiles } from '../profiles.ts';
import { renderCoverage } from './coverage.ts';
import { escapeHtml, page } from './page.ts';
import { renderRanges } from './ranges.ts';
import { findGaps, findLow, findOutliers, type Remark } from './remarks.ts';

/** What a report is made with; `date` is the day for the statutory minimum wage, `file` the name of the knowledge file, `style` the page's style sheet. */
export interface ReportFacts {
  minimumWage: MinimumWage;
  date: string;
  file: string;
  style: string;
}

/** More occupations than this are not drawn; all are counted. */
const MAX_OCCUPATIONS = 100;

/** A page about all that is known: coverage, ranges side by side, outliers, pay under the legal floor, gaps. */
export function renderReport(profiles: Profiles, { minimumWage, date, file, style }: ReportFacts): string {
  const all = [...profiles.all()];
  const shown = profiles.covered.slice(0, MAX_OCCUPATIONS);
  const low = findLow(all, minimumWage, date);
  const outliers = findOutliers(profiles);
  const gaps = findGaps(profiles, all);
  const note =
    shown.length < profiles.covered.length
      ? `<p class="muted">The ${shown.length} occupations with most articles of ${profiles.covered.length}; the lists below are about all.</p>`
      : '';
  const sections = [
    renderSummary(all, profiles, { file, date, remarks: low.length + outliers.length }),
    section('Coverage', note + renderCoverage(shown, profiles)),
    section('Pay side by side', note + renderRanges(shown, profiles)),
    section(
      `Under the legal floor (${low.length})`,
      renderRemarks(low, `No range starts under the minimum wage of ${date}.`),
    ),
    section(
      `Outliers (${outliers.length})`,
      renderRemarks(outliers, 'No figure is far from the others of its occupation and level.'),
    ),
    section(`Gaps (${gaps.length})`, renderRemarks(gaps, 'Every occupation has pay in every city.')),
  ];
  return page('Knowledge report', sections, style);
}

interface Counts {
  file: string;
  date: string;
  remarks: number;
}

function renderSummary(
  all: readonly Profile[],
  { covered, cities }: Profiles,
  { file, date, remarks }: Counts,
): string {
  const figures = all.reduce((sum, { salary }) => sum + salary.length, 0);
  const rows: [string, number][] = [
    ['articles', all.length],
    [covered.length === 1 ? 'occupation' : 'occupations', covered.length],
    [cities.length === 1 ? 'city' : 'cities', cities.length],
    ['figures of pay', figures],
    ['to look at', remarks],
  ];
  const tiles = rows.map(
    ([name, count]) => `<div class="tile"><b>${count.toLocaleString('en')}</b><span>${name}</span></div>`,
  );
  return `<p class="muted">${escapeHtml(file)}, held against the law of ${date}</p><div class="tiles">${tiles.join('')}</div>`;
}

function section(title: string, content: string): string {
  return `<section><h2>${title}</h2>${content}</section>`;
}

const MAX_ROWS = 500;

function renderRemarks(remarks: readonly Remark[], none: string): string {
  if (remarks.length === 0) return `<p class="ok">${none}</p>`;
  const rows = remarks
    .slice(0, MAX_ROWS)
    .map(
      ({ profile, place, text }) =>
        `<tr><th scope="row">${escapeHtml(profile)}</th><td>${escapeHtml(text)}</td><td class="muted">${escapeHtml(place)}</td></tr>`,
    );
  const more = remarks.length > MAX_ROWS ? `<p class="muted">and ${remarks.length - MAX_ROWS} more</p>` : '';
  return `<div class="scroll"><table class="list">${rows.join('')}</table></div>${more}`;
}
