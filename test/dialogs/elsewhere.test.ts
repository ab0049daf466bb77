import { expect, test } from 'vitest';
import { plain, say } from './talk.ts';

test.each([
  ['ich will nicht nach Dresden, was verdient man woanders?', 'Dresden'],
  ['ich hab keine Lust auf Chemnitz, was krieg ich in den anderen Städten am Anfang', 'Chemnitz'],
  ["I don't want to move to Potsdam, what do they pay elsewhere", 'Potsdam'],
  ["I'm leaving Duisburg. What do other cities pay beginners?", 'Duisburg'],
])('the city that is refused is not shown: %s', (message, city) => {
  const { text } = say(message);
  expect(plain(text)).toMatch(/2\.100–2\.400|2,100–2,400/);
  expect(text).not.toContain(city);
});

test('a city that others are held against is shown', () => {
  expect(say('Is pay in Potsdam not better than elsewhere?').text).toContain('Potsdam');
});
