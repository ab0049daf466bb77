import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citiesOf, firstOf, knowledge, understand } from '../reader.ts';

describe('a town is recognised', () => {
  test.each([
    ['gehalt kundenservice hale saale', 'halle-saale', 'its second word'],
    ['Was verdient man in Dresden?', 'dresden', 'its name'],
    ['GEHALT MAGDEBURG', 'magdeburg', 'in capitals'],
    ['gehalt muenchen', 'muenchen', 'an umlaut written out'],
    ['salary in Munich', 'muenchen', 'its English name'],
    ['salary in Cologne', 'koeln', 'its English name'],
    ['Dresdens Gehälter', 'dresden', 'a genitive'],
    ['Dresden’s salaries', 'dresden', 'an English genitive'],
    ['Dresdner Gehälter', 'dresden', 'an adjective'],
    ['Chemnitzer Gehälter', 'chemnitz', 'an adjective'],
    ['Potsdamer Arbeitgeber', 'potsdam', 'an adjective'],
    ['Duisburger Unternehmen', 'duisburg', 'an adjective'],
    ['Magdeburger Gehälter', 'magdeburg', 'an adjective'],
    ['Gehalt im Raum Dresden', 'dresden', 'the area'],
    ['gehalt dd', 'dresden', 'a licence plate'],
    ['Gehalt C', 'chemnitz', 'a licence plate of one letter'],
    ['QE, 45, ex Lager, C – was ist da als Einstieg drin, und was später?', 'chemnitz', 'a letter between marks'],
    ['Ich kann C, Java und Python, was verdiene ich damit in Dresden?', 'dresden', 'no letter beside a name'],
    ['einstieg md', 'magdeburg', 'a licence plate in small letters'],
    ['Was verdient du in DU?', 'duisburg', 'a plate that is a word, in capitals'],
    ['Gehalt in Karl-Marx-Stadt', 'chemnitz', 'its old name'],
    ['Gehalt in Elbflorenz', 'dresden', 'its nickname'],
    ['Gehalt in Freital', 'freital', 'a small town'],
    ['Gehalt in Senftenberg', 'senftenberg', 'a small town'],
    ['Gehalt in Werder', 'werder-havel', 'a small town by its short name'],
    ['Gehalt in Burg', 'burg', 'a small town that is a word'],
    ['Gehalt in Frankfurt', 'frankfurt-am-main', 'the larger of two'],
    ['Gehalt in Frankfurt (Oder)', 'frankfurt-oder', 'the smaller by its full name'],
    ['Gehalt in Frankfurt an der Oder', 'frankfurt-oder', 'as people say it'],
    ['Gehalt in Halle', 'halle-saale', 'without its river'],
    ['Gehalt in Mülheim', 'muelheim-an-der-ruhr', 'without its river'],
    ['Gehalt in Bad Homburg', 'bad-homburg-vor-der-hoehe', 'of two words'],
    ['Gehalt in Brandenburg an der Havel', 'brandenburg-an-der-havel', 'the town, not its state'],
    ['Gehalt in St. Ingbert', 'st-ingbert', 'a point in its name'],
    ['Gehalt in St Wendel', 'st-wendel', 'without it'],
    ['Gehalt in Essen', 'essen', 'a word, after "in"'],
    ['Gehalt in Hof', 'hof', 'a word, after "in"'],
    ['Gehalt in Lage', 'lage', 'a word, after "in"'],
  ])('%s → %s (%s)', (message, town) => expect(citiesOf(message)).toEqual([town]));
});

describe('no town', () => {
  test.each([
    ['was verdienst du', '"du" is Duisburg’s plate'],
    ['Wie ist die Lage auf dem Arbeitsmarkt?', '"Lage" is a town'],
    ['Was gibt es zum Essen?', '"Essen" is a town'],
    ['Was kostet das Essen in der Kantine?', '"Essen" is a town'],
    ['Ich arbeite auf dem Hof', '"Hof" is a town'],
    ['Was muss man können?', ''],
    ['Welche Stadt zahlt am meisten?', '"Stadt" begins names'],
    ['Do I need a car?', ''],
    ['Was verdient man überall?', ''],
    ['Is there a bad day?', '"Bad" begins names'],
    ['Ich bin neu hier', '"Neu" begins names'],
  ])('%s (%s)', (message) => expect(citiesOf(message)).toEqual([]));
});

describe('several towns, in the order of the text', () => {
  test.each([
    ['Gehalt in Dresden oder Potsdam', ['dresden', 'potsdam']],
    ['Compare Duisburg, Chemnitz and Magdeburg', ['duisburg', 'chemnitz', 'magdeburg']],
    ['Vergleiche DD und Dresden mit Potsdam', ['dresden', 'potsdam']],
    ['Dresden vs. Leipzig', ['dresden', 'leipzig']],
  ])('%s', (message, towns) => expect(citiesOf(message)).toEqual(towns));
});

