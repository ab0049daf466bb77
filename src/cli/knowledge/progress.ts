import type { Progress } from '../../knowledge/build/build-file.ts';

/** Tells how far a build is: a line that changes on a terminal, else a line now and then; nothing for a short build. */
export function createProgress(out: NodeJS.WriteStream): (progress: Progress) => void {
  const every = out.isTTY ? 200 : 10_000;
  const start = performance.now();
  let last = start;
  return ({ done, reused, all }) => {
    const now = performance.now();
    const end = done === all && last > start;
    if (now - last < every && !end) return;
    last = now;
    const rate = Math.round(done / ((now - start) / 1000));
    const line = `${done} of ${all} articles, ${reused} unchanged, ${rate} a second`;
    out.write(out.isTTY ? `\r\x1b[K${line}${end ? '\n' : ''}` : `${line}\n`);
  };
}
