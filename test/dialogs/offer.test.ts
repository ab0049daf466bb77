import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatEuro } from '../../src/i18n.ts';
import { eurosIn, expectAnswer, plain, say, talk } from './talk.ts';

/** Paragraphs of an answer that hold a word. */
const linesWith = (text: string, word: string) =>
  plain(text)
    .split('\n')
    .filter((line) => line.includes(word));

describe('where an amount lies in the band of its level', () => {
  test.each([
    [
      'Mir wurden 2.350 in Magdeburg als Einsteigerin angeboten',
      '2.350 € im Monat liegen beim Einstieg in Magdeburg im Rahmen, im oberen Bereich: Der Artikel nennt 2.100–2.400 € im Monat. Das sind 250 € mehr als das untere Ende.',
      'upper third of 2100–2400',
    ],
    [
      'Angebot 2.450 Euro in Dresden Einstieg',
      '2.450 € im Monat liegen beim Einstieg in Dresden im Rahmen, im mittleren Bereich: Der Artikel nennt 2.200–2.700 € im Monat. Bis zum oberen Ende fehlen 250 €.',
      'the middle of 2200–2700',
    ],
    [
      'Angebot 2.450 Euro in Potsdam Einstieg',
      '2.450 € im Monat liegen beim Einstieg in Potsdam im Rahmen, im unteren Bereich: Der Artikel nennt 2.300–2.800 € im Monat. Bis zum oberen Ende fehlen 350 €.',
      'lower third of 2300–2800',
    ],
    [
      'Angebot 2.200 Euro in Dresden Einstieg',
      '2.200 € im Monat liegen beim Einstieg in Dresden im Rahmen, im unteren Bereich: Der Artikel nennt 2.200–2.700 € im Monat. Bis zum oberen Ende fehlen 500 €.',
      'the lower end belongs to the band',
    ],
    [
      'Angebot 2000 Euro in Magdeburg Einstieg',
      '2.000 € im Monat sind beim Einstieg in Magdeburg weniger als üblich: Der Artikel nennt 2.100–2.400 € im Monat. Es fehlen 100 € bis zum unteren Ende.',
      'below',
    ],
    [
      'Angebot 2.900 in Dresden als Anfänger',
      '2.900 € im Monat sind beim Einstieg in Dresden mehr als üblich: Der Artikel nennt 2.200–2.700 € im Monat. Das sind 200 € mehr als das obere Ende.',
      'above',
    ],
    [
      'Angebot 2700 mit Erfahrung in Magdeburg',
      '2.700 € im Monat liegen mit Erfahrung in Magdeburg im Rahmen: Der Artikel nennt bis etwa 2.800 € im Monat; bis dorthin fehlen 100 €. Wo die Spanne beginnt, sagt er nicht.',
      'a band without a start',
    ],
    [
      'Angebot 3000 mit Erfahrung in Magdeburg',
      '3.000 € im Monat sind mit Erfahrung in Magdeburg mehr als üblich: Der Artikel nennt bis etwa 2.800 € im Monat. Das sind 200 € mehr als das obere Ende.',
      'above a band without a start',
    ],
    [
      'I was offered 2,300 in Dresden as a beginner, is that fair?',
      '€2,300 a month is within the range for a beginner in Dresden, in its lower part: the article says €2,200–2,700 a month. That is €400 below the upper end.',
      'in English',
    ],
    [
      'offer of 3,500 with experience in Potsdam',
      '€3,500 a month is more than usual with experience in Potsdam: the article says €2,900–3,400 a month. It is €100 above the upper end.',
      'in English, above',
    ],
  ])('%s → %s (%s)', (message, verdict) => {
    const said = say(message);
    expect(said).toMatchObject({ kind: 'offer', outcome: 'answered' });
    expect(plain(said.text).split('\n')[0]).toBe(verdict);
  });
});

