import { z } from 'zod';
import { facets, languages, levels, periods, wordings } from '../../knowledge/model.ts';
import { payPeriods } from '../../nlu/figures.ts';
import { kinds, topics } from '../../nlu/question.ts';
import { beyonds } from '../../nlu/slots/beyond.ts';
import { positions } from '../../nlu/slots/position.ts';
import { relations } from '../../nlu/slots/relation.ts';

const cityRefSchema = z.object({ id: z.string().optional(), name: z.string() });

const questionSchema = z.object({
  kind: z.enum(kinds),
  occupations: z.array(
    z.object({
      id: z.string().optional(),
      name: z.string(),
      candidates: z.array(z.string()).optional(),
      field: z.literal(true).optional(),
    }),
  ),
  cities: z.array(cityRefSchema),
  states: z.array(z.string()),
  everywhere: z.boolean(),
  levels: z.array(z.enum(levels)),
  period: z.enum(periods).optional(),
  hours: z.number().optional(),
  amount: z
    .object({
      value: z.number(),
      period: z.enum(payPeriods).optional(),
      net: z.boolean().optional(),
      above: z.boolean().optional(),
      below: z.enum(['under', 'upTo']).optional(),
      asked: z.enum(payPeriods).optional(),
      share: z.number().optional(),
      of: z.number().optional(),
      percent: z.number().optional(),
      span: z.object({ value: z.number(), count: z.number(), unit: z.enum(['week', 'month']) }).optional(),
      part: z.number().optional(),
      extra: z.boolean().optional(),
      payments: z.number().optional(),
      within: z.number().optional(),
      raise: z.number().optional(),
      plus: z.number().optional(),
    })
    .optional(),
  payments: z.number().optional(),
  concepts: z.array(z.string()),
  terms: z.array(z.string()).optional(),
  lifts: z.array(z.string()).default([]),
  except: z.array(cityRefSchema).default([]),
  conceptKind: z.enum(kinds).optional(),
  topic: z.enum(topics).optional(),
  without: z.array(z.enum(kinds)).optional(),
  facet: z.enum(facets).optional(),
  direction: z.enum(['most', 'least']).optional(),
  silentTopic: z.string().optional(),
  wish: z.enum(languages).optional(),
  wording: z.enum(wordings).optional(),
  aspects: z.array(z.string()).optional(),
  points: z.array(z.object({ id: z.string(), weight: z.number() })).optional(),
  byPoints: z.boolean().optional(),
  exists: z.boolean().optional(),
  preferring: z.boolean().optional(),
  relation: z.enum(relations).optional(),
  beyond: z.object({ beyond: z.enum(beyonds), year: z.string().optional() }).optional(),
  from: z.object({ month: z.number().optional(), year: z.string().optional() }).optional(),
  minor: z.boolean().optional(),
  whose: z.enum(['me', 'other']).optional(),
  aside: z.boolean().optional(),
  origin: z.string().optional(),
  reach: z.boolean().optional(),
  scale: z
    .union([z.object({ percent: z.number() }), z.object({ times: z.number() }), z.object({ plus: z.number() })])
    .optional(),
  position: z.enum(positions).optional(),
  unfigured: z.boolean().optional(),
  full: z.boolean().optional(),
});

const sourceRefSchema = z.object({ title: z.string(), section: z.string().optional(), file: z.string() });

/** What is remembered of a conversation between two messages; everything in it is JSON. */
export const memorySchema = z.object({
  schema: z.literal(1),
  /** The language of the last answer. */
  language: z.enum(languages),
  /** The user asked for this language; it holds until another wish. */
  wished: z.boolean(),
  /** The wording the user asked for; it holds until another wish. Absent is the normal one. */
  wording: z.enum(wordings).optional(),
  /** The last questions that had to do with the articles, completed from memory; several where one message asked several. */
  questions: z.array(questionSchema),
  /** The last answer said what is known. */
  covered: z.boolean().optional(),
  /** The cities that the last answer listed, in its order, for "und die zweite?". */
  listed: z.array(cityRefSchema).optional(),
  /** The one city that it puts forward, for "und dort?". */
  focus: cityRefSchema.optional(),
  /** Sources of the last answer, for "woher hast du das?". */
  sources: z.array(sourceRefSchema),
});
export type Memory = z.infer<typeof memorySchema>;

const written = new WeakMap<Memory, string>();

/** A memory as JSON; it is written once, as nobody changes a memory. */
export function writeMemory(memory: Memory): string {
  const known = written.get(memory);
  if (known !== undefined) return known;
  const text = JSON.stringify(memory);
  written.set(memory, text);
  return text;
}

/** Whether all places and occupations are those of our lists: one without an id is whatever the user wrote. */
export function namesOnlyKnown(memory: Memory | undefined): boolean {
  if (!memory) return true;
  const { questions, listed = [], focus } = memory;
  return (
    listed.every(isKnown) &&
    (!focus || isKnown(focus)) &&
    questions.every(({ cities, except, occupations }) =>
      [cities, except, occupations].every((all) => all.every(isKnown)),
    )
  );
}

function isKnown({ id, candidates }: { id?: string | undefined; candidates?: readonly string[] | undefined }): boolean {
  return id !== undefined || candidates !== undefined;
}
