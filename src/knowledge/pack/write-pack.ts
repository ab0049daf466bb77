import { crc32 } from 'node:zlib';
import { compareNames, type Named } from '../profiles.ts';
import { type Header, MAGIC } from './frame.ts';
import type { ProfileRecord } from './record.ts';

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
