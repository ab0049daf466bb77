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
import type { Reader, Writer } from './bytes.ts';
import type { Numbering } from './record.ts';

type NumberOf = Numbering['numberOf'];
/** The id of a concept by its number. */
export type IdOf = Numbering['idOf'];

/** Figures of pay, and promises of more; they are read one after the other. */
export function writePay(writer: Writer, { salary, unquantified }: Profile, numberOf: NumberOf): void {
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
}

const sizes: (Unquantified['size'] | undefined)[] = [undefined, 'hundreds'];

/** The figures as they were written. */
export function readSalaries(reader: Reader, idOf: IdOf): Salary[] {
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

/** One promise as it was written. */
export function readUnquantified(reader: Reader, idOf: IdOf): Unquantified {
  const size = sizes[reader.number()];
  const row = { drivers: readList(reader, () => idOf(reader.number())), at: readSpan(reader) };
  return size ? { ...row, size } : row;
}

/** The article that a profile was read from. */
export function writeSource(writer: Writer, { title, file, sha256, language, date }: Source): void {
  for (const text of [title, file, date ?? '']) writer.text(text);
  writer.number(languages.indexOf(language));
  writer.bytes(Buffer.from(sha256, 'hex'));
}

/** The article as it was written. */
export function readSource(reader: Reader): Source {
  const [title, file, date] = [reader.text(), reader.text(), reader.text()];
  const language = pick(languages, reader.number());
  return { title, file, sha256: Buffer.from(reader.bytes(32)).toString('hex'), language, date: date || null };
}

/** What an article names, and where. */
export function writeMentions(writer: Writer, { mentions }: Profile, numberOf: NumberOf): void {
  writeList(writer, mentions, ({ facet, concept, at }) => {
    writer.number(facets.indexOf(facet));
    writer.number(numberOf(concept));
    writeList(writer, at, (span) => writeSpan(writer, span));
  });
}

/** One mention as it was written. */
export function readMention(reader: Reader, idOf: IdOf): Mention {
  return {
    facet: pick(facets, reader.number()),
    concept: idOf(reader.number()),
    at: readList(reader, () => readSpan(reader)),
  };
}

/** The sections of an article. */
export function writeSections(writer: Writer, { sections }: Profile): void {
  writeList(writer, sections, ({ heading, topic, at }) => {
    writer.number(topics.indexOf(topic) + (heading ? 16 : 0));
    if (heading) writeSpan(writer, heading);
    writeSpan(writer, at);
  });
}

/** One section as it was written. */
export function readSection(reader: Reader): Section {
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

/** A list as it was written: how many, then one after the other. */
export function readList<Item>(reader: Reader, read: () => Item): Item[] {
  const items = new Array<Item>(reader.number());
  for (let at = 0; at < items.length; at++) items[at] = read();
  return items;
}

function pick<Value>(values: readonly Value[], at: number): Value {
  const value = values[at];
  if (value === undefined) throw new Error(`knowledge pack: no value ${at} of ${values.join(', ')}`);
  return value;
}
