import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eurosIn, expectAnswer, knowledge, say, talk } from './talk.ts';

describe('a city without an article is named as such; the nearest that has one is offered as what it is', () => {
  test.each([
    [
      'Was verdient man in Berlin?',
      'Zu Berlin habe ich keinen Artikel',
      'Am nächsten liegt Potsdam, etwa 27 km entfernt.',
    ],
    ['Gehalt in Leipzig', 'Zu Leipzig habe ich keinen Artikel', 'Am nächsten liegt Chemnitz'],
    ['Gehalt in Essen', 'Zu Essen habe ich keinen Artikel', 'Am nächsten liegt Duisburg'],
    ['Gehalt in Freital', 'Zu Freital habe ich keinen Artikel', 'Am nächsten liegt Dresden'],
    ['Was muss man in Köln können?', 'Zu Köln habe ich keinen Artikel', 'Am nächsten liegt Duisburg'],
    ['salary in Munich', 'I have no article on Munich', 'The nearest of them is Chemnitz'],
    [
      'Gehalt in Brandenburg an der Havel',
      'Zu Brandenburg an der Havel habe ich keinen Artikel',
      'Am nächsten liegt Potsdam',
    ],
  ])('%s', (message, says, nearest) => {
    const said = say(message);
    expectAnswer(said, {
      kind: 'unknownCity',
      outcome: 'unknown',
      has: [says, nearest, 'Chemnitz', 'Dresden', 'Duisburg', 'Magdeburg', 'Potsdam'],
    });
    expect(eurosIn(said.text)).toEqual([]);
    expect(said.sources).toEqual([]);
  });
});

describe('a region without an article is named', () => {
  test.each([
    ['Gehalt in Bayern', 'Zu Bayern habe ich keinen Artikel'],
    ['salary in Bavaria', 'I have no article on Bavaria'],
    ['Gehalt in Hessen', 'Zu Hessen habe ich keinen Artikel'],
    ['Gehalt in Schleswig-Holstein', 'Zu Schleswig-Holstein habe ich keinen Artikel'],
  ])('%s', (message, says) => {
    const said = say(message);
    expectAnswer(said, { kind: 'unknownCity', outcome: 'unknown', has: [says] });
    expect(eurosIn(said.text)).toEqual([]);
  });
});

test('beside a covered city it is a note', () => {
  expectAnswer(say('Gehalt in Dresden und Leipzig'), {
    outcome: 'answered',
    has: ['Dresden', 'Zu Leipzig habe ich keinen Artikel'],
  });
});

test('the question is kept, so that a covered city can follow', () => {
  expectAnswer(talk('Was verdient man als Einsteiger in Berlin?', 'und in Potsdam?'), {
    kind: 'salary',
    has: ['2.300–2.800 €'],
    lacks: ['Mit Erfahrung'],
  });
});

test('no town without an article ever gets a figure', () => {
  const covered = new Set(knowledge.profilesOf('customer-service').map(({ city }) => city));
  const others = knowledge.towns.filter(({ id, population }) => !covered.has(id) && (population ?? 0) >= 20_000);
  fc.assert(
    fc.property(
      fc.constantFrom(...others),
      fc.constantFrom('Gehalt als Einsteiger in', 'salary in'),
      ({ name }, ask) => {
        expect(eurosIn(say(`${ask} ${name}`).text)).toEqual([]);
      },
    ),
    { numRuns: 150, seed: 1 },
  );
});

test('a town that alone is asked about is not answered for with another that is told of', () => {
  const said = say(
    'Wir haben neben dem Standort Duisburg noch ein kleines Büro in Bochum, und ich wüsste gern, was Einsteiger im Kundenservice in Bochum verdienen',
  );
  expectAnswer(said, { kind: 'unknownCity', outcome: 'unknown', has: ['Zu Bochum habe ich keinen Artikel'] });
  expect(eurosIn(said.text)).toEqual([]);
});
