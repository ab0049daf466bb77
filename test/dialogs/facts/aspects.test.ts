import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/store.ts';
import { eurosIn, plain, say, talk } from '../talk.ts';

describe('one side of the job', () => {
  test.each<[messages: [string, ...string[]], start: string]>([
    [
      ['Wann ist in Potsdam am meisten los?'],
      'Das sagt der Artikel zu Potsdam über Zeiten, in denen besonders viel los ist: Ausnahmezustand zur',
    ],
    [['When is the busiest time in Potsdam?'], 'What the article on Potsdam says about busy times: exceptional rush'],
    [['Wie ist der Umgangston in Chemnitz?'], 'Das sagt der Artikel zu Chemnitz über den Umgangston:'],
    [
      ['Wie ist der Umgangston in Chemnitz?', 'und in Duisburg?'],
      'Das sagt der Artikel zu Duisburg über den Umgangston:',
    ],
    [
      ['Welche Weiterbildungen gibt es in Potsdam?', 'wer zahlt das?'],
      'Das sagt der Artikel zu Potsdam über die Kosten der Weiterbildung:',
    ],
  ])('%j: "%s…"', (messages, start) => expect(plain(talk(...messages).text)).toMatch(new RegExp(`^${start}`)));

  test('is told of every city where none is named', () => {
    const { text } = say('Is it stressful?');
    for (const city of ['Chemnitz', 'Dresden', 'Duisburg', 'Magdeburg', 'Potsdam'])
      expect(text).toContain(`- ${city}: `);
  });

  test('is what an article does say of age', () =>
    expect(plain(say('Bin ich zu alt für Duisburg?').text)).toMatch(/Berufserfahrung als Pluspunkt/));

  test('is not told twice', () => {
    const { text } = say('Wie ist der Umgangston in Chemnitz?');
    expect(text.split('direkter und manchmal rauer Umgangston')).toHaveLength(2);
  });

  test('of which an article says nothing is said to be so', () =>
    expect(plain(talk('Welche Weiterbildungen gibt es in Chemnitz?', 'werden die bezahlt?').text)).toContain(
      'Über die Kosten der Weiterbildung sagt der Artikel zu Chemnitz nichts.',
    ));

  test.each<[message: string, lines: string[]]>([
    [
      'Wo werden Leute gut eingearbeitet?',
      ['- Magdeburg: ', 'Chemnitz, Dresden, Duisburg und Potsdam sagen dazu nichts.'],
    ],
    ['Where does training lead to a raise?', ['- Dresden: a modest pay rise']],
  ])('%s: the city that answers best comes first', (message, [first = '', ...others]) => {
    const text = plain(say(message).text);
    expect(text.match(/^- .*$/m)?.[0]).toContain(first);
    for (const other of others) expect(text).toContain(other);
  });

  test('of what is stable, the industries that stand beside it are named', () =>
    expect(plain(say('Wie ist die Nachfrage nach Personal in Duisburg?').text)).toContain(
      'Als Branchen nennt er dabei: Logistik, Energiewirtschaft und Handel.',
    ));

  test('of what is not said no more is said after what is', () => {
    const text = plain(say('Sind die Arbeitszeiten in Potsdam geregelt?').text);
    expect(text).toMatch(/^Das sagt der Artikel zu Potsdam über die Arbeitszeiten: relativ geregelter Arbeitsalltag/);
    expect(text).toContain('steht sonst nichts im Artikel zu Potsdam.');
  });

  test('is answered by concepts that there are', () => {
    const { aspects, concept } = loadKnowledge('data');
    expect(aspects.length).toBeGreaterThan(30);
    const unknown = aspects.flatMap(({ concepts }) => concepts.filter((id) => !concept(id)));
    expect(unknown).toEqual([]);
    expect(new Set(aspects.map(({ id }) => id)).size).toBe(aspects.length);
  });
});

