import { describe, expect, test } from 'vitest';
import { plain, say } from '../talk.ts';

describe('converted figures of several cities say for how many hours', () => {
  test.each([
    ['Einstieg bei 30 Stunden, Magdeburg oder Potsdam?', 'compare', 'Gerechnet für 30 von 40 Wochenstunden.'],
    ['Wo verdient man bei 20 Stunden am meisten?', 'rank', 'Gerechnet für 20 von 40 Wochenstunden.'],
    ['Wo verdient man pro Stunde am meisten?', 'rank', 'Gerechnet mit 40 Wochenstunden.'],
    ['Wo gibt es mindestens 1.800 bei 30 Stunden?', 'filter', 'Gerechnet für 30 von 40 Wochenstunden.'],
    ['How much per hour in Potsdam compared with Dresden?', 'compare', 'Worked out for 40 hours a week.'],
    ['Vergleichen Sie Dresden mit Potsdam bei 37 Stunden', 'compare', '37 Wochenstunden gelten hier als Vollzeit.'],
  ])('%s', (message, kind, sentence) => {
    const said = say(message);
    expect(said).toMatchObject({ kind, outcome: 'answered' });
    expect(plain(said.text)).toContain(sentence);
  });

  test.each(['Wo verdient man am meisten?', 'Vergleichen Sie Dresden mit Potsdam.'])(
    'nothing where the figures are the articles’ own: %s',
    (message) => {
      expect(plain(say(message).text)).not.toMatch(/Gerechnet|gelten hier/);
    },
  );
});
