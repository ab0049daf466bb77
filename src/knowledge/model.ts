import { z } from 'zod';

/** The languages the program speaks. */
export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

/** How an answer is worded: `plain` is Einfache Sprache (plain German, DIN 8581-1). It is not Leichte Sprache. */
export const wordings = ['normal', 'plain'] as const;
export type Wording = (typeof wordings)[number];

/** How far somebody has come in an occupation; the order is the order of a career. */
export const levels = ['apprentice', 'entry', 'experienced', 'specialist', 'top'] as const;
export type Level = (typeof levels)[number];

/** The span of time a figure of pay is for. */
export const periods = ['month', 'year', 'hour'] as const;
export type Period = (typeof periods)[number];

/**
 * What kind of thing a mention is: `skill` includes personal qualities, `driver` is what lifts pay, `aside` is an ability or
 * an attitude that an article names in passing without asking for it, `detail` is what it says in particular, told only where
 * somebody asks about that side of the work (aspects.json).
 */
export const facets = [
  'skill',
  'tool',
  'language',
  'task',
  'channel',
  'industry',
  'training',
  'career',
  'driver',
  'challenge',
  'trend',
  'aside',
  'detail',
] as const;
export type Facet = (typeof facets)[number];

/** Offsets `[start, end)` in UTF-16 units into the article's decoded text. */
export const spanSchema = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);
export type Span = z.infer<typeof spanSchema>;

/**
 * One figure of pay in euro: "bis zu X" has `min: null`, "ab X" has `max: null`, "rund X" has min = max and
 * `approximate: true`. `drivers` are ids of concepts that the article ties to this figure.
 */
export const salarySchema = z
  .object({
    level: z.enum(levels),
    min: z.number().positive().nullable(),
    max: z.number().positive().nullable(),
    period: z.enum(periods),
    approximate: z.boolean(),
    drivers: z.array(z.string()),
    at: spanSchema,
  })
  .refine((salary) => salary.min !== null || salary.max !== null, 'a salary needs min or max')
  .refine((salary) => salary.min === null || salary.max === null || salary.min <= salary.max, 'min is above max');
export type Salary = z.infer<typeof salarySchema>;

/** A concept that the article names, and every place where it does. */
export const mentionSchema = z.object({ facet: z.enum(facets), concept: z.string(), at: z.array(spanSchema).min(1) });
export type Mention = z.infer<typeof mentionSchema>;

/**
 * More pay that the article promises without a figure: what it depends on, and where it says so; `size` is "hundreds" where it
 * says "a few hundred more", and absent where it says nothing of how much.
 */
export const unquantifiedSchema = z.object({
  drivers: z.array(z.string()),
  at: spanSchema,
  size: z.literal('hundreds').optional(),
});
export type Unquantified = z.infer<typeof unquantifiedSchema>;

/** What a section of an article is about. */
export const topics = ['salary', 'skills', 'tasks', 'market', 'training', 'outlook', 'general'] as const;
export type Topic = (typeof topics)[number];

export const sectionSchema = z.object({ heading: spanSchema.nullable(), topic: z.enum(topics), at: spanSchema });
export type Section = z.infer<typeof sectionSchema>;

/** The article a profile was read from; `sha256` is that of the file's bytes, `date` an ISO date or null where it has none. */
export const sourceSchema = z.object({
  title: z.string(),
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  language: z.enum(languages),
  date: z.string().nullable(),
});
export type Source = z.infer<typeof sourceSchema>;

/** What one article says about one occupation in one city. `city` is an id of towns.json, `occupation` a slug. */
export const profileSchema = z.object({
  occupation: z.string().min(1),
  occupationName: z.string().min(1),
  city: z.string().min(1),
  cityName: z.string().min(1),
  source: sourceSchema,
  salary: z.array(salarySchema),
  unquantified: z.array(unquantifiedSchema),
  mentions: z.array(mentionSchema),
  sections: z.array(sectionSchema),
});
export type Profile = z.infer<typeof profileSchema>;

export const knowledgeFileSchema = z.object({ schema: z.literal(1), profiles: z.array(profileSchema) });

/**
 * A thing articles name, with a label in both languages and the words it is recognised by (grammar: concepts.ts). What tells a
 * reader most comes first in a list (a post that one may rise to), what tells least last (how the article sees the job).
 */
export const conceptSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  de: z.string().min(1),
  en: z.string().min(1),
  code: z.string().optional(),
  telling: z.enum(['most', 'least']).optional(),
  cues: z.object({ de: z.array(z.string()), en: z.array(z.string()) }),
  /** It says which of several things counts more. */
  weighs: z.boolean().optional(),
  /** More words, by which articles name it: whoever asks uses others, and these would be taken for misspellings of those. */
  inArticles: z.object({ de: z.array(z.string()), en: z.array(z.string()) }).optional(),
});
export type Concept = z.infer<typeof conceptSchema> & { facet: Facet };

/**
 * A side of working life that people ask about ("wann ist am meisten los?"), with the words they ask by (grammar: cues.ts) and the
 * ids of the concepts that answer it, what answers best first. `kind` is the question it belongs to.
 */
