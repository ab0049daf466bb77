import { expect, test } from 'vitest';
import { plain, say } from '../talk.ts';

test.each([
  ['Wie oft wechseln in Potsdam die Tools?', 'jedes Quartal'],
  ['Wie sind die Kunden in Chemnitz drauf?', 'kaum Smalltalk'],
  ['Nutzen in Magdeburg alle die Kurse?', 'nicht jeder nutzt'],
  ['Braucht man in Potsdam Humor?', 'Geduld'],
  ['Do grades matter in Duisburg?', 'school grades'],
  ['How many years until I am a team leader in Dresden?', 'do not say after how many years'],
  [
    "I've got a master's degree from Leipzig and ten years in a library. Would that get me better pay in Dresden?",
    'equal pay',
  ],
  ['Nenn mir konkrete Firmen in Potsdam', 'nichts'],
])('%s', (message, part) => expect(plain(say(message).text)).toContain(part));
