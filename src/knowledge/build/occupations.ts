import { createCueMatcher } from '../cues.ts';
import { fold } from '../fold.ts';
import type { Occupation, Span } from '../model.ts';

/** An occupation that a text names. */
export interface OccupationMatch {
  occupation: Occupation;
  at: Span;
}

/** What is known of the names of occupations. */
export interface Occupations {
  /** The occupation of a name in its base form, in either language. */
  occupationOf: (name: string) => Occupation | undefined;
  /** Occupations the text names, in any gender form or number. */
  findOccupations: (text: string) => OccupationMatch[];
}

/** Indexes the catalogue of occupations. */
export function createOccupations(occupations: readonly Occupation[]): Occupations {
  const byName = new Map<string, Occupation>();
  for (const occupation of occupations) {
    for (const name of namesOf(occupation)) if (!byName.has(fold(name))) byName.set(fold(name), occupation);
  }
  const match = createCueMatcher(
    occupations.map((occupation) => ({ value: occupation, cues: namesOf(occupation).flatMap(inflect) })),
  );
  return {
    occupationOf: (name) => byName.get(fold(name.trim())),
    findOccupations: (text) => match(text).map(({ value, at }) => ({ occupation: value, at })),
  };
}

/**
 * The base form of an occupation's name: without "(m/w/d)", gender endings ("Bäcker/in", "Kaufmann/-frau") or the female
 * twin ("Bäckerin und Bäcker").
 */
export function baseName(name: string): string {
  const plain = MARKS.reduce((text, [mark, put]) => text.replace(mark, put), name.replace(/\s+/g, ' ').trim());
  const twin = TWINS.map((pattern) => plain.match(pattern)).find((found) => found);
  const [, one, other, rest = ''] = twin ?? [];
  if (!one || !other || fold(one).slice(0, 4) !== fold(other).slice(0, 4)) return plain;
  return (one.endsWith('in') || one.endsWith('innen') ? other : one) + rest;
}

/** A slug of lower-case ASCII letters, digits and hyphens; ä becomes ae. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const TWINS = [/^(\p{L}+)(?: und | oder | \/ |\/)(\p{L}+)( .*)?$/u];

const MARKS: [RegExp, string][] = [
  [/\s*[([]\s*(?:[mwfdxign]\s*[/|,*:]\s*)+[mwfdxign]\s*[)\]]/giu, ''],
  [/\s*\(\p{Lu}{2,6}\)/gu, ''],
  [/\s+(?:[mwfdx]\/){1,3}[mwfdx](?=\s|$)/giu, ''],
  [/\s*\((?:all genders|alle geschlechter|gn|divers|in|innen|-in|r|frau)\)/giu, ''],
  [/(\p{L}*mann)\s?[/:*_]\s?(?:-?frau|\p{L}*frau)/giu, '$1'],
  [/(\p{L}*frau)\s?[/:*_]\s?(?:-?mann|\p{L}*mann)/giu, '$1'],
  [/[/:*_·]\s?-?(?:in|innen)(?=\s|$|-|,)/giu, ''],
  [/(\p{Ll})In(?:nen)?(?=\s|$)/gu, '$1'],
  [/(?<=\p{L})[/:*_]-?[rn](?=\s|$)/giu, ''],
];

function namesOf({ de, en }: Occupation): string[] {
  return [...de, ...en];
}

const ENDINGS = ['', 'n', 's', 'e', 'es', 'en', 'in', 'innen'];

function inflect(name: string): string[] {
  const cue = name.replace(/[^\p{L}\p{N}+#]+/gu, ' ').trim();
  const woman = cue.replace(/mann(?=$| )/u, 'frau').replace(/mann(?=$| )/u, 'leute');
  return [...new Set([...ENDINGS.map((ending) => cue + ending), woman, cue.replace(/mann(?=$| )/u, 'leute')])];
}
