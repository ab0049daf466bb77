import { describe, expect, test } from 'vitest';
import { narrowed } from '../../../src/nlu/text/narrow.ts';
import { understand } from '../reader.ts';

describe('signs beyond Latin-1 become ones within it', () => {
  test.each([
    ['Gehalt – „brutto“, 2.400 €…', 'Gehalt - "brutto", 2.400 ¤...'],
    ['what’s the pay 🙏🏽?', "what's the pay  ?"],
    ['Was verdient man für Äöüß?', 'Was verdient man für Äöüß?'],
    ['Сколько платят – там?', 'Сколько платят - там?'],
  ])('%s', (message, even) => expect(narrowed(message)).toBe(even));
});

test.each(['2.450 €', '€2,450', '2450€', '2.450 Euro'])('an offer of %s is read', (amount) => {
  expect(understand(`Man bietet mir ${amount} im Monat in Dresden, passt das?`).parts[0]).toMatchObject({
    kind: 'offer',
    amount: { value: 2450 },
  });
});
