import type { Translate } from '../i18n.ts';
import type { Language } from '../knowledge/model.ts';
import { escapeHtml } from './page.ts';

/** Headers of the counter's pages: nothing foreign runs or loads, and nothing of a consultation is kept or told to others. */
export const counterHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  vary: 'accept-language',
};

/** What of the operator's stands on the counter page: the letterhead's lines, and the towns that the offer form proposes. */
export interface CounterOffice {
  letterhead: readonly string[];
  cities: readonly string[];
}

/** The counter page; everything on it is made by its script, which reads the office's part from the body. */
export function renderCounter(language: Language, t: Translate, { letterhead, cities }: CounterOffice): string {
  const office = { letterhead: JSON.stringify(letterhead), cities: JSON.stringify(cities.slice(0, mostCities)) };
  return renderShell(language, t, 'counter', office);
}

/** More towns than this are typed, not proposed: the page stays small. */
const mostCities = 500;

/** The page of one answer for a client's phone. */
export function renderAnswerPage(language: Language, t: Translate): string {
  return renderShell(language, t, 'answer', {});
}

function renderShell(
  language: Language,
  t: Translate,
  name: 'counter' | 'answer',
  data: Record<string, string>,
): string {
  const attributes = Object.entries(data).map(([key, value]) => ` data-${key}="${escapeHtml(value)}"`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(t(`counter.title.${name}`))}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/counter/${name}.css">
<script type="module" src="/counter/${name}.js"></script>
</head>
<body${attributes.join('')}>
<noscript><p>${escapeHtml(t('counter.noScript'))}</p></noscript>
</body>
</html>
`;
}
