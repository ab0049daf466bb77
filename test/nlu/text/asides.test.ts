import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createWithoutAsides } from '../../../src/nlu/text/asides.ts';
import { knowledge } from '../reader.ts';

const withoutAsides = createWithoutAsides(knowledge.asideModel, (word) => word === 'dresden');

test.each([
  ['Sorry, Katze auf der Tastatur. Was verdient man da?', 'Was verdient man da?'],
  ['Mein Akku ist gleich leer. Was macht man da? Danke Ihnen.', 'Was macht man da? Danke Ihnen.'],
  ['What do starters earn? My phone is about to die.', 'What do starters earn?'],
])('%s', (message, asked) => expect(withoutAsides(message)).toBe(asked));

test.each([
  'Sorry, Katze auf der Tastatur.',
  'Ich habe zehn Jahre Erfahrung. Was kann ich verlangen?',
  'I speak Turkish. Does that help?',
  'Ich sitze im Zug nach Dresden. Was verdient man dort?',
  'Ich bin schnell gestresst. Ist das etwas für mich?',
  'They offer 2,400. Is that fair?',
  'Nein, ich meinte Erfahrene. Wie viel dann?',
])('nothing else said, or something that matters: %s', (message) => expect(withoutAsides(message)).toBe(message));

test('of asides that the model has not seen, three in four are left out', () => {
  const asides = readFileSync(new URL('../../utterances/asides.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const left = asides.filter((aside) => withoutAsides(`Und dort? ${aside}`) === 'Und dort?');
  expect(asides.length).toBe(300);
  expect(left.length / asides.length).toBeGreaterThan(0.75);
});
