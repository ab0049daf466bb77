import { describe, expect, test } from 'vitest';
import { eurosIn, expectAnswer, plain, rangesOf, say, someDay, talk } from './talk.ts';

describe('the figures of every article, as it gives them', () => {
  test.each([
    [
      'Chemnitz',
      [
        'Einstieg: 2.100–2.500 € im Monat',
        'Mit Erfahrung: 2.600–3.100 € im Monat',
        'Mit Spezialisierung: bis 3.200 € im Monat',
      ],
    ],
    [
      'Dresden',
      [
        'Einstieg: 2.200–2.700 € im Monat',
        'Mit Erfahrung: 2.800–3.200 € im Monat',
        'Mit Spezialisierung: bis 3.400 € im Monat',
        'Mit Spezialisierung: bis 3.500 € im Monat',
      ],
    ],
    ['Duisburg', ['Einstieg: rund 2.400–2.800 € im Monat']],
    ['Magdeburg', ['Einstieg: 2.100–2.400 € im Monat', 'Mit Erfahrung: bis etwa 2.800 € im Monat']],
    ['Potsdam', ['Einstieg: 2.300–2.800 € im Monat', 'Mit Erfahrung: 2.900–3.400 € im Monat']],
  ])('%s', (city, ranges) => {
    const said = say(`Was verdient man in ${city}?`);
    expect(said).toMatchObject({ kind: 'salary', outcome: 'answered', language: 'de' });
    expect(rangesOf(said)).toEqual(ranges);
    expect(said.sources).toEqual([
      { title: `Customer Service in ${city}`, section: 'Gehalt', file: expect.any(String) },
    ]);
  });
});

describe('the level that is asked for, and no other', () => {
  test.each([
    ['Was verdient man als Einsteiger in Dresden?', ['Einstieg: 2.200–2.700 € im Monat'], 'a beginner'],
    ['What does a beginner earn in Dresden?', ['Entry level: €2,200–2,700 a month'], 'a beginner'],
    ['Was verdient man mit Erfahrung in Dresden?', ['Mit Erfahrung: 2.800–3.200 € im Monat'], 'experience'],
    ['What do experienced people earn in Potsdam?', ['With experience: €2,900–3,400 a month'], 'experience'],
    [
      'Was verdienen Spezialisten in Dresden?',
      ['Mit Spezialisierung: bis 3.400 € im Monat', 'Mit Spezialisierung: bis 3.500 € im Monat'],
      'each figure for specialists',
    ],
    [
      'Was verdienen Spezialisten in Chemnitz?',
      ['Mit Erfahrung: 2.600–3.100 € im Monat', 'Mit Spezialisierung: bis 3.200 € im Monat'],
      'one figure without a start: what is below it',
    ],
    [
      'Was geht maximal in Dresden als Gehalt?',
      ['Mit Spezialisierung: bis 3.400 € im Monat', 'Mit Spezialisierung: bis 3.500 € im Monat'],
      'the two that reach highest',
    ],
    [
      'Was verdienen Spezialisten in Potsdam?',
      ['Mit Erfahrung: 2.900–3.400 € im Monat'],
      'no figure for specialists: labelled as what it is',
    ],
  ])('%s (%s)', (message, ranges) => expect(rangesOf(say(message))).toEqual(ranges));

  test.each([
    ['Was verdient man als Einsteiger in Dresden?', 'Das verdienen Einsteigerinnen und Einsteiger'],
    ['What does a beginner earn in Dresden?', 'beginners'],
    ['Was verdient man mit Erfahrung in Dresden?', 'Das verdient man mit Erfahrung'],
  ])('and says so first: %s', (message, words) => expect(say(message).text.split('\n')[0]).toContain(words));
});

