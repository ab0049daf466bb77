import { describe, expect, test } from 'vitest';
import { firstOf } from '../reader.ts';

const occupationsOf = (message: string) => firstOf(message).occupations.map(({ id }) => id);

describe('an occupation is recognised', () => {
  test.each([
    ['Was verdient eine Kundenberaterin?', 'customer-service', 'the female form'],
    ['Was verdienen Kundenberater:innen?', 'customer-service', 'a gender form'],
    ['Was verdienen Kundenberater*innen?', 'customer-service', 'a gender form'],
    ['Was verdient ein/e Kundenberater/-in (m/w/d)?', 'customer-service', 'as in an advertisement'],
    ['Was verdient ein Callcenter-Agent?', 'customer-service', 'with a hyphen'],
    ['Was verdient ein Call Center Agent?', 'customer-service', 'in three words'],
    ['Kundendienst Gehalt', 'customer-service', 'the field'],
    ['Gehalt im Kundenservice', 'customer-service', 'the field'],
    ['Customer Service Agent salary', 'customer-service', 'in English'],
    ['customer support representative pay', 'customer-service', 'in English'],
    ['Was verdient eine Bäckerin?', 'baker', 'the female form'],
    ['was verdient ein baecker', 'baker', 'an umlaut written out'],
    ['Was verdienen Ärzte?', 'doctor', 'the plural with its umlaut'],
    ['Was verdient eine Krankenschwester?', 'nurse', 'another word for the woman'],
    ['Was verdient eine Kauffrau für Büromanagement?', 'office-clerk', 'the woman of a man, in three words'],
    ['Gehalt Gabelstapler-Fahrer', 'forklift-driver', 'a compound cut in two'],
    ['Gehalt Gabelstaplerfahrer', 'forklift-driver', 'a compound'],
    ['Was verdient ein Pilot?', 'pilot', ''],
    ['software developer salary', 'software-developer', 'in English'],
    ['Was verdienen Elektriker?', 'electrician', 'the plural'],
    ['elektiker in chemnitz was gibts da', 'electrician', 'a typo in a long name'],
    ['Kd. 45, Chemnitz, will wissen was Maurer dort verdienen', 'bricklayer', 'a note that asks for it'],
  ])('%s → %s (%s)', (message, id) => expect(occupationsOf(message)).toEqual([id]));
});

describe('an occupation that no list has is named as it was', () => {
  test.each([
    ['Was verdient ein Elefantenpfleger?', 'Elefantenpfleger'],
    ['What does a dragon keeper earn as a Dragonologist?', 'Dragonologist'],
  ])('%s → %s', (message, name) =>
    expect(firstOf(message).occupations).toEqual([expect.objectContaining({ id: undefined, name })]),
  );
});

describe('no occupation', () => {
  test.each([
    ['Was verdient man als Einsteiger?', 'a level'],
    ['Was verdient man als Anfängerin in Dresden?', 'a level'],
    ['Was verdient man als Mutter?', 'a person'],
    ['Was verdient man als Frau?', 'a person'],
    ['as a student, what can I earn in Dresden?', 'a person'],
    ['Als Personalerin suche ich die Gehälter in Dresden', 'the role in which somebody asks'],
    ['Was verdient man als Spezialist?', 'a level'],
    ['Wie hoch ist das Gehalt in Dresden?', ''],
    ['Was muss man als Erstes tun?', ''],
    ['Welche Arbeitgeber suchen?', 'ends like one'],
    ['Tipps für den Einstieg', ''],
  ])('%s (%s)', (message) => expect(occupationsOf(message)).toEqual([]));
});

describe('where somebody comes from is not what they ask about', () => {
  test.each([
    ['Ich bin gelernter Koch und will in den Kundenservice, was verdient man?', ['customer-service']],
    ['I was a nurse, can I get into customer service in Potsdam?', ['customer-service']],
    ['Ich war Bäcker. Was verdient man im Kundenservice?', ['customer-service']],
    ['Ich war Bäcker. Was verdient man in Dresden?', []],
  ])('%s → %j', (message, ids) => expect(occupationsOf(message)).toEqual(ids));
});

describe('a name that several occupations share', () => {
  test.each([
    ['Was verdient ein Agent?', 'Agent', ['customer-service']],
    ['Was verdient eine Beraterin?', 'Beraterin', ['customer-service']],
  ])('%s: those of it that are covered', (message, name, candidates) =>
    expect(firstOf(message).occupations).toEqual([expect.objectContaining({ name, candidates })]),
  );

  test('but none of "Pfleger" is covered, so it is unknown as a whole', () => {
    expect(firstOf('Was verdient ein Pfleger?').occupations).toEqual([{ id: undefined, name: 'Pfleger' }]);
  });
});

test('a word in the name of an occupation asks for nothing: "software developer salary"', () => {
  expect(firstOf('software developer salary in Dresden')).toMatchObject({ kind: 'salary', facet: undefined });
});
