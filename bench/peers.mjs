import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { bundle } from '../scripts/build.mjs';
import { quantile } from './figures.mjs';
import { writeTable } from './performance-page.mjs';

const data = 'var/peers/data.json';
const names = ['ours', 'node-nlp', 'fuse'];

/**
 * The first messages of the frozen dialogues as kind and slots, by ours and by two peers that were given the open ones, with a
 * threshold chosen on a fifth of those held out. Kinds that only a conversation or a gazetteer can tell are left out.
 */
export async function benchPeers() {
  execFileSync('npm', ['ci', '--prefix', 'bench/peers', '--ignore-scripts', '--silent'], { stdio: 'inherit' });
  await bundle(['src/dialogs/converse.ts', 'src/nlu/understand.ts', 'src/knowledge/store.ts'], 'dist/bench');
  const open = readFirst('test/dialogues/open');
  const test = readFirst('test/dialogues/frozen');
  const held = open.filter((_, at) => at % 5 === 0);
  mkdirSync('var/peers', { recursive: true });
  writeFileSync(data, JSON.stringify({ train: open.filter((_, at) => at % 5 !== 0), held, test }));
  const rows = names.map((name) => measure(name, test));
  const head = ['', ...names.map((name) => (name === 'ours' ? 'Karrierelotse' : name))];
  const columns = COLUMNS.map(({ title, of, best }) => {
    const values = rows.map(of);
    const top = best === 'most' ? Math.max(...values) : Math.min(...values);
    return [title, ...values.map((value) => (value === top ? `**${format(value)}**` : format(value)))];
  });
  const note = `${test.length} messages (${test.filter(({ kind }) => kind === OFF).length} off topic), ${open.length} examples for the peers; the best of a line is bold.`;
  writeTable('peers', note, [head, ...columns]);
  console.log(`\npeers: ${note}`);
  for (const row of [head, ...columns])
    console.log(`  ${row.map((cell, at) => (at ? cell.padStart(14) : cell.padEnd(52))).join('')}`);
  return true;
}

const OFF = 'out-of-scope';
/** Not to be told by one message alone, or only with a list of towns and occupations. */
const LEFT_OUT = new Set(['followup', 'multi', 'region', 'regions', 'unknown-city', 'unknown-occupation']);

function readFirst(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line))
    .filter(({ kind }) => !LEFT_OUT.has(kind))
    .map(({ lang, kind, turns: [{ say, expect = {} }] }) => ({ say, lang, kind, ...slotsOf(say, kind, expect) }));
}

/** What the slots must be, where the dialogue tells: cities and the level by what the answer must name, an amount in figures. */
function slotsOf(say, kind, { cities, numbers = [] }) {
  const [city] = cities ?? [];
  const level = Object.entries(FIGURES[city] ?? {}).filter(([, figures]) =>
    numbers.every((one) => figures.includes(one)),
  );
  const amounts = say.match(/(?<![\d.,])\d{1,2}[.,]?\d{3}(?![\d.,]*\d)/g) ?? [];
  return {
    cities: ANSWERS_NAME_OTHERS.has(kind) ? undefined : cities,
    level:
      kind === 'salary' && cities?.length === 1 && numbers.length > 1 && level.length === 1 ? level[0][0] : undefined,
    amount:
      (kind === 'offer' || kind === 'filter') && amounts.length === 1
        ? Number(amounts[0].replace(/\D/g, ''))
        : undefined,
  };
}

/** Answers that name cities which nobody asked about. */
const ANSWERS_NAME_OTHERS = new Set(['rank', 'filter', 'compare', 'coverage', 'overview', 'source']);
/** The articles' figures by level. */
const FIGURES = {
  Chemnitz: { entry: [2100, 2500], experienced: [2600, 3100] },
  Dresden: { entry: [2200, 2700], experienced: [2800, 3200], specialist: [3400, 3500] },
  Magdeburg: { entry: [2100, 2400] },
  Potsdam: { entry: [2300, 2800], experienced: [2900, 3400] },
  Duisburg: { entry: [2400, 2800] },
};

function measure(name, test) {
  const began = performance.now();
  const out = execFileSync(process.execPath, ['bench/peers/run.mjs', name, data], {
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  });
  const { answers, times, ...figures } = JSON.parse(out.trim().split('\n').at(-1));
  const rows = test.map((wanted, at) => compare(wanted, answers[at]));
  console.error(
    `${name}: ${Math.round((performance.now() - began) / 1000)} s, threshold ${figures.threshold ?? 'none'}`,
  );
  return { rows, times, ...figures };
}

function compare(wanted, { kind, cities = [], levels = [], amount }) {
  const has = (name) => cities.includes(name);
  const wrongCity = wanted.cities?.length > 0 && cities.some((name) => !wanted.cities.includes(name));
  const wrongLevel = wanted.level !== undefined && levels.length > 0 && !levels.includes(wanted.level);
  const wrongAmount = wanted.amount !== undefined && amount !== undefined && amount !== wanted.amount;
  const missing =
    (wanted.cities ?? []).some((name) => !has(name) && new RegExp(name, 'i').test(wanted.say)) ||
    (wanted.amount !== undefined && amount === undefined);
  const wrong = wrongCity || wrongLevel || wrongAmount;
  return {
    off: wanted.kind === OFF,
    refused: kind === OFF,
    kind: kind === wanted.kind,
    told: wanted.cities?.length > 0 || wanted.level !== undefined || wanted.amount !== undefined,
    wrong,
    right: kind === wanted.kind && !wrong && !missing,
  };
}

const share = (rows, holds) => (100 * rows.filter(holds).length) / Math.max(1, rows.length);
const inScope = ({ rows }) => rows.filter(({ off }) => !off);
const COLUMNS = [
  { title: 'kind right, on topic, %', of: (run) => share(inScope(run), ({ kind }) => kind), best: 'most' },
  { title: 'kind and slots right, on topic, %', of: (run) => share(inScope(run), ({ right }) => right), best: 'most' },
  {
    title: 'a slot wrong, of messages whose slots are known, %',
    of: ({ rows }) =>
      share(
        rows.filter(({ told }) => told),
        ({ wrong }) => wrong,
      ),
    best: 'least',
  },
  {
    title: 'off topic refused, %',
    of: ({ rows }) =>
      share(
        rows.filter(({ off }) => off),
        ({ refused }) => refused,
      ),
    best: 'most',
  },
  { title: 'on topic refused, %', of: (run) => share(inScope(run), ({ refused }) => refused), best: 'least' },
  { title: 'ms a message, median', of: ({ times }) => quantile(times, 0.5), best: 'least' },
  { title: 'ms a message, p99', of: ({ times }) => quantile(times, 0.99), best: 'least' },
  { title: 'memory, MB', of: ({ megabytes }) => megabytes, best: 'least' },
  { title: 'start-up, s', of: ({ start }) => start / 1000, best: 'least' },
];

function format(value) {
  return value.toFixed(value < 10 ? 2 : 1);
}