describe('another period is computed, and says so', () => {
  test.each([
    [
      'Gehalt Potsdam im Jahr als Einsteiger',
      'Einstieg: 27.600–33.600 € im Jahr',
      '2300 × 12, 2800 × 12',
      'im Artikel stehen 2.300–2.800 € im Monat',
    ],
    [
      'Stundenlohn Einsteiger Magdeburg',
      'Einstieg: 12,12–13,85 € in der Stunde',
      '2100 and 2400 by 40 × 13 / 3',
      'Gerechnet mit 40 Wochenstunden',
    ],
    [
      'Einstieg Dresden 20 Stunden die Woche Gehalt',
      'Einstieg: 1.100–1.350 € im Monat',
      'half',
      'Gerechnet für 20 von 40 Wochenstunden',
    ],
    [
      'Einstieg Dresden halbtags Gehalt',
      'Einstieg: 1.100–1.350 € im Monat',
      'half',
      'Gerechnet für 20 von 40 Wochenstunden',
    ],
    [
      'Gehalt als Einsteiger in Dresden bei 75 %',
      'Einstieg: 1.650–2.025 € im Monat',
      'three quarters',
      'Gerechnet für 30 von 40 Wochenstunden',
    ],
    ['entry level pay in Dresden per year', 'Entry level: €26,400–32,400 a year', '2200 × 12, 2700 × 12', 'converted'],
    [
      'hourly pay for a beginner in Duisburg',
      'Entry level: about €13.85–16.15 an hour',
      '2400 and 2800 by 40 × 13 / 3',
      '€2,400–2,800 a month',
    ],
  ])('%s → %s (%s)', (message, range, _reason, note) => {
    const said = say(message);
    expect(rangesOf(said)).toEqual([range]);
    if (note !== 'converted') expect(plain(said.text)).toContain(note);
  });

  test('38.5 hours are full time: the figures stay the article’s', () => {
    expect(rangesOf(say('Gehalt Einstieg Dresden bei 38,5 Stunden'))).toEqual(['Einstieg: 2.200–2.700 € im Monat']);
  });
});

describe('says so where an article gives no figure', () => {
  test.each([
    ['Was verdient man in Duisburg mit Erfahrung?', 'de'],
    ['What do experienced people earn in Duisburg?', 'en'],
    ['Was verdienen Spezialisten in Duisburg?', 'de'],
    ['Was verdient man höchstens in Duisburg, maximal?', 'de'],
  ])(
    '%s: no figure above entry level, but what lifts pay, and the one figure that there is, named as what it is',
    (message, language) => {
      const said = say(message);
      expect(said).toMatchObject({ kind: 'salary', outcome: 'silent', language });
      expect(rangesOf(said)).toEqual([
        language === 'de' ? 'Einstieg: rund 2.400–2.800 € im Monat' : 'Entry level: about €2,400–2,800 a month',
      ]);
      expect(eurosIn(said.text.split(said.language === 'de' ? 'Einstieg:' : 'Entry level:')[0] ?? '')).toEqual([]);
      expectAnswer(said, { has: ['Duisburg', 'SAP'] });
    },
  );

  test('technical support in Magdeburg pays more, without a figure', () => {
    const said = say('Was verdient man im technischen Support in Magdeburg?');
    expect(rangesOf(said)).toEqual(['Mit Erfahrung: bis etwa 2.800 € im Monat']);
    expectAnswer(said, { has: ['ein paar Hundert Euro mehr, ohne genaue Zahl', 'technischer Support'] });
  });

  test('apprentices in Dresden', () => {
    const said = say('Ausbildungsvergütung in Dresden');
    expect(said).toMatchObject({ kind: 'salary', outcome: 'silent' });
    expect(eurosIn(said.text)).toEqual([]);
  });

  test('Potsdam pays sometimes more, by industry: without a figure', () => {
    expectAnswer(say('Was verdient man in Potsdam?'), { has: ['Mehr ist möglich, aber ohne Zahl'] });
  });
});

describe('the law’s floor for full time, on the day of the question', () => {
  const message = 'Was verdient man als Einsteiger in Dresden?';
  test.each([
    ['2025-12-31', '12,82 €', '2.222 €', 'the last day of the old rate'],
    ['2026-01-01', '13,90 €', '2.409 €', 'the first day of the new one'],
    ['2026-12-31', '13,90 €', '2.409 €', 'its last day'],
    ['2027-01-01', '14,60 €', '2.531 €', 'the first day of the next'],
    ['2027-12-31', '14,60 €', '2.531 €', 'the last day that the table knows'],
  ])('%s: %s an hour, %s a month (%s)', (day, rate, month) => {
    const said = say(message, { day });
    expect(said.blocks.at(-1)).toMatchObject({ type: 'note', tone: 'warning' });
    expectAnswer(said, { has: [`gesetzlichen Mindestlohn von ${rate} je Stunde (rund ${month} im Monat)`] });
  });

  test.each([
    ['Was verdient man als Einsteiger in Dresden halbtags?', someDay, '1.205', 'part time at its own hours'],
    ['Was verdient man in Duisburg?', '2025-12-31', 'Ab dem 1. Januar 2026', 'its next step the day before'],
    ['Was verdient man als Einsteiger in Dresden ab Januar?', someDay, '14,60', 'from when it is asked about'],
  ])('%s on %s: %s (%s)', (question, day, part) => expect(say(question, { day }).text).toContain(part));

  test('is not claimed for a day beyond the table', () => {
    expect(say(message, { day: '2028-01-01' }).text).not.toContain('Mindestlohn');
  });
  test.each([
    ['Was verdient man mit Erfahrung in Dresden?', someDay, '2,800 is above it'],
    ['Was verdient man in Duisburg?', '2025-09-30', '2,400 was above it'],
    ['Was verdient man mit Erfahrung in Dresden halbtags?', someDay, 'half of the pay is for half of the hours'],
  ])('is not mentioned where pay keeps it: %s on %s (%s)', (question, day) =>
    expect(say(question, { day }).text).not.toContain('Mindestlohn'),
  );
});

