// npm run bench [-- converse|http|bad-input|direct-line]: measures and prints; status 1 where a bar is missed.
import { benchBadInput } from './bad-input.mjs';
import { benchConverse } from './converse.mjs';
import { benchDirectLine } from './direct-line.mjs';
import { benchHttp } from './http.mjs';

const benches = {
  converse: benchConverse,
  http: benchHttp,
  'bad-input': benchBadInput,
  'direct-line': benchDirectLine,
};
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(benches);

for (const name of names) {
  if (!benches[name]) throw new Error(`no bench "${name}"; there are ${Object.keys(benches).join(', ')}`);
  if (!(await benches[name]())) process.exitCode = 1;
}
