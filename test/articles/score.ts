import { z } from 'zod';
import type { Concept, Facet, Profile, Salary, Span } from '../../src/knowledge/model.ts';
import { levels, periods } from '../../src/knowledge/model.ts';
import { placesOf } from '../../src/knowledge/training/train-pay.ts';

const quoteSchema = z.object({ label: z.string(), quote: z.string() });

/** What a person read in an article. */
export const goldSchema = z.object({
  file: z.string(),
  occupation: z.string(),
  occupation_also: z.array(z.string()).default([]),
  city: z.string(),
  city_also: z.array(z.string()).default([]),
  language: z.string(),
  salary: z.array(
    z.object({
      /** Null where the text says none: any is right. */
      level: z.enum(levels).nullable(),
      level_also: z
        .array(z.enum(levels).nullable())
        .default([])
        .transform((also) => also.filter((level) => level !== null)),
      min: z.number().nullable(),
      min_also: z.array(z.number().nullable()).default([]),
      max: z.number().nullable(),
      max_also: z.array(z.number().nullable()).default([]),
      period: z.enum(periods),
      approximate: z.boolean(),
      approximate_also: z.boolean().optional(),
      /** Neither missed nor wrong. */
      optional: z.boolean().default(false),
      quote: z.string(),
    }),
  ),
  unquantified: z.array(z.object({ quote: z.string() })).default([]),
  distractors: z.array(z.number()),
  skills: z.array(quoteSchema),
  /** Neither missed nor wrong. */
  skills_optional: z.array(quoteSchema).default([]),
  languages: z.array(z.string()),
  languages_also: z.array(z.string()).default([]),
  training: z.array(quoteSchema).default([]),
  industries: z.array(quoteSchema).default([]),
});
export type Gold = z.infer<typeof goldSchema>;

/** How a profile compares with the gold: counts of what is right, missed and wrong, each miss in words. */
export interface Score {
  salary: { right: number; missed: string[]; wrong: string[]; approximate: string[] };
  unquantified: { right: number; missed: string[] };
  distractors: string[];
  skills: { right: number; missed: string[] };
  skillMentions: { right: number; wrong: string[] };
  languages: string[];
}

const SKILLS: ReadonlySet<Facet> = new Set<Facet>(['skill', 'tool', 'language', 'driver', 'trend']);
const REPORTED: ReadonlySet<Facet> = new Set<Facet>(['skill', 'tool']);

/** Scores a profile; skills count by position, salaries by level, bounds and period. */
export function score(profile: Profile, gold: Gold, text: string, concepts: ReadonlyMap<string, Concept>): Score {
  const spans = (quotes: readonly { quote: string }[]) => quotes.flatMap(({ quote }) => placesOf(quote, text));
  const named = profile.mentions.filter(({ facet }) => SKILLS.has(facet)).flatMap(({ at }) => at);
  const missed = gold.skills.filter(
    ({ quote }) => !placesOf(quote, text).some((place) => named.some((at) => meets(at, place))),
  );
  const wanted = spans([...gold.skills, ...gold.training, ...gold.industries]);
  const optional = spans(gold.skills_optional);
  const reported = profile.mentions
    .filter(({ facet }) => REPORTED.has(facet))
    .flatMap(({ concept, at }) => at.map((place) => ({ concept, place })))
    .filter(({ place }) => !optional.some((span) => meets(span, place)) || wanted.some((span) => meets(span, place)));
  const stray = reported.filter(({ place }) => !wanted.some((span) => meets(span, place)));
  return {
    salary: scoreSalary(profile.salary, gold),
    unquantified: scoreUnquantified(profile, gold, text),
    distractors: gold.distractors
      .filter((figure) => profile.salary.some(({ min, max }) => min === figure || max === figure))
      .filter((figure) => !gold.salary.some(({ min, max }) => min === figure || max === figure))
      .map(String),
    skills: { right: gold.skills.length - missed.length, missed: missed.map(({ quote }) => quote) },
    skillMentions: {
      right: reported.length - stray.length,
      wrong: stray.map(({ concept, place }) => `${concept}: ${text.slice(...place)}`),
    },
    languages: compareLanguages(profile, gold, concepts),
  };
}

/** The share `right` has in all. */
export function share(right: number, ...others: number[]): number {
  const all = others.reduce((sum, count) => sum + count, right);
  return all === 0 ? 1 : right / all;
}

function scoreSalary(found: readonly Salary[], gold: Gold): Score['salary'] {
  const left = [...found];
  let right = 0;
  const missed: string[] = [];
  const approximate: string[] = [];
  for (const wanted of gold.salary) {
    const at = left.findIndex(
      ({ level, min, max, period }) =>
        (wanted.level === null || level === wanted.level || wanted.level_also.includes(level)) &&
        [wanted.min, ...wanted.min_also].includes(min) &&
        [wanted.max, ...wanted.max_also].includes(max) &&
        period === wanted.period,
    );
    if (at >= 0) {
      right++;
      const also = left.splice(at, 1)[0]?.approximate;
      if (![wanted.approximate, wanted.approximate_also].includes(also)) approximate.push(wanted.quote);
    } else if (!wanted.optional) missed.push(`${wanted.level} ${wanted.min}..${wanted.max} ${wanted.period}`);
  }
  return {
    right,
    missed,
    wrong: left.map(({ level, min, max, period }) => `${level} ${min}..${max} ${period}`),
    approximate,
  };
}

function scoreUnquantified({ unquantified }: Profile, gold: Gold, text: string): Score['unquantified'] {
  const missed = gold.unquantified.filter(
    ({ quote }) => !placesOf(quote, text).some((place) => unquantified.some(({ at }) => meets(at, place))),
  );
  return { right: gold.unquantified.length - missed.length, missed: missed.map(({ quote }) => quote) };
}

function compareLanguages({ mentions }: Profile, gold: Gold, concepts: ReadonlyMap<string, Concept>): string[] {
  const codes = mentions.flatMap(({ facet, concept }) =>
    facet === 'language' ? (concepts.get(concept)?.code ?? []) : [],
  );
  const found = new Set(codes);
  const missing = gold.languages.filter((code) => !found.has(code)).map((code) => `-${code}`);
  const known = [...gold.languages, ...gold.languages_also];
  return [...missing, ...[...found].filter((code) => !known.includes(code)).map((code) => `+${code}`)];
}

function meets(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
