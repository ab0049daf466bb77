import type { Words } from '../words.ts';

/** Levels of experience, periods of pay and hours of work. */
export const levels: Pick<Words, 'levels' | 'periods' | 'partTime'> = {
  levels: {
    apprentice:
      'beginnt eine ausbildung, beginne eine ausbildung, startet eine ausbildung, starte eine ausbildung, duales studium, dualen studium*, dualem studium, dualstud*, während der umschulung, während einer umschulung, in der umschulung, in umschulung, umschüler*, dualer student*, duale student*, dualen student*, in der ausbildung, während der ausbildung, in der lehre, während der lehre, in der lehrzeit, azubi*, auszubildend*, lehrling*, ausbildungsvergütung*, ausbildungsgehalt, lehrjahr*, ausbildungsjahr*, lehrlingsgehalt',
    entry: `ohne vorherige erfahrung*, ohne jegliche erfahrung*, ohne jede erfahrung*, erfahrung* hab* _ keine, erfahrung* hat _ keine, erfahrung* haben _ keine, erfahrung* hab ich nicht, erfahrung* habe ich nicht, erfahrung* hab ich noch nicht, erfahrung* habe ich noch nicht, erfahrung* fehlt, erfahrung* bring* ich keine, erfahrung* bring* ich nicht, erfahrung gleich null, erfahrung null, ohne einschlägige erfahrung*, ohne große erfahrung*, ohne nennenswerte erfahrung*, ohne richtige erfahrung*, ohne praktische erfahrung*, kaum erfahrung, bei null, erstes jahr, ersten jahr, erste jahr, einsteig*, *einsteiger*, einstieg*, *einstieg, *einstiegs*, anfäng*, *anfänger*, neuling*, neueinst*, neuankömmling*, am anfang, am anfange, anfangs, anfangsgehalt, zu beginn, beginnt, anfängt, anfange, anfangen, fange* _ an, fängt _ neu an, fangen _ neu an, fange _ neu an, fang ich _ an, fange ich _ an, anfange*, neu anfang*, neuanfang*, ganz neu, ganz frisch, frisch, als neuer, als neue, ohne erfahrung*, ohne *erfahrung, keine *erfahrung, ohne berufserfahrung, ohne vorkenntniss*, keine erfahrung, null erfahrung, keinerlei erfahrung, noch keine erfahrung, noch nie, erster job, ersten job, erste stelle, ersten stelle, erste mal, nach der schule, von der schule, aus der schule, frisch aus, frisch von, direkt nach, nach der ausbildung, berufsstart*, ohne vorerfahrung, vorerfahrung, zum start, starter, startgehalt, junior*, newbie*, die neuen, der neuen, als neuen, einen neuen, den neuen, neuer, neulinge, als neu*, entry, ungelernt*, noob, neu im, neu in, zum anfang, newcomer, frischling*, absolvent*, wiedereinst*, start`,
    experienced: `erfahren*, erfahrung*, berufserfahr*, *erfahrung, langjährig*, länger dabei, schon lange, lange dabei, lange im, alter hase, alte hasen, alten hasen, jahre dabei, jahre* _ dabei, jahren dabei, jahren drauf, jahre drauf, paar jährchen, mit ein paar jahren, nach ein paar jahren, nach paar jahren, paar jahre später, nach einigen jahren, nach mehreren jahren, auf dem buckel, jährchen, jahre auf dem buckel, jahre im job, jahre* im beruf, jahrelang*, profi*, senior*, routiniert*, fortgeschritten*, gestanden*, berufsjahre*, später, mit der zeit, nach einer weile, nach einiger zeit, danach, wenn _ eingearbeitet, sobald _ eingearbeitet, wenn _ den job kann, wenn _ den job kenne, sobald _ den job kann, wenn _ den job drauf, wenn _ sattelfest, sobald _ sattelfest`,
    specialist: `spezialis*, *spezialist*, expert*, *experte*, *experten, fachexpert*, it nerd, fachlich spezial*`,
    top: `egal wie erfahren, egal wie viel erfahrung, egal welche stufe, maximal*, maximum, max, höchstgehalt, spitzengehalt*, spitzenverdien*, bestenfalls, obergrenze, oberste*, spitze, spitzenkräfte, ganz oben, wie hoch geht, wie weit nach oben, wie hoch kann, am oberen ende, oberes ende, nach oben, das höchste, höchstmöglich*, topgehalt, topverdien*, top, im besten fall, was geht maximal, max drin, maximal drin, steigerbar bis, bis wie viel steigerbar, bis wohin, mehr geht nicht, wie viel geht maximal`,
  },
  periods: {
    month: 'im monat, monat, monatlich*, monats*, pro monat, je monat, mtl, pm',
    year: 'zusammengerechnet, alle 12, alle zwölf, jahresspanne*, jahresrahmen, jahreszahl*, jahresbudget*, jahreskosten, zwölf gehälter, 12 gehälter, mal 12, mal zwölf, x 12, mal zwölf monate, ganzes jahr, ganze jahr, ganzen jahr, im jahr, pro jahr, aufs jahr, auf das jahr, jährlich*, jahresgehalt*, jahresverdienst*, jahresbrutto*, jahresentgelt*, jahresvergütung*, jahreslohn*, jahreseinkommen*, je jahr, per annum, pa, übers jahr, jahreswert*, jahresbetrag*, jahresbezug*, jahresbezüge*, auf jahressicht, im ganzen jahr, zwölf monate, 12 monate, jahresbasis, jahressumme, p a',
    hour: 'pro stunde, stundenlohn*, in der stunde, die stunde, je stunde, stündlich*, stundensatz*, stundenverdienst*, auf die stunde, ne stunde, std lohn, pro std, die std, stundenweise, in einer stunde, per stunde, eine stunde, euro stunde, der stunde',
  },
  partTime: [
    {
      cues: 'halbtags*, halbe position, halbe stelle, halber stelle, halben stelle, halbzeit, halbe tage, teilzeit*, halb tags, midijob',
      hours: 20,
    },
    { cues: 'dreiviertel*, drei viertel stelle', hours: 30 },
    { cues: 'vollzeit*, volle stelle, voller stelle, vollen stelle, ganztags', hours: 40 },
  ],
};
