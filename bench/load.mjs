import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBot } from './bot-process.mjs';
import { recordClicks } from './clicks.mjs';
import { printTable, quantile } from './figures.mjs';
import { writeFigures } from './performance-page.mjs';
import { readDialogues } from './questions.mjs';

/** Connections for each process: enough that none of them waits for us. */
const connections = 8;

/** Turns that each process answers before it is measured: until then V8 still compiles what a turn needs. */
const warmUp = 5000;

/** Conversations of which the suggestions are clicked, and how many of them. */
const [openers, clicks] = [400, 3];

/**
 * Turns a second and p99 of 1, 2 and 4 processes on one Redis, beside as many bare echo bots on the same SDK, in turns
 * within one run, once where every message is typed and new, once where every other conversation goes on with clicks. Processor time is what the bots' processes used, without Redis and without whoever asks.
 */
export async function benchLoad({ seconds = 1, rounds = 10 } = {}) {
  const redis = await startRedis();
  const rows = [];
  try {
    for (const count of [1, 2, 4]) rows.push(...(await compare(count, redis.url, seconds, rounds)));
    rows.push(...(await compareStates(redis.url, seconds, rounds)));
  } finally {
    redis.stop();
  }
  writeFigures('load', rows);
  return printTable('turns over HTTP with expectReplies, all connections busy', rows);
}

async function compare(count, url, seconds, rounds) {
  const ours = await startFleet(count, 'dist/main.js', { STATE_URL: url });
  const echoes = await startFleet(count, 'bench/echo-bot.mjs');
  const typed = readDialogues();
  const clicked = await recordClicks(
    ours[0],
    typed.slice(0, openers).map(([first]) => first),
    clicks,
  );
  const mixed = typed.flatMap((dialogue, at) => [dialogue, clicked[at % clicked.length]]);
  const results = await measure(
    {
      typed: { bots: ours, dialogues: typed },
      mixed: { bots: ours, dialogues: mixed },
      echo: { bots: echoes, dialogues: typed },
    },
    seconds,
    rounds,
  );
  const name = `${count} ${count === 1 ? 'process' : 'processes'}`;
  return [
    ...rowsOf(`${name}, typed and new`, results.typed, results.echo),
    ...rowsOf(`${name}, half of the conversations clicked`, results.mixed, results.echo),
  ];
}

function rowsOf(name, ours, echo) {
  return [
    { name: `${name}: turns a second, echo bot`, value: Math.round(echo.rate) },
    { name: `${name}: turns a second, Karrierelotse on Redis`, value: Math.round(ours.rate) },
    { name: `${name}: echo bot's turns for one of ours`, value: echo.rate / ours.rate, unit: ' ×', bar: 1.25 },
    { name: `${name}: processor time of a turn against the echo bot's`, value: ours.cpu / echo.cpu, unit: ' ×' },
    { name: `${name}: p99, echo bot`, value: quantile(echo.times, 0.99), unit: ' ms' },
    { name: `${name}: p99, Karrierelotse`, value: quantile(ours.times, 0.99), unit: ' ms' },
  ];
}

/** What keeping state costs: one process with each kind of it. */
async function compareStates(url, seconds, rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const dialogues = readDialogues();
  const fleetOn = async (state) => ({ bots: await startFleet(1, 'dist/main.js', { STATE_URL: state }), dialogues });
  const fleets = { memory: await fleetOn('memory:'), lmdb: await fleetOn(`lmdb:${folder}`), redis: await fleetOn(url) };
  const { memory, lmdb, redis } = await measure(fleets, seconds, rounds);
  rmSync(folder, { recursive: true, force: true });
  return [
    { name: 'processor time of a turn, lmdb against memory', value: lmdb.cpu / memory.cpu, unit: ' ×' },
    { name: 'processor time of a turn, Redis against memory', value: redis.cpu / memory.cpu, unit: ' ×' },
    { name: 'turns a second, lmdb against memory', value: lmdb.rate / memory.rate, unit: ' ×' },
    { name: 'turns a second, Redis against memory', value: redis.rate / memory.rate, unit: ' ×' },
  ];
}

async function startFleet(count, file, environment) {
  return Promise.all(Array.from({ length: count }, () => startBot(file, environment)));
}

