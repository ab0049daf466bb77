import { expect, test } from 'vitest';
import { say, talk } from './talk.ts';

test('what was asked last is not suggested again', () => {
  const first = say('Was muss man in Duisburg können?');
  expect(first.suggestions[0]).toBe('Was verdient man als Einsteiger in Duisburg?');
  const second = say('Was verdient man als Einsteiger da?', { memory: first.memory });
  expect(second.suggestions).not.toContain('Was muss man in Duisburg können?');
  expect(second.suggestions).toHaveLength(3);
});

test('thanks and help go on about the place that was spoken of', () => {
  expect(talk('Was muss man in Potsdam können?', 'Danke').suggestions[0]).toContain('Potsdam');
  expect(talk('Was muss man in Potsdam können?', 'Hilfe').suggestions[0]).toContain('Potsdam');
});

test('a city is compared with the nearest that is covered', () => {
  expect(say('Angebot 2.500 in Potsdam als Einsteiger').suggestions[0]).toBe('Vergleichen Sie Potsdam mit Magdeburg.');
});

test('an occupation without an article is named as a German noun is written', () => {
  expect(say('was verdient ein klempner in chemnitz').text).toContain('„Klempner“');
});
