import type { Converse, Turn } from './dialogs/converse.ts';
import type { Memory } from './dialogs/memory/memory.ts';

/**
 * Has messages answered for nobody, with a pause after each for whoever asks meanwhile. V8 compiles a pattern the second time that it
 * is tried, which takes longer than all the rest of a turn: here most of them are tried.
 */
export function warmUp(converse: (...turn: Parameters<Converse>) => Pick<Turn, 'memory'>, today: string): void {
  const messages = endings.flatMap((end) => said.map((text) => text + end));
  let memory: Memory | undefined;
  const answer = (at: number) => {
    const text = messages[at];
    if (text === undefined) return;
    ({ memory } = converse({ text }, memory, today));
    setTimeout(answer, pause, at + 1).unref();
  };
  answer(0);
}

/** Milliseconds. */
const pause = 10;

/** Different ones, as what was said before is not read again. */
const endings = ['', '.'];

/** A word that nobody knows, and in both languages what hardly any message has together: pay, hours, days, shares, reasons. */
const said = [
  'Karrierelotse',
  'Was verdient man als Einsteiger im Kundenservice in Dresden im Monat, und wie viel mehr mit Erfahrung?',
  'Mir wurden 2.400 brutto bei 30 Stunden die Woche geboten, ist das gut oder lieber 38,5 Stunden?',
  'Zwölf fünfzig die Stunde, vormittags vier Stunden am Tag, Montag bis Freitag von 8 bis 12 Uhr: was wären das im Jahr?',
  'Ich habe drei Jahre Erfahrung und will 5 % mehr, also 200 Euro plus 13. Gehalt und Bonus: wie begründe ich das?',
  'Was brauche ich dafür, reicht Englisch, und wo wird das am meisten verlangt?',
  'Und wenn ich von 40 auf 20 Stunden gehe, wie viel bleibt netto von 2.600?',
  'Darf der Chef weniger als den Mindestlohn zahlen? Warum zahlen die nicht das Doppelte?',
  'What do beginners earn in customer service in Potsdam a month, and how much more with experience?',
  'They offered me 2,400 gross for 30 hours a week, is that good, or rather 38.5 hours?',
  'Fourteen fifty an hour, four hours a day, Monday to Friday from 8 to 12: what is that a year?',
  'I have three years of experience and want a raise of 5%, so 200 more plus a bonus: what do I say?',
  'What do I need for it, is English enough, and which city is better?',
  'If I go from 40 down to 20 hours, how much is left of 2,600 net?',
  'Can they pay less than the minimum wage? Why not twice as much?',
];
