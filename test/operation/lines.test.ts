import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLineWriter } from '../../src/operation/lines.ts';
import { newFolder } from '../support/new-folder.ts';

let folder: string;
let descriptor: number;
const written = () => readFileSync(join(folder, 'log'), 'utf8');
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

beforeEach(() => {
  folder = newFolder();
  descriptor = openSync(join(folder, 'log'), 'w');
});
afterEach(() => closeSync(descriptor));

test('a line after silence is written at once, those on its heels together and in order', async () => {
  const { write } = createLineWriter(descriptor, 50);
  write('listens\n');
  expect(written()).toBe('listens\n');
  write('one\n');
  write('two\n');
  expect(written()).toBe('listens\n');
  await pause(200);
  expect(written()).toBe('listens\none\ntwo\n');
  write('three\n');
  expect(written()).toBe('listens\none\ntwo\nthree\n');
});

test('more than a batch is not kept waiting', () => {
  const { write } = createLineWriter(descriptor, 60_000);
  const line = `${'x'.repeat(999)}\n`;
  for (let count = 0; count < 100; count += 1) write(line);
  expect(written().length).toBeGreaterThan(60_000);
});

test('what waits is written when the program ends', () => {
  const { write, flush } = createLineWriter(descriptor, 60_000);
  write('one\n');
  write('two\n');
  flush();
  expect(written()).toBe('one\ntwo\n');
});
