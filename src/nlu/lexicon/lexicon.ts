import { type CueGroup, type CueMatcher, createCueGroup, createCueMatcher } from '../../knowledge/cues.ts';
import { fold } from '../../knowledge/fold.ts';
import {
  type Aspect,
  type Facet,
  type Language,
  type Level,
  languages,
  type Period,
  type Term,
  type Wording,
} from '../../knowledge/model.ts';
import { once } from '../../knowledge/once.ts';
import { createLexemes, type Lexemes } from '../../knowledge/words.ts';
import type { Kind } from '../question.ts';
import { createHints, type Hints } from '../text/hints.ts';
import type { Token } from '../text/text.ts';
import { abbreviations } from '../words/abbreviations.ts';
import { cues, words } from '../words/cue-list.ts';
import { de } from '../words/de.ts';
import { en } from '../words/en.ts';
import { vocabulary } from '../words/vocabulary.ts';
import type { Mark, Strength } from '../words/words.ts';
import { collectCueWords } from './cue-words.ts';
import { aspectEntry, kindEntries, markEntries, slotEntries } from './entries.ts';
import { indexRegions } from './regions.ts';

/** Asks for a kind of question, more or less surely. */
export interface KindSign {
  kind: Kind;
  strength: Strength;
  language: Language;
}

/** A word that fills a slot of the question. */
export type SlotSign =
  | { slot: 'level'; level: Level }
  | { slot: 'period'; period: Period }
  | { slot: 'hours'; hours: number }
  | { slot: 'facet'; facet: Facet }
  | { slot: 'wording'; wording: Wording; strength: Strength }
  | { slot: 'silent'; topic: string }
  | { slot: 'aspect'; aspect: string; kind: Kind; follows: boolean };

/** A state or region with the folded words that name it. */
export interface Region {
  name: Record<Language, string>;
  states: readonly string[];
  cue: string[];
}

/** The vocabulary of both languages, compiled once. */
export interface Lexicon {
  /** The words of messages. */
  lexemes: Lexemes;
  /** What the matchers of messages share. */
  cues: CueGroup;
  kinds: CueMatcher<KindSign>;
  slots: CueMatcher<SlotSign>;
  /** Apart from the other slots: "Quereinstieg" names a level as well. */
  aspects: CueMatcher<SlotSign>;
  /** The same for words that no other matcher reads. */
  aspectsApart: CueMatcher<SlotSign>;
  /** Terms that the meaning of is asked, by id; compiled when the first is. */
  terms: () => CueMatcher<string>;
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
  /** What patterns the words of a message allow. */
  hintsOf: (tokens: readonly Token[]) => Hints;
  /** Folded words of cues by language, for repairing typos and telling languages apart. */
  cueWords: Record<Language, ReadonlySet<string>>;
}

/** What the knowledge adds to the vocabulary. */
interface Asking {
  aspects: readonly Aspect[];
  terms: readonly Term[];
}

/** Compiles the words of both languages, those that ask for aspects and those of terms. */
export function createLexicon({ aspects, terms }: Asking): Lexicon {
  const lexemes = createLexemes();
  const group = createCueGroup({ lexemes });
  return {
    lexemes,
    cues: group,
    kinds: group.add(kindEntries()),
    slots: group.add(slotEntries()),
    aspects: group.add(aspects.map(aspectEntry)),
    aspectsApart: createCueMatcher(aspects.map(aspectEntry), { lexemes }),
    terms: once(() => createCueMatcher(terms.map(({ id, cues: { de, en } }) => ({ value: id, cues: [...de, ...en] })))),
    marks: group.add(markEntries(), { overlaps: true }),
    functionWords: { de: words(de.functionWords), en: words(en.functionWords) },
    placeWords: new Set([...words(de.placeWords), ...words(en.placeWords)]),
    spellings: writtenOut(),
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
    hintsOf: createHints(lexemes),
    cueWords: { de: collectCueWords('de'), en: collectCueWords('en') },
  };
}

function writtenOut(): Map<string, string> {
  const spellings = languages.flatMap((language) => Object.entries(vocabulary[language].spellings));
  const shortForms = Object.entries(abbreviations).map(([short, { anywhere }]) => [short, anywhere] as const);
  return new Map([...spellings, ...shortForms].flatMap(([from, to]) => (to === undefined ? [] : [[from, fold(to)]])));
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What people call a concept of this id when they ask about it. */
export function askedAs(language: Language, concept: string): string[] {
  return cues(vocabulary[language].concepts[concept] ?? '');
}
