import type { IncomingMessage } from 'node:http';
import type { Language } from '../knowledge/model.ts';

/** The language for an HTTP reader: German where `Accept-Language` puts it before English, else English. */
export function httpLanguage(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '').split(',').slice(0, 20).map(readRange);
  const weight = (language: Language) =>
    Math.max(0, ...wanted.filter(({ name }) => name === language).map(({ q }) => q));
  return weight('de') > weight('en') ? 'de' : 'en';
}

/** The language that an address names, else the reader's. */
export function languageOf(request: IncomingMessage): Language {
  const wanted = /[?&]lang=(de|en)\b/.exec(request.url ?? '')?.[1];
  if (wanted === 'de' || wanted === 'en') return wanted;
  return httpLanguage(request.headers['accept-language']);
}

function readRange(range: string, position: number): { name: string; q: number } {
  const [name = '', ...parameters] = range.trim().toLowerCase().split(';');
  const q = Number(parameters.find((parameter) => parameter.trim().startsWith('q='))?.split('=')[1] ?? 1);
  // Of equal weights the first one counts.
  return { name: name.split('-')[0] ?? '', q: (Number.isNaN(q) ? 0 : q) - position / 1000 };
}
