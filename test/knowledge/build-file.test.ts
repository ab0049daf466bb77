import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { loadProfiles } from '../../src/knowledge/load-profiles.ts';
import { buildProgram, builtFolder } from '../support/build-program.ts';
import { newFolder } from '../support/new-folder.ts';

buildProgram();

/** A folder of articles by file name, and a knowledge file beside it. */
function folder(files: Record<string, string | Uint8Array>): { dir: string; out: string } {
  const root = newFolder();
  const dir = join(root, 'articles');
  mkdirSync(dir);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content);
  return { dir, out: join(root, 'knowledge.json') };
}

function article(occupation: string, city: string, low = 2300): string {
  return `${occupation} Jobs und Stellenangebote in ${city}

Der Alltag
Wer früh aufsteht, hat den Nachmittag für sich, und wer gern mit anderen arbeitet, ist in diesem Beruf richtig aufgehoben.

Gehalt
Berufseinsteiger verdienen zwischen ${low} € und ${low + 300} € im Monat.
`;
}

interface Result {
  code: number;
  stdout: string;
  stderr: string;
}

async function knowledge(...args: string[]): Promise<Result> {
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, [`${builtFolder}/cli/knowledge.js`, ...args])) };
  } catch (error) {
    const { code, stdout, stderr } = error as Result;
    return { code, stdout, stderr };
  }
}

const build = ({ dir, out }: { dir: string; out: string }, ...args: string[]) =>
  knowledge('build', dir, '--out', out, ...args);
const known = (out: string) =>
  [...loadProfiles(out).all()].map(
    ({ occupationName, cityName, salary }) => `${occupationName} ${cityName} ${salary[0]?.min}`,
  );

describe('build', () => {
  test('reads text, pages and lines of JSON', async () => {
    const page = `<!doctype html><html><head><title>Koch Jobs und Stellenangebote in Leipzig</title></head><body><nav>Start | Jobs</nav>
      <main><h2>Gehalt</h2><p>Anf&auml;nger bekommen 2.100&nbsp;&euro; bis <b>2.400&nbsp;&euro;</b> brutto im Monat, mehr ist es im ersten Jahr nicht.</p></main></body></html>`;
    const rows = [
      { text: article('Florist', 'Bonn') },
      { file: 'maurer.txt', title: 'Maurer Jobs in Kiel', text: article('Maurer', 'Kiel') },
      { html: `<p>${article('Friseur', 'Trier').replaceAll('\n', '</p><p>')}</p>` },
    ];
    const order = folder({
      'baecker.txt': article('Bäcker', 'Dresden'),
      'koch.html': page,
      'more.jsonl': rows.map((row) => JSON.stringify(row)).join('\n'),
    });
    expect(await build(order)).toMatchObject({ code: 0, stderr: '' });
    expect(known(order.out).sort()).toEqual([
      'Bäcker Dresden 2300',
      'Florist Bonn 2300',
      'Friseur Trier 2300',
      'Koch Leipzig 2100',
      'Maurer Kiel 2300',
    ]);
  });

  test('does not read unchanged articles again, sees changed, new and removed ones', async () => {
    const order = folder({ 'a.txt': article('Bäcker', 'Dresden'), 'b.txt': article('Koch', 'Kiel') });
    await build(order);
    writeFileSync(join(order.dir, 'b.txt'), article('Koch', 'Kiel', 2500));
    writeFileSync(join(order.dir, 'c.txt'), article('Maurer', 'Bonn'));
    expect((await build(order)).stdout).toContain('3 of 3 articles, 3 salaries, 1 unchanged');
    rmSync(join(order.dir, 'a.txt'));
    expect((await build(order)).stdout).toContain('2 of 2 articles, 2 salaries, 2 unchanged');
    expect(known(order.out).sort()).toEqual(['Koch Kiel 2500', 'Maurer Bonn 2300']);
  });

  test('uses what an interrupted build had read, up to where it broke off', async () => {
    const order = folder({ 'a.txt': article('Bäcker', 'Dresden'), 'b.txt': article('Koch', 'Kiel') });
    await build(order);
    const cache = `${order.out}.cache`;
    truncateSync(cache, readFileSync(cache).length - 20);
    expect((await build(order)).stdout).toContain('2 of 2 articles, 2 salaries, 1 unchanged');
  });

  test('gives the same in one thread and in several, as JSON and as a pack', async () => {
    const towns = ['Dresden', 'Kiel', 'Bonn', 'Trier', 'Halle', 'Jena'];
    const jobs = Array.from(
      { length: 100 },
      (_, at) => ['Bäcker', 'Koch', 'Maurer', 'Florist', 'Friseur'][at % 5] + 's'.repeat(at % 7),
    );
    const files = jobs.flatMap((job, at) => towns.map((town) => [`${at}-${town}.txt`, article(job, town, 2000 + at)]));
    const order = folder(Object.fromEntries(files));
    await build(order, '--threads', '1');
    const many = { dir: order.dir, out: `${order.out}.pack` };
    await build(many, '--threads', '3', '--format', 'pack');
    expect(readFileSync(many.out).subarray(0, 6).toString()).toBe('KLPACK');
    expect(await knowledge('diff', order.out, many.out)).toMatchObject({
      code: 0,
      stdout: '0 added, 0 removed, 0 changed\n',
    });
  }, 120_000);
});

