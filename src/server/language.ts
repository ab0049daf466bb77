import type { IncomingMessage } from 'node:http';
import { type Language, languages } from '../knowledge/model.ts';
import { queryOf } from './caller.ts';

/** The language that a parameter of the address names, else the reader's. */
export function languageOf(request: IncomingMessage, parameter = 'lang'): Language {
  const wanted = queryOf(request).get(parameter);
  return languages.find((language) => language === wanted) ?? httpLanguage(request.headers['accept-language']);
}

/** The language for an HTTP reader: German where `Accept-Language` puts it before English, else English. */
function httpLanguage(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '').split(',').slice(0, 20).map(readRange);
  const weight = (language: Language) =>
    Math.max(0, ...wanted.filter(({ name }) => name === language).map(({ q }) => q));
  return weight('de') > weight('en') ? 'de' : 'en';
}

function readRange(range: string, position: number): { name: string; q: number } {
  const [name = '', ...parameters] = range.trim().toLowerCase().split(';');
  const q = Number(parameters.find((parameter) => parameter.trim().startsWith('q='))?.split('=')[1] ?? 1);
  // Of equal weights the first one counts.
  return { name: name.split('-')[0] ?? '', q: (Number.isNaN(q) ? 0 : q) - position / 1000 };
}
