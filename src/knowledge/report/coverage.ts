import type { Named, Profiles } from '../profiles.ts';
import { escapeHtml } from './page.ts';

/** A table of occupations by cities: how many figures of pay each has; 0 where there is an article without, a dot where there is none. */
export function renderCoverage(occupations: readonly Named[], { cities, profile }: Profiles): string {
  const head = cities.map(({ name }) => `<th scope="col"><span>${escapeHtml(name)}</span></th>`).join('');
  const rows = occupations.map(({ id, name }) => {
    const cells = cities.map((city) => cellOf(profile(id, city.id)?.salary.length));
    return `<tr><th scope="row">${escapeHtml(name)}</th>${cells.join('')}</tr>`;
  });
  return `<div class="scroll"><table class="matrix"><thead><tr><td></td>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>
<p class="muted">The number of figures of pay in the article; 0: an article without pay, ·: no article.</p>`;
}

function cellOf(figures: number | undefined): string {
  if (figures === undefined) return '<td class="none">·</td>';
  return figures === 0 ? '<td class="bare">0</td>' : `<td class="some">${figures}</td>`;
}
