import type { Line } from './lines.ts';

/**
 * A text in which rows of a table of pay look like those of a list, character by character so that offsets stay:
 * "Einstieg | 2.600 €" and "Einstieg ...... 2.600 €" become "Einstieg:  2.600 €".
 */
export function withPlainRows(text: string): string {
  return MAYBE_ROW.test(text)
    ? text.replace(ROW, (_, label: string, mark: string) => label + ':'.padEnd(mark.length))
    : text;
}

const MAYBE_ROW = /\||\.\.|…/;
/** No advertised job: "Koch (m/w/d) | 2.900 €". */
const ROW =
  /^(?!.*\(\p{L}\/)((?:\d{1,2}\. ?)?\p{L}[^|:\n€]{2,59}?)( ?\| ?| ?(?:\.{2,}|…)(?: ?(?:\.{2,}|…))* ?)(?=(?:€ ?|eur |(?:ca|circa|rund|etwa|ab|bis|bis zu|about|around|from|up to)\.? )?\d{1,3}(?:[., ]\d{1,3})*(?!\d|\.)[^|\n]{0,60}$)/gimu;

/** The lines of tables of pay: three rows or more on end, two of which say of whom they tell. */
export function linesOfTables(
  lines: readonly Line[],
  { isRow, isTold }: { isRow: (line: Line) => boolean; isTold: (line: Line) => boolean },
): Set<Line> {
  const found = new Set<Line>();
  let run: Line[] = [];
  for (const line of [...lines, undefined]) {
    if (line && line.kind === 'label' && isRow(line)) {
      run.push(line);
      continue;
    }
    if (run.length >= 3 && run.filter(isTold).length >= 2) for (const row of run) found.add(row);
    run = [];
  }
  return found;
}
