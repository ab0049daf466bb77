// npm run bench [-- converse|http|bad-input|direct-line|counter|start|load|soak|soak=TURNS|scale|peers]: measures and prints; status 1 where a bar is missed.
import { benchBadInput } from './bad-input.mjs';
import { benchConverse } from './converse.mjs';
import { benchCounter } from './counter.mjs';
import { benchDirectLine } from './direct-line.mjs';
import { benchHttp } from './http.mjs';
import { benchLoad } from './load.mjs';
import { benchPeers } from './peers.mjs';
import { benchScale } from './scale.mjs';
import { benchSoak } from './soak.mjs';
import { benchStart } from './start.mjs';

const benches = {
  converse: benchConverse,
  http: benchHttp,
  'bad-input': benchBadInput,
  'direct-line': benchDirectLine,
  counter: benchCounter,
  start: benchStart,
  load: benchLoad,
  soak: benchSoak,
  scale: benchScale,
  peers: benchPeers,
};
/** Takes minutes: only when asked for. */
const slow = ['load', 'soak', 'scale', 'peers'];
const names =
  process.argv.length > 2 ? process.argv.slice(2) : Object.keys(benches).filter((name) => !slow.includes(name));

for (const asked of names) {
  const [name, amount] = asked.split('=');
  if (!benches[name]) throw new Error(`no bench "${name}"; there are ${Object.keys(benches).join(', ')}`);
  if (!(await benches[name](amount))) process.exitCode = 1;
}
