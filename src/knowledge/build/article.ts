import { type Language, levels, type Section, type Span } from '../model.ts';
import type { Occupations } from '../occupations.ts';
import type { Word } from '../words.ts';
import { isHeader } from './header.ts';
import { type Line, readLines } from './lines.ts';
import { type Names, readNames } from './names.ts';
import type { Places } from './places.ts';
import { findSigns } from './signals.ts';
import { evenText, splitSentences } from './text.ts';
import { topicOf } from './topic.ts';
import { type Wording, wordingOf, wordsFrom } from './wording.ts';

/** An article taken apart; all offsets are into `text`. */
export interface Article {
  text: string;
  /** The text made even for patterns, same length (see text.ts). */
  even: string;
  /** Its first line that is not a page's furniture. */
  title: string;
  names: Names;
  language: Language;
  sections: Part[];
}

/** A section with its paragraphs and their sentences. */
export interface Part extends Section {
  paragraphs: Paragraph[];
}

/** A line of running text. */
export interface Paragraph {
  at: Span;
  sentences: Span[];
  /** How its sentences are worded. */
  wordings: Wording[];
  /** Its words, once somebody has asked for them. */
  words?: Word[];
}

/** The words of a paragraph, their places counted from the beginning of the article. */
export function wordsOf(paragraph: Paragraph): Word[] {
  const { sentences, wordings } = paragraph;
  paragraph.words ??= wordings.flatMap((wording, at) => wordsFrom(wording, sentences[at]?.[0] ?? 0));
  return paragraph.words;
}

/** Takes a decoded article apart: what it is about, its language, its headings and running text. */
export function readArticle(text: string, file: string, known: { places: Places; occupations: Occupations }): Article {
  const lines = readLines(text);
  const even = evenText(text);
  const body = findBody(lines);
  const sections = readSections(lines, body, { text, even });
  const rest = lines.filter((line) => !body.has(line));
  return {
    text,
    even,
    title: (lines.find(({ kind }) => kind !== 'clutter') ?? lines[0])?.text ?? '',
    names: readNames(lines, file, known),
    language: languageOf([
      ...sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ wordings }) => wordings)),
      ...rest.map(({ at }) => wordingOf(text, at)),
    ]),
    sections,
  };
}

/** A text as written, and made even. */
type Texts = Pick<Article, 'text' | 'even'>;

/** Running text and rows under their headings; short lines that lead to no text (menus, lists of jobs, footers) are left out. */
function readSections(lines: readonly Line[], body: ReadonlySet<Line>, texts: Texts): Part[] {
  const parts: { heading: Span | null; lines: Line[] }[] = [];
  let heading: Span | null = null;
  for (const [at, line] of lines.entries()) {
    if (line.kind === 'label' && !body.has(line)) {
      const next = lines.slice(at + 1).find(({ kind }) => kind !== 'clutter');
      heading = next && body.has(next) && !isHeader(line.text) ? line.at : null;
    }
    if (!body.has(line)) continue;
    const open = parts.at(-1);
    if (heading || !open) parts.push({ heading, lines: [line] });
    else open.lines.push(line);
    heading = null;
  }
  return parts.map((part) => toPart(part.heading, part.lines, texts));
}

/** Running text, rows of pay, bullets and neighbouring rows ("Software: Opera") below or above it. */
function findBody(lines: readonly Line[]): Set<Line> {
  const text = lines.filter(({ kind }) => kind !== 'clutter');
  const begun = text.findIndex(({ kind }) => kind === 'prose');
  return new Set(
    text.filter((line, at) => {
      if (line.kind === 'prose') return true;
      if (isAdvert(line.text) || isHeader(line.text)) return false;
      if (at > begun && begun >= 0 && isPayRow(line.text)) return true;
      if (BULLET.test(line.text)) return true;
      return isField(line) && [text[at - 1], text[at + 1]].some((other) => other && isField(other));
    }),
  );
}

const BULLET = /^[-–—•*▪●✓→]\s*\p{L}/u;
const FIELD = /^[-–—•*▪●✓→]?\s*\p{Lu}[\p{L} /&-]{2,40}: \S/u;

function isField({ text, kind }: Line): boolean {
  return kind === 'label' && FIELD.test(text) && !isAdvert(text);
}

/** A row of an advertised job. */
function isAdvert(text: string): boolean {
  return /m\/w\/d|w\/m\/d|vollzeit|teilzeit|full[- ]time|part[- ]time|gmbh|\bAG\b/iu.test(text);
}

/** "Berufseinsteiger: 2.300 € bis 2.600 €": a row of a list of pay, not a heading. */
function isPayRow(text: string): boolean {
  if (TABLE_ROW.test(text)) return true;
  if (!/\d.*(?:€|euro?\b)|(?:€|\beuro?\b).*\d/iu.test(text)) return false;
  return findSigns(text).some(({ sign }) => levels.some((level) => level === sign));
}

/** "Spezialisten: 3.900 / 4.400". */
const TABLE_ROW =
  /^[^:|]{3,60}[:|] ?(?:€ ?)?\d{1,3}[.,]\d{3}(?: ?€)?(?: ?[–/-] ?(?:€ ?)?\d{1,3}[.,]\d{3}(?: ?€)?)?(?: euros?)?$/iu;

function toPart(heading: Span | null, lines: readonly Line[], { text, even }: Texts): Part {
  const paragraphs = lines.map(({ at }) => {
    const sentences = splitSentences(text, at);
    return { at, sentences, wordings: sentences.map((sentence) => wordingOf(text, sentence)) };
  });
  const at: Span = [lines[0]?.at[0] ?? 0, lines.at(-1)?.at[1] ?? 0];
  return { heading, topic: topicOf(heading ? even.slice(...heading) : '', even.slice(...at)), at, paragraphs };
}

/** The language whose small words are more frequent; German where neither's are. */
function languageOf(wordings: readonly Wording[]): Language {
  return wordings.reduce((sum, { lead }) => sum + lead, 0) > 0 ? 'en' : 'de';
}
