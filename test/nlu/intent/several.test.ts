import { describe, expect, test } from 'vitest';
import { kindsOf, understand } from '../reader.ts';

describe('several questions in one message', () => {
  test.each([
    ['Was verdient man in Dresden und was muss man können?', ['salary', 'skills']],
    ['Gehalt und Aufgaben in Potsdam', ['salary', 'tasks']],
    ['Was verdient man? Und wie sind die Aussichten?', ['salary', 'outlook']],
    ['Gehalt, Skills und Weiterbildung in Dresden', ['salary', 'skills', 'training']],
    ['What does one earn in Dresden and which skills do I need?', ['salary', 'skills']],
    ['pay and tasks in Potsdam', ['salary', 'tasks']],
    ['Wie ist der Arbeitsmarkt in Chemnitz, und brauche ich Englisch?', ['market', 'need']],
    ['Was verdient man in Dresden und gibt es Homeoffice?', ['salary', 'silent']],
  ])('%s → %j', (message, kinds) => expect(kindsOf(message).sort()).toEqual([...kinds].sort()));

  test('are no more than three', () => {
    expect(kindsOf('Gehalt, Skills, Aufgaben, Weiterbildung, Aussichten und Tipps in Dresden')).toHaveLength(3);
  });

  test('share the one town that is named', () => {
    const { parts } = understand('Gehalt und Aufgaben in Potsdam');
    expect(parts.map(({ cities }) => cities[0]?.id)).toEqual(['potsdam', 'potsdam']);
  });
});

describe('one question, though it is long', () => {
  test.each([
    ['Was verdient man in Dresden und Umgebung?', 'salary'],
    ['Was verdient man als Einsteiger und Anfänger in Dresden?', 'salary'],
    ['Ich habe 20 Jahre im Lager gearbeitet und suche jetzt etwas Neues, was verdient man in Magdeburg?', 'salary'],
    ['Guten Tag, ich heiße Anna und wohne in Potsdam. Wie sind dort die Aussichten?', 'outlook'],
    ['My job was outsourced, and I like talking to people. What does one earn in Dresden?', 'salary'],
  ])('%s', (message, kind) => expect(kindsOf(message)).toEqual([kind]));
});

describe('a level for each city', () => {
  test.each([
    ['Einstieg Dresden, mit Erfahrung Potsdam?', ['dresden entry', 'potsdam experienced']],
    ['starting pay in Magdeburg and top pay in Dresden', ['magdeburg entry', 'dresden top']],
    [
      'in Dresden als Anfänger oder in Potsdam mit Erfahrung, was zahlen die?',
      ['dresden entry', 'potsdam experienced'],
    ],
  ])('%s → %j', (message, pairs) =>
    expect(understand(message).parts.map(({ cities, levels }) => `${cities[0]?.id} ${levels.join()}`)).toEqual(pairs),
  );

  test.each([
    'Gehalt Anfänger in Dresden und Potsdam',
    'Vergleich Dresden und Potsdam, Einstieg und mit Erfahrung',
    'Anfänger ohne Erfahrung in Dresden oder Potsdam',
  ])('%s: of both the same', (message) => expect(understand(message).parts).toHaveLength(1));
});

describe('a thing that is added to what is asked for', () => {
  test.each([
    ['Können Sie mir für Duisburg das Einstiegsgehalt nennen sowie die dort gefragten Sprachen?', ['salary', 'skills']],
    ['Chemnitz: das Einstiegsgehalt sowie die Frage, ob Englisch eine Rolle spielt', ['salary', 'need']],
    [
      'Ich bräuchte für Dresden die Spanne für Leute mit Erfahrung und dazu noch, welche Wege es gibt, also Teamleitung',
      ['outlook', 'salary'],
    ],
  ])('%s', (message, kinds) => expect(kindsOf(message)).toEqual(kinds));
});

describe('stretches that are read by themselves', () => {
  test.each([
    ['Bist du ein Mensch? Und was kriegt man in Dresden zum Einstieg?', ['about', 'salary']],
    ['Gibt es in Potsdam viel Schichtarbeit? Und was ist so das Schwierige an dem Job dort?', ['silent', 'tasks']],
    ['Magdeburg: Einsteiger? Sprachen?', ['salary', 'skills']],
    ['Compare the languages in Duisburg and Chemnitz, and tell me the entry pay in Chemnitz.', ['compare', 'compare']],
  ])('%s → %j', (message, kinds) => expect(kindsOf(message).sort()).toEqual([...kinds].sort()));

  test('a town that is taken back is asked about by none', () => {
    const { parts } = understand('What do beginners get in Dresden? Sorry, wrong, Duisburg. And is Turkish useful?');
    expect(parts.flatMap(({ cities }) => cities.map(({ id }) => id))).toEqual(parts.map(() => 'duisburg'));
  });

  test('hours that are taken back are those that are meant', () => {
    expect(understand('30 Stunden in Dresden, äh, 20 meine ich, was gibt das?').parts[0]?.hours).toBe(20);
  });

  test('a town after the goal is asked about too', () => {
    const { parts } = understand('Ich zieh nach Dresden, was verdient man als Anfänger und was in Chemnitz?');
    expect(parts[0]?.cities.map(({ id }) => id)).toEqual(['dresden', 'chemnitz']);
  });

  test('"back to Potsdam" only says of where the rest asks', () => {
    const { parts } = understand('Back to Potsdam: which skills do they want?', 'salary');
    expect(parts.map(({ kind }) => kind)).toEqual(['skills']);
  });
});
