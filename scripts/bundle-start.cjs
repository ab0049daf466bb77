// Starts the bundle beside it out of V8's code cache (main.cache), which `--write-cache` writes after one question was
// answered. A cache of another Node or of other V8 options is refused by V8 itself, and the start takes a little longer.
const { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const vm = require('node:vm');

const filename = join(__dirname, 'main.cjs');
const cache = join(__dirname, 'main.cache');
const writes = process.argv.includes('--write-cache');

const script = new vm.Script(Module.wrap(readFileSync(filename, 'latin1')), {
  filename,
  cachedData: !writes && existsSync(cache) ? readFileSync(cache) : undefined,
  importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});

if (writes) writeCacheOnceAnswered();
const bundle = { exports: {} };
script.runInThisContext()(bundle.exports, Module.createRequire(filename), bundle, filename, __dirname);

function writeCacheOnceAnswered() {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  Object.assign(process.env, { PORT: '0', HOST: '127.0.0.1', INTERNAL_PORT: '', STATE_URL: `lmdb:${folder}` });
  const { Server } = require('node:http');
  const { listen } = Server.prototype;
  Server.prototype.listen = function (...options) {
    Server.prototype.listen = listen;
    this.once('listening', () => {
      ask(this.address().port).then(
        () => {
          writeFileSync(cache, script.createCachedData());
          process.exit(0);
        },
        (error) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
    return listen.apply(this, options);
  };
}

async function ask(port) {
  const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id: 'cache',
      channelId: 'emulator',
      from: { id: 'cache' },
      recipient: { id: 'bot' },
      conversation: { id: 'cache' },
      deliveryMode: 'expectReplies',
      text: 'Was verdient man als Einsteiger in Dresden?',
    }),
  });
  if (response.status !== 200) throw new Error(`the bundle answered with ${response.status}`);
  return response.json();
}
