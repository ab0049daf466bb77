import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/dialogs/answer.ts';
import { eurosIn, expectAnswer, plain, say, talk } from '../talk.ts';

const labelsOf = ({ blocks }: Answer) =>
  blocks.flatMap((block) => (block.type === 'facts' ? block.facts.map(({ label }) => label) : []));

describe('what an article names on a topic, and from which section', () => {
  test.each([
    [
      'Was muss man in Dresden können?',
      'skills',
      expect.arrayContaining(['Gefragt sind', 'Werkzeuge und Systeme']),
      ['IT-Affinität', 'Mehrsprachigkeit', 'Ticketsysteme', '„alles zeigen“'],
    ],
    [
      'Which skills do I need in Magdeburg?',
      'skills',
      expect.arrayContaining(['In demand', 'Languages']),
      ['English', 'Polish'],
    ],
    [
      'Wie sieht der Arbeitsalltag in Dresden aus?',
      'tasks',
      ['Aufgaben', 'Kontaktwege', 'Werkzeuge und Systeme', 'Das ist schwierig'],
      ['Telefon', 'Live-Chat'],
    ],
    ['What is the daily work like in Potsdam?', 'tasks', expect.arrayContaining(['What is hard']), ['customers']],
    [
      'Welche Branchen suchen in Duisburg?',
      'market',
      expect.arrayContaining(['Branchen und Arbeitgeber']),
      ['Logistik', 'Hafenwirtschaft', 'Versicherungen'],
    ],
    [
      'Which industries are hiring in Dresden?',
      'market',
      expect.arrayContaining(['Industries and employers']),
      ['energy'],
    ],
    [
      'Welche Weiterbildungen gibt es in Chemnitz?',
      'training',
      expect.arrayContaining(['Weiterbildung']),
      ['technische Schulungen', 'interkulturelle Trainings'],
    ],
    ['Which training is there in Duisburg?', 'training', expect.arrayContaining(['Training']), ['language courses']],
    [
      'Wie sind die Aussichten in Potsdam?',
      'outlook',
      expect.arrayContaining(['Das verändert sich']),
      ['künstliche Intelligenz', 'menschliche Stärken gegenüber Bots'],
    ],
    ['What are the prospects in Dresden?', 'outlook', expect.arrayContaining(['What is changing']), ['team lead']],
  ])('%s', (message, kind, labels, has) => {
    const said = say(message);
    expectAnswer(said, { kind, outcome: 'answered', has });
    expect(labelsOf(said)).toEqual(labels);
    expect(said.sources).toHaveLength(1);
    expect(eurosIn(said.text)).toEqual([]);
  });
});

describe('tips are made of what the article says', () => {
  test.each([
    [
      'Haben Sie Tipps für den Einstieg in Dresden?',
      ['Darauf kommt es laut Artikel an', 'Zeigen Sie, was zählt:', 'IT-Affinität', 'Mehr Gehalt bringen:'],
    ],
    ['Any tips for getting started in Duisburg?', ['This is what matters', 'Show what counts:', 'SAP']],
  ])('%s', (message, has) => expectAnswer(say(message), { kind: 'tips', outcome: 'answered', has }));
});

describe('one facet alone', () => {
  test.each([
    ['Welche Sprachen braucht man in Duisburg?', ['Sprachen'], ['Englisch und Türkisch']],
    ['Which languages do I need in Magdeburg?', ['Languages'], ['English and Polish']],
  ])('%s', (message, labels, has) => {
    const said = say(message);
    expect(labelsOf(said)).toEqual(labels);
    expectAnswer(said, { has });
  });
});

test('without a city all are shown, and who says nothing says so', () => {
  const said = say('Which languages do I need?');
  expect(labelsOf(said)).toEqual(['Chemnitz', 'Dresden', 'Duisburg', 'Magdeburg', 'Potsdam']);
  expectAnswer(said, {
    has: [
      'Dresden: multilingual skills',
      'Potsdam: The article says nothing about this.',
      'Magdeburg: English and Polish',
    ],
  });
});

