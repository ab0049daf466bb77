/** Edits between two words (insert, delete, replace, swap of neighbours), or `limit + 1` where they are more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [before, last, current] = rows;
  for (let column = 0; column <= b.length; column++) last[column] = column;
  for (let row = 1; row <= a.length; row++) {
    if (fillRow({ a, b, row, before, last, current }) > limit) return limit + 1;
    [before, last, current] = [last, current, before];
  }
  return last[b.length] ?? limit + 1;
}

/** Three rows of the table, used again by every call: most of a misspelt word's time would go into making them. */
const rows: [number[], number[], number[]] = [[], [], []];

interface Row {
  a: string;
  b: string;
  row: number;
  before: readonly number[];
  last: readonly number[];
  current: number[];
}

/** Fills a row of the table and gives the least of it. */
function fillRow({ a, b, row, before, last, current }: Row): number {
  let least = row;
  current[0] = row;
  for (let column = 1; column <= b.length; column++) {
    const [unit, other] = [a.charCodeAt(row - 1), b.charCodeAt(column - 1)];
    const replaced = at(last, column - 1) + (unit === other ? 0 : 1);
    const best = Math.min(at(last, column) + 1, at(current, column - 1) + 1, replaced);
    const swapped = row > 1 && column > 1 && unit === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === other;
    const cost = swapped ? Math.min(best, at(before, column - 2) + 1) : best;
    current[column] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
