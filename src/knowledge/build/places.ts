import { flatMap } from '../flat-map.ts';
import { fold } from '../fold.ts';
import { matchAll } from '../match-all.ts';
import type { Span, Town } from '../model.ts';
import { remember } from '../remember.ts';
import { common, type Word } from '../words.ts';

/** A German town that a text names. */
export interface PlaceMatch {
  town: Town;
  at: Span;
}

/** What is known of place names: the town of a name, and the towns a text names. */
export interface Places {
  /** The town of a name as an article writes it ("Halle", "Frankfurt am Main", "Munich"); the most populous of several. */
  townOf: (name: string) => Town | undefined;
  /** Whether words may name any: none of them begins a name otherwise. */
  mayName: (words: readonly Word[]) => boolean;
  /** Towns the text names, with capital letter; also by the adjective ("Leipziger") where `adjectives` is wanted. */
  findTowns: (text: string, options?: { adjectives?: boolean }) => PlaceMatch[];
}

/** Indexes the gazetteer by every spelling of a name. */
export function createPlaces(towns: readonly Town[]): Places {
  const byName = new Map<string, Town>();
  const ranked = [...towns].sort((a, b) => (b.population ?? 0) - (a.population ?? 0) || a.id.localeCompare(b.id));
  for (const town of ranked) for (const name of spellings(town.name)) setNew(byName, name, town);
  for (const [name, german] of ENGLISH_NAMES) {
    const town = byName.get(fold(german));
    if (town) byName.set(fold(name), town);
  }
  const adjectives = new Map<string, Town>();
  for (const town of ranked) {
    if ((town.population ?? 0) >= 30_000) for (const form of adjectivesOf(town.name)) setNew(adjectives, form, town);
  }
  const lookUp = remember((name) => byName.get(fold(name)));
  const lookUpAdjective = remember((name) => adjectives.get(fold(name)));
  const first = new Set([...byName.keys(), ...adjectives.keys()].map(firstWordOf));
  const begins = common.noted(({ written, folded }) => (/^\p{Lu}/u.test(written) && first.has(folded) ? YES : NO));
  return {
    mayName: (words) => words.some(({ lexeme }) => begins(lexeme).name),
    townOf: (name) => lookUp(name.trim()),
    findTowns: (text, options) => findTowns(text, lookUp, options?.adjectives ? lookUpAdjective : undefined),
  };
}

const YES = { name: true };
const NO = { name: false };

function firstWordOf(name: string): string {
  return name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/u)?.[0] ?? '';
}

const NAME =
  /\p{Lu}[\p{L}'’]*(?:[-/ ]\p{Lu}[\p{L}'’]*|(?: (?:am|an|im|in|ob|bei|vor|auf|unter|der|den|dem|die|a\.|d\.))+ \p{Lu}[\p{L}'’]*| \(\p{Lu}[\p{L} ]*\))*/gu;

function findTowns(text: string, townOf: Places['townOf'], adjectiveOf: Places['townOf'] | undefined): PlaceMatch[] {
  return flatMap(matchAll(text, NAME), (found) => readName(found[0], found.index, townOf, adjectiveOf));
}

/** The longest town names within a run of capitalised words, from left to right. */
function readName(
  run: string,
  offset: number,
  townOf: Places['townOf'],
  adjectiveOf: Places['townOf'] | undefined,
): PlaceMatch[] {
  if (!/[\s/]/.test(run)) {
    const town = townOf(run) ?? adjectiveOf?.(run);
    return town ? [{ town, at: [offset, offset + run.length] }] : [];
  }
  const words = matchAll(run, /[^\s/]+/g);
  for (const [first, start] of words.entries()) {
    if (!/^\p{Lu}/u.test(start[0])) continue;
    for (const last of words.slice(first).reverse()) {
      const end = last.index + last[0].length;
      const name = run.slice(start.index, end);
      const town = townOf(name) ?? (last === start ? adjectiveOf?.(name) : undefined);
      if (town)
        return [
          { town, at: [offset + start.index, offset + end] },
          ...readName(run.slice(end), offset + end, townOf, adjectiveOf),
        ];
    }
  }
  return [];
}

function spellings(name: string): string[] {
  const bare = name.replace(/ ?\(.*\)$/, '').replace(/\/.*$/, '');
  const short = bare.replace(/ (?:am|an der|an dem|im|in|ob der|bei|vor der|auf) .*$/, '');
  const signed = name.replace(/ \((.*)\)$/, '/$1');
  const river = name.replace(/ \((.*)\)$/, ' an der $1');
  return [...new Set([name, signed, river, bare, short].map(fold))];
}

function adjectivesOf(name: string): string[] {
  const short = name.replace(/ .*$/, '');
  const forms = [
    `${short}er`,
    short.replace(/en$/, 'ner'),
    short.replace(/en$/, 'er'),
    short.replace(/er$/, 'aner'),
    short.replace(/e$/, 'er'),
    short.replace(/(?<!s)$/, 's'),
  ];
  return [...new Set(forms.filter((form) => /(?:er|s)$/.test(form) && form !== short).map(fold))];
}

function setNew<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}

const ENGLISH_NAMES: [string, string][] = [
  ['Munich', 'München'],
  ['Cologne', 'Köln'],
  ['Nuremberg', 'Nürnberg'],
  ['Hanover', 'Hannover'],
  ['Brunswick', 'Braunschweig'],
  ['Frankfort', 'Frankfurt am Main'],
  ['Frankfurt', 'Frankfurt am Main'],
  ['Mayence', 'Mainz'],
  ['Constance', 'Konstanz'],
  ['Dusseldorf', 'Düsseldorf'],
];
