import { expect, test } from 'vitest';
import { isDenied } from '../../src/knowledge/build/denied.ts';

/** What stands in square brackets is a language; whether a sentence says that nobody needs or speaks it. */
test.each([
  ['Mit der Werft in Riga schreibt man Englisch, [Lettisch] spricht hier niemand.', true],
  ['[Dänisch] kann fast keiner, es geht auch so.', true],
  ['Nobody switches to [English] on the scaffold.', true],
  ['Neither drivers nor dispatchers speak [Polish].', true],
  ['[Plattdeutsch] spricht jeder auf dem Hof, und wer es kann, hat es leichter.', false],
  ['Many customers switch to [English], so you need it.', false],
])('%s', (marked, denied) => {
  const text = marked.replace(/[[\]]/g, '');
  const [from, to] = [marked.indexOf('['), marked.indexOf(']') - 1];
  expect(isDenied(text, [from, to], { language: true })).toBe(denied);
});
