import type { Translate } from '../i18n.ts';
import type { Language } from '../knowledge/model.ts';

/** What the page tells about the running program. */
export interface PageFacts {
  mode: 'local' | 'web' | 'credentials';
  version: string;
  coverage: Coverage;
}

/** What the loaded knowledge covers; names as the articles write them. */
export interface Coverage {
  articles: number;
  occupations: string[];
  cities: string[];
}

/** Headers for every HTML page: nothing may run, load or frame but our own style sheet and icon. */
export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  vary: 'accept-language',
};

/** The page at `/`: what runs here and how to reach it. `origin` is the address that the reader used. */
export function renderOverview(language: Language, t: Translate, origin: string, facts: PageFacts): string {
  const { articles, occupations, cities } = facts.coverage;
  const body = `<p class="lead">${escapeHtml(t('page.lead'))}</p>
${section(
  t('page.knowledge'),
  `<p>${escapeHtml(t('page.articles', { count: articles }))}</p>${list([
    [t('page.occupations'), escapeHtml(occupations.join(', '))],
    [t('page.cities'), escapeHtml(cities.join(', '))],
  ])}`,
)}
${section(t('page.mode'), `<p class="mode">${escapeHtml(t(`page.${facts.mode}`))}</p>`)}
${section(t('page.reach'), `${list(waysIn(t, origin, facts.mode))}<p>${escapeHtml(t('page.try'))}</p>`)}`;
  return renderPage({ language, t, body, foot: t('page.version', { version: facts.version }) });
}

/** The page for an address that does not exist, or not for this method. */
export function renderFault(language: Language, t: Translate, message: string): string {
  const body = `<p>${escapeHtml(message)}</p><p><a href="/?lang=${language}">${escapeHtml(t('page.home'))}</a></p>`;
  return renderPage({ language, t, body: section(t('page.notFound'), body), foot: '' });
}

/** A page's content, and where it is: `path` is what the link to the other language leads to. */
export interface Page {
  language: Language;
  t: Translate;
  /** HTML. */
  body: string;
  foot: string;
  path?: string;
}

/** The frame that all pages share. */
export function renderPage({ language, t, body, foot, path = '/' }: Page): string {
  const other = language === 'de' ? 'en' : 'de';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(t('page.title'))}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<header><img src="/icon.svg" alt="" width="40" height="40"><h1>${escapeHtml(t('page.title'))}</h1>
<nav><a href="${path}?lang=${other}" lang="${other}" hreflang="${other}">${escapeHtml(t('page.other'))}</a></nav></header>
<main>
${body}
</main>
<footer><p>${escapeHtml(foot)}</p></footer>
</body>
</html>
`;
}

function waysIn(t: Translate, origin: string, mode: PageFacts['mode']): [string, string][] {
  // Elsewhere the demo's chat works only where the operator has allowed our own address.
  const demo: [string, string][] = mode === 'local' ? [[t('page.demo'), '<a href="/demo">/demo</a>']] : [];
  return [
    ...demo,
    [t('page.messages'), `${escapeHtml(t('page.messagesHow'))} <code>POST ${escapeHtml(origin)}/api/messages</code>`],
    [t('page.counter'), '<a href="/counter">/counter</a>'],
    [t('page.terminal'), '<code>npm run chat</code>'],
    [t('page.health'), '<a href="/healthz">/healthz</a>'],
  ];
}

/** A part of a page; `html` is HTML, the title text. */
export function section(title: string, html: string): string {
  return `<section><h2>${escapeHtml(title)}</h2>${html}</section>`;
}

/** Terms and what is said of them, in HTML. */
export function list(rows: [term: string, html: string][]): string {
  return `<dl>${rows.map(([term, html]) => `<dt>${escapeHtml(term)}</dt><dd>${html}</dd>`).join('')}</dl>`;
}

/** A text as it may stand in HTML, also in an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
