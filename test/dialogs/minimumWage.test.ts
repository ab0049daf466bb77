import { describe, expect, test } from 'vitest';
import { expectAnswer, plain, say } from './talk.ts';

describe('the rate of the day, its month at 40 hours, and the next step', () => {
  test.each([
    ['2025-06-01', ['12,82 €', '2.222 €'], ['1. Januar 2026', '13,90 €']],
    ['2025-12-31', ['12,82 €', '2.222 €'], ['1. Januar 2026', '13,90 €']],
    ['2026-01-01', ['13,90 €', '2.409 €'], ['1. Januar 2027', '14,60 €', '2.531 €']],
    ['2026-12-31', ['13,90 €', '2.409 €'], ['1. Januar 2027', '14,60 €', '2.531 €']],
    ['2027-01-01', ['14,60 €', '2.531 €'], []],
    ['2027-12-31', ['14,60 €', '2.531 €'], []],
  ])('%s', (day, now, next) => {
    const [rate = '', step = ''] = say('Wie hoch ist der Mindestlohn?', { day }).blocks.map((block) =>
      block.type === 'text' ? plain(block.text) : '',
    );
    for (const piece of now) expect(rate).toContain(piece);
    for (const piece of next) expect(step).toContain(piece);
    if (next.length === 0) expect(step).toContain('Ausnahmen');
  });

  test('beyond the table it says that it does not know', () => {
    const said = say('Wie hoch ist der Mindestlohn?', { day: '2028-01-01' });
    expectAnswer(said, {
      has: ['Für dieses Datum ist mir kein gesetzlicher Mindestlohn bekannt.'],
      lacks: ['14,60', '€'],
    });
  });
  test('before the table likewise', () => {
    expectAnswer(say('Mindestlohn?', { day: '2024-12-31' }), {
      has: ['kein gesetzlicher Mindestlohn bekannt'],
      lacks: ['beträgt'],
    });
  });
});

test('other hours, in English', () => {
  expectAnswer(say('minimum wage at 20 hours', { day: '2027-05-01' }), {
    kind: 'minimumWage',
    has: ['€14.60 an hour before tax', 'at 20 hours a week that is about €1,265 a month'],
  });
});

test('names exceptions and the legal basis, and is no legal advice', () => {
  expectAnswer(say('Wie hoch ist der Mindestlohn?'), { has: ['Auszubildende', 'MiLoV5 § 1', 'keine Rechtsberatung'] });
});

describe('an amount is held against it', () => {
  test.each([
    ['Liegen 2.300 € bei 35 Stunden über dem Mindestlohn?', 'Bei 35 Wochenstunden sind das 15,16 € je Stunde'],
    ['arbeitgeber zahlt 2.200 magdeburg, mindestlohn eingehalten?', 'Bei 40 Wochenstunden lägen 2.200 € unter dem'],
    ['ist 2500 mehr als mindestlohn?', 'ist eingehalten'],
    ['Is 2500 in Magdeburg below minimum wage?', 'which meets the statutory minimum wage'],
  ])('%s', (message, words) => {
    expectAnswer(say(message), { kind: 'minimumWage', has: [words] });
  });
});

test.each([
  ['Azubi mit 900 Euro in Potsdam, gilt da der Mindestlohn?', 'gilt der gesetzliche Mindestlohn nicht'],
  ['I am an apprentice on 950 in Dresden, does the minimum wage apply?', 'does not apply to apprentices'],
])('apprentices are left out: %s', (message, words) =>
  expectAnswer(say(message), { kind: 'minimumWage', has: [words], lacks: ['Achtung', 'Careful'] }),
);

test('hours a month that may be those of a week are answered for both', () => {
  expectAnswer(say('Mindestlohn bei 40 Stunden im Monat?'), { has: ['rund 2.409 €', '556 € im Monat'] });
});
