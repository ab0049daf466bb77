import { describe, expect, test } from 'vitest';
import { firstOf } from '../reader.ts';

const levelsOf = (message: string) => firstOf(message).levels;

describe('levels', () => {
  test.each([
    ['Was verdiene ich als Anfänger?', ['entry']],
    ['Was verdient eine Einsteigerin?', ['entry']],
    ['Einstiegsgehalt', ['entry']],
    ['Gehalt ohne Erfahrung', ['entry']],
    ['Gehalt ohne Berufserfahrung', ['entry']],
    ['keinerlei Callcentererfahrung, Gehalt in Dresden?', ['entry']],
    ['ohne jede kaufmännische Erfahrung, Gehalt in Chemnitz', ['entry']],
    ['wenig Erfahrung, Gehalt?', ['entry']],
    ['ohne Studium mit Erfahrung, Gehalt?', ['experienced']],
    ['pay without any call centre experience', ['entry']],
    ['I have no customer facing experience. What is the pay?', ['entry']],
    ['pay with zero office experience', ['entry']],
    ['no degree but experience, what is the pay?', ['experienced']],
    ['Gehalt direkt nach der Ausbildung', ['entry']],
    ['salary for beginners', ['entry']],
    ['entry level pay', ['entry']],
    ['pay with no experience', ['entry']],
    ['starting salary', ['entry']],
    ['newbie pay', ['entry']],
    ['gehalt als anfenger', ['entry']],
    ['Was verdient ein Azubi?', ['apprentice']],
    ['Ausbildungsvergütung in Dresden', ['apprentice']],
    ['apprentice pay', ['apprentice']],
    ['Gehalt mit Berufserfahrung', ['experienced']],
    ['was kriegt ein alter Hase', ['experienced']],
    ['Gehalt als Senior', ['experienced']],
    ['Gehalt nach 10 Jahren', ['experienced']],
    ['Gehalt mit 5 Jahren Erfahrung', ['experienced']],
    ['salary after five years', ['experienced']],
    ['experienced salary', ['experienced']],
    ['Was verdienen Spezialisten?', ['specialist']],
    ['no, the beginners', ['entry']],
    ['Was zahlt man erf. Kräften?', ['experienced']],
    ['Wie viel kriege ich pro Woche als Einsteiger', ['entry']],
    ['pay for specialists', ['specialist']],
    ['Was geht maximal in Dresden?', ['top']],
    ['Spitzengehalt in Potsdam', ['top']],
    ['what is the maximum in Dresden', ['top']],
    ['Einsteiger und Erfahrene in Potsdam', ['entry', 'experienced']],
    ['Ich bin kein Anfänger mehr, Gehalt?', ['experienced', 'specialist']],
    ['pay for non-juniors in Dresden', ['experienced', 'specialist']],
    ['pay in Dresden past the beginner stage', ['experienced', 'specialist']],
    ['Is 2600 above beginner pay in Dresden?', ['entry']],
    ['pay in Dresden after 5, 6 years', ['experienced']],
    ["I'm not a beginner anymore, pay in Dresden?", ['experienced', 'specialist']],
  ])('%s → %j', (message, levels) => expect(levelsOf(message)).toEqual(levels));
});

describe('no level', () => {
  test.each([
    ['Gehalt in Dresden'],
    ['What does one earn in Potsdam?'],
    ['Wie hoch ist das Gehalt in Magdeburg?'],
    ['Ich bin 45 Jahre alt, was verdient man?'],
    ['29.000 Jahresgehalt'],
    ['Gehalt in einem Jahr'],
    ['Kein Jahr ohne Gehalt'],
    ['Welche Branchen suchen?'],
    ['Wie sind die Aussichten in 1 Jahr?'],
  ])('%s', (message) => expect(levelsOf(message)).toEqual([]));
});

describe('no experience in the occupation that is asked about', () => {
  test.each([
    ['8 Jahre im Einzelhandel, was zahlen die mir in Dresden?', 'in another field'],
    ['20 Jahre Berufserfahrung in der Gastronomie, Gehalt im Kundenservice?', 'in another field'],
    ['10 years of experience in retail, pay in Dresden?', 'in another field'],
    ['Kundin 38, Köchin, 15 Jahre Erfahrung, Potsdam, Gehalt?', 'a note on a client'],
    ['noch 3 Jahre arbeiten, Gehalt in Dresden?', 'years to come'],
  ])('%s (%s)', (message) => expect(levelsOf(message)).toEqual([]));
});