describe('diff says what changed in facts', () => {
  test('with status 1, and with status 2 where a file cannot be read', async () => {
    const order = folder({ 'a.txt': article('Bäcker', 'Dresden'), 'b.txt': article('Koch', 'Kiel') });
    await build(order);
    const old = `${order.out}.old`;
    writeFileSync(old, readFileSync(order.out));
    writeFileSync(join(order.dir, 'a.txt'), article('Bäcker', 'Dresden', 2400));
    rmSync(join(order.dir, 'b.txt'));
    await build(order);
    const { code, stdout } = await knowledge('diff', old, order.out);
    expect(code).toBe(1);
    expect(stdout).toContain(
      'changed: Bäcker in Dresden\n  - pay: entry 2300–2600 EUR/month\n  + pay: entry 2400–2700 EUR/month\n',
    );
    expect(stdout).toContain('removed: Koch in Kiel');
    expect(await knowledge('diff', old, `${old}.none`)).toMatchObject({ code: 2 });
  });
});

describe('bad input is named and does not stop the rest', () => {
  const utf16 = Buffer.from(article('Koch', 'Kiel'), 'utf16le');
  const mixed = Buffer.concat([
    Buffer.from(article('Bäcker', 'Köln')),
    Buffer.from('Für den Müller sind 5 € zu wenig.', 'latin1'),
  ]);

  test('empty, binary, huge, nameless, unreadable and broken ones', async () => {
    const order = folder({
      'good.txt': article('Bäcker', 'Dresden'),
      'empty.txt': '',
      'blank.txt': ' \n\n',
      'binary.txt': Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)),
      'huge.txt': 'a '.repeat(25_000_000),
      'nameless.txt': 'Hier steht etwas, das von keinem Beruf und keinem Ort handelt, aber doch ein ganzer Satz ist.',
      'rows.jsonl': `{"text": "\n\n{"file": "x"}\n`,
      'utf16.txt': utf16,
      'mixed.txt': mixed,
    });
    const { code, stdout, stderr } = await build(order);
    expect(code).toBe(1);
    expect(stdout).toContain('3 of 10 articles');
    expect(stderr.split('\n').filter(Boolean).sort()).toEqual([
      'binary.txt: nothing found: binary, not text',
      'blank.txt: nothing found: empty',
      'empty.txt: nothing found: empty',
      'huge.txt: nothing found: larger than 1 MB, not an article',
      'nameless.txt: nothing found: no occupation found in header, file name or text, no town found in header, file name or text',
      expect.stringMatching(/^rows\.jsonl:1: nothing found: not readable: /),
      'rows.jsonl:3: nothing found: row: expected either "text" or "html"',
    ]);
    expect(known(order.out).sort()).toEqual(['Bäcker Dresden 2300', 'Bäcker Köln 2300', 'Koch Kiel 2300']);
  });

  test('10,000 files of which some are broken', async () => {
    const order = folder({});
    for (let at = 0; at < 10_000; at++) {
      const broken = at % 10 === 0;
      writeFileSync(
        join(order.dir, `${at}.txt`),
        broken ? Uint8Array.of(0, 1, 2, 3) : article(`Bäcker${at}`, 'Dresden'),
      );
    }
    const { code, stdout, stderr } = await build(order);
    expect([code, stdout]).toEqual([1, expect.stringContaining('9000 of 10000 articles')]);
    expect(stderr.match(/binary, not text/g)).toHaveLength(1000);
  }, 120_000);
});

