import { expect, test } from 'vitest';
import { createHints } from '../../../src/nlu/entities/hints.ts';

const row = (id: string, de: string, en: string) => ({
  id,
  de,
  en,
  facet: 'detail' as const,
  cues: { de: [], en: [] },
});
const hints = createHints(
  [
    row('grades', 'Netzwerke, die mehr wiegen als Zeugnisnoten', 'networks that outweigh school grades'),
    row('mistakes', 'aus Fehlern lernen', 'learning from mistakes'),
  ],
  (word) => word === 'learning',
);

test.each([
  [['zeugnisse'], ['grades']],
  [['fehler'], ['mistakes']],
  [['do', 'grades', 'matter'], ['grades']],
  [['mistake'], ['mistakes']],
  [['learning'], []],
  [['mehr', 'wiegen'], []],
])('%j: %j', (words, ids) => expect(hints(words)).toEqual(ids));