describe('an amount by the year, the hour or for part time', () => {
  test.each([
    ['Angebot 29.000 im Jahr Dresden Einstieg', '29.000 € im Jahr sind 2.417 € im Monat.', 'by 12'],
    ['29.000 Jahresgehalt in Dresden als Einsteiger', '29.000 € im Jahr sind 2.417 € im Monat.', 'by 12'],
    [
      'Angebot 14 Euro die Stunde in Duisburg',
      '14 € in der Stunde sind bei 40 Wochenstunden rund 2.427 € im Monat.',
      'by 40 × 13 / 3',
    ],
    [
      'Angebot 14 Euro die Stunde bei 30 Stunden in Duisburg',
      '14 € in der Stunde sind bei 30 Wochenstunden rund 1.820 € im Monat.',
      'by 30 × 13 / 3',
    ],
    ['offered 15 euros an hour in Duisburg', '€15 an hour is about €2,600 a month at 40 hours a week.', 'in English'],
  ])('%s → %s (%s)', (message, restated) => expect(plain(say(message).text).split('\n')[0]).toBe(restated));

  test('is held against the band of as many hours', () => {
    expect(plain(say('Angebot 1.200 halbtags in Dresden als Einsteiger').text)).toContain(
      'Der Artikel nennt 2.200–2.700 € im Monat (umgerechnet von 40 auf 20 Wochenstunden: 1.100–1.350 € im Monat)',
    );
    expect(plain(say('I was offered 1,100 for 20 hours in Chemnitz as a beginner').text)).toContain(
      'the article says €2,100–2,500 a month (converted from 40 to 20 hours a week: €1,050–1,250 a month)',
    );
  });

  test.each([
    ['Mir wurden 1800 netto in Dresden angeboten', 'Ob 1.800 € netto passen, kann ich nicht sagen'],
    ['is 1900 after tax ok in potsdam as a beginner', 'I cannot say whether €1,900 net is in line'],
    ['will mindestens 2000 netto, wo geht das', 'Ob 2.000 € netto passen, kann ich nicht sagen'],
  ])('of a net amount gives no verdict and no floor: %s', (message, start) => {
    const text = plain(say(message).text);
    expect(text.startsWith(plain(start))).toBe(true);
    expect(text).not.toMatch(/weniger als üblich|less than usual|Achtung|Careful|Hier beginnt/);
  });

  test('of a gross amount is given, also where somebody is nice', () => {
    expect(say('eine nette Firma bietet 2400 in Dresden').text).not.toContain('netto passen');
    expect(say('2500 brutto in Dresden, was bleibt netto?').text).toMatch(/im Rahmen.*Nettobeträge/s);
  });

  test('says so where it is exactly the end of an open band', () => {
    expect(plain(say('2100 Teilzeit 30 Std Magdeburg mit Erfahrung, in Ordnung?').text)).toContain(
      '(umgerechnet von 40 auf 30 Wochenstunden: bis etwa 2.100 € im Monat); das ist genau dieser Betrag.',
    );
    expect(plain(say('2800 in Magdeburg with experience, ok?').text)).toContain(
      'the article says up to about €2,800 a month, which is exactly this amount.',
    );
  });
});

