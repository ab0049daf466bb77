import type { Profile } from '../model.ts';
import { type Profiles, rankNames } from '../profiles.ts';
import { type Header, readFrame, type Tables } from './frame.ts';
import { createProfileReader } from './lazy.ts';
import { createNumbering } from './record.ts';

/** Opens a pack that was read into memory; throws where it is damaged. */
export function openPack(file: string, buffer: Buffer): Profiles {
  const { header, tables, bodies } = readFrame(file, buffer);
  const { occupations, cities, names, count } = header;
  const { read, letGo } = createProfileReader({
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
    letGo,
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
