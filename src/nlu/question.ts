import type { Facet, Language, Level, Period, Wording } from '../knowledge/model.ts';
import type { Amount, Scale, WorkingTime } from './figures.ts';
import type { Beyond } from './slots/beyond.ts';
import type { From } from './slots/from.ts';
import type { Position } from './slots/position.ts';
import type { Relation } from './slots/relation.ts';

/** Kinds about the articles; only these are remembered and completed from memory. */
export const articleKinds = [
  'salary',
  'skills',
  'need',
  'meaning',
  'tips',
  'tasks',
  'market',
  'training',
  'outlook',
  'compare',
  'rank',
  'filter',
  'offer',
  'overview',
  'reason',
  'minimumWage',
  'silent',
] as const;

/** Every kind of question the program answers; each has a dialog of the same name. */
export const kinds = [
  ...articleKinds,
  'coverage',
  'source',
  'greeting',
  'thanks',
  'reaction',
  'sympathy',
  'bye',
  'about',
  'help',
  'language',
  'restart',
  'person',
  'crisis',
  'whichOccupation',
  'unknownCity',
  'unknownOccupation',
  'outOfScope',
  'notUnderstood',
] as const;
export type Kind = (typeof kinds)[number];

/** Kinds that can be the topic of a comparison. */
export const topics = ['salary', 'skills', 'tasks', 'market', 'training', 'outlook', 'tips'] as const;
export type Topic = (typeof topics)[number];

/** A town as the user named it; `id` is that of towns.json, or undefined for a place that is not in there. */
export interface CityRef {
  id?: string | undefined;
  name: string;
}

/**
 * An occupation as the user named it; `id` is undefined where the lists do not know the name, `candidates` are the ids of
 * occupations that share it ("Pfleger"), `field` where it names a field of work ("in der Pflege").
 */
export interface OccupationRef {
  id?: string | undefined;
  name: string;
  candidates?: string[] | undefined;
  field?: true | undefined;
}

/** A concept that articles name, and how much of what a message asks it answers. */
export interface Point {
  id: string;
  weight: number;
}

/** One question, complete enough for a dialog: every slot but `kind` may be missing or empty. */
export interface Question {
  kind: Kind;
  occupations: OccupationRef[];
  cities: CityRef[];
  /** Codes of the states or regions that were named (words/: regions); cities follow from the knowledge. */
  states: string[];
  /** The user asked for all cities ("überall", "in general"). */
  everywhere: boolean;
  /** Levels asked for; none means all. */
  levels: Level[];
  period: Period | undefined;
  /** Weekly hours, 1..60. */
  hours: number | undefined;
  /** What they are reckoned out of, where this message says it. */
  workingTime?: WorkingTime | undefined;
  amount: Amount | undefined;
  /** Payments of a month's pay a year, where more than twelve are said. */
  payments?: number | undefined;
  /** Ids of concepts the user named ("brauche ich Englisch?"). */
  concepts: string[];
  /** Ids of terms that the user wants explained (terms.json). */
  terms?: string[] | undefined;
  /** Ids of concepts that the user brings along or asks about as what lifts pay ("mit Polnisch"). */
  lifts: string[];
  /** Cities that the user leaves out ("außer Dresden"). */
  except: CityRef[];
  /** The kind of question that concepts alone ask ("und Türkisch?" whether it is needed, "Spitzenlast?" about the work). */
  conceptKind: Kind | undefined;
  topic: Topic | undefined;
  /** Topics that are not to be spoken of ("ohne Gehaltsangaben"). */
  without?: Kind[] | undefined;
  /** The one facet of an answer that is asked for (languages, tools, industries). */
  facet: Facet | undefined;
  direction: 'most' | 'least' | undefined;
  /** What the articles are silent on, as an id of words/ (home office, shifts, net pay …). */
  silentTopic: string | undefined;
  /** The language the user asks to be spoken to in. */
  wish: Language | undefined;
  /** The wording the user asks for ("in einfacher Sprache bitte", "normal bitte"). */
  wording: Wording | undefined;
  /** Ids of the sides of working life that are asked about (aspects.json). */
  aspects?: string[] | undefined;
  /** Ids of what articles may say of it, where no aspect is asked about: what has a word in common with the question. */
  hints?: string[] | undefined;
  /** What articles say in words of the same meaning, the most telling first. */
  points?: Point[] | undefined;
  /** Nothing but these says what is asked about. */
  byPoints?: boolean | undefined;
  /** Whether there is what is named is asked, not whether it is needed. */
  exists?: boolean | undefined;
  /** Whether what is named is all that it takes is asked ("reicht Freundlichkeit?"). */
  enough?: boolean | undefined;
  /** Ids of the concepts that the user says somebody lacks ("kein Englisch", "bin schlecht in Multitasking"). */
  lacking?: string[] | undefined;
  /** Whether what is needed can be learned there is asked. */
  learns?: boolean | undefined;
  /** How many there are of something is asked. */
  counted?: boolean | undefined;
  /** Which of the things that are named counts more. */
  preferring?: boolean | undefined;
  /** Figures are wanted beside each other: how much more, in percent, whether that is much. */
  relation?: Relation | undefined;
  /** What is asked of pay that no article states figures for, and the year where it is one that is named. */
  beyond?: { beyond: Beyond; year?: string | undefined } | undefined;
  /** From when what is asked about is to hold, by which the law's floor is chosen. */
  from?: From | undefined;
  /** Under 18, whom the minimum wage does not cover without training. */
  minor?: boolean | undefined;
  /** Whose pay it is, where a message tells: the user's or somebody else's. */
  whose?: 'me' | 'other' | undefined;
  /** It is somebody's whose pay was told and not asked about: kept for "und seins?". */
  aside?: boolean | undefined;
  /** The occupation that somebody comes from, by name, where the message names none that it asks about. */
  origin?: string | undefined;
  /** The amount is a goal: what it takes to get there. */
  reach?: boolean | undefined;
  /** What is to be reckoned out of the articles' figures. */
  scale?: Scale | undefined;
  /** Where an amount lies above, within or below the usual is asked. */
  position?: Position | undefined;
  /** Of which cities there is no figure is asked. */
  unfigured?: boolean | undefined;
  /** Lists that were cut are wanted in full ("alles zeigen"). */
  full?: boolean | undefined;
}
