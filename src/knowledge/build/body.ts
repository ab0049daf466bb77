import { levels } from '../model.ts';
import { isHeader } from './header.ts';
import type { Line } from './lines.ts';
import { findSigns } from './signals.ts';
import { linesOfTables } from './table.ts';
import { noted } from './wording.ts';

/** Running text, rows of pay, bullets and neighbouring rows ("Software: Opera") below or above it. */
export function findBody(lines: readonly Line[]): Set<Line> {
  const text = lines.filter(({ kind }) => kind !== 'clutter');
  const begun = text.findIndex(({ kind }) => kind === 'prose');
  const above = linesOfTables(text.slice(0, Math.max(0, begun)), {
    isRow: (line) => !looksOf(line).advert && (looksOf(line).row || MONEY_FIELD.test(line.text)),
    isTold: (line) => looksOf(line).told,
  });
  return new Set(
    text.filter((line, at) => {
      if (line.kind === 'prose') return true;
      const { advert, row, bullet, field } = looksOf(line);
      if (advert || isHeader(line)) return false;
      const isRow = row || (MONEY_FIELD.test(line.text) && near(text, at).some((other) => looksOf(other).row));
      if ((isRow && at > begun && begun >= 0) || above.has(line) || bullet) return true;
      return field && [text[at - 1], text[at + 1]].some((other) => other?.kind === 'label' && looksOf(other).field);
    }),
  );
}

/** "Einrichter: ab 4.400 €", which is a row where rows of pay stand by. */
const MONEY_FIELD = /^\p{Lu}[^:|]{2,60}: [^|]{0,60}(?:\d ?€|\d euros?(?!\p{L})|€ ?\d)/iu;

/** The lines next to one, two on each side. */
function near(lines: readonly Line[], at: number): readonly Line[] {
  return lines.slice(Math.max(0, at - 2), at + 3).filter((line) => line !== lines[at]);
}

/** What a line that is no running text looks like. */
interface Looks {
  /** A row of an advertised job. */
  advert: boolean;
  /** "Berufseinsteiger: 2.300 € bis 2.600 €": a row of a list of pay, not a heading. */
  row: boolean;
  /** It says which level it tells of. */
  told: boolean;
  bullet: boolean;
  /** "Software: Opera". */
  field: boolean;
}

function looksOf({ text, wording }: Line): Looks {
  return wording ? looksNoted(wording) : readLooks(text);
}

const looksNoted = noted(({ text }) => readLooks(text));

function readLooks(text: string): Looks {
  const advert = isAdvert(text);
  const told = /\d/.test(text) && findSigns(text).some(({ sign }) => levels.some((level) => level === sign));
  return { advert, row: isPayRow(text, told), told, bullet: BULLET.test(text), field: !advert && FIELD.test(text) };
}

const BULLET = /^[-–—•*‣◦·»+→\p{So}]\s*\p{L}/u;
const FIELD = /^[-–—•*‣◦·»+→\p{So}]?\s*\p{Lu}[\p{L} /&-]{2,40}: \S/u;

function isAdvert(text: string): boolean {
  return /m\/w\/d|w\/m\/d|vollzeit|teilzeit|full[- ]time|part[- ]time|gmbh|\bAG\b/iu.test(text);
}

function isPayRow(text: string, told: boolean): boolean {
  if (!/\d/.test(text)) return false;
  if (TABLE_ROW.test(text)) return true;
  return told && /\d.*(?:€|euro?\b)|(?:€|\beuro?\b).*\d/iu.test(text);
}

/** "Spezialisten: 3.900 / 4.400". */
const TABLE_ROW =
  /^[^:|]{3,60}[:|] *(?:€ ?)?\d{1,3}[.,]\d{3}(?: ?€)?(?: ?[–/-] ?(?:€ ?)?\d{1,3}[.,]\d{3}(?: ?€)?)?(?: euros?)?$/iu;
