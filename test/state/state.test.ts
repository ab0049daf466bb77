import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { states } from './states.ts';

const words = { name: 'words', lifetime: 60_000, schema: z.object({ words: z.string() }) };

describe.each(states)('state in $kind', ({ kind, open, place }) => {
  test('keeps a value by its key, until it is deleted', async () => {
    const store = (await open()).store(words);
    expect(await store.get('a')).toBeUndefined();
    await store.set('a', { words: 'one' });
    await store.set('b', { words: 'two' });
    expect([await store.get('a'), await store.get('b')]).toEqual([{ words: 'one' }, { words: 'two' }]);
    await store.delete('a');
    await store.delete('a');
    expect([await store.get('a'), await store.get('b')]).toEqual([undefined, { words: 'two' }]);
  });

  test.each(['__proto__', 'constructor', '', 'ä/😀'.repeat(1000)])('takes %j for a key like any other', async (key) => {
    const store = (await open()).store(words);
    await store.set(key, { words: 'x' });
    expect([await store.get(key), await store.get(`${key} `)]).toEqual([{ words: 'x' }, undefined]);
  });

  test('keeps values of different kinds under one key apart', async () => {
    const state = await open();
    const numbers = state.store({ name: 'numbers', lifetime: 60_000, schema: z.number() });
    await state.store(words).set('a', { words: 'one' });
    await numbers.set('a', 1);
    await numbers.delete('a');
    expect(await state.store(words).get('a')).toEqual({ words: 'one' });
  });

  test('forgets a value after its lifetime', async () => {
    const store = (await open()).store({ ...words, lifetime: 2000 });
    await store.set('a', { words: 'one' });
    expect(await store.get('a')).toEqual({ words: 'one' });
    await new Promise((resolve) => setTimeout(resolve, 2200));
    expect(await store.get('a')).toBeUndefined();
  });

  test('takes what is not what it should be for nothing', async () => {
    const state = await open();
    await state.store({ name: 'words', lifetime: 60_000, schema: z.unknown() }).set('a', { words: 1 });
    expect(await state.store(words).get('a')).toBeUndefined();
  });

  test('gives a turn what the last one kept, and runs one of a conversation after the other', async () => {
    const state = await open();
    const first = await state.turns.begin('c');
    expect([first.kept, first.sent]).toEqual([undefined, undefined]);
    expect(await first.keep('one')).toBe(true);
    await first.end('mark');
    const second = await state.turns.begin('c');
    expect([second.kept, second.sent]).toEqual(['one', 'mark']);
    await second.end();
    const other = await state.turns.begin('d');
    expect(other.kept).toBeUndefined();
    await other.end();
  });

  test('forgets everything of a conversation and nothing of another', async () => {
    const state = await open();
    for (const id of ['c', 'd']) {
      const turn = await state.turns.begin(`directline/${id}`);
      await turn.keep('one');
      await turn.end('mark');
      await state.store(words).set(`directline/${id}`, { words: 'one' });
      await state.logs.open({ conversation: id, user: { id: 'dl_1', name: 'Anna' }, origins: [] });
      await state.logs.append(id, { text: 'secret' }, 'key');
    }
    await state.forget('directline/c');
    const look = async (id: string) => {
      const turn = await state.turns.begin(`directline/${id}`);
      await turn.end();
      const log = await state.logs.read(id, '');
      const value = await state.store(words).get(`directline/${id}`);
      return [turn.kept, turn.sent, value?.words, log?.activities.length, (await state.logs.grantOf(id))?.user.name];
    };
    expect(await look('c')).toEqual([undefined, undefined, undefined, 0, undefined]);
    expect(await look('d')).toEqual(['one', 'mark', 'one', 1, 'Anna']);
  });

  test('keeps the places of a log that was forgotten', async () => {
    const { logs } = await open();
    await logs.open({ conversation: 'c', user: { id: 'dl_1' }, origins: [] });
    await logs.append('c', { text: 'a' }, 'first');
    const asked = await logs.append('c', { text: 'forget me' }, 'second');
    const watermark = (await logs.read('c', ''))?.watermark ?? '';
    await logs.forget('c', asked?.id);
    expect(await logs.append('c', { text: 'forget me' }, 'second')).toEqual({ id: asked?.id, repeated: true });
    await logs.append('c', { text: 'forgotten' });
    const texts = (page: { activities: string[] } | undefined) => page?.activities.map((json) => JSON.parse(json).text);
    expect(texts(await logs.read('c', watermark))).toEqual(['forgotten']);
    expect(texts(await logs.read('c', ''))).toEqual(['forgotten']);
    expect(await logs.append('c', { text: 'a' }, 'first')).toMatchObject({ repeated: false });
  });

  test('allows a burst for each key, then says how long to wait', async () => {
    const limit = (await open()).limit('x', { burst: 2, perMinute: 6 });
    expect([await limit('a'), await limit('a'), await limit('a'), await limit('b')]).toEqual([0, 0, 10, 0]);
  });

  test('counts gaps, the most frequent first', async () => {
    const { gaps } = await open();
    const before = await gaps.list();
    await gaps.count({ kind: 'unknownCity', city: 'hof' });
    for (let count = 0; count < 3; count += 1) await gaps.count({ kind: 'silent', topic: 'homeOffice' });
    const month = new Date().toISOString().slice(0, 7);
    expect([before, await gaps.list()]).toEqual([
      [],
      [
        { kind: 'silent', topic: 'homeOffice', count: 3, month },
        { kind: 'unknownCity', city: 'hof', count: 1, month },
      ],
    ]);
  });

  test('is well', async () => {
    await expect((await open()).check()).resolves.toBeUndefined();
  });

  test.runIf(kind !== 'memory')('is there for whoever opens it next', async () => {
    const url = await place();
    const state = await open(url);
    await state.store(words).set('a', { words: 'one' });
    const turn = await state.turns.begin('c');
    await turn.keep('two');
    await turn.end();
    await state.logs.open({ conversation: 'c', user: { id: 'dl_1' }, origins: [] });
    await state.logs.append('c', { text: 'three' });
    await state.gaps.count({ kind: 'notUnderstood' });
    await state.close();
    const again = await open(url);
    expect(await again.store(words).get('a')).toEqual({ words: 'one' });
    expect((await again.turns.begin('c')).kept).toBe('two');
    expect((await again.logs.read('c', ''))?.activities[0]).toContain('three');
    expect(await again.gaps.list()).toMatchObject([{ kind: 'notUnderstood', count: 1 }]);
  });
});