describe('several places', () => {
  test('no town: all that are covered, side by side', () => {
    const said = say('Was verdient man als Einsteiger?');
    for (const city of ['Chemnitz', 'Dresden', 'Duisburg', 'Magdeburg', 'Potsdam']) expect(said.text).toContain(city);
    expect(Math.max(...eurosIn(said.text))).toBe(2800);
  });
  test('a region: its towns', () => {
    expectAnswer(say('Gehalt in Sachsen'), { has: ['Chemnitz', 'Dresden'], lacks: ['Potsdam', 'Magdeburg'] });
  });
  test('a region with one town: that one, by name', () => {
    expectAnswer(say('Gehalt in Brandenburg'), { has: ['in Potsdam', '2.300–2.800 €'] });
  });
});

describe('follow-ups', () => {
  test.each<[[string, ...string[]], string[]]>([
    [['Was verdient man als Einsteiger in Dresden?', 'und in Potsdam?'], ['Einstieg: 2.300–2.800 € im Monat']],
    [['Was verdient man als Einsteiger in Dresden?', 'und mit Erfahrung?'], ['Mit Erfahrung: 2.800–3.200 € im Monat']],
    [['Was verdient man als Einsteiger in Dresden?', 'und im Jahr?'], ['Einstieg: 26.400–32.400 € im Jahr']],
    [['What does a beginner earn in Dresden?', 'and in Duisburg?'], ['Entry level: about €2,400–2,800 a month']],
    [['Was muss man in Dresden können?', 'und was verdient man als Anfänger?'], ['Einstieg: 2.200–2.700 € im Monat']],
    [
      ['Was verdient man als Einsteiger in Dresden?', 'Danke', 'und in Chemnitz?'],
      ['Einstieg: 2.100–2.500 € im Monat'],
    ],
  ])('%j', (messages, ranges) => expect(rangesOf(talk(...messages))).toEqual(ranges));

  test('of two questions both', () => {
    const said = talk('Was verdient man in Dresden und was muss man können?', 'und in Potsdam?');
    expectAnswer(said, {
      has: ['2.300–2.800 €', 'im Beruf Customer Service in Potsdam arbeiten möchten'],
      lacks: ['Dresden'],
    });
  });
});

test('other cities stand on the scale of a range only as ticks', () => {
  const [range] = say('Was verdient man als Einsteiger in Dresden?').blocks.flatMap((block) =>
    block.type === 'range' ? [block] : [],
  );
  expect(range?.range).toEqual({ min: 2200, max: 2700, period: 'month' });
  expect(range?.scale).toEqual({ min: 2100, max: 3500 });
  expect(range?.ticks.map(({ label, min, max }) => `${label} ${min}–${max}`)).toEqual([
    'Chemnitz 2100–2500',
    'Duisburg 2400–2800',
    'Magdeburg 2100–2400',
    'Potsdam 2300–2800',
  ]);
});

describe('pay by the hour', () => {
  test.each([
    ['Was zahlt Dresden pro Stunde als Einsteiger?', '12,69–15,58 €', 'by 40 hours'],
    ['pay per hour dresden beginner part time 20 hours', '€12.69–15.58', 'an hour of part time pays the same'],
    ['Was zahlt Dresden pro Stunde als Einsteiger bei 38,5 Stunden?', '13,19–16,18 €', 'a full week of 38.5 hours'],
  ])('%s → %s: %s', (message, figure) => expect(plain(say(message).text)).toContain(figure));

  test('a month of part time follows where only hours are said next', () => {
    const said = talk('Stundenlohn Chemnitz Einstieg?', 'und mit 30 Stunden?');
    expect(rangesOf(said)).toEqual(['Einstieg: 1.575–1.875 € im Monat']);
  });
});

describe('pay in training', () => {
  test.each([
    ['Was verdient man in der Ausbildung?', 'nennen die Artikel keinen Betrag'],
    ['Wo verdient man in der Ausbildung am meisten?', 'nennen die Artikel keinen Betrag'],
    ['Wie viel kriegt man während der Lehre in Dresden?', 'nennt der Artikel keinen Betrag'],
    ['How much do you get during an apprenticeship?', 'The articles give no figure'],
  ])('%s → %s, and nobody else’s', (message, text) => {
    expect(say(message).text).toContain(text);
    expect(eurosIn(say(message).text)).toEqual([]);
  });
});
