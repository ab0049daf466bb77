import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { runServer } from '../support/run-server.ts';
import { consult, openapi } from './ask.ts';

const runCounter = (environment: Record<string, string> = {}) => runServer({ counter: consult, environment });

const validate = new Ajv2020({ strict: false })
  .addSchema(openapi, 'api')
  .compile({ $ref: 'api#/components/schemas/Consultation' });

describe('GET /api/answer', () => {
  test('answers in both languages, or in the one that is asked for', async () => {
    const { url } = await runCounter();
    const languages = async (query: string) => {
      const { answers } = (await (await fetch(`${url}/api/answer?q=dd+einstieg${query}`)).json()) as {
        answers: { language: string }[];
      };
      return answers.map(({ language }) => language);
    };
    expect(await languages('')).toEqual(['de', 'en']);
    expect(await languages('&lang=en')).toEqual(['en']);
  });

  test('words German in Einfache Sprache where that is asked for; English has none', async () => {
    const { url } = await runCounter();
    const body = await (await fetch(`${url}/api/answer?q=dd+einstieg&wording=plain`)).json();
    expect(validate(body), JSON.stringify(validate.errors)).toBe(true);
    const { answers } = body as { answers: { wording?: string }[] };
    expect(answers.map(({ wording }) => wording)).toEqual(['plain', undefined]);
  });

  test.each([
    'dd einstieg',
    '2350 magdeburg anfängerin 38,5 std',
    'potsdam dresden vergleich',
    'alle städte vergleichen',
    'skills dresden',
    'koch in leipzig',
    'hallo',
    'mindestlohn',
    'asdf',
    '037D123456',
  ])('"%s" is answered as the description says, and never kept', async (question) => {
    const { url } = await runCounter();
    const response = await fetch(`${url}/api/answer?q=${encodeURIComponent(question)}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    const body = (await response.json()) as { answers: { text: string }[] };
    expect(validate(body), JSON.stringify(validate.errors)).toBe(true);
    for (const { text } of body.answers) expect(text.length).toBeGreaterThan(10);
  });

  test.each([
    ['', 'q: expected a question'],
    ['?q=', 'q: expected a question'],
    ['?q=+', 'q: expected a question'],
    ['?q=dd&lang=fr', 'lang: expected de or en'],
    ['?q=dd&wording=leicht', 'wording: expected normal or plain'],
    [`?q=${'x'.repeat(501)}`, 'q: at most 500 characters'],
  ])('says what is wrong with "%s"', async (query, fault) => {
    const { url } = await runCounter();
    const response = await fetch(`${url}/api/answer${query}`, { headers: { 'accept-language': 'en' } });
    expect(response.status).toBe(400);
    const { error } = (await response.json()) as { error: { code: string; message: string } };
    expect(error.code).toBe('badArgument');
    expect(error.message).toContain(fault);
  });

  test('lets nobody ask without end', async () => {
    const { url } = await runCounter({ COUNTER_QUESTIONS_PER_MINUTE: '5' });
    const get = () => fetch(`${url}/api/answer?q=dd`);
    expect((await get()).status).toBe(200);
    const refused = await get();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test('writes nothing of a question into the log, not even where it fails', async () => {
    const failing = () => {
      throw new Error('asked to fail');
    };
    const { url, logged } = await runServer({ counter: failing });
    expect((await fetch(`${url}/api/answer?q=geheimnisvoll`)).status).toBe(500);
    expect(logged.join()).toContain('asked to fail');
    expect(logged.join()).not.toContain('geheimnisvoll');
  });

  test('is there for HEAD, and for nothing that changes', async () => {
    const { url } = await runCounter();
    const head = await fetch(`${url}/api/answer?q=dd`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await fetch(`${url}/api/answer?q=dd`, { method: 'POST' })).status).toBe(405);
  });
});

describe('the description', () => {
  test('is served as it stands in docs/', async () => {
    const { url } = await runCounter();
    expect(await (await fetch(`${url}/api/openapi.json`)).json()).toEqual(openapi);
  });

  test('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(openapi));
    expect(errors ?? []).toEqual([]);
    expect([valid, validator.version]).toEqual([true, '3.1']);
  });
});

test('without a counter there is no API', async () => {
  const { url } = await runServer();
  expect((await fetch(`${url}/api/answer?q=dd`)).status).toBe(404);
});
