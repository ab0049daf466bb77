import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatEuro } from '../../../../src/i18n.ts';
import { recogniseNumbers } from '../../../../src/nlu/entities/numbers.ts';
import { readText } from '../../../../src/nlu/text/text.ts';

const numbers = (message: string) => recogniseNumbers(readText(message).clean, () => undefined);
const amountOf = (message: string) => {
  const { amount } = numbers(message);
  return amount && `${amount.value} ${amount.period}`;
};

describe('an amount of pay', () => {
  test.each([
    ['2400', '2400 month'],
    ['2.400', '2400 month'],
    ['2,400', '2400 month'],
    ['2 400 Euro', '2400 month'],
    ["2'400", '2400 month'],
    ['2400€', '2400 month'],
    ['€2400', '2400 month'],
    ['EUR 2.400', '2400 month'],
    ['2.350,00 EUR', '2350 month'],
    ['€2,350.00', '2350 month'],
    ['2.400,- Euro', '2400 month'],
    ['2,4k', '2400 month'],
    ['2.4k', '2400 month'],
    ['2,4 Tausend', '2400 month'],
    ['2400 brutto', '2400 month'],
    ['über 2500 brutto monatlich', '2500 month'],
    ['zweitausendvierhundert', '2400 month'],
    ['zwei tausend vier hundert', '2400 month'],
    ['vierundzwanzighundert', '2400 month'],
    ['zwofünf', '2500 month'],
    ['zwo fünf', '2500 month'],
    ['zweivier im Monat', '2400 month'],
    ['zweieinhalbtausend', '2500 month'],
    ['two thousand four hundred', '2400 month'],
    ['twenty-four hundred', '2400 month'],
    ['29.000 im Jahr', '29000 year'],
    ['29k a year', '29000 year'],
    ['29.000 Jahresgehalt', '29000 year'],
    ['Jahresgehalt 29.000', '29000 year'],
    ['30000', '30000 year'],
    ['14 Euro die Stunde', '14 hour'],
    ['14€/h', '14 hour'],
    ['14,50 pro Stunde', '14.5 hour'],
    ['14.50 per hour', '14.5 hour'],
    ['€14 an hour', '14 hour'],
    ['Stundenlohn 14', '14 hour'],
    ['vierzehn fünfzig die Stunde', '14.5 hour'],
    ['Stundenlohn bei 2.400', '2400 month'],
    ['2.800 im Jahr', '2800 month'],
    ['2.300 plus 50 € Jobticket', '2300 month'],
    ['am Telefon 2.050 genannt', '2050 month'],
    ['14 brutto die Stunde', '14 hour'],
    ['1.100 für 20 Stunden', '1100 month'],
    ['seit 2019 dabei, jetzt 2.400 Euro', '2400 month'],
    ['2400 in 10 Jahren', '2400 month'],
    ['nicht 2.600, sondern 2.250', '2250 month'],
    ['2,250, not 2,600', '2250 month'],
    ['meine Kollegin kriegt 2.900, ich kriege 2.400', '2400 month'],
    ['my brother makes 3,000 and I make 2,500', '2500 month'],
    ['mein Mann verdient 3.000', '3000 month'],
    ['Reichen 2.400 für die Miete?', '2400 month'],
    ['Is 2,400 enough for rent?', '2400 month'],
    ['bei 900 Euro Miete 2.400 Gehalt', '2400 month'],
    ['2.400 für Leute mit Erfahrung', '2400 month'],
    ['sie zahlen 2.400 und die Miete kostet 900', '2400 month'],
    ['eine Erhöhung auf 2.600', '2600 month'],
    ['salary 2,500, rent 800', '2500 month'],
  ])('%s → %s', (message, amount) => expect(amountOf(message)).toBe(amount));
});

