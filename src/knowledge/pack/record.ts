import type { Mention, Profile, Salary, Section, Source, Unquantified } from '../model.ts';
import { createReaderAt, createWriter, numberAt, widthOf } from './bytes.ts';
import {
  type IdOf,
  readList,
  readMention,
  readSalaries,
  readSection,
  readSource,
  readUnquantified,
  writeMentions,
  writePay,
  writeSections,
  writeSource,
} from './parts.ts';

/** A profile as bytes, apart from the names it is looked up by. */
export interface ProfileRecord {
  occupation: string;
  occupationName: string;
  city: string;
  cityName: string;
  file: string;
  body: Uint8Array;
}

/** Turns ids of concepts into small numbers and back. */
export interface Numbering {
  numberOf: (concept: string) => number;
  idOf: (number: number) => string;
}

/** The part of a profile that a record's body holds. */
export type Body = Pick<Profile, 'source' | 'salary' | 'unquantified' | 'mentions' | 'sections'>;

/** Numbers ids in the order of a list; an id that is not in it gets the next number and is added. */
export function createNumbering(ids: string[]): Numbering {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  return {
    numberOf: (id) => {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      numbers.set(id, ids.length);
      return ids.push(id) - 1;
    },
    idOf: (number) => ids[number] ?? '',
  };
}

/** Writes a profile as a record. */
export function encodeRecord(profile: Profile, { numberOf }: Numbering): ProfileRecord {
  const { occupation, occupationName, city, cityName, source } = profile;
  let written = 0;
  const end = () => {
    head.number(content.size() - written);
    written = content.size();
  };
  writePay(content, profile, numberOf);
  end();
  writeSource(content, source);
  end();
  writeMentions(content, profile, numberOf);
  end();
  writeSections(content, profile);
  head.bytes(content.take());
  return { occupation, occupationName, city, cityName, file: source.file, body: head.take() };
}

/** One record is written after another. */
const [head, content] = [createWriter(), createWriter()];

/** Reads a record as the profile it was written from. */
export function decodeRecord(
  { occupation, occupationName, city, cityName, body }: ProfileRecord,
  numbering: Numbering,
): Profile {
  const parts = new PackedBody(Buffer.from(body.buffer, body.byteOffset, body.length), 0, numbering);
  const { source, salary, unquantified, mentions, sections } = parts;
  return { occupation, occupationName, city, cityName, source, salary, unquantified, mentions, sections };
}

/** The parts of a record's body that begins at an offset; each is read when it is asked for, and kept. */
export class PackedBody implements Body {
  readonly #buffer: Buffer;
  readonly #idOf: IdOf;
  readonly #pay: number;
  readonly #source: number;
  readonly #mentions: number;
  readonly #sections: number;
  #known: Partial<Body> | undefined;

  constructor(buffer: Buffer, offset: number, { idOf }: Numbering) {
    const pay = numberAt(buffer, offset);
    const source = numberAt(buffer, offset + widthOf(pay));
    const mentions = numberAt(buffer, offset + widthOf(pay) + widthOf(source));
    this.#buffer = buffer;
    this.#idOf = idOf;
    this.#pay = offset + widthOf(pay) + widthOf(source) + widthOf(mentions);
    this.#source = this.#pay + pay;
    this.#mentions = this.#source + source;
    this.#sections = this.#mentions + mentions;
  }

  get #kept(): Partial<Body> {
    this.#known ??= {};
    return this.#known;
  }
  get salary(): Salary[] {
    this.#kept.salary ??= readSalaries(createReaderAt(this.#buffer, this.#pay), this.#idOf);
    return this.#kept.salary;
  }
  get unquantified(): Unquantified[] {
    const reader = createReaderAt(this.#buffer, this.#pay);
    if (!this.#kept.unquantified) readSalaries(reader, this.#idOf);
    this.#kept.unquantified ??= readList(reader, () => readUnquantified(reader, this.#idOf));
    return this.#kept.unquantified;
  }
  get source(): Source {
    this.#kept.source ??= readSource(createReaderAt(this.#buffer, this.#source));
    return this.#kept.source;
  }
  get mentions(): Mention[] {
    const reader = createReaderAt(this.#buffer, this.#mentions);
    this.#kept.mentions ??= readList(reader, () => readMention(reader, this.#idOf));
    return this.#kept.mentions;
  }
  get sections(): Section[] {
    const reader = createReaderAt(this.#buffer, this.#sections);
    this.#kept.sections ??= readList(reader, () => readSection(reader));
    return this.#kept.sections;
  }
}
