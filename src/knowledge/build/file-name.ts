import { baseName, slugOf } from '../occupation-names.ts';
import type { Occupations } from '../occupations.ts';
import { catalogued, type Found, type Known, NOTHING, namesOf } from './known-names.ts';
import type { Line } from './lines.ts';

/** "occupation-town.txt": the longest ending that is a town; the occupation in the spelling of the text. */
export function readFileName(
  file: string,
  lines: readonly Line[],
  { places, occupations }: Known,
): Found & { person: boolean } {
  const slug = slugOfFile(file);
  const parts = slug.replace(NUMBERED, '').split('-');
  for (let cut = 1; cut < parts.length; cut++) {
    const town = places.townOf(parts.slice(cut).join('-')) ?? places.townOf(parts.slice(cut).join(' '));
    if (!town) continue;
    const occupationName = spellLike(withoutIn(parts.slice(0, cut)), lines, occupations);
    const person = occupationName !== undefined && isPerson(occupationName, occupations);
    return { occupationName, cityName: town.name, town, person };
  }
  return { ...NOTHING, person: false };
}

/** The name of a file without its folder and ending, as a slug. */
export function slugOfFile(file: string): string {
  return slugOf(file.replace(/^.*[/\\]/, '').replace(/\.\w+$/, ''));
}

/** "07-baecker-trier", "2026-11-23-baecker-trier": what files are sorted by. */
const NUMBERED = /^(?:\d+-)+(?=[a-z])/;

/** A name that the catalogue has, or that ends like one of people: "Intonateur", "crane-operator". */
function isPerson(name: string, occupations: Occupations): boolean {
  return catalogued(name, occupations) !== undefined || PERSON.test(name);
}

const PERSON =
  /(?:er|in|mann|frau|kraft|kräfte|ist|eur|ent|ant|or|oge|nom|arzt|ärztin|wirt|hilfe|assistenz|angestellte|beamte|te|chef|pilot|koch|man|nurse|clerk|analyst|ian|designer|guide|lead|manager|hand|service|[a-z]+(?:nden|nde))$/iu;

function withoutIn(parts: readonly string[]): readonly string[] {
  return parts.length > 1 && /^in(?:nen)?$/.test(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts;
}

function spellLike(parts: readonly string[], lines: readonly Line[], occupations: Occupations): string | undefined {
  const joined = parts.join(' ');
  const text = lines.map((line) => line.text).join('\n');
  const pattern = new RegExp(
    parts
      .map((part) => `\\p{L}{${Math.max(1, part.length - 2)},${part.length}}`)
      .join('[ -](?:(?:für|im|in|und|der|of|and) )?'),
    'gu',
  );
  const written = [...text.matchAll(pattern)].find(
    ([words]) => withoutFillers(slugOf(words)) === withoutFillers(parts.join('-')) && /^\p{Lu}/u.test(words),
  );
  if (written) return baseName(written[0]);
  const known = catalogued(joined, occupations) ?? catalogued(parts.join('-'), occupations);
  if (known) return namesOf(known).find((name) => isSlugOf(name, parts.join('-'))) ?? known.de[0];
  return parts.every((part) => /^[a-z]{3,}$/.test(part)) ? parts.map(spellSlug).join(' ') : undefined;
}

function withoutFillers(slug: string): string {
  return slug.replace(/-(?:fuer|im|in|und|der|of|and)(?=-)/g, '');
}

function isSlugOf(name: string, slug: string): boolean {
  return withoutFillers(slugOf(name)) === withoutFillers(slug);
}

/** The likely spelling of a slug: a capital, and ae, oe, ue as umlauts except after a vowel or q. */
function spellSlug(part: string): string {
  const umlauts = part.replace(/(?<![aeouq])([aou])e(?!u)/g, (_, vowel: string) => UMLAUTS[vowel] ?? vowel);
  return umlauts.slice(0, 1).toUpperCase() + umlauts.slice(1);
}

const UMLAUTS: Record<string, string> = { a: 'ä', o: 'ö', u: 'ü' };
