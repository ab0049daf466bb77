import {
  facets,
  languages,
  levels,
  type Mention,
  type Profile,
  periods,
  type Salary,
  type Section,
  type Source,
  type Span,
  topics,
  type Unquantified,
} from '../model.ts';
import { createReaderAt, createWriter, type Reader, type Writer } from './bytes.ts';

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
  const parts = [
    encodePay(profile, numberOf),
    encodeSource(source),
    encodeMentions(profile, numberOf),
    encodeSections(profile),
  ];
  const writer = createWriter();
  for (const part of parts.slice(0, 3)) writer.number(part.length);
  for (const part of parts) writer.bytes(part);
  return { occupation, occupationName, city, cityName, file: source.file, body: writer.take() };
}

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
    const lengths = createReaderAt(buffer, offset);
    const [pay, source, mentions] = [lengths.number(), lengths.number(), lengths.number()];
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

function widthOf(value: number): number {
  return value < 128 ? 1 : 1 + widthOf(Math.floor(value / 128));
}

type NumberOf = Numbering['numberOf'];
type IdOf = Numbering['idOf'];

function encodePay({ salary, unquantified }: Profile, numberOf: NumberOf): Uint8Array {
  const writer = createWriter();
  writeList(writer, salary, (row) => {
    writer.number(levels.indexOf(row.level) + 8 * periods.indexOf(row.period) + (row.approximate ? 32 : 0));
    writeAmount(writer, row.min);
    writeAmount(writer, row.max);
    writeList(writer, row.drivers, (id) => writer.number(numberOf(id)));
    writeSpan(writer, row.at);
  });
  writeList(writer, unquantified, (row) => {
    writer.number(sizes.indexOf(row.size));
    writeList(writer, row.drivers, (id) => writer.number(numberOf(id)));
    writeSpan(writer, row.at);
  });
  return writer.take();
}

const sizes: (Unquantified['size'] | undefined)[] = [undefined, 'hundreds'];

function readSalaries(reader: Reader, idOf: IdOf): Salary[] {
  return readList(reader, () => {
    const flags = reader.number();
    return {
      level: pick(levels, flags % 8),
      min: readAmount(reader),
      max: readAmount(reader),
      period: pick(periods, Math.floor(flags / 8) % 4),
      approximate: flags >= 32,
      drivers: readList(reader, () => idOf(reader.number())),
      at: readSpan(reader),
    };
  });
}

function readUnquantified(reader: Reader, idOf: IdOf): Unquantified {
  const size = sizes[reader.number()];
  const row = { drivers: readList(reader, () => idOf(reader.number())), at: readSpan(reader) };
  return size ? { ...row, size } : row;
}

function encodeSource({ title, file, sha256, language, date }: Source): Uint8Array {
  const writer = createWriter();
  for (const text of [title, file, date ?? '']) writer.text(text);
  writer.number(languages.indexOf(language));
  writer.bytes(Buffer.from(sha256, 'hex'));
  return writer.take();
}

function readSource(reader: Reader): Source {
  const [title, file, date] = [reader.text(), reader.text(), reader.text()];
  const language = pick(languages, reader.number());
  return { title, file, sha256: Buffer.from(reader.bytes(32)).toString('hex'), language, date: date || null };
}

function encodeMentions({ mentions }: Profile, numberOf: NumberOf): Uint8Array {
  const writer = createWriter();
  writeList(writer, mentions, ({ facet, concept, at }) => {
    writer.number(facets.indexOf(facet));
    writer.number(numberOf(concept));
    writeList(writer, at, (span) => writeSpan(writer, span));
  });
  return writer.take();
}

function encodeSections({ sections }: Profile): Uint8Array {
  const writer = createWriter();
  writeList(writer, sections, ({ heading, topic, at }) => {
    writer.number(topics.indexOf(topic) + (heading ? 16 : 0));
    if (heading) writeSpan(writer, heading);
    writeSpan(writer, at);
  });
  return writer.take();
}

function readMention(reader: Reader, idOf: IdOf): Mention {
  return {
    facet: pick(facets, reader.number()),
    concept: idOf(reader.number()),
    at: readList(reader, () => readSpan(reader)),
  };
}

function readSection(reader: Reader): Section {
  const flags = reader.number();
  return { heading: flags >= 16 ? readSpan(reader) : null, topic: pick(topics, flags % 16), at: readSpan(reader) };
}

/** Cents, one up; 0 is no amount. */
function writeAmount(writer: Writer, amount: number | null): void {
  writer.number(amount === null ? 0 : Math.round(amount * 100) + 1);
}

function readAmount(reader: Reader): number | null {
  const cents = reader.number();
  return cents === 0 ? null : (cents - 1) / 100;
}

function writeSpan(writer: Writer, [from, to]: Span): void {
  writer.number(from);
  writer.number(to - from);
}

function readSpan(reader: Reader): Span {
  const from = reader.number();
  return [from, from + reader.number()];
}

function writeList<Item>(writer: Writer, items: readonly Item[], write: (item: Item) => void): void {
  writer.number(items.length);
  for (const item of items) write(item);
}

function readList<Item>(reader: Reader, read: () => Item): Item[] {
  const items: Item[] = [];
  for (let left = reader.number(); left > 0; left--) items.push(read());
  return items;
}

function pick<Value>(values: readonly Value[], at: number): Value {
  const value = values[at];
  if (value === undefined) throw new Error(`knowledge pack: no value ${at} of ${values.join(', ')}`);
  return value;
}
