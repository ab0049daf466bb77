import type { Facet, Level, Period, Wording } from '../../knowledge/model.ts';
import type { Kind } from '../question.ts';

/** Cues (grammar: knowledge/cues.ts) separated by commas or line ends. */
export type CueList = string;

/** How sure a cue is: `sure` alone decides, `likely` needs nothing against it, `hint` needs company. */
export type Strength = 'sure' | 'likely' | 'hint';

/** Kinds that words ask for directly; the others follow from what is missing in the knowledge. */
export type AskedKind = Exclude<
  Kind,
  | 'unknownCity'
  | 'unknownOccupation'
  | 'whichOccupation'
  | 'outOfScope'
  | 'notUnderstood'
  | 'silent'
  | 'need'
  | 'meaning'
  | 'reason'
>;

/** The vocabulary of one language. Every list is data: what it means stands in the recogniser of the same name. */
export interface Words {
  kinds: Record<AskedKind, Partial<Record<Strength, CueList>>>;
  levels: Record<Level, CueList>;
  periods: Record<Period, CueList>;
  /** Words for part-time work with their usual weekly hours. */
  partTime: { cues: CueList; hours: number }[];
  /** Asks whether something is needed; becomes kind `need` together with a concept. */
  need: CueList;
  /** What people call concepts when they ask about them, by id; in articles the same words may mean something else. */
  concepts: Record<string, CueList>;
  /** Asks for one facet of an answer ("welche Sprachen"). */
  facets: Partial<Record<Facet, CueList>>;
  /** Asks for a wording: `sure` anywhere, `likely` where it ends a sentence or is a clause, `hint` where it is all that is said. */
  wordings: Record<Wording, Record<Strength, CueList>>;
  /** Asks for a list that was cut in full. */
  everything: CueList;
  /** What no article says, by id; the id has a text in locales/silent.json. */
  silent: Record<string, CueList>;
  /** What the program does not talk about. */
  outOfScope: CueList;
  everywhere: CueList;
  most: CueList;
  least: CueList;
  /** Asks for a place ("wo", "welche Stadt"). */
  where: CueList;
  /** Bounds an amount from below ("mindestens"). */
  atLeast: CueList;
  /** The amount was offered or is being paid. */
  offered: CueList;
  /** Takes back what was said before ("nein, ich meine"). */
  correction: CueList;
  /** Words before a place. */
  placeWords: CueList;
  /** Words of the domain that ask nothing by themselves ("Job", "Stelle", "arbeiten"). */
  domain: CueList;
  /** Who asks, not an occupation ("als Mutter", "als Student"). */
  people: CueList;
  /** Changing over from another occupation. */
  change: CueList;
  /** "I need to know": not a question about needing something. */
  curious: CueList;
  /** Words without content, for telling languages apart and for finding what is left unexplained. */
  functionWords: CueList;
  /** Short forms and dialect, written out: "gibts" → "gibt". */
  spellings: Record<string, string>;
  /** Regions, by ids of states (towns.json) or towns; `adjective` without its ending names them before "Städte" and the like. */
  regions: Record<string, { name: string; states: string[]; adjective?: string }>;
  /** Other names of towns, by town id. */
  townNames: Record<string, string>;
  /** Places abroad that people ask about. */
  abroad: CueList;
}

/** The lists of the vocabulary that are marks. */
export const marks = [
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

/** A word that means something whatever the question. */
export type Mark = (typeof marks)[number];

/** The marks of a language's `marks.ts`; the others are among what it cannot answer and how it words things. */
export type MarkWords = Pick<Words, Exclude<Mark, 'outOfScope' | 'everything'>>;
