import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../../src/knowledge/store.ts';
import { firstOf } from '../../reader.ts';

const fieldOf = (message: string) => firstOf(message).occupations.find(({ field }) => field)?.name;

describe('a field of work is asked about', () => {
  test.each([
    ['Was verdient man im Lager in Chemnitz?', 'Lager'],
    ['und in der Pflege?', 'Pflege'],
    ['auf dem Bau in Duisburg, was kriegt man da', 'Bau'],
    ['gehalt gastronomie potsdam', 'gastronomie'],
    ['Lagerjob in Dresden: wie viel Lohn?', 'Lager'],
    ['Frau Müller, 45, Lagerlogistik, Chemnitz, was verdient sie im Lager?', 'Lager'],
    ['was verdient man in der Logistik in Duisburg', 'Logistik'],
    ['salary in retail in Magdeburg', 'retail'],
    ['what does warehouse work pay', 'warehouse'],
  ])('%s → %s', (message, name) => expect(fieldOf(message)).toBe(name));
});

describe('a field of work is told in passing', () => {
  test.each([
    'Was zahlt die Logistik in Duisburg im Kundenservice?',
    'ich arbeite im Einzelhandel, was verdient man in Potsdam',
    'bin in der Pflege, was verdient man in Dresden',
    'komme aus der Pflege, Gehalt Dresden?',
    'I work in a warehouse, what would I earn in Potsdam?',
    'He lost two jobs, once in steel and once in retail. How steady is demand in Duisburg?',
    'Verdient man in der Logistik mehr?',
    'Welche Arbeitgeber gibt es in der Logistik in Duisburg?',
    'Before that she was in retail. She is offered 1,150 in Chemnitz, 20 hours. Does it fit?',
  ])('%s', (message) => expect(fieldOf(message)).toBeUndefined());
});

test('the occupations of a field are in the catalogue', () => {
  const { fields, occupations } = loadKnowledge('data');
  const known = new Set(occupations.map(({ id }) => id));
  expect(fields.flatMap((field) => field.occupations.filter((id) => !known.has(id)))).toEqual([]);
});