describe('a thing that is named', () => {
  test.each([
    [
      'Do insurance companies hire in Duisburg?',
      'Among the industries and employers in Duisburg, the article names: insurers.',
    ],
    ['Was hat man in Chemnitz mit Ersatzteilen zu tun?', 'Ersatzteilbestellungen'],
    [
      'Welche Rolle spielt der Hafen in Duisburg?',
      'Unter den Branchen und Arbeitgebern in Duisburg nennt der Artikel: Hafenwirtschaft.',
    ],
  ])('%s', (message, first) => {
    const [start = ''] = plain(say(message).text).split('\n');
    expect(start).toContain(first);
  });

  test('is followed by little, and by all if that is wanted', () => {
    const asked = 'Sucht der Online-Handel in Duisburg Leute?';
    expect(say(asked).text).not.toContain('Stellenabbau');
    expect(talk(asked, 'alles zeigen').text).toContain('Stellenabbau');
  });

  test('is looked for in all articles where no city is', () =>
    expect(plain(say('Which city has insurance employers?').text)).toContain('The article on Duisburg names'));
});

describe('figures beside each other', () => {
  test.each<[messages: [string, ...string[]], says: string]>([
    [['Was verdient man in Dresden?', 'wie viel mehr ist das als in Chemnitz?'], '100–200 € mehr als Chemnitz'],
    [
      ['Was verdient man in Dresden?', 'und in Magdeburg?', 'Unterschied?'],
      'Dresden im Monat 100–300 € mehr als Magdeburg',
    ],
    [['Dresden oder Chemnitz, was zahlt mehr?', 'in Prozent?'], '100–200 € mehr als Chemnitz. Das sind rund 5–8 %.'],
    [['Was verdient man als Einsteiger in Potsdam?', 'ist das viel?'], 'liegt Potsdam beim Einstieg auf Platz 2 von 5'],
    [['starting pay in Dresden?', 'is that a lot?'], 'Dresden is number 3 of 5 at entry level'],
    [['In welchen Städten kriegen Anfänger mehr als in Dresden?'], '1. Duisburg: rund 2.400–2.800 €'],
  ])('%j: "%s"', (messages, says) => expect(plain(talk(...messages).text)).toContain(says));
});

describe('a note on a client', () => {
  test.each([
    ['Kundin 42, Verkäuferin, MD, 30 Std, was drin?', [1575, 1800]],
    ['Kd, 58, Schlosser, Chemnitz, Einstieg. Gehalt?', [2100, 2500]],
  ])('%s is about the occupation that is covered', (note, figures) => {
    expect(eurosIn(say(note).text)).toEqual(expect.arrayContaining(figures));
  });

  test('children are no artificial intelligence', () =>
    expect(say('Kundin, alleinerz., 2 Ki, Potsdam, 25 Std. Verdienst?').kind).toBe('salary'));

  test('a question about another occupation is no note', () =>
    expect(say('Was verdient ein Schlosser in Chemnitz?').kind).toBe('unknownOccupation'));
});

describe('an offer', () => {
  test('"after a year" is when, not how long', () =>
    expect(plain(say('They offer 2,600 after a year in Chemnitz').text)).toContain('€2,600 a month'));

  test('is argued with its range', () =>
    expect(
      eurosIn(talk('2.300 in Duisburg als Einsteiger, ok?', 'Was könnte ich als Gegenvorschlag nennen?').text),
    ).toEqual(expect.arrayContaining([2400, 2800])));

  test('what is left of an amount is not reckoned', () => {
    expect(say('Was bleibt netto von 2500?').kind).toBe('silent');
    expect(say('2500 netto in Dresden, passt das?').kind).toBe('offer');
  });
});

test('a week of 35 hours and more is full time', () => {
  const { text } = say('Was verdient man als Einsteiger in Chemnitz bei 38 Stunden?');
  expect(text).toContain('38 Wochenstunden gelten hier als Vollzeit.');
  expect(eurosIn(text)).toEqual(expect.arrayContaining([2100, 2500]));
});
