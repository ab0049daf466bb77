import { crc32 } from 'node:zlib';
import { z } from 'zod';
import type { Profile } from '../model.ts';
import { compareNames, type Named, type Profiles, rankNames } from '../profiles.ts';
import { createProfileReader } from './lazy.ts';
import { createNumbering, type ProfileRecord } from './record.ts';

/**
 * A knowledge file of many profiles: the magic, the length of a header, the header as JSON, tables of 32-bit numbers, the
 * bodies of the records. It is held in memory as it is; a profile is decoded when somebody asks for it.
 */
export function* writePack(records: readonly ProfileRecord[], concepts: readonly string[]): Generator<Uint8Array> {
  const plan = planTables(records);
  const tables = Buffer.from(plan.tables.buffer);
  let sum = crc32(tables);
  let bytes = 0;
  for (const { body } of records) {
    sum = crc32(body, sum);
    bytes += body.length;
  }
  const header: Header = { count: records.length, concepts: [...concepts], ...plan.names, bytes, crc32: sum };
  const text = JSON.stringify(header);
  const padded = Buffer.from(text + ' '.repeat((4 - (Buffer.byteLength(text) % 4)) % 4));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(padded.length);
  yield Buffer.concat([MAGIC, length, padded, tables]);
  for (const { body } of records) yield body;
}

/** True where bytes begin as a pack does. */
export function isPack(start: Uint8Array): boolean {
  return MAGIC.equals(start.subarray(0, MAGIC.length));
}

/** Opens a pack that was read into memory; throws where it is damaged. */
export function openPack(file: string, buffer: Buffer): Profiles {
  const { header, tables, bodies } = readFrame(file, buffer);
  const { occupations, cities, names, count } = header;
  const read = createProfileReader({
    ...header,
    ...tables,
    buffer: bodies,
    numbering: createNumbering(header.concepts),
  });
  const occupationOf = new Map(occupations.map(({ id }, at) => [id, at]));
  const cityOf = new Map(cities.map(({ id }, at) => [id, at]));
  const groupOf = (order: Uint32Array, starts: Uint32Array) => {
    const known: (readonly Profile[] | undefined)[] = [];
    return (group: number | undefined): readonly Profile[] => {
      if (group === undefined) return [];
      known[group] ??= Array.from(order.subarray(starts[group], starts[group + 1]), read);
      return known[group];
    };
  };
  const ofOccupation = groupOf(tables.byOccupation, tables.occupationStarts);
  const ofCity = groupOf(tables.byCity, tables.cityStarts);
  const countOf = (id: string) => sizeOf(tables.occupationStarts, occupationOf.get(id));
  const firstName = (at: number) => names[tables.name[tables.byOccupation[tables.occupationStarts[at] ?? 0] ?? 0] ?? 0];
  const findRecord = createFindRecord(tables, header);
  const profilesOf = (occupation: string) => ofOccupation(occupationOf.get(occupation));
  return {
    count,
    covered: rankNames(
      occupations.map(({ id, name }, at) => ({ id, name: firstName(at) ?? name })),
      countOf,
    ),
    cities: rankNames(cities, () => 0),
    profile: (occupation, city) => {
      const number = findRecord(occupationOf.get(occupation), cityOf.get(city));
      return number === undefined ? undefined : read(number);
    },
    hasProfile: (occupation, city) => findRecord(occupationOf.get(occupation), cityOf.get(city)) !== undefined,
    profilesOf,
    profilesIn: (city) => ofCity(cityOf.get(city)),
    all: () => everyProfile(count, read),
  };
}

/** Larger tables of occupations by cities than this are not made; then the records of the occupation are gone through. */
const MAX_CELLS = 10_000_000;

type FindRecord = (of: number | undefined, at: number | undefined) => number | undefined;

