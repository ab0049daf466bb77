// npm run bench [-- http|converse]: measures and prints; status 1 where a bar is missed.
import { benchConverse } from './converse.mjs';
import { benchHttp } from './http.mjs';

const benches = { converse: benchConverse, http: benchHttp };
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(benches);

for (const name of names) {
  if (!benches[name]) throw new Error(`no bench "${name}"; there are ${Object.keys(benches).join(', ')}`);
  if (!(await benches[name]())) process.exitCode = 1;
}
