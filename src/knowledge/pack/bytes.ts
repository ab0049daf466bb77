/** Writes numbers and texts one after another into bytes that grow. */
export interface Writer {
  /** A whole number from 0 on, in seven bits a byte. */
  number: (value: number) => void;
  text: (value: string) => void;
  bytes: (value: Uint8Array) => void;
  /** How many bytes were written so far. */
  size: () => number;
  /** What was written so far; the writer begins anew. */
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
  const take = () => {
    const taken = new Uint8Array(buffer.subarray(0, at));
    at = 0;
    return taken;
  };
  return {
    number,
    bytes,
    text: (value) => {
      const length = Buffer.byteLength(value);
      number(length);
      reserve(length);
      at += buffer.write(value, at);
    },
    size: () => at,
    take,
  };
}

/** The number that was written at an offset. */
export function numberAt(buffer: Buffer, offset: number): number {
  let value = 0;
  for (let [at, factor] = [offset, 1]; ; factor *= 128) {
    const byte = buffer[at++] ?? 0;
    value += (byte & 127) * factor;
    if (byte < 128) return value;
  }
}

/** How many bytes a number takes. */
export function widthOf(value: number): number {
  return value < 128 ? 1 : 1 + widthOf(Math.floor(value / 128));
}

/** A reader of bytes from an offset on. */
export function createReaderAt(buffer: Buffer, offset: number): Reader {
  let at = offset;
  const number = () => {
    const value = numberAt(buffer, at);
    at += widthOf(value);
    return value;
  };
  const bytes = (length: number) => {
    at += length;
    return buffer.subarray(at - length, at);
  };
  return { number, bytes, text: () => bytes(number()).toString('utf8') };
}
