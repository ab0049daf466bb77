import { describe, expect, test } from 'vitest';
import { findMoney } from '../../src/knowledge/build/money.ts';
import { evenText } from '../../src/knowledge/build/text.ts';

const read = (text: string) =>
  findMoney(evenText(text)).map(
    ({ min, max, approximate, period }) => `${min}..${max}${approximate ? '~' : ''} ${period}`,
  );

describe('money is read', () => {
  test.each([
    ['zwischen 2.100 € und 2.500 €', ['2100..2500 month']],
    ['von 2400 bis 2800 Euro', ['2400..2800 month']],
    ['2.400–2.800 €', ['2400..2800 month']],
    ['between €2,400 and €2,800', ['2400..2800 month']],
    ['EUR 2,400 to 2,800 gross', ['2400..2800 month']],
    ['irgendwo zwischen 1.950 € und 2.350 €', ['1950..2350~ month']],
    ['zwischen 2,8 und 3,3 Tausend', ['2800..3300 month']],
    ['zwei- bis dreitausend Euro', ['2000..3000 month']],
    ['bis zu 3.000,- Euro', ['null..3000 month']],
    ['bis etwa 2.800 €', ['null..2800~ month']],
    ['at most 3,000 euros', ['null..3000 month']],
    ['ab € 2 800', ['2800..null month']],
    ['nicht unter 26 € pro Stunde', ['26..null hour']],
    ['3.200 Euro und mehr', ['3200..null month']],
    ['rund 2,4k', ['2400..2400~ month']],
    ['knapp 3.000 €', ['3000..3000~ month']],
    ['2,4 Tsd. Euro im Monat', ['2400..2400 month']],
    ['2\u2009400 bis 2\u202f800 €', ['2400..2800 month']],
    ['zweitausendvierhundert Euro', ['2400..2400 month']],
    ['achtundzwanzighundert Euro', ['2800..2800 month']],
    ['anderthalbtausend Euro', ['1500..1500 month']],
    ['two thousand four hundred and fifty euros', ['2450..2450 month']],
    ['between two thousand and three thousand euros', ['2000..3000 month']],
    ['13,90 Euro die Stunde', ['13.9..13.9 hour']],
    ['dreizehn Euro neunzig die Stunde', ['13.9..13.9 hour']],
    ['Bruttojahresgehalt von 34.000 bis 41.500 Euro', ['34000..41500 year']],
    ['38–42 k€', ['38000..42000 year']],
    ['2.400 brutto', ['2400..2400 month']],
    ['1.100, 1.200 und 1.300 Euro', ['1100..1100 month', '1200..1200 month', '1300..1300 month']],
    ['im dritten 1.260 und zum Schluss 1.330 Euro', ['1260..1260 month', '1330..1330 month']],
    ['ab 17 Euro, in der Spitze 22 Euro', ['17..22 hour']],
    ['beginnt bei 1.340 Euro und endet bei gut 1.500 Euro', ['1340..1500~ month']],
    ['850,-', ['850..850 month']],
    ['Mehr als 3.000 Euro zahlt hier keiner', ['null..3000 month']],
    ['More than €3,000 a month is not on the table', ['null..3000 month']],
    ['Sie geht selten unter 3.500 € nach Hause', ['3500..null month']],
    ['no one signs for less than €2,700', ['2700..null month']],
    ['Die Untergrenze liegt bei 3.000 Euro', ['3000..null month']],
    ['2.300 Euro, maximal 2.500 Euro', ['2300..2500 month']],
    ['3.900 Euro, manchmal 4.100', ['3900..4100 month']],
    ['2,300 euros or, if August is near, 2,450', ['2300..2450 month']],
    ['2.300 Euro in kleinen bis 2.600 Euro in großen Betrieben', ['2300..2600 month']],
    ['zw. 2.400 u. 2.700 Euro', ['2400..2700 month']],
    ['from 45,000 to around 52,000 euros a year', ['45000..52000~ year']],
    ['the ceiling sits at €4,100', ['null..4100 month']],
    ['bei 4.700 Euro ist Schluss', ['null..4700 month']],
    ['bei 95.000 Euro ist in den meisten Häusern Schluss', ['null..95000 year']],
    ['they may climb to €20 an hour', ['null..20 hour']],
    ['€4,600 at least', ['4600..null month']],
    ['it creeps up to €2,600', ['2600..2600 month']],
    ['knapp über 3.000 Euro', ['3000..3000~ month']],
    ['sechzehnfünfzig die Stunde', ['16.5..16.5 hour']],
    ['sixteen fifty an hour', ['16.5..16.5 hour']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('no money', () => {
  test.each([
    ['seit 2019 im Betrieb'],
    ['Rechnung 4711'],
    ['9.000 Quadratmeter Hallendach'],
    ['nach 3 bis 5 Jahren'],
    ['Entgeltgruppe 8, Stufe 2'],
    ['35 Minuten Warteschleife'],
    ['30 % Zuschlag'],
    ['the year two thousand'],
  ])('%s', (text) => expect(read(text)).toEqual([]));
});
