import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/**
 * Writes a file in pieces. A reader of the file sees the old or the new one, never half; where writing fails, the old one
 * stays and the error says so.
 */
export function writeAtomically(file: string, pieces: Iterable<string | Uint8Array>): void {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    writePieces(draft, pieces);
    renameSync(draft, file);
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : cause}; it is left as it was`, { cause });
  } finally {
    rmSync(draft, { force: true });
  }
}

function writePieces(draft: string, pieces: Iterable<string | Uint8Array>): void {
  const handle = openSync(draft, 'w');
  try {
    for (const chunk of chunks(pieces)) {
      for (let at = 0; at < chunk.length; ) at += writeSync(handle, chunk, at);
    }
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Few large writes instead of many small ones. */
function* chunks(pieces: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    waiting.push(bytes);
    length += bytes.length;
    if (length < 1 << 20) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    length = 0;
  }
  yield Buffer.concat(waiting);
}
