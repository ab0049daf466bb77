import { describe, expect, test } from 'vitest';
import { plain, say, talk } from './talk.ts';

describe('which city: by what its article names, by where an amount lies, by where no figure is', () => {
  test.each([
    ['Which cities have B2B customers?', /Chemnitz and Duisburg/, 'two articles speak of it'],
    ['Für welche Stadt gibt es keine Zahl für Erfahrene?', /zu Duisburg keinen Betrag/, 'Duisburg has beginners only'],
    ['Which article gives no figure for beginners?', /Every article gives a figure/, 'all five have one'],
    [
      'Where would 2,700 be below the range with experience?',
      /Dresden.*Potsdam/s,
      '2,800 and 2,900 are where they begin',
    ],
    ['Irgendwo 4.000?', /keine der Städte.*Dresden.*3\.500/s, 'the highest figure is told'],
    ['Wo ist die Spanne für Anfänger am engsten?', /Magdeburg: 300 €/, '2,100 to 2,400'],
    ['In which city is the range for beginners widest?', /Dresden and Potsdam: €500/, 'both from end to end'],
    ['Die sächsischen Städte im Vergleich, Einstieg', /Chemnitz.*Dresden/s, 'the two of the region'],
    ['Duisburg fällt flach. Wo verdienen Anfänger am meisten?', /Potsdam: 2\.300/, 'the first is left out'],
  ])('%s', (message, expected) => {
    expect(plain(say(message).text)).toMatch(expected);
  });
});

describe('what follows on a comparison or a ranking', () => {
  test.each<[[string, ...string[]], RegExp, string]>([
    [['Dresden oder Potsdam mit Erfahrung?', 'Wer zahlt mehr?'], /Potsdam im Monat 100–200 €/, 'of the two'],
    [['Welche Stadt zahlt Anfängern am meisten?', 'Und danach?'], /Potsdam.*2\.300–2\.800/s, 'the second place'],
    [['Rangliste Einstieg bitte', 'Und die zweitniedrigste?'], /Chemnitz.*2\.100–2\.500/s, 'counted from below'],
    [['Magdeburg oder Chemnitz, Einstieg?', 'Nein, nicht Chemnitz, sondern Potsdam'], /200–400 €/, 'one is exchanged'],
    [
      ['Where would 2,600 be inside the range for beginners?', 'And where above the range?'],
      /2,100–2,500/,
      'the same amount',
    ],
    [['Was sind 2.900 bis 3.400 im Jahr?'], /34\.800.*40\.800/s, 'both of them'],
  ])('%j', (messages, expected) => {
    expect(plain(talk(...messages).text)).toMatch(expected);
  });
});
