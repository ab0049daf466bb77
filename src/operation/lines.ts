import { writeSync } from 'node:fs';

/**
 * Writes a line at once where none was written for `every` milliseconds, and gathers those that follow it sooner: a write for
 * each would hold up each turn, and whoever waits for the line that says the server listens should not wait for the log.
 */
export function createLineWriter(
  descriptor: number,
  every = 100,
): { write: (line: string) => void; flush: () => void } {
  let waiting = '';
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    const text = waiting;
    waiting = '';
    if (text !== '') writeAll(descriptor, Buffer.from(text));
  };
  return {
    write(line) {
      waiting += line;
      if (timer && waiting.length <= mostWaiting) return;
      flush();
      timer = setTimeout(flush, every).unref();
    },
    flush,
  };
}

/** In UTF-16 units. */
const mostWaiting = 64 * 1024;

/** A pipe that is full says so; who does not read the log must not stop the program, so what cannot be written then is lost. */
function writeAll(descriptor: number, bytes: Buffer): void {
  let from = 0;
  for (let attempt = 0; from < bytes.length && attempt < 100; attempt += 1) {
    try {
      from += writeSync(descriptor, bytes, from);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) return;
    }
  }
}
