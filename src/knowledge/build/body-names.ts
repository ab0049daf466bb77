import { fold } from '../fold.ts';
import type { Occupation, Span, Town } from '../model.ts';
import { baseName } from '../occupation-names.ts';
import { type Found, type Known, namesOf } from './known-names.ts';
import type { Line } from './lines.ts';
import { findSigns } from './signals.ts';

/** What the text names most; a name in a line of its own counts for five, one right before "in TOWN" for three. */
export function readBody(lines: readonly Line[], { places, occupations }: Known): Found & { sure: boolean } {
  const towns = new Map<string, { town: Town; weight: number }>();
  const jobs = new Map<string, { id: string; weight: number }>();
  const written = new Map<string, { id: string; name: string; weight: number }>();
  for (const { text, kind } of lines.filter((line) => line.kind !== 'clutter')) {
    const heading = kind === 'label' ? 4 : 0;
    for (const { town, at } of places.findTowns(text, { adjectives: true })) {
      if (A_THING.test(text.slice(Math.max(0, at[0] - 10), at[0]))) continue;
      const adjective = places.townOf(text.slice(...at)) === undefined;
      const first = towns.size === 0 && !adjective ? 1 : 0;
      const weight = weighTown(text.slice(Math.max(0, at[0] - 12), at[0]), town, adjective);
      add(towns, town.id, { town }, weight < 1 ? weight : weight + heading + first);
    }
    for (const { occupation, at } of occupations.findOccupations(text)) {
      const name = nameIn(text.slice(...at), occupation);
      const first = jobs.size === 0 ? 1 : 0;
      const weight = weighJob(text, at, name) * (1 + heading) + first;
      add(jobs, occupation.id, { id: occupation.id }, weight);
      add(written, `${occupation.id} ${name}`, { id: occupation.id, name }, weight);
    }
  }
  const { town, weight = 0 } = best([...towns.values()]) ?? {};
  const job = best([...jobs.values()])?.id;
  const occupationName = best([...written.values()].filter(({ id }) => id === job))?.name ?? beforeTown(lines, town);
  return { occupationName, cityName: town?.name, town, sure: weight >= 5 };
}

/** How much a town's name tells: "in Leipzig" more than "Leipziger", a village's may be another word. */
function weighTown(before: string, { population }: Town, adjective: boolean): number {
  if (adjective) return 0.5;
  const said = WHERE.test(before);
  return (population ?? 0) < 20_000 ? (said ? 1 : 0.2) : said ? 3 : 1;
}

const WHERE = /(?:^|[\s(„"])(?:in|nach|aus|bei|um|von|near|of|outside|around|from) $/iu;

/** How much an occupation's name tells: "I am a baker" most, "I was a baker" and "the master" little. */
function weighJob(text: string, at: Span, name: string): number {
  const before = text.slice(Math.max(0, at[0] - 30), at[0]);
  if (WAS.test(before) || FIELD.test(before)) return 0.2;
  if (findSigns(name).some(({ sign }) => GRADES.has(sign))) return 0.3;
  const town = /^(?:\s?\([mwdf/]+\)|[/:*]-?in(?:nen)?)? in \p{Lu}/u.test(text.slice(at[1]));
  return 1 + (town ? 2 : 0) + (AM.test(before) ? 2 : 0);
}

const WAS =
  /(?<!\p{L})(?:davor|vorher|zuvor|früher|einst|ehemals|used to be|formerly|previously)(?: \p{L}+){0,3} $|(?<!\p{L})war (?:ich|er|sie)(?: \p{L}+){0,2} $/iu;
/** "Aus dem Rettungsdienst" is where somebody works. */
const FIELD = /(?<!\p{L})(?:aus der|aus dem|in der|im|beim|in the|at the) $/iu;
const AM =
  /(?<!\p{L})(?:ich bin|bin ich|i am|i'm|arbeite[nt]?(?: seit \p{L}+ jahren| hier)? als|worked as|working as|works? as|becom(?:e|es|ing)|(?:career|job|life|work) as|(?:beruf|berufsbild|leben|arbeit|alltag) (?:als|der|des|einer|eines))(?: an?| eine?[rs]?)? $/iu;
const GRADES: ReadonlySet<string> = new Set(['apprentice', 'entry', 'experienced', 'specialist', 'top']);

/** "Der Lehre", "im Hof": no town. */
const A_THING = /(?:^|[\s(])(?:d(?:er|ie|as|en|em)|eine[rmn]?|im|am|zum|zur|beim|vom|the|a) $/iu;

function add<Value>(map: Map<string, Value & { weight: number }>, key: string, value: Value, weight: number): void {
  const known = map.get(key);
  map.set(key, known ? { ...known, weight: known.weight + weight } : { ...value, weight });
}

/** The one with the most weight. */
export function best<Value extends { weight: number }>(found: readonly Value[]): Value | undefined {
  return [...found].sort((a, b) => b.weight - a.weight)[0];
}

/** The catalogue's name that the text uses, without its ending. */
function nameIn(written: string, occupation: Occupation): string {
  const folded = fold(written);
  const names = namesOf(occupation).filter((name) =>
    folded.startsWith(fold(name).slice(0, Math.max(3, fold(name).length - 1))),
  );
  return names.sort((a, b) => b.length - a.length)[0] ?? occupation.de[0] ?? written;
}

/** The capitalised words that most often stand right before "in TOWN". */
function beforeTown(lines: readonly Line[], town: Town | undefined): string | undefined {
  if (!town) return undefined;
  const counts = new Map<string, { name: string; weight: number }>();
  const pattern = new RegExp(`((?:\\p{Lu}[\\p{L}/:*()-]+ ){1,3})in ${town.name.replace(/[ (/].*$/, '')}`, 'gu');
  for (const { text } of lines) {
    for (const found of text.matchAll(pattern)) {
      const name = baseName(found[1] ?? '');
      add(counts, fold(name), { name }, 1);
    }
  }
  return best([...counts.values()])?.name;
}
