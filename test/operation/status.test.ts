import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { evaluationSchema } from '../../src/eval/summary.ts';
import { until } from '../state/visitor.ts';
import { messageActivity, post } from '../support/activity.ts';
import { cleanUpAfterAll } from '../support/clean-up.ts';
import { newFolder } from '../support/new-folder.ts';
import { type Program, runProgram } from '../support/run-program.ts';

const folder = newFolder();
const cleanUp = cleanUpAfterAll();
let running: Program;

beforeAll(async () => {
  execFileSync(process.execPath, ['scripts/bundle.mjs', folder]);
  running = await runProgram({ file: join(folder, 'server/start.cjs'), env: { INTERNAL_PORT: '0' }, cleanUp });
}, 90_000);

const read = async (path: string) => (await fetch(`${running.internal}${path}`)).text();

describe('the status page', () => {
  test('tells which knowledge is in use', async () => {
    const sha256 = createHash('sha256').update(readFileSync('data/knowledge.json')).digest('hex');
    const page = await read('/status?lang=en');
    expect(page).toContain(sha256.slice(0, 16));
    expect(page).toMatch(/Chemnitz.*Dresden/s);
  });

  test('tells how this build did in the dialogues, as counted when it was made', async () => {
    const { sets } = evaluationSchema.parse(JSON.parse(readFileSync(join(folder, 'data/evaluation.json'), 'utf8')));
    expect(sets.map(({ name }) => name)).toEqual(['open', 'frozen']);
    const page = await read('/status?lang=en');
    for (const { dialogues, kinds } of sets) {
      expect(dialogues.all).toBeGreaterThan(100);
      expect(dialogues.right / dialogues.all).toBeGreaterThan(0.8);
      expect(Object.values(kinds).reduce((sum, { all }) => sum + all, 0)).toBe(dialogues.all);
      expect(page).toContain(`(${dialogues.right}/${dialogues.all})`);
    }
  });

  test('lists the questions that had no answer, without their words', async () => {
    expect(await read('/status?lang=en')).toContain('No question has gone without an answer so far.');
    for (const text of ['Was verdient man in Rostock?', 'Wie ist das mit Homeoffice in Dresden?']) {
      await post(running.url, messageActivity(text, { id: text }));
    }
    await until(async () => (await read('/status')).includes('unknownCity'));
    const page = await read('/status');
    expect(page).toMatch(/<td>unknownCity<\/td><td>[^<]*rostock/i);
    expect(page).not.toContain('Wie ist das mit');
  });

  test('speaks both languages, loads nothing from elsewhere and lets nothing run', async () => {
    const response = await fetch(`${running.internal}/status?lang=en`);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const [german, english] = [await read('/status'), await response.text()];
    expect(german).toContain('<html lang="de">');
    expect(german).toContain('Fragen ohne Antwort');
    expect(english).toContain('<html lang="en">');
    for (const page of [german, english]) {
      expect(page).not.toMatch(/<script|style=/);
      for (const [, address = ''] of page.matchAll(/(?:src|href)="([^"]+)"/g)) {
        expect((await fetch(`${running.internal}${address.replaceAll('&#38;', '&')}`)).status, address).toBe(200);
      }
    }
  });
});
