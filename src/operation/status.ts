import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { CountedGap } from '../bot/state/gaps.ts';
import { type Evaluation, evaluationSchema } from '../eval/summary.ts';
import type { Translator } from '../i18n.ts';
import { readJson } from '../knowledge/read-json.ts';
import { type Coverage, pageHeaders } from '../server/page.ts';
import type { InternalPage } from './internal.ts';
import type { Readiness } from './readiness.ts';
import { renderStatus } from './status-page.ts';

/** What the status page tells. */
export interface Status {
  version: string;
  readiness: Readiness;
  knowledge: { file: string; sha256: string; coverage: Coverage };
  /** How the build did in the dialogues; undefined where it was not evaluated. */
  evaluation: Evaluation | undefined;
  /** Questions without an answer, the most frequent first; undefined where they cannot be read now. */
  gaps: CountedGap[] | undefined;
}

/** Where it is found out. */
export interface StatusParts {
  version: string;
  knowledgeFile: string;
  evaluationFile: string;
  coverage: () => Coverage;
  ready: () => Promise<Readiness>;
  gaps: () => Promise<CountedGap[]>;
  translator: Translator;
  assets: { css: string; icon: string };
}

/** The status page for operators and what it is shown with, for the internal port. */
export function statusPages(parts: StatusParts): Map<string, InternalPage> {
  const asset = (type: string, body: string): InternalPage => {
    return () => ({ status: 200, headers: { 'content-type': type, 'x-content-type-options': 'nosniff' }, body });
  };
  return new Map<string, InternalPage>([
    [
      '/status',
      async ({ searchParams }) => {
        const language = searchParams.get('lang') === 'en' ? 'en' : 'de';
        const body = renderStatus(language, parts.translator(language), await readStatus(parts));
        return { status: 200, headers: pageHeaders, body };
      },
    ],
    ['/page.css', asset('text/css; charset=utf-8', parts.assets.css)],
    ['/icon.svg', asset('image/svg+xml', parts.assets.icon)],
  ]);
}

async function readStatus(parts: StatusParts): Promise<Status> {
  const { version, knowledgeFile, evaluationFile } = parts;
  const evaluation = existsSync(evaluationFile) ? readJson(evaluationFile, evaluationSchema) : undefined;
  const sha256 = createHash('sha256').update(readFileSync(knowledgeFile)).digest('hex');
  const gaps = await parts.gaps().catch(() => undefined);
  const knowledge = { file: basename(knowledgeFile), sha256, coverage: parts.coverage() };
  return { version, readiness: await parts.ready(), knowledge, evaluation, gaps };
}
