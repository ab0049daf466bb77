import { closeSync, existsSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { ProfileRecord } from '../pack/record.ts';

/** What was read from one article: the same bytes and the same reader always give the same. */
export interface CachedReading {
  /** The article, see sources.ts. */
  name: string;
  sha256: string;
  /** Undefined where the article yields nothing. */
  record: ProfileRecord | undefined;
  /** How many figures of pay the record has. */
  figures: number;
  problems: string[];
}

/** What earlier builds read, kept beside the knowledge file; written as a build goes on, so that a crash loses nothing. */
export interface Cache {
  get: (name: string) => CachedReading | undefined;
  add: (readings: readonly CachedReading[]) => void;
  close: () => void;
}

/** Opens a cache for a version of the reader; one of another version, or the damaged end of one, is forgotten. */
export function openCache(file: string, version: string): Cache {
  const start = Buffer.from(`karrierelotse reader ${version}\n`);
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  const valid = bytes.subarray(0, start.length).equals(start);
  const known = new Map<string, CachedReading>();
  const { end, count } = valid ? readEntries(bytes, start.length, known) : { end: 0, count: 0 };
  const worn = count > 2 * known.size;
  const handle = openSync(file, valid && !worn ? 'r+' : 'w');
  if (valid && !worn) ftruncateSync(handle, end);
  let at =
    valid && !worn
      ? end
      : writeAll(handle, Buffer.concat([start, ...Array.from(worn ? known.values() : [], encodeEntry)]), 0);
  return {
    get: (name) => known.get(name),
    add: (readings) => {
      for (const reading of readings) known.set(reading.name, reading);
      try {
        at += writeAll(handle, Buffer.concat(readings.map(encodeEntry)), at);
      } catch (cause) {
        throw new Error(`${file}: ${cause instanceof Error ? cause.message : cause}; the knowledge is left as it was`, {
          cause,
        });
      }
    },
    close: () => closeSync(handle),
  };
}

function writeAll(handle: number, bytes: Uint8Array, position: number): number {
  let written = 0;
  while (written < bytes.length) {
    written += writeSync(handle, bytes, written, bytes.length - written, position + written);
  }
  return written;
}

/** Length and check sum of what follows; then the length of the JSON part, the JSON part and the record's body. */
function encodeEntry({ record, ...reading }: CachedReading): Uint8Array {
  const { body = new Uint8Array(), ...names } = record ?? {};
  const json = Buffer.from(JSON.stringify({ ...reading, names: record ? names : null }));
  const head = Buffer.alloc(12);
  const content = Buffer.concat([json, body]);
  head.writeUInt32LE(content.length, 0);
  head.writeUInt32LE(crc32(content), 4);
  head.writeUInt32LE(json.length, 8);
  return Buffer.concat([head, content]);
}

/** Reads entries until the end or the first that is damaged; gives the end of the last good one and their number. */
function readEntries(bytes: Buffer, start: number, known: Map<string, CachedReading>): { end: number; count: number } {
  let at = start;
  let count = 0;
  while (at + 12 <= bytes.length) {
    const [length, sum, json] = [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4), bytes.readUInt32LE(at + 8)];
    const content = bytes.subarray(at + 12, at + 12 + length);
    if (content.length < length || crc32(content) !== sum) break;
    const reading = decodeEntry(content, json);
    known.set(reading.name, reading);
    at += 12 + length;
    count++;
  }
  return { end: at, count };
}

function decodeEntry(content: Buffer, json: number): CachedReading {
  const { names, ...reading } = JSON.parse(content.toString('utf8', 0, json));
  return { ...reading, record: names ? { ...names, body: content.subarray(json) } : undefined };
}
