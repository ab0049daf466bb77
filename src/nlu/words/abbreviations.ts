import type { Language } from '../../knowledge/model.ts';

/** How a short form is written out. */
export interface Abbreviation {
  /** In any message; undefined where it is a word as well ("wo"). */
  anywhere?: string;
  /** At the counter, where advisers type keywords, by the language of the answer. */
  counter?: Record<Language, string>;
}

/** Short forms in lower case. */
export const abbreviations: Readonly<Record<string, Abbreviation>> = {
  einst: { counter: { de: 'Einstieg', en: 'entry level' } },
  einstieg: { counter: { de: 'Einstieg', en: 'entry level' } },
  anf: { anywhere: 'anfänger', counter: { de: 'Einstieg', en: 'entry level' } },
  erf: { counter: { de: 'mit Erfahrung', en: 'experienced' } },
  exp: { anywhere: 'experience', counter: { de: 'mit Erfahrung', en: 'experienced' } },
  spez: { anywhere: 'spezialisiert', counter: { de: 'mit Spezialisierung', en: 'specialist' } },
  spec: { counter: { de: 'mit Spezialisierung', en: 'specialist' } },
  ausb: { anywhere: 'ausbildung', counter: { de: 'Azubi', en: 'apprentice' } },
  wb: { anywhere: 'weiterbildung', counter: { de: 'Weiterbildung', en: 'training' } },
  ml: { counter: { de: 'Mindestlohn', en: 'minimum wage' } },
  geh: { anywhere: 'gehalt', counter: { de: 'Gehalt', en: 'salary' } },
  vgl: { counter: { de: 'Vergleich', en: 'comparison' } },
  vs: { counter: { de: 'Vergleich', en: 'comparison' } },
  std: { counter: { de: 'Stunden', en: 'hours' } },
  wo: { counter: { de: 'Woche', en: 'week' } },
  mtl: { counter: { de: 'im Monat', en: 'a month' } },
  anford: { anywhere: 'anforderungen' },
  aufg: { anywhere: 'aufgaben' },
  bzgl: { anywhere: 'bezüglich' },
  vollz: { anywhere: 'vollzeit' },
  teilz: { anywhere: 'teilzeit' },
  berufserf: { anywhere: 'berufserfahrung' },
  tgl: { anywhere: 'täglich' },
  vergl: { anywhere: 'vergleich' },
  weiterb: { anywhere: 'weiterbildung' },
  quali: { anywhere: 'qualifikation' },
  qualis: { anywhere: 'qualifikationen' },
  sal: { anywhere: 'salary' },
  yrs: { anywhere: 'years' },
  yr: { anywhere: 'year' },
  hr: { anywhere: 'hr' },
  hrs: { anywhere: 'hours' },
  reqs: { anywhere: 'requirements' },
  quals: { anywhere: 'qualifications' },
  mth: { anywhere: 'month' },
  cust: { anywhere: 'customer' },
};
