import type { TextKey, Translate } from '../i18n.ts';
import type { Language } from '../knowledge/model.ts';
import { escapeHtml } from './page.ts';

/** Headers of the demo page: the strictest policy that the widget promises to work under. */
export const demoHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** The careers page of an invented company, with the chat widget as an operator would put it there. */
export function renderDemo(language: Language, t: Translate): string {
  const text = (key: TextKey, values?: Record<string, string>) => escapeHtml(t(key, values));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${text('demo.title')}</title>
<link rel="icon" href="/demo/haldenbrueck.svg" type="image/svg+xml">
<link rel="stylesheet" href="/demo/demo.css">
<script src="/widget.js" data-lang="${language}" data-privacy="/demo?lang=${language}#privacy" defer></script>
</head>
<body>
<a class="skip" href="#content">${text('demo.skip')}</a>
${renderHeader(language, text)}
<main id="content">
${renderHero(text)}
${renderJobs(text)}
${renderWork(text)}
${renderApply(text)}
</main>
<footer><div class="inner"><section id="privacy"><h2>${text('demo.privacy.title')}</h2><p>${text('demo.privacy.text')}</p></section>
<p>${text('demo.invented')}</p></div></footer>
</body>
</html>
`;
}

type Text = (key: TextKey, values?: Record<string, string>) => string;

function renderHeader(language: Language, text: Text): string {
  const other = language === 'de' ? 'en' : 'de';
  return `<header class="inner"><p class="name"><img src="/demo/haldenbrueck.svg" alt="" width="32" height="32">Haldenbrück</p>
<nav aria-label="${text('demo.nav.label')}"><a href="#jobs">${text('demo.nav.jobs')}</a><a href="#work">${text('demo.nav.work')}</a><a href="#apply">${text('demo.nav.apply')}</a><a href="/demo?lang=${other}" lang="${other}" hreflang="${other}">${text('demo.nav.other')}</a></nav></header>`;
}

function renderHero(text: Text): string {
  return `<section class="hero inner"><p class="kicker">${text('demo.kicker')}</p>
<h1><span>${text('demo.headline.first')}</span> <span>${text('demo.headline.second')}</span></h1>
<p class="lead">${text('demo.lead')}</p>
<p><a class="button" href="#jobs">${text('demo.toJobs')}</a></p></section>
<img class="bridge" src="/demo/bridge.svg" alt="${text('demo.picture')}" width="1600" height="240">`;
}

function renderJobs(text: Text): string {
  const rows = jobs.map(
    ([job, city, hours]) => `<li><h3>${text(`demo.jobs.${job}`)}</h3><p>${city} · ${text(`demo.jobs.${hours}`)}</p>
<button type="button" data-karrierelotse="${text('demo.jobs.question', { city })}">${text('demo.jobs.ask', { city })}</button></li>`,
  );
  return `<section id="jobs" class="inner"><h2>${text('demo.jobs.title')}</h2><p class="lead">${text('demo.jobs.lead')}</p>
<ul class="jobs">${rows.join('\n')}</ul></section>`;
}

function renderWork(text: Text): string {
  const topics = (['start', 'plan', 'time'] as const).map(
    (topic) => `<div><h3>${text(`demo.work.${topic}`)}</h3><p>${text(`demo.work.${topic}Text`)}</p></div>`,
  );
  return `<section id="work" class="inner"><h2>${text('demo.work.title')}</h2><div class="topics">${topics.join('\n')}</div></section>`;
}

function renderApply(text: Text): string {
  const steps = (['first', 'second', 'third'] as const).map((step) => `<li>${text(`demo.apply.${step}`)}</li>`);
  return `<section id="apply" class="inner"><h2>${text('demo.apply.title')}</h2><ol class="steps">${steps.join('\n')}</ol></section>`;
}

/** The vacancies are in the cities of the knowledge file that comes with the program. */
const jobs = [
  ['energy', 'Dresden', 'full'],
  ['water', 'Magdeburg', 'part'],
  ['hotline', 'Duisburg', 'full'],
  ['complaints', 'Potsdam', 'both'],
  ['moves', 'Chemnitz', 'both'],
] as const;
