import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { WebSocket } from 'ws';
import { startBot } from './bot-process.mjs';
import { printTable, quantile } from './figures.mjs';

const questions = ['Was verdient man als Einsteiger in Dresden?', 'Und in Potsdam?', 'Welche Fähigkeiten brauche ich?'];
const secret = 'the-bench-secret-of-at-least-32-characters';

/** Many open WebSocket conversations on one process, all asking at the same time: what is lost, doubled or out of order, and what each costs. */
export async function benchDirectLine({ count = 2000 } = {}) {
  const limits = { DIRECT_LINE_STREAMS_PER_ADDRESS: '100000' };
  const bot = await startBot('dist/main.js', { DIRECT_LINE_SECRET: secret, HOST: '127.0.0.1', ...limits });
  const agent = new Agent({ keepAlive: true, maxSockets: 100 });
  const call = (path, body, token) => post(agent, `${bot.url}/v3/directline${path}`, body, token);
  const [pattern] = await ask([await open(call)], call);
  await settle();
  const before = memoryOf(bot.pid);
  const conversations = await openAll(count, call);
  await settle();
  const idle = memoryOf(bot.pid);
  const calm = await askAlone(call, 100);
  const start = performance.now();
  const times = await ask(conversations, call).then((asked) => asked.flatMap(({ times }) => times));
  const seconds = (performance.now() - start) / 1000;
  await settle();
  const after = memoryOf(bot.pid);
  const faults = conversations.map((conversation) => faultsOf(conversation, pattern.heard));
  for (const { socket } of [...conversations, pattern]) socket.terminate();
  agent.destroy();
  await bot.stop();
  const sum = (name) => faults.reduce((total, fault) => total + fault[name], 0);
  return printTable(`${count} open WebSocket conversations, ${questions.length} questions each`, [
    { name: 'activities lost', value: sum('lost'), bar: 0 },
    { name: 'activities doubled', value: sum('doubled'), bar: 0 },
    { name: 'activities out of order or not the expected answer', value: sum('wrong'), bar: 0 },
    { name: 'questions a second', value: (count * questions.length) / seconds },
    { name: 'question to answer, all asking at once, median', value: quantile(times, 0.5), unit: ' ms' },
    { name: 'question to answer, all asking at once, p99', value: quantile(times, 0.99), unit: ' ms' },
    { name: 'question to answer, one asking, median', value: quantile(calm, 0.5), unit: ' ms' },
    { name: 'question to answer, one asking, p99', value: quantile(calm, 0.99), unit: ' ms' },
    { name: 'memory of the process before', value: before / 1024, unit: ' MB' },
    { name: 'memory per idle conversation with its stream', value: (idle - before) / count, unit: ' kB' },
    { name: 'memory per conversation after its questions', value: (after - before) / count, unit: ' kB' },
  ]);
}

async function openAll(count, call) {
  const conversations = [];
  while (conversations.length < count) {
    const some = Math.min(50, count - conversations.length);
    conversations.push(...(await Promise.all(Array.from({ length: some }, () => open(call)))));
  }
  return conversations;
}

/** A conversation with an open stream that has heard the greeting. */
async function open(call) {
  const { token } = await call('/tokens/generate', {}, secret);
  const { conversationId, streamUrl } = await call('/conversations', { locale: 'de-DE' }, token);
  const conversation = { id: conversationId, token, heard: [], times: [], waiting: undefined };
  conversation.socket = new WebSocket(streamUrl);
  conversation.socket.on('message', (data) => {
    conversation.heard.push(...JSON.parse(data).activities);
    conversation.waiting?.();
  });
  await hear(conversation, 1);
  return conversation;
}

/** All conversations ask all questions, each the next one as soon as it has its answer. */
function ask(conversations, call) {
  return Promise.all(
    conversations.map(async (conversation) => {
      for (const text of questions) {
        const start = performance.now();
        const expected = conversation.heard.length + 2;
        const activity = { type: 'message', text, locale: 'de-DE' };
        await Promise.all([
          call(`/conversations/${conversation.id}/activities`, activity, conversation.token),
          hear(conversation, expected),
        ]);
        conversation.times.push(performance.now() - start);
      }
      return conversation;
    }),
  );
}

/** Milliseconds from question to answer where only one at a time asks, while the others' streams are open. */
async function askAlone(call, rounds) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const [asked] = await ask([await open(call)], call);
    asked.socket.terminate();
    times.push(...asked.times);
  }
  return times;
}

/** Resolves when a conversation has heard so much, or after a minute: what is missing then is counted as lost. */
function hear(conversation, count) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 60_000);
    conversation.waiting = () => {
      if (conversation.heard.length < count) return;
      clearTimeout(timer);
      resolve();
    };
    conversation.waiting();
  });
}

/** Compares what was heard with the same conversation held alone. */
function faultsOf({ heard }, pattern) {
  const unique = new Set(heard.map(({ id }) => id)).size;
  const wrong = heard.filter(({ text, replyToId }, index) => {
    const isReply = index > 0 && index % 2 === 0;
    return text !== pattern[index]?.text || (isReply && replyToId !== heard[index - 1]?.id);
  });
  return { lost: Math.max(0, pattern.length - unique), doubled: heard.length - unique, wrong: wrong.length };
}

function post(agent, url, body, token) {
  const text = JSON.stringify(body);
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    authorization: `Bearer ${token}`,
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      let answer = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        answer += chunk;
      });
      response.on('end', () => (response.statusCode < 300 ? resolve(JSON.parse(answer)) : reject(new Error(answer))));
    });
    sent.on('error', reject).end(text);
  });
}

/** Resident memory of a process in kB. */
function memoryOf(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);
}

function settle() {
  return new Promise((resolve) => setTimeout(resolve, 3000));
}
