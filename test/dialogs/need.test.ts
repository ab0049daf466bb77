import { describe, expect, test } from 'vitest';
import { de, en, eurosIn, expectAnswer, plain, say, talk } from './talk.ts';

describe('what an article names', () => {
  test.each([
    [
      'Brauche ich Englisch in Duisburg?',
      [de('need.yes', { concept: 'Englisch', city: 'Duisburg' }), 'Englisch und Türkisch'],
    ],
    ['Brauche ich Geduld in Dresden?', [de('need.driver', { concept: 'Geduld', city: 'Dresden' })]],
    ['Do I need SAP in Duisburg?', [en('need.driver', { concept: 'SAP', city: 'Duisburg' })]],
    ['Brauche ich Englisch?', ['Chemnitz, Duisburg und Magdeburg']],
    ['Muss ich Englisch und Türkisch können in Duisburg?', ['nennt „Englisch“', 'nennt „Türkisch“']],
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
    has: ['Ja, das ist von Vorteil: Der Artikel zu Duisburg nennt „Türkisch“'],
  });
});

describe('a sentence fits what it is about', () => {
  test.each([
    ['Brauche ich eine dicke Haut?', ['Ja, das ist von Vorteil: „dicke Haut“ nennen die Artikel zu']],
    ['Do I need SAP in Duisburg?', ['Named together with it: ', 'interface to sales']],
    [
      'Reicht es in Magdeburg, freundlich zu sein?',
      ['Das allein wohl nicht: Der Artikel zu Magdeburg nennt außer „Freundlichkeit“ auch '],
    ],
  ])('%s', (message, has) => expectAnswer(say(message), { kind: 'need', has }));

  test('an industry is no advantage, and no employer asks for it', () => {
    const said = say('Brauche ich Versicherungen in Duisburg?');
    expectAnswer(said, { has: ['Unter den Branchen und Arbeitgebern in Duisburg nennt der Artikel: Versicherungen.'] });
    expect(said.text).not.toMatch(/von Vorteil|erfahren Sie nur dort/);
  });
});

describe('which of several things counts more', () => {
  test.each([
    ['Was ist wichtiger in Potsdam, Geduld oder Humor?', ['sagt der Artikel zu Potsdam nicht', 'Geduld und Humor']],
    ['Is English or Turkish more useful in Magdeburg?', ['names only: English. Not named: Turkish']],
    ['Ist Englisch oder Türkisch wichtiger?', ['Englisch: Chemnitz, Duisburg und Magdeburg', 'Türkisch: Duisburg']],
  ])('%s', (message, has) => expectAnswer(say(message), { kind: 'need', has, lacks: ['von Vorteil', 'it helps'] }));

  test('is asked again of another city', () =>
    expectAnswer(talk('Was ist wichtiger in Potsdam, Geduld oder Humor?', 'und in Duisburg?'), {
      has: [de('need.prefer.noneIn', { city: 'Duisburg' })],
    }));
});

describe('how good somebody’s German must be', () => {
  test.each([
    ['Mein Deutsch ist B1. Kann ich in Duisburg im Kundenservice arbeiten?', de('need.germanIn', { city: 'Duisburg' })],
    ['Reicht B2?', de('need.german')],
    ['Is my A2 German enough in Magdeburg?', en('need.germanIn', { city: 'Magdeburg' })],
  ])('%s → no article says', (message, text) => expectAnswer(say(message), { has: [text] }));
});

describe('whether there is something is no question of need', () => {
  test.each([
    [
      'Gibt es in Chemnitz Start-ups?',
      ['Unter den Branchen und Arbeitgebern in Chemnitz nennt der Artikel: Start-ups.'],
    ],
    ['Gibt es Teamarbeit?', [de('need.places', { count: 1, concept: 'Teamfähigkeit', cities: 'Potsdam' })]],
    ['any insurance companies?', [en('need.places', { count: 1, concept: 'insurers', cities: 'Duisburg' })]],
  ])('%s', (message, has) => expectAnswer(say(message), { kind: 'need', has, lacks: ['von Vorteil', 'it helps'] }));

  test('and of the next thing it is asked everywhere again', () => {
    expectAnswer(talk('Wo gibt es Banken?', 'und Versicherungen?'), { has: ['Duisburg'], lacks: ['Potsdam'] });
    expectAnswer(talk('Brauche ich Polnisch?', 'Türkisch?'), { has: ['Duisburg'], lacks: ['Magdeburg'] });
  });

  test('the one city that names it is not taken for the one that is asked about', () =>
    expectAnswer(talk('Gibt es Teamarbeit?', 'Was muss man sonst können?'), { has: ['Chemnitz', 'Dresden'] }));
});

describe('what a language brings is told in a talk on pay, and only there', () => {
  test.each([
    ['Gehalt Magdeburg', 'ich kann halt Polnisch, bringt das was?', '2.800'],
    ['experienced, Chemnitz, pay?', '+ Swedish, English fluent', '3,200'],
  ])('%s / %s', (first, then, figure) => expect(plain(talk(first, then).text)).toContain(figure));

  test('asked by itself', () => expect(eurosIn(say('Brauche ich in Magdeburg Polnisch?').text)).toEqual([]));
});
