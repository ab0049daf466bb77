import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { bundle } from '../scripts/build.mjs';
import { runAll } from './converse.mjs';
import { printTable, quantile } from './figures.mjs';
import { writeFigures } from './performance-page.mjs';
import { readDialogues } from './questions.mjs';
import { createGrammar } from './scale-grammar.mjs';

const dir = 'var/scale';
/** Its own: a build beside must not change the program under it. */
const program = 'dist-scale';
const bundled = 'dist-scale-bundle';
const server = `${bundled}/server/start.cjs`;
const large = `${dir}/knowledge.pack`;
const small = 'data/knowledge.json';

/** A whole site: builds and serves 200,000 generated articles, beside the five of the sample. */
export async function benchScale() {
  execFileSync(process.execPath, ['scripts/build.mjs', program]);
  execFileSync(process.execPath, ['scripts/bundle.mjs', bundled]);
  const grammar = createGrammar();
  const wrong = writeArticles(grammar);
  const build = await measureBuild();
  const again = await measureBuild();
  const starts = {
    small: await measureStart(server, small),
    large: await measureStart(server, large),
    plain: await measureStart(`${program}/main.js`, large),
  };
  const turns = await measureTurns(grammar);
  const rows = [
    { name: 'articles', value: grammar.count },
    { name: 'build', value: build.seconds, unit: ' s', bar: Math.round(grammar.count / 1500) },
    { name: 'build, articles a second', value: Math.round(grammar.count / build.seconds) },
    { name: 'build, processor time', value: build.cpu, unit: ' s' },
    { name: 'build, memory', value: build.megabytes, unit: ' MB' },
    { name: 'build again, nothing changed', value: again.seconds, unit: ' s' },
    { name: 'knowledge file', value: statSync(large).size / 1e6, unit: ' MB' },
    { name: 'server start', value: starts.large.seconds, unit: ' s', bar: 1 },
    { name: 'server start, five articles', value: starts.small.seconds, unit: ' s' },
    { name: 'server start, processor time', value: starts.large.cpu, unit: ' s' },
    { name: 'server start, plain build', value: starts.plain.seconds, unit: ' s' },
    { name: 'server start, plain build, processor time', value: starts.plain.cpu, unit: ' s' },
    { name: 'server memory', value: starts.large.megabytes, unit: ' MB', bar: 400 },
    { name: 'server memory, five articles', value: starts.small.megabytes, unit: ' MB' },
    { name: 'converse, median', value: turns.large.median, unit: ' ms', bar: 0.6 },
    { name: 'converse, p99', value: turns.large.p99, unit: ' ms', bar: 4 },
    { name: 'converse, median against five articles', value: turns.large.median / turns.small.median, unit: ' ×' },
    { name: 'converse, p99 against five articles', value: turns.large.p99 / turns.small.p99, unit: ' ×' },
    { name: 'converse, questions of the grammar, median', value: turns.generated.median, unit: ' ms', bar: 0.6 },
    { name: 'converse, questions of the grammar, p99', value: turns.generated.p99, unit: ' ms', bar: 4 },
    { name: 'articles whose pay is read wrong, of 2,000', value: await wrong(), bar: 20 },
  ];
  writeFigures('scale', rows);
  for (const made of [dir, program, bundled]) rmSync(made, { recursive: true, force: true });
  return printTable('scale: 2,500 occupations × 80 cities', rows);
}

/** Writes the articles, and gives a check of what was read in some of them against what the grammar meant. */
function writeArticles(grammar) {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(`${dir}/articles`, { recursive: true });
  for (let number = 0; number < grammar.count; number++) {
    const { name, text } = grammar.article(number);
    writeFileSync(`${dir}/articles/${name}`, text);
  }
  return async () => {
    await bundle(['src/knowledge/load-profiles.ts'], `${program}/bench`);
    const { loadProfiles } = await import('../dist-scale/bench/knowledge/load-profiles.js');
    const read = new Map();
    for (const profile of loadProfiles(large).all()) read.set(profile.source.file, profile);
    const step = Math.floor(grammar.count / 2000);
    const sample = Array.from({ length: 2000 }, (_, at) => grammar.article(at * step));
    return sample.filter((article) => !isRight(article, read.get(article.name))).length;
  };
}

