import type { Request, Response } from 'restify';
import type { Translator } from '../i18n.ts';
import type { Readiness } from '../operation/readiness.ts';
import { originOf } from './caller.ts';
import { demoHeaders, renderDemo } from './demo.ts';
import { languageOf } from './language.ts';
import { type PageFacts, pageHeaders, renderOverview } from './page.ts';
import { sendJson } from './send.ts';

/** What the pages show; `assets` are the style sheet and the icon of all of them. */
export interface PageParts {
  facts: PageFacts;
  assets: { css: string; icon: string };
  translator: Translator;
  /** Whether all parts work; without it they do. */
  ready?: () => Promise<Readiness>;
}

/** Answers a request to read something. */
export type Respond = (request: Request, response: Response, parts: PageParts) => void | Promise<void>;

/** What can be read without being a bot, by path. */
export const pages: Record<string, Respond> = {
  '/': (request, response, { translator, facts }) => {
    const language = languageOf(request);
    const html = renderOverview(language, translator(language), originOf(request), facts);
    response.sendRaw(200, html, pageHeaders);
  },
  '/page.css': (_, response, { assets }) => {
    response.sendRaw(200, assets.css, asset('text/css; charset=utf-8'));
  },
  '/icon.svg': (_, response, { assets }) => {
    response.sendRaw(200, assets.icon, asset('image/svg+xml'));
  },
  '/demo': (request, response, { translator }) => {
    const language = /[?&]lang=en\b/.test(request.url ?? '') ? 'en' : 'de';
    response.sendRaw(200, renderDemo(language, translator(language)), demoHeaders);
  },
  '/healthz': (_, response, { facts }) => {
    const { mode, version, coverage } = facts;
    sendJson(response, 200, { status: 'ok', version, mode, articles: coverage.articles });
  },
  '/readyz': async (_, response, { ready }) => {
    const { ready: isReady, parts } = (await ready?.()) ?? { ready: true, parts: {} };
    sendJson(response, isReady ? 200 : 503, { status: isReady ? 'ready' : 'not ready', ...parts });
  },
};

function asset(type: string): Record<string, string> {
  return { 'content-type': type, 'cache-control': 'public, max-age=3600', 'x-content-type-options': 'nosniff' };
}
