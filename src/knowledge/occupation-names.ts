import { fold } from './fold.ts';

/**
 * The base form of an occupation's name: without "(m/w/d)", gender endings ("Bäcker/in", "Kaufmann/-frau") or the female
 * twin ("Bäckerin und Bäcker").
 */
export function baseName(name: string): string {
  const even = name.replace(/\s+/g, ' ').trim();
  if (!MARKED.test(even)) return even;
  const plain = MARKS.reduce((text, [mark, put]) => text.replace(mark, put), even);
  const twin = TWINS.map((pattern) => plain.match(pattern)).find((found) => found);
  const [, one, other, rest = ''] = twin ?? [];
  if (!one || !other || fold(one).slice(0, 4) !== fold(other).slice(0, 4)) return plain;
  return (one.endsWith('in') || one.endsWith('innen') ? other : one) + rest;
}

/** Without one of these a name has neither marks nor a twin. */
const MARKED = /[([/:*_·]|In| und | oder /;

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