/** Finds the first record of an occupation in a city by their numbers; nothing is decoded. */
function createFindRecord(tables: Tables, { occupations, cities, count }: Header): FindRecord {
  const { occupationStarts, byOccupation, city } = tables;
  if (occupations.length * cities.length > MAX_CELLS) {
    return (of, at) => {
      const records = byOccupation.subarray(occupationStarts[of ?? -1], occupationStarts[(of ?? -1) + 1]);
      return of === undefined || at === undefined ? undefined : records.find((number) => city[number] === at);
    };
  }
  const cells = new Uint32Array(occupations.length * cities.length);
  for (let number = count - 1; number >= 0; number--) {
    cells[(tables.occupation[number] ?? 0) * cities.length + (city[number] ?? 0)] = number + 1;
  }
  return (of, at) => {
    const cell = of === undefined || at === undefined ? 0 : (cells[of * cities.length + at] ?? 0);
    return cell === 0 ? undefined : cell - 1;
  };
}

function* everyProfile(count: number, read: (number: number) => Profile): Generator<Profile> {
  for (let number = 0; number < count; number++) yield read(number);
}

function sizeOf(starts: Uint32Array, group: number | undefined): number {
  return group === undefined ? 0 : (starts[group + 1] ?? 0) - (starts[group] ?? 0);
}

const MAGIC = Buffer.from('KLPACK02');

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
type Header = z.infer<typeof headerSchema>;

/** Where each record begins, what it is of, and the records by occupation and by city in the order they are given out. */
interface Tables {
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

function readFrame(file: string, buffer: Buffer): { header: Header; tables: Tables; bodies: Buffer } {
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

function planTables(records: readonly ProfileRecord[]): {
  names: Pick<Header, 'occupations' | 'cities' | 'names'>;
  tables: Uint32Array;
} {
  const occupations = createTable();
  const cities = createTable();
  const names = createTable();
  const rows = records.map(({ occupation, occupationName, city, cityName }) => ({
    occupation: occupations.numberOf(occupation, occupationName),
    name: names.numberOf(occupationName, occupationName),
    city: cities.numberOf(city, cityName),
  }));
  const column = (of: 'occupation' | 'name' | 'city') => rows.map((row) => row[of]);
  const offsets = [0];
  for (const { body } of records) offsets.push((offsets.at(-1) ?? 0) + body.length);
  const byOccupation = groupRecords(column('occupation'), records, 'cityName', occupations.named.length);
  const byCity = groupRecords(column('city'), records, 'occupationName', cities.named.length);
  return {
    names: { occupations: occupations.named, cities: cities.named, names: names.named.map(({ name }) => name) },
    tables: Uint32Array.from(
      [
        offsets,
        column('occupation'),
        column('name'),
        column('city'),
        byOccupation.order,
        byOccupation.starts,
        byCity.order,
        byCity.starts,
      ].flat(),
    ),
  };
}

function createTable(): { named: Named[]; numberOf: (id: string, name: string) => number } {
  const named: Named[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (id: string, name: string) => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, named.length);
    return named.push({ id, name }) - 1;
  };
  return { named, numberOf };
}

/** The numbers of the records, group after group, each in the order of a name; `starts` says where each group begins. */
function groupRecords(
  groups: readonly number[],
  records: readonly ProfileRecord[],
  name: 'cityName' | 'occupationName',
  count: number,
): { order: number[]; starts: number[] } {
  const ranks = rankOf(records.map((record) => record[name]));
  const order = records.map((_, at) => at);
  order.sort((a, b) => (groups[a] ?? 0) - (groups[b] ?? 0) || (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
  const starts = new Array<number>(count + 1).fill(0);
  for (const group of groups) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  for (let at = 1; at <= count; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  return { order, starts };
}

/** The place of each name in the German order; comparing numbers is faster than comparing names again and again. */
function rankOf(names: readonly string[]): number[] {
  const ranks = new Map([...new Set(names)].sort(compareNames).map((name, rank) => [name, rank]));
  return names.map((name) => ranks.get(name) ?? 0);
}