describe('what is taken back is not meant', () => {
  test.each([
    ['nicht Dresden, sondern Potsdam', ['potsdam']],
    ['nicht in Dresden, in Potsdam', ['potsdam']],
    ['statt Dresden lieber Potsdam', ['potsdam']],
    ['instead of Dresden, Potsdam', ['potsdam']],
    ['Gehalt in Dresden, nein, Potsdam', ['potsdam']],
    ['Was verdient man in Dresden, ach nee, ich meine Chemnitz?', ['chemnitz']],
    ['What does one earn in Dresden, sorry, I mean Duisburg?', ['duisburg']],
    ['Gehalt nicht in Dresden', []],
    ['unter 2.400 geh ich nicht, Magdeburg', ['magdeburg']],
    ['Dresden oder Magdeburg, aber nicht Potsdam', ['dresden', 'magdeburg']],
    ['Gehalt in Dresden, nein, nicht Dresden, Potsdam', ['potsdam']],
  ])('%s → %j', (message, towns) => expect(citiesOf(message)).toEqual(towns));

  test.each([
    ['alle Städte außer Duisburg und Potsdam', ['duisburg', 'potsdam']],
    ['all cities except Dresden, Chemnitz and Potsdam', ['dresden', 'chemnitz', 'potsdam']],
    ['alle bis auf Magdeburg oder Dresden', ['magdeburg', 'dresden']],
    ['nicht in Dresden, sondern in Potsdam', ['dresden']],
  ])('%s leaves out %j', (message, towns) => expect(firstOf(message).except.map(({ id }) => id)).toEqual(towns));
});

describe('a correction says so', () => {
  test.each([['nein, Potsdam'], ['nicht Dresden, sondern Potsdam'], ['no, I meant Potsdam'], ['ich meinte Duisburg']])(
    '%s',
    (message) => expect(understand(message).correction).toBe(true),
  );
  test.each([['Gehalt in Potsdam'], ['und in Dresden?'], ['And in Duisburg?']])('%s does not', (message) =>
    expect(understand(message).correction).toBe(false),
  );
});

describe('a postcode is its town', () => {
  test.each([
    ['Gehalt 39104', ['magdeburg']],
    ['salary in 14467', ['potsdam']],
    ['Gehalt, ich wohne in 09112', ['chemnitz']],
    ['PLZ 14467, Gehalt', ['potsdam']],
    ['14467 pay', ['potsdam']],
    ['Gehalt 04109', ['leipzig']],
    ['Gehalt in 10115', ['berlin']],
    ['Was verdient man in 45130?', ['essen']],
    // The name that follows says it.
    ['Gehalt in 45127 Essen', ['essen']],
    ['Gehalt 39291 Möckern', ['moeckern-st']],
    // Several towns share it.
    ['Gehalt in 39291', [undefined]],
    ['Gehalt PLZ 40721', [undefined]],
    ['postcode 40721 pay', [undefined]],
  ])('%s → %j', (message, towns) => {
    expect(firstOf(message).amount).toBeUndefined();
    expect(citiesOf(message)).toEqual(towns);
  });

  test.each([
    ['Kundennummer 45127, Gehalt in Dresden?'],
    ['Tel. 0351 45127, Gehalt in Dresden?'],
    ['Aktenzeichen 39104, Gehalt in Dresden?'],
  ])('unless it numbers something else: %s', (message) => expect(citiesOf(message)).toEqual(['dresden']));

  test('a round sum is one only after a word of place', () => {
    expect(firstOf('31600').amount?.value).toBe(31_600);
    expect(citiesOf('Gehalt in 31600')).toEqual(['uchte']);
  });

  test('unless it is offered', () => expect(firstOf('Angebot 39120 in Dresden').amount?.value).toBe(39_120));
});

describe('a region is recognised', () => {
  test.each([
    ['Gehalt in Sachsen', ['SN']],
    ['Gehalt in Sachsen-Anhalt', ['ST']],
    ['Gehalt in Brandenburg', ['BB']],
    ['Gehalt in NRW', ['NW']],
    ['Gehalt in Nordrhein-Westfalen', ['NW']],
    ['Gehalt im Ruhrgebiet', ['RUHR']],
    ['Gehalt in Bayern', ['BY']],
    ['salary in Saxony', ['SN']],
    ['salary in Saxony-Anhalt', ['ST']],
    ['salary in North Rhine-Westphalia', ['NW']],
  ])('%s → %j', (message, states) => {
    expect(firstOf(message).states).toEqual(states);
    expect(citiesOf(message)).toEqual([]);
  });
  test.each([
    ['Gehalt in Dresden'],
    ['Wie ist das Wetter im Norden?'],
    ['Sachbearbeiter'],
    ['Gehalt in Brandenburg an der Havel'],
  ])('and none in: %s', (message) => expect(firstOf(message).states).toEqual([]));
});

describe('laws of towns', () => {
  const large = knowledge.towns.filter(({ population }) => (population ?? 0) >= 100_000);

  test('every large town is known by its name', () => {
    const wrong = large.filter(({ id, name }) => citiesOf(`Was verdient man in ${name}?`)[0] !== id);
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  // The name of a smaller place is more likely a misspelling ("Kemnitz").
  test('no town of 5,000 or more is taken for another that is covered', () => {
    const covered = new Set(knowledge.profilesOf('customer-service').map(({ city }) => city));
    const others = knowledge.towns.filter(({ id, population }) => !covered.has(id) && (population ?? 0) >= 5000);
    fc.assert(
      fc.property(fc.constantFrom(...others), ({ name }) => {
        expect(citiesOf(`Was verdient man in ${name}?`).filter((id) => covered.has(id ?? ''))).toEqual([]);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});
