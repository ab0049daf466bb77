import { type CueEntry, type CueMatcher, createCueMatcher } from '../knowledge/cues.ts';
import { fold } from '../knowledge/fold.ts';
import {
  type Facet,
  type Language,
  type Level,
  languages,
  type Period,
  type Wording,
  wordings,
} from '../knowledge/model.ts';
import type { Kind } from './question.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import type { CueList, Strength, Words } from './words/words.ts';

/** Asks for a kind of question, more or less surely. */
export interface KindSign {
  kind: Kind;
  strength: Strength;
  language: Language;
}

/** A word that means something whatever the question. */
export type Mark =
  | 'need'
  | 'everywhere'
  | 'most'
  | 'least'
  | 'where'
  | 'atLeast'
  | 'offered'
  | 'correction'
  | 'outOfScope'
  | 'domain'
  | 'people'
  | 'change'
  | 'curious'
  | 'everything';

export type SlotSign =
  | { slot: 'level'; level: Level }
  | { slot: 'period'; period: Period }
  | { slot: 'hours'; hours: number }
  | { slot: 'facet'; facet: Facet }
  | { slot: 'wording'; wording: Wording; strength: Strength }
  | { slot: 'silent'; topic: string };

/** A state or region with the folded words that name it. */
export interface Region {
  name: Record<Language, string>;
  states: readonly string[];
  cue: string[];
}

/** The vocabulary of both languages, compiled once. */
export interface Lexicon {
  kinds: CueMatcher<KindSign>;
  slots: CueMatcher<SlotSign>;
  marks: CueMatcher<{ mark: Mark }>;
  functionWords: Record<Language, ReadonlySet<string>>;
  placeWords: ReadonlySet<string>;
  /** Words in lower case, not folded, that are written out: "gibts" → "gibt", "zählt" (not "zahlt") → "ist wichtig". */
  spellings: ReadonlyMap<string, string>;
  /** Regions by their first word, those of more words first ("Sachsen-Anhalt", "Sachsen"). */
  regions: ReadonlyMap<string, Region[]>;
  /** Other names of towns, folded; `called` is how English names them. */
  townNames: ReadonlyMap<string, { id: string; called?: string | undefined }>;
  /** What only English calls towns ("Munich"), folded. */
  englishTowns: ReadonlySet<string>;
  /** Places abroad, folded. */
  abroad: ReadonlySet<string>;
  /** Folded words of cues by language, for repairing typos and telling languages apart. */
  cueWords: Record<Language, ReadonlySet<string>>;
}

const vocabulary: Record<Language, Words> = { de, en };

