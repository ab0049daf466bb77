import { describe, expect, test } from 'vitest';
import { eurosIn, expectAnswer, plain, rangesOf, say, talk } from '../talk.ts';

describe('figures of articles held against the minimum wage', () => {
  test.each([
    [
      'Liegt der Einstieg in Magdeburg unter dem Mindestlohn?',
      'Ganz unter dem Mindestlohn von 13,90 €',
      '2.100–2.400 €',
    ],
    ['Zahlen die in Chemnitz Anfängern mindestens den Mindestlohn?', 'Teils unter, teils über', '2.100–2.500 €'],
    ['Verdienen Erfahrene in Potsdam mehr als Mindestlohn?', 'Über dem Mindestlohn', '2.900–3.400 €'],
    ['Liegt der Einstieg in Dresden ab Januar drunter, also unter Mindestlohn?', '14,60 €', '2.200–2.700 €'],
  ])('%s', (message, verdict, pay) => {
    expectAnswer(say(message), { kind: 'minimumWage', has: [verdict, pay] });
  });

  test('at the hours that were said before', () => {
    expectAnswer(talk('What does Dresden pay at 25 hours?', 'is that above minimum wage?'), {
      kind: 'minimumWage',
      has: ['At 25 hours a week', '€1,375–1,688'],
    });
  });

  test('how high it is does not ask for that', () => {
    expect(plain(say('Wie hoch ist der Mindestlohn?').text)).not.toContain('Einstieg in');
  });
});

describe('what lifts pay', () => {
  test.each<[messages: [string, ...string[]], has: string[]]>([
    [
      ['Verdienst in Potsdam?', 'und wodurch komme ich höher?'],
      ['Berufserfahrung', 'Zusatzqualifikation', 'Tech-Unternehmen'],
    ],
    [['What drives pay up in Magdeburg?'], ['extra tasks', 'technical support']],
    [['Welche Firmen in Potsdam zahlen besser?'], ['Tech-Unternehmen', 'internationale Kundschaft']],
    [['Who pays best in Chemnitz?'], ['international companies']],
  ])('%j', (messages, has) => expectAnswer(talk(...messages), { has }));

  test('employers that an article only names pay no better', () => {
    expectAnswer(say('Wer zahlt in Duisburg am besten?'), {
      has: ['Über besser zahlende Arbeitgeber sagt der Artikel zu Duisburg nichts.'],
      lacks: ['internationale Unternehmen'],
    });
  });

  test('what a step adds', () => {
    const said = plain(say('Moving from agent to quality management in Dresden, what does that add?').text);
    expect(said).toContain('At the upper end that is €300 more.');
  });

  test('what is told beside the question counts', () => {
    const said = say(
      'Unsere Mitarbeiterin wechselt nach vier Jahren vom Dresdner First Level in ein IT-Projekt. Bis zu welcher Höhe wäre eine Vergütung laut Ihren Unterlagen realistisch?',
    );
    expect(eurosIn(rangesOf(said).join(' '))).toEqual([2800, 3200, 3400]);
  });
});

describe('what to ask for', () => {
  test.each([
    ['Was kann ich mit Polnisch und drei Jahren Erfahrung in Magdeburg verlangen?', [2800]],
    ['Hab SAP-Kenntnisse, was krieg ich da als Neuling in Duisburg?', [2400, 2800]],
    ['What do I say in Chemnitz as a beginner when they ask what I want to earn?', [2100, 2500]],
    ['Full range for Dresden please, from first day to the top', [2200, 2700, 2800, 3200, 3400, 3500]],
    ['Gesamte Spanne in Potsdam, von ganz unten bis ganz oben', [2300, 2800, 2900, 3400]],
  ])('%s', (message, euros) => expect(eurosIn(rangesOf(say(message)).join(' '))).toEqual(euros));

  test('the whole range after one level', () => {
    const said = talk('Was verdienen Einsteiger in Chemnitz?', 'und jetzt die ganze Spanne');
    expect(eurosIn(rangesOf(said).join(' '))).toEqual([2100, 2500, 2600, 3100, 3200]);
  });
});

test.each([
  ['Was verdient ein Neuling in Duisburg bei 25 Stunden?', 'ach ne, eher 30', [1800, 2100]],
  ['pay for starters in potsdam at 20 hours', 'make it 30', [1725, 2100]],
])('%s – %s', (first, second, euros) => {
  expect(
    eurosIn(
      rangesOf(talk(first, second))
        .map((range) => range.split(' (')[0])
        .join(' '),
    ),
  ).toEqual(euros);
});

test('gross pay is no question about tax', () => {
  expectAnswer(say('Who gets more before tax, Dresden or Potsdam?'), { kind: 'compare', has: ['€100–200'] });
});

describe('offers and posts in odd notations', () => {
  test.each([
    ['2500 dd 38h u 2400 md 35h', ['100 € im Monat mehr als in Magdeburg', '15,82 €', '15,18 €']],
    ['2600 inkl 13. Gehalt in Potsdam', ['2.400 € im Monat', '2.300–2.800 €']],
    ['zwei halbe Stellen in Dresden als Anfänger, was kommt zusammen raus?', ['2.200–2.700 €']],
    ['two part-time jobs of 15 hours each in Potsdam, beginner pay?', ['€1,725–2,100']],
    ['Welche Stadt zahlt pro Stunde mehr, Dresden 38 h oder Magdeburg 35 h?', ['zahlt Dresden mehr als Magdeburg']],
  ])('%s', (message, has) => expectAnswer(say(message), { has }));

  test('a list keeps its level whichever end comes first', () => {
    expectAnswer(talk('pay for experienced people in Dresden, Potsdam and Chemnitz', 'sort it highest first'), {
      kind: 'rank',
      has: ['With experience, ordered by the upper end'],
    });
  });

  test('what an offer is held against', () => {
    expectAnswer(talk('Mir wurden 2.300 in Chemnitz geboten', 'im Vergleich zu was denn?'), { has: ['2.100–2.500 €'] });
  });
});
