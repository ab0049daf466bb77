import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/bot/channels/card-elements.ts';
import { consult } from '../counter/ask.ts';
import { post } from '../support/activity.ts';
import { realConverse } from '../support/knowledge.ts';
import { elementsOf, readCard } from '../support/read-card.ts';
import { runServer } from '../support/run-server.ts';
import { faultsOf } from './card-schema.ts';
import { payload } from './payload.ts';

interface Result {
  contentType: string;
  content: Card;
  preview: { contentType: string; content: { title: string; text: string } };
}

interface Found {
  composeExtension: { type: string; text?: string; attachmentLayout?: string; attachments: Result[] };
}

const converse = realConverse();

async function runSearch() {
  const { url } = await runServer({ converse, counter: consult });
  const invoke = async (name: string, value: object, fields: object = {}): Promise<Found> => {
    const response = await post(
      url,
      payload('search', 'http://127.0.0.1:9/', { id: undefined, name, value, ...fields }),
    );
    expect(response.status).toBe(200);
    return (await response.json()) as Found;
  };
  return {
    search: async (query: string, locale = 'de-DE') =>
      (await invoke('composeExtension/query', { parameters: [{ name: 'query', value: query }] }, { locale }))
        .composeExtension,
    open: async (url: string) => (await invoke('composeExtension/queryLink', { url })).composeExtension.attachments,
    initial: async () =>
      (await invoke('composeExtension/query', { parameters: [{ name: 'initialRun', value: 'true' }] }))
        .composeExtension,
  };
}

describe('a search', () => {
  test('gives the matching answer first, then what can be asked next', async () => {
    const { search } = await runSearch();
    const { type, attachmentLayout, attachments } = await search('dresden gehalt');
    expect([type, attachmentLayout]).toEqual(['result', 'list']);
    expect(attachments.map(({ preview }) => preview.content.title)).toContain('dresden gehalt');
    expect(attachments[0]?.preview.content.text).toContain('in Dresden');
    expect(attachments.length).toBeGreaterThan(1);
    expect(attachments.length).toBeLessThanOrEqual(5);
  });

  test('previews are thumbnails, cards are valid and carry no button that nobody would hear', async () => {
    const { search } = await runSearch();
    const { attachments } = await search('dresden gehalt');
    expect(attachments.flatMap(({ content }) => faultsOf(content))).toEqual([]);
    expect(new Set(attachments.map(({ preview }) => preview.contentType))).toEqual(
      new Set(['application/vnd.microsoft.card.thumbnail']),
    );
    const types = attachments.flatMap(({ content }) => elementsOf(content)).map(({ type }) => type);
    expect(types.filter((type) => type === 'Action.Submit')).toEqual([]);
  });

  test('an inserted card says what was asked and who answers', async () => {
    const { search } = await runSearch();
    const text = readCard((await search('dresden gehalt')).attachments[0]?.content);
    expect(text.startsWith('dresden gehalt\n')).toBe(true);
    expect(text).toContain('Antwort von Karrierelotse, einem automatischen Assistenten.');
    expect(text).toContain('Quelle: ');
  });

  test('without words gives the five most useful', async () => {
    const { search, initial } = await runSearch();
    const titles = (await initial()).attachments.map(({ preview }) => preview.content.title);
    expect(titles).toHaveLength(5);
    expect(titles[0]).toBe('Wo verdient man am meisten?');
    expect((await search('  ')).attachments).toHaveLength(5);
  });

  test('without a match says what to try, in the language of the client', async () => {
    const { search } = await runSearch();
    expect(await search('qwertz asdf')).toMatchObject({
      type: 'message',
      text: expect.stringContaining('Dresden Gehalt'),
    });
    expect(await search('qwertz asdf', 'en-US')).toMatchObject({ text: expect.stringContaining('I found nothing') });
  });

  test.each(['dresden gehalt', '', 'Vergleiche alle Städte', 'x'.repeat(5000), 'potsdam erfahrung'])(
    'answers within 500 ms: %.20s',
    async (query) => {
      const { search } = await runSearch();
      await search('dresden');
      const start = performance.now();
      await search(query);
      expect(performance.now() - start).toBeLessThan(500);
    },
  );
});

describe('an address of the counter page', () => {
  test('shows the answer to its question, in its language', async () => {
    const { open } = await runSearch();
    const [result] = await open('https://karriere.example/lotse/counter?q=dresden+einstieg&lang=en');
    expect(readCard(result?.content)).toContain('Entry level');
    const [german] = await open('https://karriere.example/counter/?q=Was+verdient+man+in+Potsdam%3F');
    expect(readCard(german?.content)).toContain('Potsdam');
  });

  test('reads it as the counter does: written out, without personal data, with what an offer needs', async () => {
    const { open } = await runSearch();
    const [result] = await open('https://karriere.example/answer?q=2350+md+anf+38%2C5+037D123456&lang=de');
    const card = readCard(result?.content);
    expect(card).toContain('2350 Magdeburg Einstieg 38,5 Stunden');
    expect(card).toContain('Fragen für das Vorstellungsgespräch');
    expect(JSON.stringify(result)).not.toContain('123456');
    expect(faultsOf(result?.content as Card)).toEqual([]);
    const [plain] = await open('https://karriere.example/counter?q=dd+anf&lang=de&wording=plain');
    expect(readCard(plain?.content)).toContain('2.200 bis 2.700');
  });

  test.each([
    'https://karriere.example/counter',
    'https://karriere.example/counter?q=',
    'https://karriere.example/?q=dresden',
    'https://karriere.example/encounter?x=1',
    'javascript:alert(1)',
    'nonsense',
  ])('without a question stays as it is: %s', async (url) => {
    const { open } = await runSearch();
    expect(await open(url)).toEqual([]);
  });
});
