import { describe, expect, test } from 'vitest';
import { eurosIn, expectAnswer, say } from './talk.ts';

describe('what no article says is named, and no figure is given', () => {
  test.each([
    ['Kann ich in Dresden im Homeoffice arbeiten?', ['Dresden', 'Homeoffice']],
    ['Wie viel Urlaub gibt es in Potsdam?', ['Potsdam', 'Urlaub']],
    ['Was bleibt netto übrig in Dresden?', ['Dresden', 'Nettobeträge']],
    ['Gibt es ein 13. Gehalt?', ['Sonderzahlungen']],
    ['Wie ist die Probezeit in Chemnitz?', ['Chemnitz', 'Probezeit']],
    ['what about shifts in Duisburg', ['Duisburg', 'shift']],
    ['Can I work from home in Magdeburg?', ['Magdeburg', 'home']],
    ['How much are rents in Potsdam?', ['Potsdam', 'rents']],
  ])('%s', (message, has) => {
    const said = say(message);
    expectAnswer(said, { kind: 'silent', outcome: 'silent', has });
    expect(eurosIn(said.text)).toEqual([]);
  });
});

test('beside a question that can be answered, that one is', () => {
  const said = say('Was verdient man als Einsteiger in Dresden und gibt es Homeoffice?');
  expectAnswer(said, { outcome: 'answered', has: ['2.200–2.700 €', 'Homeoffice'] });
});