describe('the old knowledge stays', () => {
  async function built() {
    const order = folder({ 'a.txt': article('Bäcker', 'Dresden') });
    await build(order);
    return { ...order, before: readFileSync(order.out, 'utf8') };
  }

  test('where no article yields anything', async () => {
    const { before, ...order } = await built();
    writeFileSync(join(order.dir, 'a.txt'), '');
    const { code, stderr } = await build(order);
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('none of 1 articles yields anything; the first, a.txt: empty'),
    ]);
    expect(readFileSync(order.out, 'utf8')).toBe(before);
  });

  test('where the folder is missing or empty', async () => {
    const { before, ...order } = await built();
    expect(await knowledge('build', `${order.dir}-none`, '--out', order.out)).toMatchObject({ code: 1 });
    rmSync(join(order.dir, 'a.txt'));
    expect((await build(order)).stderr).toContain('no articles; expected .txt, .html or .jsonl files');
    expect(readFileSync(order.out, 'utf8')).toBe(before);
  });

  test('where another build is writing it; a lock that a crash left is taken over', async () => {
    const { before, ...order } = await built();
    writeFileSync(`${order.out}.lock`, String(process.pid));
    writeFileSync(join(order.dir, 'b.txt'), article('Koch', 'Kiel'));
    expect(await build(order)).toMatchObject({
      code: 1,
      stderr: `${order.out}: another build (process ${process.pid}) is writing it; wait for it to end\n`,
    });
    expect(readFileSync(order.out, 'utf8')).toBe(before);
    writeFileSync(`${order.out}.lock`, '99999999');
    expect((await build(order)).code).toBe(0);
    expect(readdirSync(join(order.dir, '..')).sort()).toEqual(['articles', 'knowledge.json', 'knowledge.json.cache']);
  });

  test('where two builds start at once: one of them ends well', async () => {
    const order = folder(
      Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`${at}.txt`, article(`Bäcker${at}`, 'Bonn')])),
    );
    const results = await Promise.all([build(order), build(order)]);
    expect(results.map(({ code }) => code)).toContain(0);
    for (const { code, stderr } of results) if (code !== 0) expect(stderr).toContain('another build');
    expect(loadProfiles(order.out).count).toBe(400);
    expect(existsSync(`${order.out}.lock`)).toBe(false);
  });

  test('where a build is killed on its way; the next one goes on from there', async () => {
    const { before, ...order } = await built();
    const cache = `${order.out}.cache`;
    for (let at = 0; at < 3000; at++) writeFileSync(join(order.dir, `${at}.txt`), article(`Bäcker${at}`, 'Bonn'));
    const size = statSync(cache).size;
    const process_ = spawn(process.execPath, [
      ...[`${builtFolder}/cli/knowledge.js`, 'build', order.dir, '--out', order.out, '--threads', '1'],
    ]);
    while (statSync(cache).size < size + 100_000) await new Promise((resolve) => setTimeout(resolve, 5));
    process_.kill('SIGKILL');
    expect(await once(process_, 'exit')).toEqual([null, 'SIGKILL']);
    expect(readFileSync(order.out, 'utf8')).toBe(before);
    const { code, stdout } = await build(order);
    expect([code, Number(stdout.match(/(\d+) unchanged/)?.[1])]).toEqual([0, expect.any(Number)]);
    expect(Number(stdout.match(/(\d+) unchanged/)?.[1])).toBeGreaterThan(100);
    expect(loadProfiles(order.out).count).toBe(3001);
    expect(existsSync(`${order.out}.lock`)).toBe(false);
  }, 120_000);

  test('where the disk is full', async () => {
    const disk = newFolder();
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status !== 0) {
      process.stderr.write('no small disk can be mounted here: a full one is not tested\n');
      return;
    }
    try {
      const { dir } = folder({ 'a.txt': article('Bäcker', 'Dresden') });
      const out = join(disk, 'knowledge.json');
      await build({ dir, out });
      const before = readFileSync(out, 'utf8');
      for (let at = 0; at < 300; at++) writeFileSync(join(dir, `${at}.txt`), article(`Bäcker${at}`, 'Bonn'));
      const { code, stderr } = await build({ dir, out });
      expect([code, stderr]).toEqual([1, expect.stringContaining('no space left on device')]);
      expect(stderr).toContain(out);
      expect(readFileSync(out, 'utf8')).toBe(before);
      expect(readdirSync(disk).filter((name) => /tmp|lock/.test(name))).toEqual([]);
    } finally {
      spawnSync('umount', [disk]);
    }
  });

  test('where the folder of the output does not exist', async () => {
    const { dir } = await built();
    const { code, stderr } = await knowledge('build', dir, '--out', '/nowhere/x.json');
    expect([code, stderr]).toEqual([1, expect.stringContaining('/nowhere/x.json')]);
  });
});
