import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Starts a bot as its own process, with this much more in its environment and, unless that names another, a state of its
 * own, so that nothing is counted in the operator's; resolves when it says where it listens.
 */
export async function startBot(file, environment = {}) {
  const own = Object.entries(process.env).filter(([name]) => !/^(MICROSOFT_|DIRECT_LINE_|HOST$|PORT$)/.test(name));
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const child = spawn(process.execPath, [file], {
    env: { ...Object.fromEntries(own), PORT: '0', STATE_URL: `lmdb:${folder}`, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = await new Promise((resolve, reject) => {
    let output = '';
    const listen = (chunk) => {
      output += chunk;
      const found = /listens on (http:\S+\d)/.exec(output);
      if (!found) return;
      // A line for every turn follows, which nobody reads.
      child.stdout.off('data', listen).resume();
      resolve(found[1]);
    };
    child.stdout.on('data', listen);
    void ended.then((code) => reject(new Error(`${file} ended with ${code} before it listened`)));
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    url,
    pid: child.pid,
    say: (text, conversation) => say(url, agent, text, conversation),
    stop: async () => {
      agent.destroy();
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

let count = 0;

function say(url, agent, text, conversation) {
  count += 1;
  const body = JSON.stringify({
    type: 'message',
    id: `m${count}`,
    channelId: 'emulator',
    serviceUrl: 'http://127.0.0.1:9/',
    from: { id: 'user', name: 'User' },
    recipient: { id: 'bot', name: 'Karrierelotse' },
    conversation: { id: conversation },
    deliveryMode: 'expectReplies',
    locale: 'de-DE',
    text,
  });
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const call = request(`${url}/api/messages`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => (response.statusCode === 200 ? resolve(JSON.parse(text)) : reject(new Error(text))));
    });
    call.on('error', reject).end(body);
  });
}
