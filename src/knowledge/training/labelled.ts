import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { decodeArticle } from '../build/decode.ts';
import { loadArticles } from '../build/facts.ts';
import type { Money } from '../build/money.ts';
import { levels, type Occupation, type Town } from '../model.ts';
import { type FigureLabel, type LabelledArticle, placesOf } from './train-pay.ts';
import { readSentences, type WrittenArticle, writeArticles } from './write-articles.ts';

const goldSchema = z.object({
  file: z.string(),
  salary: z.array(
    z.object({
      level: z.enum(levels).nullable(),
      level_also: z.array(z.enum(levels).nullable()).default([]),
      min: z.number().nullable(),
      max: z.number().nullable(),
      quote: z.string(),
      /** Of people whose pay some take for the occupation's and others do not. */
      optional: z.boolean().default(false),
    }),
  ),
});
type Gold = z.infer<typeof goldSchema>;

/** Everything that the pay model is trained on: articles by other hands, some made up, and paragraphs about pay. */
export function loadPayExamples(
  root: string,
  names: { occupations: readonly Occupation[]; towns: readonly Town[] },
): LabelledArticle[] {
  const read = tunedParts.flatMap((part) => loadLabelled(join(root, 'test/articles', part)));
  const written = writeLabelled(join(root, 'data/pay-sentences.txt'), names, MADE_UP);
  return [...read, ...written, ...loadLabelled(join(root, 'test/articles/paragraphs'))];
}

/** Folders of test/articles that are learnt from. */
export const tunedParts = [
  'seen',
  'tuned',
  'tuned-a',
  'tuned-b',
  'tuned-c',
  'tuned-d',
  'tuned-e',
  'tuned-f',
  'tuned-g',
  'tuned-h',
  'tuned-i',
  'tuned-j',
  'tuned-k',
  'tuned-m',
  'tuned-n',
  'tuned-o',
  'tuned-p',
  'tuned-q',
  'tuned-r',
  'tuned-s',
  'tuned-t',
  'tuned-u',
];

const MADE_UP = 200;

/** Loads the articles of a folder with what a person read in them (a `.json` beside each `.txt`). */
export function loadLabelled(dir: string): LabelledArticle[] {
  const bytes = new Map(loadArticles(dir).map((file) => [file.name, file.bytes]));
  const golds = readdirSync(dir).filter((name) => name.endsWith('.json'));
  return golds.sort().map((name) => {
    const gold = goldSchema.parse(JSON.parse(readFileSync(join(dir, name), 'utf8')));
    const text = decodeArticle(bytes.get(gold.file) ?? new Uint8Array(), {});
    return { name: gold.file, text, labelOf: (money) => labelOf(money, gold, text) };
  });
}

/** Makes up articles out of a file of sentences. */
export function writeLabelled(
  file: string,
  names: { occupations: readonly Occupation[]; towns: readonly Town[] },
  count: number,
): LabelledArticle[] {
  const sentences = readSentences(readFileSync(file, 'utf8'));
  return writeArticles({ sentences, ...names }, count).map((written) => ({
    name: written.name,
    text: written.text,
    labelOf: (money) => labelOfWritten(money, written),
  }));
}

/** A figure that is named again elsewhere takes no part, nor does one that may be either. */
function labelOf(money: Money, { salary }: Gold, text: string): FigureLabel | undefined {
  const same = salary.filter(
    ({ min, max }) => (max ?? min) === (money.max ?? money.min) || (min !== null && min === money.min),
  );
  const here = same.find(({ quote }) =>
    placesOf(quote, text).some(([from, to]) => from < money.at[1] && money.at[0] < to),
  );
  if (here?.optional) return undefined;
  if (here) {
    const also = here.level_also.filter((level) => level !== null);
    return { pay: true, levels: here.level === null ? [] : [here.level, ...also] };
  }
  return same.length > 0 ? undefined : { pay: false, levels: [] };
}

function labelOfWritten({ at: [from, to] }: Money, { figures }: WrittenArticle): FigureLabel {
  const level = figures.find(({ at }) => at[0] < to && from < at[1])?.level;
  return { pay: level !== undefined, levels: level && level !== 'any' ? [level] : [] };
}
