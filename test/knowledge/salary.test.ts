import { describe, expect, test } from 'vitest';
import { bakers } from './reader.ts';

const pay = (text: string) =>
  (bakers(text).profile?.salary ?? []).map(
    ({ level, min, max, period, approximate }) => `${level} ${min}..${max}${approximate ? '~' : ''} ${period}`,
  );

describe('pay is read with its level', () => {
  test.each([
    ['Wer anfängt, verdient zwischen 2.100 € und 2.400 €.', ['entry 2100..2400 month']],
    [
      'Am Anfang stehen 2.350 € im Vertrag, nach mehreren Jahren 2.600 € bis 2.850 €.',
      ['entry 2350..2350 month', 'experienced 2600..2850 month'],
    ],
    ['Meister überschreiten in der Regel die Marke von 3.500 Euro.', ['top 3500..null month']],
    ['Anfänger bekommen 2.430 Euro (netto rund 1.680).', ['entry 2430..2430 month']],
    [
      'In der Ausbildung gibt es 1.080 € / 1.190 € / 1.310 €.',
      ['apprentice 1080..1080 month', 'apprentice 1190..1190 month', 'apprentice 1310..1310 month'],
    ],
    ['Man steigt in der Regel mit rund 2.200 Euro ein.', ['entry 2200..2200~ month']],
    ['Nach der Ausbildung zahlt man hier 2.300 Euro im Monat.', ['entry 2300..2300 month']],
    ['Mit Erfahrung und Spezialisierung liegt der Lohn bei 2.900 Euro.', ['experienced 2900..2900 month']],
    ['Wer die Backstube leitet, bekommt bis zu 3.800 Euro Gehalt.', ['top null..3800 month']],
    [
      'Im ersten Lehrjahr gibt es 900 Euro, im zweiten 1.000 und im dritten 1.100 Euro.',
      ['apprentice 900..900 month', 'apprentice 1000..1000 month', 'apprentice 1100..1100 month'],
    ],
    [
      'In der Ausbildung sind es 1.000 Euro, 1.150 Euro und im letzten Jahr 1.300 Euro monatlich.',
      ['apprentice 1000..1000 month', 'apprentice 1150..1150 month', 'apprentice 1300..1300 month'],
    ],
    [
      'Einsteiger bekommen 2.200 Euro. Mit Routine sind es 2.600 Euro. In großen Betrieben sind sogar 3.000 Euro realistisch.',
      ['entry 2200..2200 month', 'experienced 2600..2600 month', 'specialist null..3000 month'],
    ],
    [
      'Der Lohn liegt bei 2.300 Euro. Erfahrene bekommen 2.700 Euro.',
      ['entry 2300..2300 month', 'experienced 2700..2700 month'],
    ],
    ['Im Schnitt verdient man 2.500 Euro.', ['experienced 2500..2500 month']],
    [
      'Einsteiger verdienen 2.300 Euro. Und der Schichtführer? 3.100 Euro aufwärts.',
      ['entry 2300..2300 month', 'top 3100..null month'],
    ],
    ['In der Lehre wird man sogar bezahlt, mit 990 Euro im ersten Lehrjahr.', ['apprentice 990..990 month']],
    [
      'Einsteiger verdienen 2.300 Euro. Der Betrieb beschäftigt 40 Leute, der Konzern weitere 1.000.',
      ['entry 2300..2300 month'],
    ],
    ['Wer anfängt, verdient 15 Euro pro geleisteter Stunde.', ['entry 15..15 hour']],
    [
      'Einsteiger verdienen 2.300 Euro. Mit Erfahrung sind es mindestens 2.700 Euro. Mehr als 2.950 Euro zahlt hier niemand.',
      ['entry 2300..2300 month', 'experienced 2700..2950 month'],
    ],
    [
      'Lehrlinge bekommen 980 Euro im ersten Jahr, 1.090 im zweiten, 1.230 im dritten.',
      ['apprentice 980..980 month', 'apprentice 1090..1090 month', 'apprentice 1230..1230 month'],
    ],
    [
      'Fragt man die Dachdecker in der Schlange, lautet die Antwort einhellig: Im ersten Jahr zahlt man 2.300 Euro.',
      ['entry 2300..2300 month'],
    ],
    ['Zwischen 2.300 und 2.500 Euro verdienen Facharbeiter nach der Ausbildung.', ['entry 2300..2500 month']],
    [
      'Beginners start on 28,000 a year; managers make 40,000 to 45,000.',
      ['entry 28000..28000 year', 'top 40000..45000 year'],
    ],
    ['Pay starts at 14.50 euros an hour.', ['entry 14.5..14.5 hour']],
    ['Newcomers earn 14.20 to 15 euros an hour.', ['entry 14.2..15 hour']],
    ['Berufseinsteiger: 2.300 € bis 2.600 €', ['entry 2300..2600 month']],
    [
      'Die Gehälter reichen von 2.300 Euro für Anfänger bis 3.100 Euro für Erfahrene.',
      ['entry 2300..2300 month', 'experienced 3100..3100 month'],
    ],
    ['Anfänger liegen knapp über dem gesetzlichen Mindestlohn, bei 2.300 Euro.', ['entry 2300..2300 month']],
    ['Einsteiger bekommen 2.300 Euro und ein Zimmer im Haus.', ['entry 2300..2300 month']],
    ['Wer nach einem Praktikum einsteigt, verdient 2.200 Euro.', ['entry 2200..2200 month']],
    ['Einsteiger verdienen in Vollzeit 2.300 Euro, wenige arbeiten Teilzeit.', ['entry 2300..2300 month']],
    ['Anfänger bekamen früher 1.750 Euro, inzwischen sind es 2.350 Euro.', ['experienced 2350..2350 month']],
    ['Vor Jahren waren es 2.450 Euro, heute sind es eher 2.600 Euro.', ['experienced 2600..2600~ month']],
    ['Nicht 2.700 Euro, sondern 2.350 Euro verdienen Anfänger.', ['entry 2350..2350 month']],
    ['Im ersten Jahr nach der Lehre bekommt man 2.300 Euro.', ['entry 2300..2300 month']],
    ['Direktoren, die einmal als Lehrlinge angefangen haben, verdienen 6.000 Euro.', ['top 6000..6000 month']],
    [
      'Erfahrene bekommen 2.900 Euro. Die Stadtwerke zahlen 2.700 Euro.',
      ['experienced 2900..2900 month', 'entry 2700..2700 month'],
    ],
    ['Head bakers earn 3,800 euros a month.', ['top 3800..3800 month']],
    [
      'Pay runs from 2,300 euros at the start up to 3,100 in the final step.',
      ['entry 2300..2300 month', 'top 3100..3100 month'],
    ],
    ['Wer leitet, verdient: siebzigtausend. Im Jahr.', ['top 70000..70000 year']],
    ['Newcomers, and this surprises people from Leipzig, are offered 2,400 euros a month.', ['entry 2400..2400 month']],
    ['Mit Erfahrung verdient man 2.800 Euro, plus Zulage für die Nacht.', ['experienced 2800..2800 month']],
  ])('%s', (text, expected) =>
    expect(
      pay(
        `Vom Lohn in der Backstube, über den man selten spricht, soll hier einmal offen die Rede sein, Zeile um Zeile.\n${text}`,
      ),
    ).toEqual(expected),
  );
});