export const aspectSchema = z.object({
  id: z.string().regex(/^[a-z-]+$/),
  kind: z.enum(['salary', 'skills', 'tips', 'tasks', 'market', 'training', 'outlook', 'overview']),
  /** Its words ask this only after a question of that kind. */
  follows: z.boolean().optional(),
  /** Its concepts are all that answers it: an article that names none says nothing on it. */
  exact: z.boolean().optional(),
  /** Only what an article ties to pay answers. */
  tied: z.boolean().optional(),
  /** What people ask about it that no article tells: a sentence said after what they do. */
  unsaid: z.object({ de: z.string().min(1), en: z.string().min(1), plain: z.string().min(1) }).optional(),
  de: z.string().min(1),
  en: z.string().min(1),
  /** What it is called in German after "über". */
  about: z.string().min(1),
  /** What it is called in Einfache Sprache: a sentence or question. */
  plain: z.string().min(1),
  cues: z.object({ de: z.array(z.string()), en: z.array(z.string()) }),
  /** None where no article says anything on it, which is then said. */
  concepts: z.array(z.string()),
  /** Of these, what is said of industries: those that an article names in one breath with them are told. */
  beside: z.array(z.string()).optional(),
});
export type Aspect = z.infer<typeof aspectSchema>;

/**
 * A class of words that mean about the same (grammar: cues.ts), beside those of labels, with the ids of the concepts that somebody asks for who
 * uses one of them.
 */
export const senseSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  cues: z.object({ de: z.array(z.string()), en: z.array(z.string()) }),
  of: z.array(z.string()),
  /** It tells something beside others only. */
  weak: z.boolean().optional(),
});
export type Sense = z.infer<typeof senseSchema>;

/**
 * A term that people ask the meaning of, explained in both languages and in Einfache Sprache (whole sentences, generally known and
 * of no article), with the words they ask by (grammar: cues.ts) and the ids of the concepts as which articles name it.
 */
export const termSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  de: z.string().min(1),
  en: z.string().min(1),
  plain: z.string().min(1),
  cues: z.object({ de: z.array(z.string()), en: z.array(z.string()) }),
  concepts: z.array(z.string()),
});
export type Term = z.infer<typeof termSchema>;

/** A German town: position in degrees, population in inhabitants or null where unknown, `plate` its licence-plate letters. */
export const townSchema = z.object({
  id: z.string(),
  name: z.string(),
  state: z.string(),
  lat: z.number(),
  lon: z.number(),
  population: z.number().nullable(),
  plate: z.string().optional(),
});
export type Town = z.infer<typeof townSchema>;

/** A town's id and the postcodes that are clearly its own ("potsdam 14467 14469"). */
export const postcodesSchema = z.array(z.string().regex(/^[a-z0-9-]+(?: \d{5})+$/));

/** An occupation people ask about, with its names in both languages in their base form (gender forms are derived). */
export const occupationSchema = z.object({ id: z.string(), de: z.array(z.string()), en: z.array(z.string()) });
export type Occupation = z.infer<typeof occupationSchema>;

/** A field of work that people name instead of an occupation ("in der Pflege"), with single words for it and the occupations in it, by id. */
export const fieldSchema = z.object({
  id: z.string().regex(/^[a-z-]+$/),
  de: z.array(z.string().min(1)),
  en: z.array(z.string().min(1)),
  occupations: z.array(z.string()),
});
export type Field = z.infer<typeof fieldSchema>;

/** What people say when they ask for a kind of question; the classifier is trained on them (nlu/classify.ts). */
export const exampleSchema = z.object({
  say: z.string().min(1),
  kind: z.string().min(1),
  /** The kind of question before it in the conversation. */
  before: z.string().optional(),
});
export type Example = z.infer<typeof exampleSchema>;

/** A trained classifier of kinds: `weights` are signed bytes in base64, one for each bucket and kind, times `scale`. */
export const kindModelSchema = z.object({
  kinds: z.array(z.string()),
  scale: z.number().positive(),
  weights: z.base64(),
});
export type KindModel = z.infer<typeof kindModelSchema>;

/** Weights of evidence that a figure is pay, and of which level. */
export const payModelSchema = z.object({
  scale: z.number().positive(),
  weights: z.base64(),
});
export type PayModel = z.infer<typeof payModelSchema>;

/** Weights of evidence that a word names what is asked for, in the same shape. */
export type SkillModel = PayModel;

/** The statutory minimum wage: EUR per hour, gross; nothing is known after `until`. */
export const minimumWageSchema = z.object({
  unit: z.string(),
  source: z.string(),
  rates: z.array(z.object({ from: z.iso.date(), rate: z.number().positive() })).min(1),
  until: z.iso.date(),
  exceptions: z.array(z.object({ id: z.string(), de: z.string(), en: z.string(), plain: z.string().optional() })),
});
export type MinimumWage = z.infer<typeof minimumWageSchema>;

/** Words that everybody uses, in their base form: they say nothing of what a text is about. */
export const commonWordsSchema = z.object({
  de: z.array(z.string()),
  en: z.array(z.string()),
  /** Less frequent words of both: not to be taken for misspellings of others. */
  rarer: z.array(z.string()),
});

/** What concepts and occupations are called in Einfache Sprache, by id; what is not in here keeps its German name. */
export const plainWordsSchema = z.object({
  concepts: z.record(z.string(), z.string()),
  occupations: z.record(z.string(), z.string()),
});
export type PlainWords = z.infer<typeof plainWordsSchema>;
