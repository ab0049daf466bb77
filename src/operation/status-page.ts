import type { CountedGap } from '../bot/state/gaps.ts';
import type { Evaluation, Summary } from '../eval/summary.ts';
import { formatNumber, type Translate } from '../i18n.ts';
import type { Language } from '../knowledge/model.ts';
import { escapeHtml, list, renderPage, section } from '../server/page.ts';
import type { Status } from './status.ts';

/** The page at `/status` of the internal port: how the program is, what it knows, how well it answers and what it could not. */
export function renderStatus(language: Language, t: Translate, status: Status): string {
  const sections = [
    `<p class="lead">${escapeHtml(t('status.lead'))}</p>`,
    section(t('status.state'), renderState(t, status)),
    section(t('status.knowledge'), renderKnowledge(t, status)),
    section(t('status.evaluation'), renderEvaluation(language, t, status.evaluation)),
    section(t('status.gaps'), renderGaps(t, status.gaps)),
  ];
  const foot = t('page.version', { version: status.version });
  return renderPage({ language, t, body: sections.join('\n'), foot, path: '/status' });
}

function renderState(t: Translate, { readiness }: Status): string {
  const rows = Object.entries(readiness.parts).map(([part, state]): [string, string] => [
    t(`status.parts.${part as 'knowledge' | 'state' | 'program'}`),
    `<span class="${state}">${escapeHtml(t(`status.${state}`))}</span>`,
  ]);
  return list(rows);
}

function renderKnowledge(t: Translate, { knowledge: { file, sha256, coverage } }: Status): string {
  return list([
    [t('status.file'), escapeHtml(file)],
    [t('status.fingerprint'), `<code>${sha256.slice(0, 16)}</code>`],
    [t('page.knowledge'), escapeHtml(t('page.articles', { count: coverage.articles }))],
    [t('page.occupations'), escapeHtml(shorten(coverage.occupations))],
    [t('page.cities'), escapeHtml(shorten(coverage.cities))],
  ]);
}

function renderEvaluation(language: Language, t: Translate, evaluation: Evaluation | undefined): string {
  if (!evaluation) return `<p>${escapeHtml(t('status.notEvaluated'))}</p>`;
  const { sets } = evaluation;
  const kinds = [...new Set(sets.flatMap(({ kinds }) => Object.keys(kinds)))].sort();
  const heads = [t('status.kind'), ...sets.map(({ name }) => setName(t, name))];
  const all = [t('status.all'), ...sets.map(({ dialogues }) => share(language, dialogues))];
  const rows = kinds.map((kind) => [kind, ...sets.map((set) => share(language, set.kinds[kind]))]);
  return `<p>${escapeHtml(t('status.evaluated', { date: dates[language].format(new Date(evaluation.date)) }))}</p>${table(heads, [all, ...rows])}`;
}

const dates = {
  de: new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

function setName(t: Translate, name: string): string {
  return name === 'open' || name === 'frozen' ? t(`status.sets.${name}`) : name;
}

/** "98,5 % (66/67)"; a dash where there are none. */
function share(language: Language, counts: Summary['dialogues'] | undefined): string {
  if (!counts || counts.all === 0) return '–';
  const percent = formatNumber(language, Math.round((1000 * counts.right) / counts.all) / 10);
  return `${percent} % (${counts.right}/${counts.all})`;
}

function renderGaps(t: Translate, gaps: CountedGap[] | undefined): string {
  if (!gaps) return `<p>${escapeHtml(t('status.gapsAway'))}</p>`;
  if (gaps.length === 0) return `<p>${escapeHtml(t('status.noGaps'))}</p>`;
  const heads = [t('status.times'), t('status.kind'), t('status.about'), t('status.last')];
  const rows = gaps.slice(0, mostGaps).map(({ count, kind, topic, city, occupation, text, month }) => {
    return [String(count), kind, [topic, occupation, city, text].filter(Boolean).join(' · ') || '–', month];
  });
  return table(heads, rows);
}

const mostGaps = 50;

function table(heads: string[], rows: string[][]): string {
  const row = (cells: string[], tag: 'th' | 'td') => {
    return `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  };
  return `<div class="wide"><table><thead>${row(heads, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table></div>`;
}

const mostNames = 20;

function shorten(names: readonly string[]): string {
  return names.length > mostNames ? `${names.slice(0, mostNames).join(', ')}, … (${names.length})` : names.join(', ');
}
