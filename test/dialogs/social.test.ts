import { describe, expect, test } from 'vitest';
import { createConverse } from '../../src/dialogs/converse.ts';
import { noContact } from '../../src/dialogs/dialog.ts';
import { eurosIn, expectAnswer, knowledge, say, someDay, talk } from './talk.ts';

describe('person: where a person is reached', () => {
  const contact = { name: 'Personalabteilung', phone: '0351 123456', email: 'hr@example.org', url: undefined };
  const withContact = createConverse({ knowledge, contact });

  test.each([['Ich möchte mit einem Menschen sprechen.'], ['I would like to talk to a person.']])('%s', (text) => {
    const blocks = JSON.stringify(withContact({ text }, undefined, someDay).answer.blocks);
    for (const part of ['Personalabteilung', '0351 123456', 'hr@example.org']) expect(blocks).toContain(part);
  });
  test('without a contact: the public advice', () => {
    expectAnswer(say('Ich möchte mit einem Menschen sprechen.'), {
      kind: 'person',
      has: ['Agentur für Arbeit', 'Jobcenter'],
    });
    expectAnswer(say('I would like to talk to a person.'), {
      kind: 'person',
      has: ['Agentur für Arbeit', 'job centre'],
    });
  });
});

describe('restart: everything is forgotten', () => {
  test.each([['Vergiss alles'], ['forget everything'], ['Start over'], ['Neustart']])('%s', (message) => {
    const said = talk('Was verdient man als Einsteiger in Dresden?', message);
    expect(said).toMatchObject({ kind: 'restart', outcome: 'social' });
    expect(said.memory).toMatchObject({ questions: [], sources: [], wished: false });
  });
  test('so that nothing is filled in', () => {
    expect(talk('Was verdient man als Einsteiger in Dresden?', 'Vergiss alles', 'und mit Erfahrung?').text).toContain(
      'Potsdam',
    );
  });
});

describe('language', () => {
  test.each<[[string, ...string[]], string]>([
    [['Was verdient man in Dresden?', 'Auf Englisch bitte'], 'en'],
    [['Auf Englisch bitte', 'Was verdient man in Dresden?'], 'en'],
    [['In English please', 'gehalt dresden', 'und in Potsdam?'], 'en'],
    [['In English please', 'wieder auf Deutsch bitte', 'gehalt dresden'], 'de'],
    [['What does one earn in Dresden?', 'Potsdam'], 'en'],
    [['What does one earn in Dresden?', 'Was verdient man in Potsdam?'], 'de'],
    [['Was verdient man in Dresden?', 'and the skills?'], 'en'],
    [['Was verdient man in Dresden?', 'ok'], 'de'],
  ])('%j → %s', (messages, language) => expect(talk(...messages).language).toBe(language));

  test('the locale of the channel only begins', () => {
    const converse = createConverse({ knowledge, contact: noContact });
    const languageOf = (text: string, locale: string) => converse({ text, locale }, undefined, someDay).answer.language;
    expect(languageOf('Dresden', 'en-GB')).toBe('en');
    expect(languageOf('Dresden', 'de-DE')).toBe('de');
    expect(languageOf('Dresden', 'fr-FR')).toBe('de');
    expect(languageOf('Was verdient man in Dresden?', 'en-US')).toBe('de');
  });
  test('other languages: it says which it speaks', () => {
    expectAnswer(say('Können Sie auf Türkisch antworten?'), { kind: 'language', has: ['Deutsch', 'Englisch'] });
  });
});

describe('crisis: names helplines at once and asks nothing', () => {
  test.each([
    ['Ich will nicht mehr leben', ['0800 111 0 111', '116 123', '112']],
    ['I want to kill myself', ['0800 111 0 111', '116 123', '112']],
    ['Ich will mich umbringen, was verdient man in Dresden?', ['112']],
    ['thinking about suicide', ['112']],
  ])('%s', (message, has) => {
    const said = say(message);
    expectAnswer(said, { kind: 'crisis', has });
    expect(eurosIn(said.text)).toEqual([]);
    expect(said.sources).toEqual([]);
  });
});

describe('small talk', () => {
  test.each([
    ['Guten Tag', 'greeting', 'kein Mensch'],
    ['Hello there', 'greeting', 'not a human'],
    ['Wer bist du?', 'about', 'kein Mensch'],
    ['Are you a robot?', 'about', 'not a human'],
    ['Vielen Dank!', 'thanks', 'Gern'],
    ['Auf Wiedersehen', 'bye', 'Wiedersehen'],
    ['Hilfe', 'help', 'Vergleichen Sie'],
    ['What can you do?', 'help', 'Compare'],
  ])('%s: %s', (message, kind, words) => {
    const said = say(message);
    expectAnswer(said, { kind, outcome: 'social', has: [words] });
    expect(eurosIn(said.text)).toEqual([]);
  });
  test('does not disturb what was asked before', () => {
    expect(talk('Was verdient man als Einsteiger in Dresden?', 'Danke!', 'und in Potsdam?').text).toContain(
      '2.300–2.800',
    );
  });
});

describe('what it cannot do, it says', () => {
  test.each([
    ['Wie wird das Wetter morgen?', 'outOfScope'],
    ['Habe ich Anspruch auf Bürgergeld?', 'outOfScope'],
    ["What's the weather like?", 'outOfScope'],
    ['asdf qwer yxcv', 'notUnderstood'],
    ['!!!', 'notUnderstood'],
    ['', 'notUnderstood'],
  ])('%j: %s', (message, kind) => {
    const said = say(message);
    expectAnswer(said, { kind, outcome: 'refused' });
    expect(eurosIn(said.text)).toEqual([]);
  });
});

test.each(['vergiss alles', 'forget everything'])('%s: not even a suggestion tells what was said before', (wish) => {
  const said = talk('Was verdient man in Potsdam?', 'Und in Chemnitz?', wish);
  expect(said.kind).toBe('restart');
  expect(`${said.text} ${said.suggestions.join(' ')}`).not.toMatch(/Potsdam|Chemnitz/);
});