describe('money that is not pay of this occupation here and now is left out', () => {
  test.each([
    ['Er verkauft eine Hochzeitstorte für 1.400 Euro.', 'a price'],
    ['The shop keeps a 3,000-euro mixer.', 'a price before its thing'],
    ['Notdienste werden gesondert vergütet, üblich sind 22 Euro je Stunde.', 'extra duties'],
    ['2012 stiegen Bäcker hier mit 1.900 Euro ein.', 'a year of the past'],
    ['Die Torten verlassen das Haus zu Preisen ab 680 Euro.', 'prices'],
    ['Das 13. Monatsgehalt liegt bei 1.300 Euro.', 'a thirteenth salary'],
    ['Die Jahressonderzahlung macht 2.100 Euro aus.', 'paid once a year'],
    ['Damit liegt man über dem Mindestlohn von 12,82 Euro.', 'the legal minimum'],
    ['Praktikanten bekommen 600 Euro im Monat.', 'interns'],
    ['Aushilfen erhalten 14,50 Euro die Stunde.', 'people who help out'],
    ['Working students get 16 euros an hour.', 'students'],
    ['Mit zwanzig Stunden verdient man 1.250 Euro.', 'half a post'],
    ['Teilzeitkräfte mit 25 Stunden kommen auf 1.680 Euro.', 'part-time'],
    ['Die Miete für zwei Zimmer liegt bei 780 Euro.', 'rent'],
    ['Zu Weihnachten gibt es eine Prämie von 1.200 Euro.', 'a bonus'],
    ['Der Meisterkurs kostet 7.300 Euro.', 'a fee'],
    ['Der neue Ofen, eine Investition von 48.000 Euro, heizt schnell.', 'an investment'],
    ['Der Laden setzt im Jahr 190.000 Euro um.', 'turnover'],
    ['In Leipzig bekommt man als Anfänger 2.900 Euro.', 'another town'],
    ['Münchner Betriebe zahlen Anfängern 3.100 Euro.', 'another town as an adjective'],
    ['Ein Laborant verdient 3.400 Euro.', 'another occupation'],
    ['Noch vor fünf Jahren bekamen Anfänger 1.900 Euro.', 'the past'],
    ['2021 lag das Anfangsgehalt bei 2.000 Euro.', 'a year of the past'],
    ['Der Kunde zahlt 14 Euro je Kilogramm.', 'a price for a piece'],
    ['Nachts kommen 150 Euro Zulage hinzu.', 'an allowance'],
    ['Die Nachtschicht bringt 4 Euro pro Stunde extra.', 'an allowance by the hour'],
    ['Der Ingenieur im Büro verdient 5.300 Euro.', 'somebody of many occupations'],
    ['Angeblich zahlt eine Bäckerei am Markt 3.900 Euro Gehalt.', 'hearsay'],
    ['Hätte man mir gesagt, dass ich einmal 3.400 Euro verdiene, ich hätte gelacht.', 'unreal'],
    ['Bundesweit verdienen Anfänger 2.450 Euro.', 'the whole country'],
    ['Der Meister stellt der Kundschaft 65 Euro die Stunde in Rechnung.', "a customer's price"],
  ])('%s (%s)', (text) => {
    const { profile, unplaced } = bakers(text);
    expect(profile?.salary).toEqual([]);
    expect(unplaced).toHaveLength(1);
  });
});