/** Compiles the words of both languages. */
export function createLexicon(): Lexicon {
  return {
    kinds: createCueMatcher(kindEntries()),
    slots: createCueMatcher(slotEntries()),
    marks: createCueMatcher(markEntries(), { overlaps: true }),
    functionWords: { de: words(de.functionWords), en: words(en.functionWords) },
    placeWords: new Set([...words(de.placeWords), ...words(en.placeWords)]),
    spellings: new Map(
      languages.flatMap((language) =>
        Object.entries(vocabulary[language].spellings).map(([from, to]) => [from, fold(to)] as const),
      ),
    ),
    regions: indexRegions(),
    townNames: new Map(
      languages.flatMap((language) =>
        Object.entries(vocabulary[language].townNames).map(
          ([name, id]) => [fold(name), { id, called: language === 'en' ? capitalised(name) : undefined }] as const,
        ),
      ),
    ),
    englishTowns: new Set(Object.keys(en.townNames).filter((name) => name !== 'frankfurt')),
    abroad: new Set(languages.flatMap((language) => [...words(vocabulary[language].abroad)])),
    cueWords: { de: collectCueWords('de'), en: collectCueWords('en') },
  };
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What people call a concept of this id when they ask about it. */
export function askedAs(language: Language, concept: string): string[] {
  return cues(vocabulary[language].concepts[concept] ?? '');
}

/** Splits a list of cues. */
export function cues(list: CueList): string[] {
  return list
    .split(/[,\n]/)
    .map((cue) => cue.trim())
    .filter(Boolean);
}

function words(list: CueList): Set<string> {
  return new Set(cues(list).map(fold));
}

function kindEntries(): CueEntry<KindSign>[] {
  return languages.flatMap((language) =>
    Object.entries(vocabulary[language].kinds).flatMap(([kind, lists]) =>
      Object.entries(lists).map(([strength, list]) => ({
        value: { kind: kind as Kind, strength: strength as Strength, language },
        cues: cues(list),
      })),
    ),
  );
}

function slotEntries(): CueEntry<SlotSign>[] {
  return languages.flatMap((language) => {
    const { levels, periods, partTime, facets, silent } = vocabulary[language];
    return [
      ...entries(levels, (level): SlotSign => ({ slot: 'level', level })),
      ...entries(periods, (period): SlotSign => ({ slot: 'period', period })),
      ...entries(facets, (facet): SlotSign => ({ slot: 'facet', facet })),
      ...entries(silent, (topic): SlotSign => ({ slot: 'silent', topic })),
      ...wordings.flatMap((wording) =>
        entries(
          vocabulary[language].wordings[wording],
          (strength): SlotSign => ({
            slot: 'wording',
            wording,
            strength,
          }),
        ),
      ),
      ...partTime.map(({ cues: list, hours }) => ({
        value: { slot: 'hours', hours } satisfies SlotSign,
        cues: cues(list),
      })),
    ];
  });
}

function entries<Key extends string, Value>(
  lists: Partial<Record<Key, CueList>>,
  toValue: (key: Key) => Value,
): CueEntry<Value>[] {
  // Object.entries loses the keys' type; the record has no others.
  return (Object.entries(lists) as [Key, CueList][]).map(([key, list]) => ({ value: toValue(key), cues: cues(list) }));
}

const marks = [
  'need',
  'everywhere',
  'most',
  'least',
  'where',
  'atLeast',
  'offered',
  'correction',
  'outOfScope',
  'domain',
  'people',
  'change',
  'curious',
  'everything',
] as const;

function markEntries(): CueEntry<{ mark: Mark }>[] {
  return languages.flatMap((language) =>
    marks.map((mark) => ({ value: { mark }, cues: cues(vocabulary[language][mark]) })),
  );
}

function indexRegions(): Map<string, Region[]> {
  const index = new Map<string, Region[]>();
  for (const region of regionEntries().sort((a, b) => b.cue.length - a.cue.length)) {
    const [first = ''] = region.cue;
    index.set(first, [...(index.get(first) ?? []), region]);
  }
  return index;
}

function regionEntries(): Region[] {
  return languages.flatMap((language) =>
    Object.entries(vocabulary[language].regions).map(([cue, { name, states }]) => ({
      name: { de: nameIn('de', states) ?? name, en: nameIn('en', states) ?? name },
      states,
      cue: fold(cue).split(' '),
    })),
  );
}

function nameIn(language: Language, states: readonly string[]): string | undefined {
  return Object.values(vocabulary[language].regions).find((region) => region.states.join() === states.join())?.name;
}

function collectCueWords(language: Language): Set<string> {
  const { kinds, levels, periods, partTime, domain, everywhere, most, least, offered, atLeast, need } =
    vocabulary[language];
  const lists = [
    ...Object.values(kinds).flatMap((byStrength) => Object.values(byStrength)),
    ...Object.values(levels),
    ...Object.values(periods),
    ...partTime.map((entry) => entry.cues),
    ...[domain, everywhere, most, least, offered, atLeast, need],
  ];
  const written = new Set(lists.flatMap(cues).flatMap((cue) => cue.split(' ')));
  return new Set([...written].flatMap((word) => formsOf(word, endings[language])));
}

const endings: Record<Language, string[]> = {
  de: ['', 'e', 'en', 't', 'er', 's', 'n', 'st', 'ung'],
  en: ['', 's', 'es', 'ed', 'ing', 'er', 'ly', 'e'],
};

/** The word itself, or the likely forms of one that may go on. */
function formsOf(cueWord: string, endings: readonly string[]): string[] {
  const word = fold(cueWord.replaceAll('*', ''));
  if (word.length < 4 || word === '_') return [];
  return cueWord.endsWith('*') ? endings.map((ending) => word + ending) : [word];
}
