// node scripts/run.mjs ENTRY [ARGUMENT…]: builds, then runs dist/ENTRY.js in this process.
// npm's `pre…` scripts would do, but npm leaves them out where `ignore-scripts` is set.
import { spawnSync } from 'node:child_process';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const [node, , entry, ...rest] = process.argv;
const { status } = spawnSync(node, [fileURLToPath(new URL('build.mjs', import.meta.url))], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
const program = new URL(`../dist/${entry}.js`, import.meta.url);
process.argv = [node, fileURLToPath(program), ...rest];
// Node 22.8 and newer keep what they have compiled for the next start.
module.enableCompileCache?.();
await import(program.href);
