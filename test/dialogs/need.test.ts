import { describe, test } from 'vitest';
import { de, en, expectAnswer, say, talk } from './talk.ts';

describe('what an article names', () => {
  test.each([
    [
      'Brauche ich Englisch in Duisburg?',
      [de('need.yes', { concept: 'Englisch', city: 'Duisburg' }), 'Englisch und Türkisch'],
    ],
    ['Brauche ich Geduld in Dresden?', [de('need.driver', { concept: 'Geduld', city: 'Dresden' })]],
    ['Do I need SAP in Duisburg?', [en('need.driver', { concept: 'SAP', city: 'Duisburg' })]],
    ['Brauche ich Englisch?', ['Chemnitz, Duisburg und Magdeburg']],
    ['Muss ich Englisch und Türkisch können in Duisburg?', ['Englisch: Ja', 'Türkisch: Ja']],
  ])('%s', (message, has) => expectAnswer(say(message), { kind: 'need', outcome: 'answered', has }));
});

describe('says so where an article does not name it, and claims neither that it is needed nor that it is not', () => {
  test.each([
    ['Muss ich Russisch können?', [de('need.nowhere', { concept: 'Russisch' })]],
    ['Is SAP required in Dresden?', [en('need.no', { concept: 'SAP', city: 'Dresden' })]],
    [
      'Brauche ich Englisch in Potsdam?',
      [de('need.no', { concept: 'Englisch', city: 'Potsdam' }), de('need.noLanguages', { city: 'Potsdam' })],
    ],
  ])('%s', (message, has) =>
    expectAnswer(say(message), { kind: 'need', outcome: 'silent', has, lacks: ['Ja,', 'yes,'] }),
  );
});

test('a concept alone asks again for it', () => {
  expectAnswer(talk('Brauche ich Englisch in Duisburg?', 'und Türkisch?'), {
    kind: 'need',
    has: ['Türkisch: Ja', 'Duisburg'],
  });
});