describe('no amount', () => {
  test.each([
    ['seit 2019 im Betrieb', 'a year'],
    ['wie viel gab es 2015', 'a year'],
    ['Jahrgang 1975', 'a year'],
    ['PLZ 39104', 'a code'],
    ['£2,000', 'other money'],
    ['3000 zł', 'other money'],
    ['50 Euro in Dresden', 'neither a month nor an hour'],
    ['room 2400', 'a room'],
    ['in 2024', 'a year'],
    ['im Jahr 2025', 'a year'],
    ['by 2030', 'a year'],
    ['0371 123456', 'a phone number'],
    ['0172 3456789', 'a phone number'],
    ['0371/123456', 'a phone number'],
    ['1.800 zufriedene Kunden', 'a count'],
    ['we take 2,100 calls', 'a count'],
    ['2300 km von Dresden', 'a distance'],
    ['die Warmmiete liegt bei 1.050 Euro', 'rent'],
    ['1.150 Euro kalt Miete', 'rent'],
    ['I pay €1,200 a month in rent', 'rent'],
    ['der Führerschein hat mich 2.600 gekostet', 'what something costs'],
    ['2.300 für einen Kurs', 'what something costs'],
    ['I still owe 2,700', 'debts'],
    ['2.900 Euro Schulden', 'debts'],
    ['Bürgergeld bekomme ich 1.200', 'a benefit'],
    ['der Laden macht 3.000 Umsatz am Tag', 'turnover'],
    ['Gehaltserhöhung um 180 Euro', 'a rise'],
    ['a pay rise of 200 euros', 'a rise'],
    ['es fehlen mir noch 350 Euro', 'what is missing'],
    ['ring me back on 2750', 'a phone number'],
    ['unsere Durchwahl ist 2480', 'a phone number'],
    ['Wie viel Prozent bekommen mehr als 2.800?', 'a share is asked for'],
    ['how many people earn over 3,000', 'a share is asked for'],
    ['weder 2.500 noch 2.700', 'neither'],
    ['neither 2,500 nor 2,700', 'neither'],
    ['09126 Chemnitz', 'a post code'],
    ['PLZ 01067', 'a post code'],
    ['um 14 Uhr', 'a time'],
    ['38,5 Stunden', 'hours'],
    ['20 von 40 Stunden', 'hours'],
    ['75 %', 'a share'],
    ['10 Prozent mehr', 'a raise'],
    ['10 Jahre Erfahrung', 'years'],
    ['5 Städte', 'a count'],
    ['13. Gehalt', 'an ordinal'],
    ['3 Euro', 'no pay'],
    ['500.000 Euro', 'no pay'],
    ['Hausnummer 12', ''],
    ['', ''],
  ])('%s (%s)', (message) => expect(amountOf(message)).toBeUndefined());
});

describe('years of experience', () => {
  test.each([
    ['10 Jahre Erfahrung', 10],
    ['seit 10 Jahren dabei', 10],
    ['mit 5 yrs experience', 5],
    ['8+ years in the field', 8],
    ['Gehalt nach 10 Jahren', 10],
    ['ein Jahr dabei', 1],
    ['wenn sie zwei drei Jahre drin ist', 2],
    ['vor 3 Jahren im Kundenservice angefangen', 3],
    ['bin 4 J. dabei', 4],
  ])('%s → %d', (message, years) => expect(numbers(message).years).toBe(years));
  test.each([['zwei Jahre dabei'], ['zwanzig Jahre im Beruf'], ['salary after five years']])(
    '%s: two or more',
    (message) => expect(numbers(message).years).toBeGreaterThanOrEqual(2),
  );
  test.each([
    ['ich bin 45 Jahre alt'],
    ['29.000 Jahresgehalt'],
    ['zehn Jahre zu Hause'],
    ['nach zehn Jahren zu Hause'],
    ['kein Jahr'],
    ['im Jahr 2024'],
    ['5 years old'],
    ['he finished school two years ago and wants a job in support'],
  ])('none in: %s', (message) => expect(numbers(message).years).toBeUndefined());
});

test('every amount of monthly pay is read as it is written in either language', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), fc.constantFrom('de', 'en'), (value, language) => {
      expect(numbers(`Angebot: ${formatEuro(language as 'de' | 'en', value)} im Monat`).amount).toEqual({
        value,
        period: 'month',
      });
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('reading numbers never throws', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789.,€k% hStundenzweitausend-/'), maxLength: 60 }),
      (text) => {
        expect(numbers(text)).toHaveProperty('amount');
      },
    ),
    { numRuns: 500, seed: 1 },
  );
});

