import { describe, expect, test } from 'vitest';
import { bakers, read } from './reader.ts';

type Read = ReturnType<typeof read>;
const figuresOf = ({ profile }: Read) =>
  (profile?.salary ?? []).map(({ level, min, max, period }) => `${level} ${min}..${max} ${period}`);
const german = (text: string) => figuresOf(bakers(`Neue bekommen 2.300 Euro. ${text}`)).slice(1);
const english = (text: string) =>
  figuresOf(read(`Data Analyst jobs in Dresden\nThe pay\nNewcomers get €3,000 a month. ${text}\n`)).slice(1);

describe('money that is not the pay of the article’s own people', () => {
  test.each([
    ['paid a single time', 'Wer aufs Land zieht, bekommt vom Kreis einmalig 4.000 Euro.'],
    ['paid a single time, by its noun', 'Dazu gibt es eine einmalige Zahlung von 3.500 Euro.'],
    ['paid a single time, said after it', 'Der Verband zahlt Umsteigern 2.500 Euro einmalig.'],
    ['others in the same house', 'Konditorinnen im selben Betrieb verdienen 2.900 Euro.'],
    [
      'others, told of in a clause of their own',
      'Über dem Bäcker steht der Dachdecker, der mit Diplom auf 3.100 Euro kommt.',
    ],
    ['others whom one is behind', 'Damit liegen die Bäcker hinter den Dachdeckern, wo 2.900 Euro gezahlt werden.'],
    ['others who come close', 'Dachdecker stehen dem mit 2.500 Euro kaum nach.'],
    ['more a year', 'Die Kollegen nehmen im Schnitt fünftausend Euro im Jahr mehr nach Hause.'],
    ['hours beyond the usual', 'In der Saison werden Überstunden mit 16 Euro vergütet.'],
    ['taken off the pay', 'Für das Zimmer werden bis zu 300 Euro abgezogen.'],
    ['others under the same roof', 'Gerüstbauer unter demselben Dach erhalten 3.100 Euro.'],
    ['said to be no pay', 'Für Fahrten werden 2.600 Euro erstattet, das ist kein Lohn.'],
    ['said to be about something else', 'Im Beispiel stehen 2.790 Euro für einen Ofen, es geht nicht um Ihr Gehalt.'],
    ['what the self-employed charge', 'Freie Bäcker berechnen ab 38 Euro die Stunde.'],
    ['what the self-employed charge, by another verb', 'Selbstständige nehmen meist um die 45 Euro pro Stunde.'],
  ])('%s: %s', (_, text) => expect(german(text)).toEqual([]));

  test.each([
    ['paid a single time', 'The town gives those who move here a one-off sum of €4,000.'],
    ['others on the same floor', 'Statisticians on the same floor earn €4,100 a month.'],
    ['said to be no pay', 'Travel is refunded with €3,300, which is not a wage.'],
    [
      'others of whom something is told in between',
      'Machine operators, on whom every analyst depends now and then, bring home €4,300 a month.',
    ],
    ['what freelancers charge', 'Freelancers usually bill €70 an hour.'],
    ['cooks are no bosses', 'Chefs earn about €2,800 a month.'],
  ])('%s: %s', (_, text) => expect(english(text)).toEqual([]));
});

describe('pay in spite of words for other money', () => {
  test.each([
    ['a word for people', 'Maschinenbediener mit Erfahrung erhalten 2.800 Euro.', ['experienced 2800..2800 month']],
    [
      'day rates that are added up',
      'Auf Messen gelten Tagessätze, umgerechnet bis zu 4.200 Euro im Monat.',
      ['experienced null..4200 month'],
    ],
    [
      'no pay that one could live on is pay',
      'Erfahrene verdienen 2.500 Euro, das ist kein Gehalt, mit dem man weit kommt.',
      ['experienced 2500..2500 month'],
    ],
    [
      'what a sentence goes on with',
      'Mit Erfahrung sind es 2.700 Euro, und nebenan wundert man sich.',
      ['experienced 2700..2700 month'],
    ],
    [
      'own people in the same house',
      'Erfahrene Bäcker im selben Haus bekommen 2.700 Euro.',
      ['experienced 2700..2700 month'],
    ],
  ])('%s: %s', (_, text, figures) => expect(german(text)).toEqual(figures));
});

describe('what decides the level', () => {
  test.each([
    [
      'a promise whose figure follows',
      'Große Häuser zahlen mehr, nämlich rund 2.600 Euro.',
      ['experienced 2600..2600 month'],
    ],
    [
      'demanding duties are a specialist’s',
      'Fachkräfte mit besonders heiklen Aufgaben erhalten bis zu 3.300 Euro.',
      ['specialist null..3300 month'],
    ],
    [
      'with whom one works says no level',
      'Mit Erfahrung sind es 2.900 Euro. Beim kleinen Lieferbetrieb liegt der Lohn bei 2.400 Euro.',
      ['experienced 2900..2900 month', 'entry 2400..2400 month'],
    ],
  ])('%s: %s', (_, text, figures) => expect(german(text)).toEqual(figures));

  test.each([
    [
      'who has just got the licence begins',
      'Once licensed, people start at €3,400 a month.',
      ['entry 3400..3400 month'],
    ],
    [
      'from the first day',
      'Consultancies pay more from day one, roughly €3,500, but want long hours.',
      ['entry 3500..3500 month'],
    ],
    ['going up to a figure is the most', 'Specialists go up to €5,200 a month.', ['specialist null..5200 month']],
  ])('%s: %s', (_, text, figures) => expect(english(text)).toEqual(figures));
});

test('a number or a day before the name in a file’s name is none of it', () => {
  const text = 'Nachts ist es still. Um vier kommt der Erste.\nDie Arbeit macht Freude, wenn man früh aufsteht.\n';
  for (const name of ['07-baecker-leipzig.txt', '2026-11-23-baecker-leipzig.txt', 'baecker-leipzig.txt']) {
    const { profile } = read(text, name);
    expect([profile?.occupationName, profile?.city]).toEqual(['Bäcker', 'leipzig']);
  }
});
