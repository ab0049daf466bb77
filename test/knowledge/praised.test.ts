import { expect, test } from 'vitest';
import { findPraised } from '../../src/knowledge/build/praised.ts';

test.each<[string, string[]]>([
  ['Wer Rechnungen prüfen kann, sucht nicht lange.', ['Rechnungen prüfen kann']],
  ['Wer gern fährt und auch nachts wach bleibt, ist hier richtig.', ['gern fährt', 'auch nachts wach bleibt']],
  ['Wer Hunde und Katzen mag, wird hier glücklich.', ['Hunde und Katzen mag']],
  ['Wenn dir Kälte nichts ausmacht: unbedingt.', ['Kälte nichts ausmacht']],
  ['Those who keep calm at the till, do well here.', ['keep calm at the till']],
])('asked for by praise: %s', (sentence, things) => {
  expect(findPraised(sentence).map((at) => sentence.slice(...at))).toEqual(things);
});

test.each([
  ['a wish', 'Wer im Süden wohnen will, findet hier schnell etwas.'],
  ['pay', 'Wer fünf Jahre dabei ist, verdient 3.200 Euro.'],
  ['what stands elsewhere', 'Wer es ruhig mag, ist hier richtig, und wer sie kennt, ist willkommen.'],
])('not asked for, %s: %s', (_, sentence) => {
  expect(findPraised(sentence)).toEqual([]);
});
