import { createReader } from '../../src/knowledge/build/build.ts';
import type { Concept, Occupation, Town } from '../../src/knowledge/model.ts';

const town = (id: string, name: string, population: number): Town => ({
  id,
  name,
  state: 'SN',
  lat: 0,
  lon: 0,
  population,
});
const towns = [
  town('dresden', 'Dresden', 560_000),
  town('leipzig', 'Leipzig', 600_000),
  town('muenchen', 'München', 1_500_000),
  town('halle-saale', 'Halle (Saale)', 240_000),
  town('frankfurt-am-main', 'Frankfurt am Main', 760_000),
];
const job = (id: string, ...de: string[]): Occupation => ({ id, de, en: [] });
const occupations = [
  job('baker', 'Bäcker'),
  job('roofer', 'Dachdecker'),
  job('lab-assistant', 'Laborant'),
  job('caretaker', 'Hausmeister'),
  { id: 'data-analyst', de: ['Datenanalyst'], en: ['Data Analyst'] },
];
const concept = (facet: Concept['facet'], id: string, ...cues: string[]): Concept => ({
  facet,
  id,
  de: id,
  en: id,
  cues: { de: cues, en: [] },
});
const concepts = [
  concept('skill', 'patience', 'geduld*'),
  concept('skill', 'conversation', 'gesprächsführung*'),
  concept('skill', 'friendliness', 'freundlich*'),
  concept('task', 'documentation', 'dokumentation*'),
  concept('driver', 'languages-pay', 'mehrere sprachen'),
];

/** Reads an article of the tests' own small world; the file name says nothing. */
export const read = (text: string, name = 'text.txt') =>
  createReader({ towns, occupations, concepts })({ name, bytes: new TextEncoder().encode(text) });

/** An article about bakers in Dresden whose section on pay is the given text. */
export const bakers = (pay: string) =>
  read(`Bäcker Jobs und Stellenangebote in Dresden\nWas am Gehalt dran ist\n${pay}\n`);