/** Each fleet in turns with its own dialogues, in short rounds, so that what else the machine does meets all of them. */
async function measure(fleets, seconds, rounds) {
  const results = Object.fromEntries(Object.keys(fleets).map((name) => [name, { times: [], seconds: 0, cpu: 0 }]));
  for (const { bots, dialogues } of Object.values(fleets))
    await drive(urlsOf(bots), dialogues, (turns) => turns >= warmUp * bots.length);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, { bots, dialogues }] of Object.entries(fleets)) {
      const before = bots.map(({ pid }) => processorTime(pid));
      const start = performance.now();
      const times = await drive(urlsOf(bots), dialogues, () => performance.now() > start + seconds * 1000);
      results[name].times.push(...times);
      results[name].seconds += (performance.now() - start) / 1000;
      results[name].cpu += bots.reduce((sum, { pid }, at) => sum + processorTime(pid) - before[at], 0);
    }
  }
  const bots = new Set(Object.values(fleets).flatMap((fleet) => fleet.bots));
  await Promise.all([...bots].map(({ stop }) => stop()));
  for (const result of Object.values(results)) {
    result.rate = result.times.length / result.seconds;
    result.cpu /= result.times.length;
  }
  return results;
}

function urlsOf(bots) {
  return bots.map(({ url }) => url);
}

let conversations = 0;

/**
 * Asks over many connections until it is over (told how many turns there were), each the next question as soon as it has its
 * answer; gives milliseconds of each. The dialogues go on where they ended before, and each is a conversation of its own.
 */
async function drive(urls, dialogues, isOver) {
  const times = [];
  const lanes = urls.flatMap((url) => Array.from({ length: connections }, () => url));
  await Promise.all(
    lanes.map(async (url) => {
      const channel = openChannel(url);
      while (!isOver(times.length)) {
        conversations += 1;
        const conversation = `${process.pid}-${conversations}`;
        for (const [turn, text] of dialogues[conversations % dialogues.length].entries()) {
          const start = performance.now();
          await channel.ask(text, conversation, `${conversation}-${turn}`);
          times.push(performance.now() - start);
        }
      }
      channel.close();
    }),
  );
  return times;
}

/** One kept connection; written by hand because a whole HTTP client costs as much as a turn. */
export function openChannel(url) {
  const { hostname, port, host } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.setNoDelay(true);
  let waiting;
  let received = Buffer.alloc(0);
  socket.on('error', (error) => waiting?.reject(error));
  socket.on('close', () => waiting?.reject(new Error('the connection was closed')));
  socket.on('data', (chunk) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    const size = sizeOf(received);
    if (size === undefined || received.length < size) return;
    const status = Number(received.subarray(9, 12).toString());
    const answer = received.subarray(0, size);
    received = received.subarray(size);
    const { resolve, reject } = waiting;
    waiting = undefined;
    if (status === 200) resolve(answer);
    else reject(new Error(answer.toString()));
  });
  return {
    ask(text, conversation, id) {
      const body = JSON.stringify({ ...activity, id, conversation: { id: conversation }, text });
      const head = `POST /api/messages HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;
      return new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(head + body);
      });
    },
    close: () => socket.destroy(),
  };
}

const activity = {
  type: 'message',
  channelId: 'emulator',
  serviceUrl: 'http://127.0.0.1:9/',
  from: { id: 'user', name: 'User' },
  recipient: { id: 'bot', name: 'Karrierelotse' },
  deliveryMode: 'expectReplies',
  locale: 'de-DE',
};

/** Bytes of the whole response; undefined where its head is not complete. */
function sizeOf(bytes) {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const length = /content-length: (\d+)/i.exec(bytes.subarray(0, end).toString('latin1'))?.[1];
  return end + 4 + Number(length ?? 0);
}

/** Milliseconds of processor time that a process has used. */
function processorTime(pid) {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13);
  return (Number(user) + Number(system)) * 10;
}

/** A Redis that appends to its file every second, as docs/state.md recommends. */
export async function startRedis() {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'bench-redis-'));
  const settings = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--save',
    '',
    '--appendonly',
    'yes',
  ];
  const child = spawn('redis-server', settings, { stdio: 'ignore' });
  child.on('error', () => console.error('redis-server is not installed: apt-get install redis-server'));
  for (let tries = 0; tries < 200; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 25));
    try {
      execFileSync('redis-cli', ['-p', String(port), 'ping'], { stdio: 'pipe' });
      break;
    } catch {}
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    stop() {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
