/** The value below which `share` (0..1) of the values lie. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Prints rows as a table: what was measured, the figure, the bar and whether it is met. Says whether all are. */
export function printTable(title, rows) {
  console.log(`\n${title}`);
  const name = Math.max(...rows.map((row) => row.name.length));
  for (const { name: text, value, unit = '', bar } of rows) {
    const verdict = bar === undefined ? '' : value <= bar ? `≤ ${bar}${unit}  ok` : `≤ ${bar}${unit}  MISSED`;
    console.log(`  ${text.padEnd(name)}  ${`${format(value)}${unit}`.padStart(10)}  ${verdict}`.trimEnd());
  }
  return rows.every(({ value, bar }) => bar === undefined || value <= bar);
}

function format(value) {
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 3 : 1);
}