describe('what is to be reckoned out of an amount', () => {
  test.each([
    ['Wie viel sind 2.600 im Monat pro Stunde?', { asked: 'hour' }],
    ['Was sind 15,50 die Stunde im Monat?', { asked: 'month' }],
    ['2.300 mal 12?', { asked: 'year' }],
    ['32.000 im Jahr bei 13 Gehältern', { payments: 13 }],
    ['13 Gehälter à 2.400', { payments: 13, asked: 'year' }],
    ['2.500 und 4 % mehr', { value: 2600, raise: 4 }],
    ['they raise me by 8% from 2500', { value: 2700, raise: 8 }],
  ])('%s', (message, reckoned) => expect(numbers(message).amount).toMatchObject(reckoned));

  test.each([
    ['2.600, das sind 10 % mehr', 'the rise is in it'],
    ['2.600 ist 10 % mehr als in Chemnitz', 'a comparison'],
    ['35.000 im Jahr, also 2.917 im Monat', 'said again'],
    ['2.400 in 12 Monaten', 'no more than twelve payments'],
  ])('nothing: %s (%s)', (message) => {
    const { amount } = numbers(message);
    expect([amount?.raise, amount?.payments, amount?.asked]).toEqual([undefined, undefined, undefined]);
  });
});

describe('what is asked of an amount beside its period', () => {
  const asked = (message: string) => {
    const { value, period, asked, share, payments, raise, net } = numbers(message).amount ?? {};
    return { value, period, asked, share, payments, raise, net };
  };

  test.each([
    ['How much is 2,700 a month per week?', { value: 2700, period: 'month', asked: 'week' }],
    ['Was sind 2.600 im Monat pro Tag?', { value: 2600, period: 'month', asked: 'day' }],
    ['Was sind 15 Euro die Stunde bei 40 Stunden die Woche im Monat?', { value: 15, period: 'hour', asked: 'month' }],
    ['2.800 auf 20 Stunden runtergerechnet', { value: 2800, period: 'month', share: 20 }],
    ['rechne mir 3.000 auf 25 Std um', { value: 3000, period: 'month', share: 25 }],
    ['how much is 2,500 a month on 30 hours?', { value: 2500, period: 'month', share: 30 }],
    ['1.400 für 20 Stunden', { value: 1400, period: 'month' }],
    ['30.000 bei 12,5 Gehältern', { value: 30_000, period: 'year', payments: 12.5 }],
    ['31.200 auf 13 Monate verteilt', { value: 31_200, period: 'year', payments: 13 }],
    ['29,900 including a 13th salary', { value: 29_900, period: 'year', payments: 13 }],
    ['2.400 und ein 13. Gehalt', { value: 2400, period: 'month', asked: 'year', payments: 13 }],
    ['from 2,400 up 8 percent', { value: 2592, period: 'month', raise: 8 }],
    ['raise from 2,700 by 10%', { value: 2970, period: 'month', raise: 10 }],
    ['2.500 und eine Erhöhung von 4 %', { value: 2600, period: 'month', raise: 4 }],
    ['steigt um 5 % auf 2.520', { value: 2520, period: 'month' }],
    ['2,000 net, what gross is that?', { value: 2000, period: 'month', net: true }],
    ['2.600 brutto und 1.780 netto', { value: 2600, period: 'month' }],
    ['netto 1.780, brutto 2.600', { value: 2600, period: 'month' }],
  ])('%s', (message, expected) => expect(asked(message)).toEqual(expected));
});

describe('what is paid beside an amount', () => {
  test.each([
    '2.400 + 200 Provision',
    '2.200 fix plus Bonus bis 600',
    '2.100 zzgl. Schichtzulage 150',
    '2,300 with a bonus of 300',
    '2.400 und dazu eine Prämie',
  ])('%s', (message) => expect(numbers(message).amount?.extra).toBe(true));

  test.each(['2.400 ohne Bonus', '2.400 und ein nettes Team', 'mit Bonus 2.800 in Dresden'])('not %s', (message) =>
    expect(numbers(message).amount?.extra).toBeUndefined(),
  );
});

describe('sums and counts that are no pay', () => {
  test.each([
    'Die Kaution für meine Wohnung in Potsdam ist 2.400',
    'my invoice is 2,700',
    'Rate 2.100',
    'mit 2.600 Mitgliedern im Betriebsrat',
    'Raum 2.410',
    'I type 2,400 characters',
    'ich wohne 2.500 m von der Firma entfernt',
    '2.900 Überstundenminuten',
    'Steuerfreibetrag 2.400',
    'ich zahle 2.600 zurück ans Amt',
  ])('%s', (message) => expect(numbers(message).amount).toBeUndefined());
});
