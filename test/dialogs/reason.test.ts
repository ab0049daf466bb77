import { describe, expect, test } from 'vitest';
import { de, en, plain, talk } from './talk.ts';

const last = (...messages: [string, ...string[]]) => plain(talk(...messages).text);

describe('what it takes to earn an amount: the bands that reach it, and no other', () => {
  test.each<[messages: [string, ...string[]], has: string, lacks: string]>([
    [['How do I get to 3500 in Dresden?'], 'quality management', 'IT-heavy projects'],
    [['Wie komme ich in Dresden auf 3.400?'], 'IT-lastige Projekte', 'mehr als üblich'],
    [['Wo gibt es 3.300 Euro?', 'Was brauche ich für die zweite?'], 'Zusatzqualifikation', 'IT-lastige'],
    [['Wie komme ich in Duisburg auf 3.400?'], 'Keine Zahl im Artikel zu Duisburg reicht bis 3.400 €', '2.800'],
    [['How do I get to 2500 in Dresden?'], 'the range for beginners already reaches that', 'quality management'],
  ])('%j: %s, not %s', (messages, has, lacks) => {
    const text = last(...messages);
    expect(text).toContain(plain(has));
    expect(text).not.toContain(plain(lacks));
  });
});

describe('why something counts: what pay is tied to, and no reason that is not known', () => {
  test.each<[messages: [string, ...string[]], has: string]>([
    [['Do I need English in Chemnitz?', 'Why?'], 'international companies'],
    [['Brauche ich Englisch in Duisburg?', 'Warum?'], 'Fremdsprachenkenntnisse'],
    [['Brauche ich Geduld in Chemnitz?', 'warum?'], de('reason.unsaidWhy', { concept: 'Geduld', city: 'Chemnitz' })],
    [['Do I need SAP in Dresden?', 'why?'], en('need.no', { concept: 'SAP', city: 'Dresden' })],
  ])('%j: %s', (messages, has) => expect(last(...messages)).toContain(plain(has)));
});
