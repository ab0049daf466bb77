import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

const page = 'docs/performance.md';

/** Puts a table, its first row the head, into its part of docs/performance.md. */
export function writeTable(name, note, [head, ...rows]) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = `|---|${head
    .slice(1)
    .map(() => '---:|')
    .join('')}`;
  fill(name, [machine(), note, '', line(head), rule, ...rows.map(line)]);
}

/** Puts measured figures into their part of docs/performance.md, between the marks of that name. */
export function writeFigures(name, rows) {
  const lines = rows.map(({ name: text, value, unit = '', bar }) => {
    const verdict = bar === undefined ? '' : `${value <= bar ? '' : '**missed** '}≤ ${format(bar)}${unit}`;
    return `| ${text} | ${format(value)}${unit} | ${verdict} |`;
  });
  fill(name, [machine(), '', '| what | measured | bar |', '|---|---:|---|', ...lines]);
}

function machine() {
  return `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
}

function fill(name, lines) {
  const [begin, end] = [`<!-- ${name}: measured -->`, `<!-- ${name}: end -->`];
  const block = [begin, '', ...lines, '', end].join('\n');
  const text = existsSync(page) ? readFileSync(page, 'utf8') : '# Performance\n';
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  const filled =
    from < 0 ? `${text.trimEnd()}\n\n${block}\n` : text.slice(0, from) + block + text.slice(to + end.length);
  writeFileSync(page, filled);
}

function format(value) {
  return Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(value < 10 ? 2 : 0);
}
