import type { Request, Server } from 'restify';
import { z } from 'zod';
import openapi from '../../docs/openapi.json' with { type: 'json' };
import { joinPlain, paragraphsOf } from '../bot/channels/paragraphs.ts';
import { DirectLineFault } from '../bot/direct-line/fault.ts';
import type { RateLimit, State } from '../bot/state/state.ts';
import type { Consult } from '../counter/consult.ts';
import type { Answer } from '../dialogs/answer.ts';
import { type Translator, varietyOf } from '../i18n.ts';
import { languages, wordings } from '../knowledge/model.ts';
import { addressOf, queryOf } from './caller.ts';
import { type CounterOffice, counterHeaders, renderAnswerPage, renderCounter } from './counter-page.ts';
import { HttpFault } from './fault.ts';
import { languageOf } from './language.ts';
import { routeReadable } from './readable.ts';

/** What the counter adds to a server; `limit` is how often one network address may ask, `office` is as of now. */
export interface CounterParts {
  consult: Consult;
  today: () => string;
  limit: RateLimit;
  office: () => CounterOffice;
}

/** How often one network address may ask: somebody who types asks a fifth of it at once. */
export function counterLimit(state: Pick<State, 'limit'>, perMinute: number): RateLimit {
  return state.limit('counter', { burst: Math.ceil(perMinute / 5), perMinute });
}

/** What of the server the counter needs. */
interface Around {
  translator: Translator;
  config: { proxies: number };
}

/** Adds the counter's pages and its API to a server. Questions are answered and forgotten: nothing of them is kept or logged. */
export function routeCounter(
  server: Server,
  { consult, today, limit, office }: CounterParts,
  { translator, config }: Around,
): void {
  routeReadable(server, '/api/answer', async (request, response) => {
    const wait = await limit(addressOf(request, config.proxies));
    if (wait > 0) throw new DirectLineFault('tooMany', { seconds: String(wait) }, wait);
    const { q, lang, wording } = parseQuery(request);
    const inquiry = { words: q, languages: lang ? [lang] : languages, wording };
    const { answers, ...rest } = consult(inquiry, today());
    const texts = answers.map((answer) => ({ ...answer, text: plain(answer) }));
    response.sendRaw(200, JSON.stringify({ ...rest, answers: texts }), answerHeaders);
  });
  routeReadable(server, '/counter', (request, response) => {
    // That of the answers is another matter.
    const language = languageOf(request, 'ui');
    response.sendRaw(200, renderCounter(language, translator(language), office()), counterHeaders);
  });
  routeReadable(server, '/answer', (request, response) => {
    const language = languageOf(request);
    response.sendRaw(200, renderAnswerPage(language, translator(language)), counterHeaders);
  });
  const description = JSON.stringify(openapi);
  routeReadable(server, '/api/openapi.json', (_, response) => {
    response.sendRaw(200, description, { ...answerHeaders, 'cache-control': 'public, max-age=3600' });
  });

  function plain(answer: Answer): string {
    return joinPlain(paragraphsOf(answer, translator(varietyOf(answer))));
  }
}

/** The longest question, in UTF-16 units. */
const longest = 500;

const querySchema = z.object({
  q: z.string('expected a question').trim().min(1, 'expected a question').max(longest, `at most ${longest} characters`),
  lang: z.enum(languages, `expected ${languages.join(' or ')}`).optional(),
  wording: z.enum(wordings, `expected ${wordings.join(' or ')}`).optional(),
});

/** Throws where a parameter is not as it must be; the fault says which and why, and never repeats the question. */
function parseQuery(request: Request): z.infer<typeof querySchema> {
  const { data, error } = querySchema.safeParse(Object.fromEntries(queryOf(request)));
  if (data) return data;
  const fault = error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') ?? '';
  throw new HttpFault(400, 'badArgument', { fault });
}

const answerHeaders = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};
