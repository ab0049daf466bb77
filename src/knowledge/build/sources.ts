import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import type { ArticleFile } from './build.ts';

/** Where an article lies: a file (.txt, .html), or one line of a file of JSON Lines, `part` being its bytes `[from, to)`. */
export interface ArticleRef {
  /** The path below the folder, and the line where the file has several articles. */
  name: string;
  path: string;
  part?: [number, number];
}

/** An article, or why it cannot be read. */
export type Loaded = ArticleFile | { name: string; problem: string };

/** Larger files are no articles: the longest text on a page has a tenth of that. In bytes. */
export const maxArticle = 1_000_000;

/** Every article in a folder and the folders in it, by name; other files are left out. */
export function* listArticles(dir: string): Generator<ArticleRef> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory() && KNOWN.test(entry.name));
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  for (const path of paths) {
    const name = relative(dir, path);
    if (path.toLowerCase().endsWith('.jsonl')) yield* listLines(path, name);
    else yield { name, path };
  }
}

/** Reads an article; what cannot be one is named with its reason. */
export function loadArticle({ name, path, part }: ArticleRef): Loaded {
  try {
    const bytes = readBytes(path, part);
    if (!bytes) return { name, problem: `larger than ${maxArticle / 1e6} MB, not an article` };
    return part ? readRow(name, bytes) : { name, bytes, html: /\.html?$/i.test(name) };
  } catch (error) {
    if (error instanceof Error) return { name, problem: `not readable: ${error.message}` };
    throw error;
  }
}

const KNOWN = /\.(?:txt|html?|jsonl)$/i;

const rowSchema = z
  .object({
    file: z.string().min(1).optional(),
    title: z.string().optional(),
    text: z.string().optional(),
    html: z.string().optional(),
  })
  .refine(({ text, html }) => (text === undefined) !== (html === undefined), 'expected either "text" or "html"');

function readRow(name: string, bytes: Buffer): Loaded {
  const parsed = rowSchema.safeParse(JSON.parse(bytes.toString('utf8')));
  if (!parsed.success)
    return { name, problem: `${parsed.error.issues[0]?.path.join('.') || 'row'}: ${parsed.error.issues[0]?.message}` };
  const { file = name, title, text, html } = parsed.data;
  const titled = title && text !== undefined && !text.startsWith(title) ? `${title}\n${text}` : (text ?? html ?? '');
  return { name: file, bytes: Buffer.from(titled), html: html !== undefined };
}

/** The bytes of a file or of a part of it, undefined where they are more than an article has. */
function readBytes(path: string, part: [number, number] | undefined): Buffer | undefined {
  const handle = openSync(path, 'r');
  try {
    const [from, to] = part ?? [0, fstatSync(handle).size];
    if (to - from > maxArticle) return undefined;
    const bytes = Buffer.allocUnsafe(to - from);
    return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, from));
  } finally {
    closeSync(handle);
  }
}

/** The lines of a file that are not empty, read piece by piece: the file may be larger than memory. */
function* listLines(path: string, name: string): Generator<ArticleRef> {
  let line = 1;
  let from = 0;
  for (const end of findLineEnds(path)) {
    if (end > from) yield { name: `${name}:${line}`, path, part: [from, end] };
    from = end + 1;
    line++;
  }
}

function* findLineEnds(path: string): Generator<number> {
  const handle = openSync(path, 'r');
  const piece = Buffer.alloc(1 << 20);
  try {
    let offset = 0;
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece)) {
      for (let at = piece.indexOf(10); at >= 0 && at < read; at = piece.indexOf(10, at + 1)) yield offset + at;
      offset += read;
    }
    yield offset;
  } finally {
    closeSync(handle);
  }
}
