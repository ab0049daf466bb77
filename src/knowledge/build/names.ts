import type { Occupation, Town } from '../model.ts';
import { slugOf } from '../occupation-names.ts';
import type { Occupations } from '../occupations.ts';
import { readBody } from './body-names.ts';
import { readFileName, slugOfFile } from './file-name.ts';
import { isHeader, readHeader } from './header.ts';
import { catalogued, type Found, NOTHING } from './known-names.ts';
import type { Line } from './lines.ts';
import type { Places } from './places.ts';

/** What an article is about; a part is undefined where neither its lines, its file name nor its text say so. */
export interface Names {
  occupationName: string | undefined;
  occupation: Occupation | undefined;
  cityName: string | undefined;
  town: Town | undefined;
}

/** Reads occupation and town from the header lines, else the file name, else from what the text keeps naming. */
export function readNames(
  lines: readonly Line[],
  file: string,
  { places, occupations }: { places: Places; occupations: Occupations },
): Names {
  const known = { places, occupations };
  const header = readHeader(lines, known);
  const complete = header.occupationName !== undefined && header.town !== undefined;
  const guesses = complete ? [] : rankGuesses(readFileName(file, lines, known), readBody(lines, known), lines, places);
  const found = [header, ...guesses];
  const named = found.find(({ occupationName }) => occupationName !== undefined);
  const placed =
    (header.town ? undefined : unknownPlaceOf(lines, file, places)) ??
    found.find(({ town }) => town) ??
    found.find(({ cityName }) => cityName);
  const occupationName = named?.occupationName && usedForm(named.occupationName, lines);
  return {
    occupationName,
    occupation: occupationName === undefined ? undefined : catalogued(occupationName, occupations),
    cityName: placed?.town?.name ?? placed?.cityName,
    town: placed?.town,
  };
}

/**
 * "Hotelfachfrau in Westerland: …" in "hotelfachfrau-westerland.txt": a place that is no town of the list, but said to be the
 * article's twice, is not given up for one that the text happens to name.
 */
function unknownPlaceOf(lines: readonly Line[], file: string, places: Places): Found | undefined {
  const slug = slugOfFile(file);
  const titles = lines.filter(({ kind }) => kind === 'label').slice(0, 3);
  const named = titles.flatMap(({ text }) => IN_PLACE.exec(text)?.[1] ?? []);
  const cityName = named.find((name) => !places.townOf(name) && slug.endsWith(`-${slugOf(name)}`));
  return cityName === undefined ? undefined : { ...NOTHING, cityName };
}

const IN_PLACE = / in (\p{Lu}[\p{L}-]{2,})(?= ?(?:[:–|!?,(]|$))/u;

/** The file name comes first, unless the text names another town again and again and the file's never; "tresen-luebeck.txt" tells the town alone. */
function rankGuesses(
  file: Found & { person: boolean },
  body: Found & { sure: boolean },
  lines: readonly Line[],
  places: Places,
): Found[] {
  if (!body.sure || namesTown(lines, file.town, places))
    return [file.person ? file : { ...file, occupationName: body.occupationName ?? file.occupationName }, body];
  return [{ ...NOTHING, occupationName: file.occupationName }, body, file];
}

function namesTown(lines: readonly Line[], town: Town | undefined, places: Places): boolean {
  return lines.some(({ text }) =>
    places.findTowns(text, { adjectives: true }).some((found) => found.town.id === town?.id),
  );
}

/** "Kaufmann/-frau" is named by the form that the text itself uses, the first one where it uses both or none. */
function usedForm(name: string, lines: readonly Line[]): string {
  const other = name.endsWith('mann') ? name.replace(/mann$/, 'frau') : name.replace(/frau$/, 'mann');
  if (other === name) return name;
  const prose = lines.filter((line) => line.kind === 'prose' || !isHeader(line)).map(({ text }) => text);
  const uses = (form: string) =>
    prose.some((text) => new RegExp(`(?<!\\p{L})${escapePattern(form)}(?!\\p{L})`, 'u').test(text));
  return uses(other) && !uses(name) ? other : name;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
