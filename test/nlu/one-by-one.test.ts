import { describe, expect, test } from 'vitest';
import { understand } from './reader.ts';

/** Kind and towns of each part of a message. */
const partsOf = (message: string) =>
  understand(message).parts.map(({ kind, cities }) => `${kind ?? '…'} ${cities.map(({ id }) => id).join('+')}`.trim());

describe('questions in sentences of their own are read one by one', () => {
  test.each([
    [
      'Which employers in Potsdam recruit for customer service? And do they offer language training in Duisburg?',
      ['market potsdam', 'training duisburg'],
    ],
    [
      'Kann man in Dresden im Kundenservice Karriere machen? Was verdient man in Chemnitz als Anfänger?',
      ['outlook dresden', 'salary chemnitz'],
    ],
    ['Was sind die Aufgaben? Und was verdient man in Dresden?', ['tasks dresden', 'salary dresden']],
    ['Was macht man in Potsdam den ganzen Tag? Und was verdient man dort?', ['tasks potsdam', 'salary potsdam']],
    ['brauche ich englisch in chemnitz und wer stellt in magdeburg ein', ['need chemnitz', 'market magdeburg']],
    [
      'was bekommt ein anfänger in duisburg und ist in magdeburg jeder tag anders',
      ['salary duisburg', 'tasks magdeburg'],
    ],
  ])('%s', (message, parts) => expect(partsOf(message)).toEqual(parts));

  test('a level and hours that are told go for all of them', () => {
    const [, pay] = understand(
      'Ich bin Anfänger in Dresden, 20 Stunden. Was mache ich da? Und was verdiene ich?',
    ).parts;
    expect(pay).toMatchObject({ kind: 'salary', levels: ['entry'], hours: 20 });
  });
});

describe('one question stays one', () => {
  test.each([
    [
      'the same of two towns',
      'Was verdient man in Dresden? Und was verdient man in Chemnitz?',
      ['compare dresden+chemnitz'],
    ],
    ['half a question', 'Was verdient man in Dresden? Und in Chemnitz?', ['compare dresden+chemnitz']],
    ['a town that is taken back', 'Was verdient man in Dresden? Nein, Duisburg.', ['salary duisburg']],
    [
      'two towns in one sentence',
      'Zahlt Dresden mehr als Chemnitz? Wer zahlt am Anfang mehr?',
      ['compare dresden+chemnitz'],
    ],
  ])('%s: %s', (_, message, parts) => expect(partsOf(message)).toEqual(parts));
});
