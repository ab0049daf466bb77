import { describe, expect, test } from 'vitest';
import { understand } from '../reader.ts';

const languageOf = (message: string) => understand(message).language;

describe('German', () => {
  test.each([
    ['Was verdient man in Dresden?'],
    ['gehalt dresden'],
    ['Skills für den Job in Potsdam?'],
    ['Was kriege ich als Junior Agent im Customer Support in Dresden?'],
    ['Wat kriegt man denn in Duisburg?'],
    ['Wos vadient ma do in Dräsdn?'],
    ['nu saach ma, was grischt mor n in chemnitz'],
    ['Gibt es Home Office?'],
    ['Welche Tools und Skills braucht das Team im Call Center?'],
    ['Hallo'],
    ['danke'],
    ['Tipps'],
    ['2400 € als Einsteiger in Dresden ok?'],
    ['Ist der Job cool?'],
    ['GEHALT?!'],
    ['Angebot: 3100 Dresden, zweisprachig, 5 J. BE'],
  ])('%s', (message) => expect(languageOf(message)).toBe('de'));
});

describe('English', () => {
  test.each([
    ['What does one earn in Dresden?'],
    ['salary Dresden'],
    ['which skills for the job in Potsdam?'],
    ['how much Gehalt in Potsdam?'],
    ['Ich will Job in Chemnitz, how much money per month?'],
    ['yo whats the dough like in duisburg'],
    ['Is the Einstieg hard in Magdeburg?'],
    ['thanks'],
    ['Thank you'],
    ['goodbye'],
    ['Do I need German in München?'],
  ])('%s', (message) => expect(languageOf(message)).toBe('en'));
});

describe('nothing tells', () => {
  test.each([
    [''],
    ['Dresden'],
    ['Hi'],
    ['ok'],
    ['skills dresden'],
    ['tips'],
    ['2400 Dresden'],
    ['Homeoffice?'],
    ['asdf qwer'],
    ['Dresden vs Duisburg'],
    ['👍'],
    ['12345'],
  ])('%j', (message) => expect(languageOf(message)).toBeUndefined());
});

describe('a wish for a language', () => {
  test.each([
    ['Auf Englisch bitte', 'en'],
    ['In English please', 'en'],
    ['Please answer in English.', 'en'],
    ['Bitte antworten Sie auf Deutsch.', 'de'],
    ['auf deutsch', 'de'],
    ['German please', 'de'],
    ['kein Deutsch, auf Englisch bitte', 'en'],
  ])('%s → %s', (message, wish) => expect(understand(message).parts[0]?.wish).toBe(wish));
  test.each([['Brauche ich Englisch in Duisburg?'], ['Do I need English?'], ['Was verdient man in Dresden?']])(
    'and none in: %s',
    (message) => expect(understand(message).parts[0]?.wish).toBeUndefined(),
  );
});