test('neither a gross figure of an example nor what is left of it is pay', () => {
  expect(pay('Von 3.000 Euro brutto bleiben in Steuerklasse eins keine 2.100 Euro übrig.')).toEqual([]);
});

describe('more pay without a figure', () => {
  test('is noted with what it depends on', () => {
    const { profile, text } = bakers(
      'Anfänger bekommen 2.200 Euro. Wer mehrere Sprachen spricht, kann ein paar Hundert mehr erwarten.',
    );
    expect(profile?.unquantified.map(({ drivers, at }) => [drivers, text.slice(...at)])).toEqual([
      [['languages-pay'], 'Wer mehrere Sprachen spricht, kann ein paar Hundert mehr erwarten.'],
    ]);
  });
  test.each([
    ['Wer mehrere Sprachen spricht, kann ein paar Hundert mehr erwarten.', 'hundreds'],
    ['Wer mehrere Sprachen spricht, bekommt ein paar Hunderter mehr.', 'hundreds'],
    ['Wer mehrere Sprachen spricht, kann deutlich mehr erwarten.', undefined],
  ])('says how much where the text does: %s', (text, size) => {
    const { profile } = bakers(`Anfänger bekommen 2.200 Euro. ${text}`);
    expect(profile?.unquantified.map((more) => more.size)).toEqual([size]);
  });
  test('is not noted outside of pay', () => {
    const text =
      'Bäcker Jobs in Dresden\nUnser Tag\nIm Sommer kommen ein paar Hundert mehr Gäste als im Winter, das merkt man an der Theke sofort, und zwar ab sechs Uhr.';
    expect(bakers(text).profile?.unquantified).toHaveLength(0);
  });
});

describe('what pay depends on stands with its figure', () => {
  const drivers = (text: string) => bakers(text).profile?.salary.map((row) => row.drivers);

  test.each([
    [
      'Der Einstieg liegt bei 2.100 € bis 2.300 €; mit Erfahrung (Nachtdienst, mehrere Sprachen etc.) werden 2.600 € gezahlt.',
      [[], ['languages-pay']],
      'in brackets after an abbreviation',
    ],
    [
      'Mit Erfahrung sind 2.600 Euro drin; wobei manche Betriebe Kurse für mehrere Sprachen bezahlen.',
      [[]],
      'not after a semicolon',
    ],
    [
      'Mit Erfahrung verdient man 2.600 Euro, wobei mehrere Sprachen in der Backstube zu hören sind.',
      [[]],
      'not where something else begins',
    ],
    ['Wer mehrere Sprachen spricht und Erfahrung hat, verdient 2.600 Euro.', [['languages-pay']], 'before it'],
  ])('%s (%s)', (text, expected) => expect(drivers(text)).toEqual(expected));
});
