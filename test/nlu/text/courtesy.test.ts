import { expect, test } from 'vitest';
import { withoutCourtesy } from '../../../src/nlu/text/courtesy.ts';

test.each([
  ['Guten Tag, kurze Frage: und in Dresden?', 'und in Dresden?'],
  ['Hallo, ich hab da mal ne Frage. Was macht man da?', 'Was macht man da?'],
  ['Hey there! Can I ask you something? Is SAP needed?', 'Is SAP needed?'],
  ['Hello, my name is Tom. What do they pay?', 'What do they pay?'],
  ['Entschuldigen Sie die Störung, was zahlt Duisburg?', 'was zahlt Duisburg?'],
  ['Was verdient man in Dresden? Vielen Dank im Voraus!', 'Was verdient man in Dresden?'],
  ['salary dresden, any help appreciated', 'salary dresden'],
  ['What do beginners earn? Cheers!', 'What do beginners earn?'],
  ['Was zahlt Potsdam? Wäre super. LG Jana', 'Was zahlt Potsdam?'],
  ['Bin ich mit 3.000 gut bezahlt? Bitte kurz halten.', 'Bin ich mit 3.000 gut bezahlt?'],
])('%s', (message, asked) => {
  expect(withoutCourtesy(message)).toBe(asked);
});

test.each([
  'Guten Tag',
  'Moin moin',
  'danke schon mal',
  'ok, danke für Ihre Hilfe!',
  'nein danke',
  'Alles klar, vielen Dank!',
  'sorry, meant experienced',
  'Sorry, 31',
  '',
])('nothing but courtesy, or a correction, stays as it is: %s', (message) => {
  expect(withoutCourtesy(message)).toBe(message);
});

test('a long message of nothing but courtesies is read to its end', () => {
  expect(withoutCourtesy('danke, vielen '.repeat(280))).toContain('danke');
  expect(withoutCourtesy('Hallo, kurze Frage: '.repeat(200))).toContain('Frage');
});