describe('without a city an answer is short: what several articles name, what tells most of each, and which city then', () => {
  test.each([
    ['Was muss man können?', 'Mehrere Artikel nennen: ', 'Zu welcher Stadt möchten Sie mehr wissen?'],
    ['What is the daily work like?', 'Several articles name: ', 'Which city would you like to know more about?'],
    ['Wie sieht der Arbeitsmarkt aus?', 'Mehrere Artikel nennen: ', 'Zu welcher Stadt möchten Sie mehr wissen?'],
  ])('%s', (message, common, which) => {
    const said = say(message);
    expectAnswer(said, { outcome: 'answered', has: [common, which] });
    expect(labelsOf(said)).toEqual(['Chemnitz', 'Dresden', 'Duisburg', 'Magdeburg', 'Potsdam']);
    expect(said.text.length).toBeLessThan(1500);
  });

  test('and in full on request', () => {
    const said = talk('Was muss man können?', 'alles zeigen');
    expectAnswer(said, { kind: 'skills', has: ['Geduld', 'Sprachgewandtheit', 'dicke Haut', 'soziale Intelligenz'] });
    expect(said.text).not.toContain('alles zeigen');
  });
});

describe('one city: what tells most comes first, what is said in passing only in full', () => {
  test('a post to rise to before how the article sees the job', () => {
    const { text } = say('Wie sind die Aussichten in Dresden?');
    expect(text).toContain('Teamleitung');
    expect(text).not.toContain('Chance auf einen beruflichen Neuanfang');
    expect(talk('Wie sind die Aussichten in Dresden?', 'alles zeigen').text).toContain('beruflichen Neuanfang');
  });

  test('no line repeats its own name', () => {
    expect(say('Welche Weiterbildungen gibt es in Duisburg?').text).not.toMatch(/Weiterbildung: .*Weiterbildung[,\n]/);
  });

  test('what the question names is said first', () => {
    expectAnswer(say('Wie sieht der Arbeitsmarkt in Chemnitz aus, auch mit Englisch?'), {
      has: ['Das hilft in Chemnitz laut Artikel: Englisch.\n\nSo sieht'],
    });
  });
});

describe('whether machines replace people is answered first', () => {
  test.each([
    [
      'Wird mich die KI ersetzen?',
      'Dass KI die Menschen ersetzt, sagen die Artikel nicht: Menschen bleiben gefragt',
      ['Routine nehmen KI und Technik ab (Duisburg, Magdeburg und Potsdam).', 'Ein Risiko von Stellenabbau'],
    ],
    [
      'Will AI take my job in Potsdam?',
      'The article on Potsdam does not say that AI replaces people: people are still needed.',
      ['empathy and creativity'],
    ],
  ])('%s', (message, lead, has) => {
    const said = say(message);
    expect(plain(said.text).startsWith(lead)).toBe(true);
    expectAnswer(said, { kind: 'outlook', outcome: 'answered', has });
  });
});

test('a follow-up keeps the topic', () => {
  expectAnswer(talk('Was muss man in Dresden können?', 'und in Magdeburg?'), {
    kind: 'skills',
    has: ['Magdeburg', 'Polnisch'],
    lacks: ['Dresden'],
  });
});

describe('overview', () => {
  test.each([
    [
      'Geben Sie mir einen Überblick über Duisburg.',
      [
        'Der Beruf Customer Service in Duisburg auf einen Blick',
        'Einstieg: rund 2.400–2.800 € im Monat',
        'Sprachen: Englisch und Türkisch',
        'Logistik',
      ],
    ],
    [
      'Give me an overview of Potsdam.',
      [
        'Customer Service in Potsdam at a glance',
        'Entry level: €2,300–2,800 a month',
        'With experience: €2,900–3,400 a month',
      ],
    ],
    ['Dresden', ['Dresden auf einen Blick', 'Einstieg: 2.200–2.700 € im Monat']],
  ])('%s', (message, has) => expectAnswer(say(message), { kind: 'overview', outcome: 'answered', has }));

  test('has the law’s floor too', () => {
    expect(say('Überblick über Dresden').text).toContain('Mindestlohn');
    expect(say('Überblick über Dresden', { day: '2028-01-01' }).text).not.toContain('Mindestlohn');
  });
});
