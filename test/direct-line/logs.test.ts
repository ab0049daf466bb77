import { describe, expect, test } from 'vitest';
import type { Logs, Reader } from '../../src/bot/direct-line/logs.ts';
import type { Grant } from '../../src/bot/direct-line/tokens.ts';
import { createLocalLogs } from '../../src/bot/state/local-logs.ts';
import type { ShelfOptions } from '../../src/bot/state/local-shelf.ts';
import { createMemoryTable } from '../../src/bot/state/memory-table.ts';
import { states } from '../state/states.ts';
import { until } from './client.ts';

describe.each(states)('logs in $kind', ({ open }) => {
  const create = async () => (await open()).logs;

  test('open once, until they are closed', async () => {
    const logs = await create();
    expect([await logs.open(grant('c')), await logs.open({ ...grant('c'), origins: ['x'] })]).toEqual([
      'opened',
      'known',
    ]);
    expect([await logs.grantOf('c'), await logs.grantOf('x')]).toEqual([grant('c'), undefined]);
    await logs.close('c');
    expect([await logs.open(grant('c')), await logs.append('c', {}), await logs.append('x', {})]).toEqual([
      'ended',
      undefined,
      undefined,
    ]);
  });

  test('give what came after a watermark, and all where they do not know it', async () => {
    const logs = await create();
    await logs.open(grant('c'));
    await say(logs, 'c', 'a');
    const { watermark = '' } = (await logs.read('c', '')) ?? {};
    await say(logs, 'c', 'b');
    expect(await said(logs, 'c', watermark)).toEqual(['b']);
    expect(await said(logs, 'c', '')).toEqual(['a', 'b']);
    expect(await said(logs, 'c', 'zzz-7')).toEqual(['a', 'b']);
    expect(await said(logs, 'c', watermark.replace('-1', '-99'))).toEqual([]);
    expect(await logs.read('x', '')).toBeUndefined();
  });

  test('keep one activity for a key', async () => {
    const logs = await create();
    await logs.open(grant('c'));
    const first = await logs.append('c', { text: 'a' }, 'k');
    expect(await logs.append('c', { text: 'b' }, 'k')).toEqual({ id: first?.id, repeated: true });
    expect(await said(logs, 'c', '')).toEqual(['a']);
  });

  test('tell readers everything once and in order, then the end', async () => {
    const logs = await create();
    await logs.open(grant('c'));
    await say(logs, 'c', 'a');
    const [all, stopped] = [listener(), listener()];
    await logs.subscribe('c', '', all.reader);
    const stop = await logs.subscribe('c', '', stopped.reader);
    await say(logs, 'c', 'b');
    await until(() => stopped.heard.length === 2);
    stop?.();
    await say(logs, 'c', 'c');
    await logs.close('c');
    await logs.close('c');
    await until(() => all.heard.includes('END'));
    expect(all.heard).toEqual(['a', 'b', 'c', 'END']);
    expect(stopped.heard).toEqual(['a', 'b']);
    const late = listener();
    await logs.subscribe('c', '', late.reader);
    expect(late.heard).toEqual(['a', 'b', 'c', 'END']);
    expect(await logs.subscribe('x', '', late.reader)).toBeUndefined();
  });
});

describe('logs of this machine', () => {
  const create = (options: Partial<ShelfOptions> = {}) =>
    createLocalLogs({ table: createMemoryTable({ scopes: 100, ...options }), lifetime: 1000, ...options });

  test('let the oldest activities go over a length, and over a size', async () => {
    for (const bound of [{ length: 3 }, { share: 150 }]) {
      const logs = create(bound);
      await logs.open(grant('c'));
      for (const text of ['a', 'b', 'c', 'd', 'e']) await say(logs, 'c', text.repeat(10));
      expect((await said(logs, 'c', '')).at(-1)).toBe('e'.repeat(10));
      expect((await said(logs, 'c', '')).length).toBeLessThanOrEqual(3);
    }
  });

  test('forget a conversation that was silent too long; opened again it is a new one', async () => {
    let time = 1_000_000_000_000;
    const logs = create({ now: () => time });
    await logs.open(grant('c'));
    await say(logs, 'c', 'a');
    const watermark = (await logs.read('c', ''))?.watermark ?? '';
    const { heard, reader } = listener();
    await logs.subscribe('c', watermark, reader);
    time += 1001;
    expect(await logs.read('c', '')).toBeUndefined();
    expect(heard).toEqual(['END']);
    expect(await logs.open(grant('c'))).toBe('opened');
    await say(logs, 'c', 'b');
    expect(await said(logs, 'c', watermark)).toEqual(['b']);
  });

  test('keep order and lose nothing when the clock is set back', async () => {
    let time = 1_000_000_000_000;
    const logs = create({ now: () => time, lifetime: 7_200_000 });
    await logs.open(grant('c'));
    await say(logs, 'c', 'a');
    const { heard, reader } = listener();
    await logs.subscribe('c', '', reader);
    time -= 3_600_000;
    await say(logs, 'c', 'b');
    time += 3_600_000;
    await say(logs, 'c', 'c');
    expect([heard, await said(logs, 'c', '')]).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ]);
  });
});

function grant(conversation: string): Grant {
  return { conversation, user: { id: `dl_${conversation}` }, origins: [] };
}

async function say(logs: Logs, conversation: string, text: string): Promise<void> {
  await logs.append(conversation, { text });
}

async function said(logs: Logs, conversation: string, watermark: string): Promise<string[]> {
  return (await logs.read(conversation, watermark))?.activities.map(textOf) ?? [];
}

function listener(): { heard: string[]; reader: Reader } {
  const heard: string[] = [];
  return {
    heard,
    reader: { take: ({ activities }) => heard.push(...activities.map(textOf)), end: () => heard.push('END') },
  };
}

function textOf(json: string): string {
  return JSON.parse(json).text;
}
