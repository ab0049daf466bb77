import { crc32 } from 'node:zlib';
import { z } from 'zod';

/** How a pack begins. */
export const MAGIC = Buffer.from('KLPACK02');

/** True where bytes begin as a pack does. */
export function isPack(start: Uint8Array): boolean {
  return MAGIC.equals(start.subarray(0, MAGIC.length));
}

const namedSchema = z.object({ id: z.string().min(1), name: z.string().min(1) });
const headerSchema = z.object({
  count: z.int().nonnegative(),
  concepts: z.array(z.string()),
  occupations: z.array(namedSchema),
  cities: z.array(namedSchema),
  names: z.array(z.string()),
  bytes: z.int().nonnegative(),
  crc32: z.int().nonnegative(),
});
/** What a pack says of itself. */
export type Header = z.infer<typeof headerSchema>;

/** Where each record begins, what it is of, and the records by occupation and by city in the order they are given out. */
export interface Tables {
  offsets: Uint32Array;
  occupation: Uint32Array;
  name: Uint32Array;
  city: Uint32Array;
  byOccupation: Uint32Array;
  occupationStarts: Uint32Array;
  byCity: Uint32Array;
  cityStarts: Uint32Array;
}

function lengthsOf({ count, occupations, cities }: Pick<Header, 'count' | 'occupations' | 'cities'>): {
  [Name in keyof Tables]: number;
} {
  return {
    offsets: count + 1,
    occupation: count,
    name: count,
    city: count,
    byOccupation: count,
    occupationStarts: occupations.length + 1,
    byCity: count,
    cityStarts: cities.length + 1,
  };
}

/** Takes a pack apart, and checks that it is whole. */
export function readFrame(file: string, buffer: Buffer): { header: Header; tables: Tables; bodies: Buffer } {
  const damaged = (why: string) => new Error(`${file}: ${why}; build it anew with "npm run knowledge -- build"`);
  if (!isPack(buffer) || buffer.length < 12) throw damaged('not a knowledge pack');
  const start = 12 + buffer.readUInt32LE(8);
  const header = parseHeader(buffer.subarray(12, start));
  if (!header) throw damaged('the header of the knowledge pack is damaged');
  const lengths = lengthsOf(header);
  const units = Object.values(lengths).reduce((sum, length) => sum + length, 0);
  if (buffer.length !== start + units * 4 + header.bytes) throw damaged('the knowledge pack is cut off or too long');
  if (crc32(buffer.subarray(start)) !== header.crc32) throw damaged('the knowledge pack is damaged');
  const all = new Uint32Array(buffer.buffer.slice(buffer.byteOffset + start, buffer.byteOffset + start + units * 4));
  return { header, tables: cutTables(all, lengths), bodies: buffer.subarray(start + units * 4) };
}

function parseHeader(bytes: Buffer): Header | undefined {
  try {
    return headerSchema.parse(JSON.parse(bytes.toString('utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return undefined;
    throw error;
  }
}

function cutTables(all: Uint32Array, lengths: { [Name in keyof Tables]: number }): Tables {
  let at = 0;
  const next = (length: number) => {
    at += length;
    return all.subarray(at - length, at);
  };
  return {
    offsets: next(lengths.offsets),
    occupation: next(lengths.occupation),
    name: next(lengths.name),
    city: next(lengths.city),
    byOccupation: next(lengths.byOccupation),
    occupationStarts: next(lengths.occupationStarts),
    byCity: next(lengths.byCity),
    cityStarts: next(lengths.cityStarts),
  };
}