function isRight({ salary, city, occupation }, profile) {
  const found = profile?.salary.map(({ level, min, max }) => [level, min, max]);
  const town = profile?.cityName.replace(/ \(.*\)$/, '');
  return JSON.stringify(found) === JSON.stringify(salary) && town === city && profile?.occupationName === occupation;
}

async function measureBuild() {
  const watched = run([`${program}/cli/knowledge.js`, 'build', `${dir}/articles`, '--out', large]);
  const { code } = await watched.ended;
  if (code !== 0) throw new Error(`the build ended with status ${code}\n${watched.output()}`);
  return watched.figures();
}

async function measureStart(program, file) {
  const env = { KNOWLEDGE_FILE: file, PORT: '0', HOST: '127.0.0.1', STATE_URL: `lmdb:${dir}/state` };
  const watched = run([program], env);
  const address = await watched.said(/listens on (http:\S+?)[;,]? /);
  const { seconds, cpu } = watched.figures();
  await fetch(`${address}/`).then((response) => response.text());
  const { megabytes } = watched.figures();
  watched.stop();
  await watched.ended;
  return { seconds, cpu, megabytes };
}

/** Starts a process and watches its time and memory. */
function run(args, env = {}) {
  const start = performance.now();
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env } });
  let output = '';
  let last = { cpu: 0, megabytes: 0 };
  const look = () => {
    last = lookAt(child.pid) ?? last;
  };
  const timer = setInterval(look, 100);
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  let seconds;
  const ended = new Promise((resolve) => {
    child.on('close', (code) => {
      seconds = (performance.now() - start) / 1000;
      clearInterval(timer);
      resolve({ code });
    });
  });
  const said = async (pattern) => {
    while (!pattern.test(output)) {
      if (child.exitCode !== null) throw new Error(output);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return output.match(pattern)[1];
  };
  const figures = () => {
    look();
    return { seconds: seconds ?? (performance.now() - start) / 1000, ...last };
  };
  return { ended, said, figures, output: () => output, stop: () => child.kill('SIGTERM') };
}

/** Seconds of processor time so far and the most memory held, by /proc; nothing where there is no /proc. */
function lookAt(pid) {
  if (!existsSync(`/proc/${pid}/stat`)) return undefined;
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13);
  const peak = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/)?.[1];
  return peak ? { cpu: (Number(user) + Number(system)) / 100, megabytes: Number(peak) / 1024 } : undefined;
}

async function measureTurns(grammar) {
  await bundle(['src/dialogs/converse.ts', 'src/knowledge/store.ts'], `${program}/bench`);
  const { createConverse } = await import('../dist-scale/bench/dialogs/converse.js');
  const { loadKnowledge } = await import('../dist-scale/bench/knowledge/store.js');
  const contact = { name: undefined, phone: undefined, email: undefined, url: undefined };
  const open = (file) => createConverse({ knowledge: loadKnowledge('data', file), contact });
  const dialogues = readDialogues();
  const few = open(small);
  const many = open(large);
  return {
    small: measure(few, dialogues),
    large: measure(many, dialogues),
    generated: measure(many, askAbout(grammar)),
  };
}

/** What was thrown away before is collected before: else the pauses for it, longer than any answer, are among the times. */
function measure(converse, dialogues) {
  runAll(converse, dialogues);
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const times = [...runAll(converse, dialogues), ...runAll(converse, dialogues), ...runAll(converse, dialogues)];
  return { median: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

const QUESTIONS = [
  (job, town, other) => [`Was verdient man als ${job} in ${town}?`, `Und in ${other}?`, 'Was muss ich können?'],
  (job, town) => [`What does a ${job} earn in ${town} as a beginner?`, 'And with experience?'],
  (job, town, other) => [`Vergleiche ${job} in ${town} und ${other}`, 'Wo verdient man am meisten?'],
  (job) => [`Wo verdient man als ${job} über 2.800 Euro?`, 'Welche Städte gibt es?'],
  (job, town) => [`${job} ${town} Gehalt`, 'Mir wurden 2.500 Euro geboten, ist das gut?'],
];

function askAbout({ occupations, towns }) {
  const nameOf = (at) => towns[at % towns.length].name.replace(/ \(.*\)$/, '');
  return Array.from({ length: 400 }, (_, at) =>
    QUESTIONS[at % QUESTIONS.length](occupations[(at * 37) % occupations.length], nameOf(at * 7), nameOf(at * 11 + 3)),
  );
}
