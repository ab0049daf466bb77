import { describe, expect, test } from 'vitest';
import { de, en, say } from '../../dialogs/talk.ts';

describe('says that the figures are for one person', () => {
  test.each([
    'Wir sind ein Paar, beide Potsdam mit Erfahrung, was haben wir zusammen?',
    'Zwei Einsteiger in Chemnitz, Haushaltseinkommen',
    'Ehepaar in Magdeburg',
    'my wife and I together in Dresden, both beginners',
    'Double the starting pay in Potsdam',
  ])('%s', (message) => {
    const { language, text } = say(message);
    expect(text).toContain((language === 'de' ? de : en)('pay.beyond.people'));
  });
  test.each([
    'Was verdient man in beiden Städten, Dresden und Potsdam?',
    'Was verdient man nach ein paar Jahren in Dresden?',
    'What do both cities pay, Dresden and Potsdam?',
    'pay in Dresden after a couple of years',
  ])('not of %s', (message) => {
    const { language, text } = say(message);
    expect(text).not.toContain((language === 'de' ? de : en)('pay.beyond.people'));
  });
});

describe('says that no article has the pay of one employer', () => {
  test.each([
    'Was zahlt Amazon in Magdeburg',
    'Gehalt Siemens in Dresden',
    'Was verdient man bei Vattenfall in Dresden',
    'What does SAP pay in Potsdam',
    'pay at Vodafone in Dresden',
  ])('%s', (message) => {
    const { language, text } = say(message);
    expect(text).toContain((language === 'de' ? de : en)('pay.beyond.employer'));
  });
  test.each([
    'Was zahlt Dresden Anfängern',
    'Bringt SAP in Potsdam mehr Geld?',
    'Was verdient man bei Bedarf in Dresden',
  ])('not of %s', (message) => {
    const { language, text } = say(message);
    expect(text).not.toContain((language === 'de' ? de : en)('pay.beyond.employer'));
  });
});