describe('the law’s floor', () => {
  test.each<[string, string, string | undefined, string]>([
    [
      'Angebot 2.300 in Dresden Einstieg',
      '2026-11-21',
      'Bei 40 Wochenstunden lägen 2.300 € unter dem gesetzlichen Mindestlohn von 13,90 € je Stunde (rund 2.409 € im Monat); er wird nur bis 38,1 Wochenstunden eingehalten.',
      'no hours: 2300 / (13 / 3) / 13.90',
    ],
    [
      'Angebot 2.300 für 40 Stunden in Dresden Einstieg',
      '2026-11-21',
      'Bei 40 Wochenstunden liegen 2.300 € unter',
      'hours are stated',
    ],
    [
      'Angebot 13 Euro die Stunde in Dresden Einstieg',
      '2026-11-21',
      'Bei 40 Wochenstunden liegen 2.253 € unter',
      'by the hour at any hours',
    ],
    [
      'Angebot 1.200 halbtags in Dresden als Einsteiger',
      '2026-11-21',
      '(rund 1.205 € im Monat)',
      '13.90 × 20 × 13 / 3',
    ],
    ['Angebot 2.300 in Dresden Einstieg', '2025-12-31', undefined, '12.82 is kept'],
    [
      'Angebot 2.200 in Dresden Einstieg',
      '2025-12-31',
      'Mindestlohn von 12,82 € je Stunde (rund 2.222 € im Monat)',
      'the last day of the old rate',
    ],
    ['Angebot 2.500 in Dresden Einstieg', '2026-12-31', undefined, '13.90 is kept'],
    [
      'Angebot 2.500 in Dresden Einstieg',
      '2027-01-01',
      'Mindestlohn von 14,60 € je Stunde (rund 2.531 € im Monat)',
      'the first day of the next',
    ],
    ['Angebot 13,90 Euro die Stunde in Dresden Einstieg', '2026-11-21', undefined, 'exactly kept'],
    ['Angebot 28912 Euro im Jahr Dresden Einstieg', '2026-11-21', undefined, 'exactly kept: 13.90 × 40 × 52'],
    ['Angebot 2.410 in Dresden Einstieg', '2026-11-21', undefined, 'kept by a euro'],
    ['Angebot 2.409 in Dresden Einstieg', '2026-11-21', '(2.409,34 € im Monat)', 'missed by 33 cents'],
  ])('%s on %s: %s (%s)', (message, day, words) => {
    const warnings = linesWith(say(message, { day }).text, 'Achtung');
    expect(warnings).toEqual(words === undefined ? [] : [expect.stringContaining(words)]);
  });

  test('says that it does not know the law of a day beyond the table', () => {
    expect(say('Angebot 1.000 Euro in Dresden als Einsteiger', { day: '2028-01-01' }).text).toContain(
      'Für dieses Datum ist mir kein gesetzlicher Mindestlohn bekannt.',
    );
  });

  test('says that it is kept where hours are stated, with the amount by the hour', () => {
    expect(plain(say('Angebot 1.350 für 20 Stunden in Dresden als Einsteiger').text)).toContain(
      'Bei 20 Wochenstunden sind das 15,57 € je Stunde; der gesetzliche Mindestlohn von 13,90 € ist eingehalten.',
    );
  });

  test('an amount by the hour comes back as it was said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1390, max: 2500 }), fc.constantFrom(15, 20, 30, 35, 40), (cents, hours) => {
        const amount = formatEuro('de', cents / 100);
        const { text } = say(`Angebot ${amount} pro Stunde bei ${hours} Stunden in Dresden als Einsteiger`);
        expect(plain(text)).toContain(plain(`Bei ${hours} Wochenstunden sind das ${amount} je Stunde`));
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});

describe('where the article gives no figure for the level', () => {
  test('says so and what lifts pay; the figure it gives is labelled', () => {
    const { text } = say('Ist ein Angebot von 2.900 für Erfahrene in Duisburg ok?');
    expect(plain(text).split('\n')[0]).toBe(
      'Für diese Stufe nennt der Artikel zu Duisburg keinen Betrag. Zum Vergleich, was er nennt:',
    );
    expect(linesWith(text, '2.400–2.800 €')[0]).toContain('- Einstieg: mehr als üblich.');
    expect(linesWith(text, 'Mehr bringen laut Artikel')[0]).toContain('SAP');
  });
});

describe('two amounts in two cities', () => {
  test.each([
    [
      '2.600 in Dresden oder 2.500 in Chemnitz als Einsteiger?',
      'In Dresden sind es 100 € im Monat mehr als in Chemnitz.',
    ],
    ['2,750 in Duisburg or 2,600 in Potsdam as a beginner?', 'That is €150 a month more in Duisburg than in Potsdam.'],
  ])('%s says first which is higher', (message, first) => {
    const text = plain(say(message).text);
    expect(text.split('\n')[0]).toBe(first);
    expect(text).not.toMatch(/Mehr bringen|What brings more/);
  });
});

describe('without a level', () => {
  test('a line for beginners and one for the experienced, none for what only a specialisation brings', () => {
    const { text } = say('Mir wurden 2.300 Euro in Dresden angeboten');
    expect(plain(text).split('\n').slice(0, 3)).toEqual([
      '2.300 € im Monat in Dresden:',
      '- Einstieg: im Rahmen, im unteren Bereich. Der Artikel nennt 2.200–2.700 € im Monat.',
      '- Mit Erfahrung: weniger als üblich. Der Artikel nennt 2.800–3.200 € im Monat; es fehlen 500 €.',
    ]);
    expect(eurosIn(text)).not.toContain(3500);
  });

  test('what a specialisation brings, where the amount goes beyond the rest', () => {
    expect(linesWith(say('Mir wurden 3.450 Euro in Dresden angeboten').text, 'Mit Spezialisierung')).toHaveLength(2);
  });

  test('the same for fewer hours: 1.700 is beyond half of 3.200', () => {
    expectAnswer(say('Angebot 1700 bei 20 Stunden in Dresden'), { has: ['Mit Spezialisierung: im Rahmen'] });
    expectAnswer(say('Angebot 1500 bei 20 Stunden in Dresden'), { lacks: ['Mit Spezialisierung:'] });
  });
  test('cents stay as they were said', () => {
    expect(plain(say('2.450,50 € brutto Chemnitz mit Erfahrung').text)).toContain('Es fehlen 149,50 €');
  });
});

describe('follow-ups', () => {
  test.each<[[string, ...string[]], string]>([
    [['Angebot 2.350 in Magdeburg als Einsteiger', 'und in Potsdam?'], 'beim Einstieg in Potsdam im Rahmen'],
    [['Angebot 2.350 in Magdeburg als Einsteiger', 'und mit Erfahrung?'], 'bis etwa 2.800 €'],
    [
      ['Angebot 2.350 in Magdeburg als Einsteiger', 'und 2.500?'],
      '2.500 € im Monat sind beim Einstieg in Magdeburg mehr als üblich',
    ],
    [
      ['Was verdient man als Einsteiger in Dresden?', 'mir wurden 2.300 angeboten'],
      '2.300 € im Monat liegen beim Einstieg in Dresden',
    ],
  ])('%j', (messages, words) => expect(plain(talk(...messages).text)).toContain(words));
});

test('an amount in a city without an article gets no verdict', () => {
  const said = say('Angebot 2.400 in Berlin als Einsteiger');
  expect(said).toMatchObject({ kind: 'unknownCity', outcome: 'unknown' });
  expect(eurosIn(said.text)).toEqual([]);
});

test('an offer without an amount is held against the figures once it is named', () => {
  const { text } = talk('Passt mein Angebot als Einsteigerin in Chemnitz?', '2.350');
  expect(plain(text)).toContain('2.350 € im Monat liegen beim Einstieg in Chemnitz im Rahmen');
});

test('every verdict calls itself an orientation and says what the article leaves open', () => {
  expect(say('Angebot 2.400 in Dresden').text).toContain(
    'Das ist eine Orientierung, kein Anspruch. Ob brutto oder netto, sagt der Artikel nicht',
  );
  expect(say('offer 2400 in Dresden').text).toContain('This is for orientation, not an entitlement.');
});

describe('several amounts in one message', () => {
  test.each([
    ['I have two offers: 2450 Potsdam and 2500 Duisburg, both entry', '€2,450', 'Potsdam', '€2,500', 'Duisburg'],
    [
      'In Duisburg hab ich 2750 als Anfänger angeboten bekommen, in Potsdam 2600. Welches nehmen?',
      '2.750 €',
      'Duisburg',
      '2.600 €',
      'Potsdam',
    ],
    ['Magdeburg bietet 2.300, Dresden 2.400', '2.300 €', 'Magdeburg', '2.400 €', 'Dresden'],
  ])('%s: each against its own city', (message, one, itsCity, two, otherCity) => {
    const said = plain(say(message).text).split('\n');
    const about = (amount: string, city: string) => said.some((line) => line.startsWith(amount) && line.includes(city));
    expect(about(one, itsCity)).toBe(true);
    expect(about(two, otherCity)).toBe(true);
    expect(about(one, otherCity)).toBe(false);
    expect(about(two, itsCity)).toBe(false);
  });

  test('both ends of a range are judged', () => {
    const said = plain(say('Potsdam, 36.000-38.000 im Jahr, mit Erfahrung ok?').text);
    expect(said).toContain('3.000 €');
    expect(said).toContain('3.167 €');
  });

  test('what somebody earns so far is not the offer', () => {
    const said = say('Derzeit verdiene ich 2100, jetzt hab ich 2400 in Dresden angeboten bekommen, Einstieg').text;
    expect(linesWith(said, '2.400 € im Monat liegen')).toHaveLength(1);
    expect(plain(said)).not.toContain('2.100 €');
  });
});

describe('pay by the day and week', () => {
  test.each([
    [
      '100 Euro am Tag in Dresden als Einsteiger, ok?',
      '100 € am Tag sind bei fünf Arbeitstagen in der Woche rund 2.167 € im Monat.',
    ],
    ['600 a week in Dresden as a beginner?', '€600 a week is about €2,600 a month.'],
  ])('%s', (message, words) => expect(plain(say(message).text)).toContain(words));
});

test.each([
  'Kollegin verdient 300 Euro mehr als ich in Dresden. Ist das normal?',
  'my coworker gets 300 more in Dresden, normal?',
])('what is added to pay is not judged as pay: %s', (message) => {
  expect(plain(say(message).text)).not.toMatch(/300 € im Monat|€300 a month/);
});

describe('an offer, and what somebody brings along', () => {
  test.each<[messages: [string, ...string[]], has: string[], lacks: string]>([
    [
      ['2.550 € in Magdeburg beim Einstieg, passt das?', 'und wenn ich Polnisch kann?'],
      ['Fremdsprachenkenntnisse', '2.100–2.400 €', 'bis etwa 2.800 €'],
      'Mehr bringen laut Artikel: Berufserfahrung, Zusatzaufgaben, Fremdsprachen',
    ],
    [
      ['Angebot Duisburg 2.500, Einstieg', 'und mit Türkisch und SAP?'],
      ['ohne Betrag', 'Fremdsprachenkenntnisse und SAP', '2.400–2.800 €'],
      'nennt „Türkisch“',
    ],
    [['2.500 in Potsdam als Anfänger?', 'und wenn ich Spanisch kann?'], ['Spanisch', '2.300–2.800 €'], '2.900'],
    [
      ['2,400 in Chemnitz as a beginner, ok?', 'and if I speak English and Czech?'],
      ['€3,200', '€2,100–2,500'],
      'Deutsch',
    ],
  ])('%j', (messages, has, lacks) => expectAnswer(talk(...messages), { kind: 'offer', has, lacks: [lacks] }));
});
