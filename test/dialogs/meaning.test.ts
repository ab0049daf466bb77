import { describe, expect, test } from 'vitest';
import { eurosIn, knowledge, plain, say, talk } from './talk.ts';

describe('what is explained', () => {
  test.each<[messages: [string, ...string[]], start: RegExp, lacks: RegExp]>([
    [['Was ist CRM?'], /^CRM steht für .*\sDavon sprechen die Artikel zu Chemnitz und Potsdam\./s, /von Vorteil/],
    [['Was ist CRM?', 'und SAP?'], /^SAP ist .*\sDavon spricht der Artikel zu Duisburg\./s, /CRM/],
    [['Was heißt SAP in Dresden?'], /^SAP ist .*\sIm Artikel zu Dresden kommt das nicht vor\./s, /Duisburg/],
    [['Erklär mir mal, was ein Backlog ist'], /^Ein Backlog ist der Rückstand/, /keinen Artikel/],
    [['what does B2B mean?'], /^B2B means .*\sThe articles on Chemnitz and Duisburg speak of it\./s, /Dresden/],
    [['einfach bitte: Was ist CRM?'], /CRM ist ein Computerprogramm\./, /Management/],
  ])('%j → %s', (messages, start, lacks) => {
    const said = plain(talk(...messages).text);
    expect(said).toMatch(start);
    expect(said).not.toMatch(lacks);
    expect(said).toMatch(/allgemeine Erklärung|general explanation/);
  });

  test('of what we have no words for, that the articles explain nothing and who names it', () => {
    const { text, outcome } = say('Was bedeutet Belastbarkeit?');
    expect(plain(text)).toMatch(/^Was „Belastbarkeit“ genau bedeutet, erklären die Artikel nicht\..*Chemnitz/s);
    expect(outcome).toBe('silent');
  });

  test('names its concepts by ids that there are, once each', () => {
    const { terms, concept } = knowledge;
    expect(terms.length).toBeGreaterThan(25);
    expect(terms.flatMap(({ concepts }) => concepts.filter((id) => !concept(id)))).toEqual([]);
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
  });
});

describe('a level', () => {
  test.each([
    ['Ab wann gilt man als erfahren?', 'Eine Zahl an Jahren nennen sie nicht'],
    ['How many years until I count as experienced?', 'they give no number of years'],
    ['Was heißt spezialisiert?', 'technischer Support'],
    ['what is a top level?', 'quality management'],
  ])('%s → "%s", and no figure', (message, text) => {
    expect(plain(say(message).text)).toContain(text);
    expect(eurosIn(say(message).text)).toEqual([]);
  });

  test('is of the city that was spoken of', () =>
    expect(plain(talk('Gehalt Dresden', 'was bedeutet „mit Spezialisierung“?').text)).toMatch(/- Dresden: (?!.*- )/));
});
