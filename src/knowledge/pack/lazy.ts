import type { Profile } from '../model.ts';
import type { Named } from '../profiles.ts';
import { type Body, type Numbering, PackedBody } from './record.ts';

/** What profiles are read out of: tables by number of the record, and the bytes of the bodies. */
export interface Shelf {
  offsets: Uint32Array;
  occupation: Uint32Array;
  name: Uint32Array;
  city: Uint32Array;
  occupations: readonly Named[];
  names: readonly string[];
  cities: readonly Named[];
  buffer: Buffer;
  numbering: Numbering;
}

/** Reads profiles by their numbers. */
export interface ProfileReader {
  /** Always the same object, which decodes its parts when they are asked for. */
  read: (number: number) => Profile;
  /** Lets go of what was decoded. */
  letGo: () => void;
}

/** Makes a reader of profiles. */
export function createProfileReader(shelf: Shelf): ProfileReader {
  const profiles: (Profile | undefined)[] = [];
  const { bodyOf, letGo } = createBodies(shelf);
  const read = (number: number) => {
    profiles[number] ??= new PackedProfile(shelf, number, bodyOf);
    return profiles[number];
  };
  return { read, letGo };
}

/** Bodies decoded lately are kept, so that a part is the same object within an answer. */
const MAX_DECODED = 3000;

/** They are kept in a map of their own after each answer: in an old one the next ones would be kept as long as that is. */
function createBodies({ buffer, offsets, numbering }: Shelf): { bodyOf: (number: number) => Body; letGo: () => void } {
  let decoded = new Map<number, Body>();
  const letGo = () => {
    if (decoded.size > 0) decoded = new Map();
  };
  const bodyOf = (number: number) => {
    const known = decoded.get(number);
    if (known) return known;
    if (decoded.size >= MAX_DECODED) letGo();
    const body = new PackedBody(buffer, offsets[number] ?? 0, numbering);
    decoded.set(number, body);
    return body;
  };
  return { bodyOf, letGo };
}

/** A class, since getters of a prototype cost nothing for each of 200,000 profiles. */
class PackedProfile implements Profile {
  readonly #shelf: Shelf;
  readonly #number: number;
  readonly #bodyOf: (number: number) => Body;

  constructor(shelf: Shelf, number: number, bodyOf: (number: number) => Body) {
    this.#shelf = shelf;
    this.#number = number;
    this.#bodyOf = bodyOf;
  }

  get #occupation(): Named | undefined {
    return this.#shelf.occupations[this.#shelf.occupation[this.#number] ?? 0];
  }
  get #city(): Named | undefined {
    return this.#shelf.cities[this.#shelf.city[this.#number] ?? 0];
  }
  get occupation(): string {
    return this.#occupation?.id ?? '';
  }
  get occupationName(): string {
    return this.#shelf.names[this.#shelf.name[this.#number] ?? 0] ?? '';
  }
  get city(): string {
    return this.#city?.id ?? '';
  }
  get cityName(): string {
    return this.#city?.name ?? '';
  }
  get source(): Profile['source'] {
    return this.#bodyOf(this.#number).source;
  }
  get salary(): Profile['salary'] {
    return this.#bodyOf(this.#number).salary;
  }
  get unquantified(): Profile['unquantified'] {
    return this.#bodyOf(this.#number).unquantified;
  }
  get mentions(): Profile['mentions'] {
    return this.#bodyOf(this.#number).mentions;
  }
  get sections(): Profile['sections'] {
    return this.#bodyOf(this.#number).sections;
  }

  /** A profile as data, in the order of the knowledge file. */
  toJSON(): Profile {
    const { occupation, occupationName, city, cityName, source, salary, unquantified, mentions, sections } = this;
    return { occupation, occupationName, city, cityName, source, salary, unquantified, mentions, sections };
  }
}
