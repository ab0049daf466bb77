import { flatMap } from '../flat-map.ts';
import type { Language, Section, Span } from '../model.ts';
import type { Occupations } from '../occupations.ts';
import type { Word } from '../words.ts';
import { findBody } from './body.ts';
import { isHeader } from './header.ts';
import { type Line, readLines } from './lines.ts';
import { type Names, readNames } from './names.ts';
import type { Places } from './places.ts';
import { withPlainRows } from './table.ts';
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
  /** How all that stands in it is worded, also what is no running text. */
  wordings: Wording[];
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
  paragraph.words ??= flatMap(wordings, (wording, at) => wordsFrom(wording, sentences[at]?.[0] ?? 0));
  return paragraph.words;
}

/** Takes a decoded article apart: what it is about, its language, its headings and running text. */
export function readArticle(
  written: string,
  file: string,
  known: { places: Places; occupations: Occupations },
): Article {
  const text = withPlainRows(written);
  const lines = readLines(text);
  const even = evenText(text);
  const body = findBody(lines);
  const sections = readSections(lines, body, text);
  return {
    text,
    even,
    title:
      (lines.find((line) => line.kind === 'prose' || (line.kind === 'label' && !body.has(line))) ?? lines[0])?.text ??
      '',
    names: readNames(lines, file, known),
    language: languageOf(lines, body, sections),
    sections,
  };
}

/** Running text and rows under their headings; short lines that lead to no text (menus, lists of jobs, footers) are left out. */
function readSections(lines: readonly Line[], body: ReadonlySet<Line>, text: string): Part[] {
  const parts: { heading: Line | undefined; lines: Line[] }[] = [];
  let heading: Line | undefined;
  let skipped: Line[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.kind === 'label' && !body.has(line)) {
      const next = lines.slice(at + 1).find(({ kind }) => kind !== 'clutter');
      heading = next && body.has(next) && !isHeader(line) ? line : undefined;
    }
    skipped.push(line);
    if (!body.has(line)) continue;
    const open = parts.at(-1);
    if (heading || !open) parts.push({ heading, lines: [line] });
    else open.lines.push(...skipped);
    heading = undefined;
    skipped = [];
  }
  return parts.map((part) => toPart(part.heading, part.lines, body, text));
}

/** A section out of its lines, from the first of running text to the last, with what stands between. */
function toPart(heading: Line | undefined, lines: readonly Line[], body: ReadonlySet<Line>, text: string): Part {
  const paragraphs: Paragraph[] = [];
  const wordings: Wording[] = [];
  for (const line of lines) {
    if (body.has(line)) {
      const paragraph = toParagraph(line.at, text);
      paragraphs.push(paragraph);
      wordings.push(...paragraph.wordings);
    } else if (line.wording) wordings.push(line.wording);
  }
  const at: Span = [lines[0]?.at[0] ?? 0, lines.at(-1)?.at[1] ?? 0];
  return { heading: heading?.at ?? null, topic: topicOf(heading?.wording, wordings), at, paragraphs, wordings };
}

function toParagraph(at: Span, text: string): Paragraph {
  const sentences = splitSentences(text, at);
  return { at, sentences, wordings: sentences.map((sentence) => wordingOf(text, sentence)) };
}

/** The language whose small words are more frequent; German where neither's are. */
function languageOf(lines: readonly Line[], body: ReadonlySet<Line>, sections: readonly Part[]): Language {
  let lead = 0;
  for (const line of lines) if (!body.has(line)) lead += line.wording?.lead ?? 0;
  for (const { paragraphs } of sections)
    for (const { wordings } of paragraphs) for (const wording of wordings) lead += wording.lead;
  return lead > 0 ? 'en' : 'de';
}
