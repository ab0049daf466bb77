import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

const page = 'docs/performance.md';

/** Puts measured figures into their part of docs/performance.md, between the marks of that name. */
export function writeFigures(name, rows) {
  const [begin, end] = [`<!-- ${name}: measured -->`, `<!-- ${name}: end -->`];
  const lines = rows.map(({ name: text, value, unit = '', bar }) => {
    const verdict = bar === undefined ? '' : `${value <= bar ? '' : '**missed** '}≤ ${format(bar)}${unit}`;
    return `| ${text} | ${format(value)}${unit} | ${verdict} |`;
  });
  const machine = `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
  const block = [begin, '', machine, '', '| what | measured | bar |', '|---|---:|---|', ...lines, '', end].join('\n');
  const text = existsSync(page) ? readFileSync(page, 'utf8') : '# Performance\n';
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  const filled =
    from < 0 ? `${text.trimEnd()}\n\n${block}\n` : text.slice(0, from) + block + text.slice(to + end.length);
  writeFileSync(page, filled);
}

function format(value) {
  return Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(value < 10 ? 2 : 0);
}
