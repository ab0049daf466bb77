import { describe, expect, test } from 'vitest';
import { eurosIn, expectAnswer, say } from './talk.ts';

describe('what no article says is named, and no figure is given', () => {
  test.each([
    ['Kann ich in Dresden im Homeoffice arbeiten?', ['Dresden', 'Homeoffice']],
    ['Wie viel Urlaub gibt es in Potsdam?', ['Potsdam', 'Urlaub']],
    ['Gibt es Minijobs?', ['Zu Minijobs und Nebenjobs steht leider nichts in den Artikeln.']],
    ['Gibt es ein 13. Gehalt?', ['Sonderzahlungen']],
    ['Wie ist die Probezeit in Chemnitz?', ['Chemnitz', 'Probezeit']],
    ['what about shifts in Duisburg', ['Duisburg', 'shift']],
    ['Can I work from home in Magdeburg?', ['Magdeburg', 'home']],
    ['Krankengeld in Potsdam', ['Potsdam', 'Geld bei Krankheit']],
    ['severance after 5 years in Chemnitz', ['Chemnitz', 'severance']],
    ['sick pay Dresden', ['Dresden', 'sick pay']],
    ['Kurzarbeitergeld Duisburg', ['Duisburg', 'Kurzarbeit']],
    ['How much are rents in Potsdam?', ['Potsdam', 'rents']],
  ])('%s', (message, has) => {
    const said = say(message);
    expectAnswer(said, { kind: 'silent', outcome: 'silent', has });
    expect(eurosIn(said.text)).toEqual([]);
  });
});

test('of net pay it says so first, then what the article does name, as what it is', () => {
  const said = say('Was bleibt netto übrig in Dresden?');
  expectAnswer(said, {
    kind: 'silent',
    outcome: 'silent',
    has: ['Zu Nettobeträgen, Steuern und Abzügen steht leider nichts', '(ob brutto oder netto, sagt er nicht)'],
  });
  expect(said.text.indexOf('leider nichts')).toBeLessThan(said.text.indexOf('2.200–2.700'));
});

test('beside a question that can be answered, that one is', () => {
  const said = say('Was verdient man als Einsteiger in Dresden und gibt es Homeoffice?');
  expectAnswer(said, { outcome: 'answered', has: ['2.200–2.700 €', 'Homeoffice'] });
});
