import { expect, test } from 'vitest';
import { plain, say, talk } from './talk.ts';

test.each<[messages: [string, ...string[]], figure: string]>([
  [['Gehalt Azubi Dresden', 'und danach?'], '2.200–2.700 € im Monat'],
  [['What does an apprentice get in Dresden', "and once I'm qualified?"], '€2,200–2,700 a month'],
  [['Gehalt Azubi Dresden', 'und danach?', 'und in Potsdam im dritten Jahr?'], '2.300–2.800 € im Monat'],
])('after an apprenticeship comes the start: %j', (messages, figure) => {
  const { text } = talk(...messages);
  expect(plain(text)).toContain(figure);
  expect(plain(text)).not.toContain('2.800–3.200');
});

test.each([
  '900 Euro als Azubi in Dresden',
  'Ich bekomme 1.100 in der Ausbildung in Chemnitz, ist das gut?',
  '1,300 as an intern in Potsdam',
  'Mein Sohn macht ein Praktikum in Potsdam und kriegt 600 Euro, ok?',
  'dual studies salary Magdeburg',
  'Was verdient man während der Umschulung in Chemnitz?',
])('pay of apprentices and interns is not held against that of employees: %s', (message) => {
  const said = say(message);
  expect(said.outcome).toBe('silent');
  expect(plain(said.text)).not.toMatch(/\d\.\d{3} €|€\d,\d{3}/);
});

test('who is self-employed is told that the figures are others', () => {
  const { text } = say('Was verdient ein selbstständiger Callcenter-Agent in Chemnitz?');
  expect(text).toContain('Keinen eigenen Betrag nennt der Artikel zu Chemnitz für: Selbstständigkeit');
});
