/** Writes numbers and texts one after another into bytes that grow. */
export interface Writer {
  /** A whole number from 0 on, in seven bits a byte. */
  number: (value: number) => void;
  text: (value: string) => void;
  bytes: (value: Uint8Array) => void;
  /** What was written so far. */
  take: () => Uint8Array;
}

/** Reads what a `Writer` wrote, in the same order. */
export interface Reader {
  number: () => number;
  text: () => string;
  bytes: (length: number) => Buffer;
}

/** A writer that begins empty. */
export function createWriter(): Writer {
  let buffer = Buffer.allocUnsafe(1024);
  let at = 0;
  const reserve = (length: number) => {
    if (at + length > buffer.length) buffer = Buffer.concat([buffer.subarray(0, at)], (at + length) * 2);
  };
  const number = (value: number) => {
    reserve(8);
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) buffer[at++] = (rest % 128) + 128;
    buffer[at++] = rest;
  };
  const bytes = (value: Uint8Array) => {
    reserve(value.length);
    buffer.set(value, at);
    at += value.length;
  };
  return {
    number,
    bytes,
    text: (value) => {
      const encoded = Buffer.from(value, 'utf8');
      number(encoded.length);
      bytes(encoded);
    },
    take: () => Uint8Array.prototype.slice.call(buffer, 0, at),
  };
}

/** A reader of bytes from an offset on. */
export function createReaderAt(buffer: Buffer, offset: number): Reader {
  let at = offset;
  const number = () => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = buffer[at++] ?? 0;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  const bytes = (length: number) => {
    at += length;
    return buffer.subarray(at - length, at);
  };
  return { number, bytes, text: () => bytes(number()).toString('utf8') };
}
