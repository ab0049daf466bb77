import type { Language } from '../../knowledge/model.ts';

/** How a short form is written out. */
export interface Abbreviation {
  /** In any message; undefined where it is a word as well ("wo"). */
  anywhere?: string;
  /** At the counter, where advisers type keywords, by the language of the answer. */
  counter?: Record<Language, string>;
}

/** Short forms that mean something at the counter. */
const atCounter: Readonly<Record<string, Abbreviation>> = {
  einst: { anywhere: 'einstieg', counter: { de: 'Einstieg', en: 'entry level' } },
  einstieg: { counter: { de: 'Einstieg', en: 'entry level' } },
  anf: { anywhere: 'anfänger', counter: { de: 'Einstieg', en: 'entry level' } },
  erf: { anywhere: 'erfahrung', counter: { de: 'mit Erfahrung', en: 'experienced' } },
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
  mtl: { anywhere: 'monatlich', counter: { de: 'im Monat', en: 'a month' } },
};

/** Short forms that stand for one word anywhere. */
const writtenOut: Readonly<Record<string, string>> = {
  verd: 'verdienst',
  anford: 'anforderungen',
  aufg: 'aufgaben',
  bzgl: 'bezüglich',
  vollz: 'vollzeit',
  teilz: 'teilzeit',
  berufserf: 'berufserfahrung',
  tgl: 'täglich',
  vergl: 'vergleich',
  weiterb: 'weiterbildung',
  quali: 'qualifikation',
  qualis: 'qualifikationen',
  sal: 'salary',
  yrs: 'years',
  yr: 'year',
  hr: 'hr',
  hrs: 'hours',
  reqs: 'requirements',
  quals: 'qualifications',
  mth: 'month',
  cust: 'customer',
  jährl: 'jährlich',
  qe: 'quereinsteiger',
  berf: 'berufserfahrung',
  tz: 'teilzeit',
  vz: 'vollzeit',
  ag: 'arbeitgeber',
  bgs: 'bildungsgutschein',
  engl: 'englisch',
  arab: 'arabisch',
  syr: 'syrisch',
  span: 'spanisch',
  ital: 'italienisch',
  rumän: 'rumänisch',
  türk: 'türkisch',
  poln: 'polnisch',
  frz: 'französisch',
  russ: 'russisch',
  ukr: 'ukrainisch',
  dt: 'deutsch',
  norw: 'norwegisch',
  techn: 'technisch',
  internat: 'international',
  schriftl: 'schriftlich',
  psych: 'psychisch',
  körperl: 'körperlich',
  mögl: 'möglich',
  gel: 'gelernt',
  ehem: 'ehemalig',
  alleinerz: 'alleinerziehend',
  zusatzquali: 'zusatzqualifikation',
  kenntn: 'kenntnisse',
  sprachk: 'sprachkenntnisse',
  mehrspr: 'mehrsprachig',
  muttersprachl: 'muttersprachlich',
  ausdrückl: 'ausdrücklich',
  industriekfm: 'industriekaufmann',
  bürokfm: 'bürokaufmann',
  kfm: 'kaufmännisch',
  durchschn: 'durchschnittlich',
  gehaltsvorst: 'gehaltsvorstellung',
  fortb: 'fortbildung',
  qualif: 'qualifizierung',
  perspekt: 'perspektive',
  umsch: 'umschulung',
  vorauss: 'voraussetzungen',
  tätigk: 'tätigkeiten',
  berufl: 'beruflich',
  cs: 'customer service',
  weiterbildg: 'weiterbildung',
};

/** Short forms in lower case. */
export const abbreviations: Readonly<Record<string, Abbreviation>> = {
  ...atCounter,
  ...Object.fromEntries(Object.entries(writtenOut).map(([short, anywhere]) => [short, { anywhere }])),
};
