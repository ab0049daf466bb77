import { expect, test } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/store.ts';
import { createLexemes, readWords } from '../../../src/knowledge/words.ts';
import { createPoints, findSensesOfLabels } from '../../../src/nlu/entities/senses.ts';

const lexemes = createLexemes();
const row = (id: string, de: string, en: string) => ({
  id,
  de,
  en,
  facet: 'detail' as const,
  cues: { de: [], en: [] },
});
const senses = [
  {
    id: 'newcomer',
    cues: { de: ['neuling*', 'am anfang'], en: ['newbie*'] },
    of: ['eye-on-newcomers', 'first-year'],
  },
  { id: 'looking-after', cues: { de: ['über die schulter', 'pate*'], en: ['mentor*'] }, of: ['eye-on-newcomers'] },
  { id: 'anger', cues: { de: ['brüll*', 'wütend*'], en: ['shout*', 'angry'] }, of: ['first-year'] },
  { id: 'course', cues: { de: ['kurs*'], en: ['course*'] }, of: [], weak: true },
];
const concepts = [
  row('eye-on-newcomers', 'jemand, der auf Neue achtet', 'someone with an eye on new people'),
  row('first-year', 'Zweifel im ersten Jahr', 'doubts in the first year'),
  row('no-courses', 'nicht im Kurs zu lernen', 'not to be learned in a course'),
  ...Array.from({ length: 60 }, (_, number) => row(`other-${number}`, 'anderes', 'something else')),
];
const points = createPoints({ senses, sensesOfLabels: findSensesOfLabels(senses, concepts) }, concepts, lexemes);
const found = (text: string) => points(readWords(text, lexemes), () => true).map(({ id }) => id);

test.each([
  ['Guckt mir am Anfang wer über die Schulter?', ['eye-on-newcomers', 'first-year']],
  ['is there a mentor', ['eye-on-newcomers']],
  ['Neulinge und wütende Leute', ['first-year', 'eye-on-newcomers']],
  ['Gibt es einen Kurs?', []],
  ['Was verdient man?', []],
])('%s: %j', (text, ids) => expect(found(text)).toEqual(ids));

test('what does not count is not looked at', () => {
  expect(points(readWords('a mentor', lexemes), () => false)).toEqual([]);
});

test('data/senses-of-labels.json tells which labels have a word of a sense; if not, run "npm run train"', () => {
  const { senses, details, concepts, sensesOfLabels } = loadKnowledge('data');
  expect(findSensesOfLabels(senses, [...details, ...concepts])).toEqual(sensesOfLabels);
});
