import { flatMap } from '../../knowledge/flat-map.ts';
import type { Profile, Salary, Span, Unquantified } from '../../knowledge/model.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { enumerate } from '../lists.ts';
import { labelOf } from '../words.ts';

/** What a band depends on, in words: its drivers, and the posts that the article names with it. Nothing for beginners. */
export function driversOfBand(band: Salary, profile: Profile, context: Context): string[] {
  if (band.level === 'entry') return [];
  const posts = profile.mentions.filter(
    ({ at, concept }) => at.some((span) => isIn(span, band)) && isPost(concept, context),
  );
  return driversOf([...band.drivers, ...posts.map(({ concept }) => concept)], context);
}

function isIn([start, end]: Span, { at }: Salary): boolean {
  return at[0] <= start && end <= at[1];
}

function isPost(concept: string, { knowledge }: Context): boolean {
  const { facet, telling } = knowledge.concept(concept) ?? {};
  return facet === 'career' && telling === 'most';
}

/** Where the article promises more than a band without a figure: what it says right after that band. */
export function moreAfter(band: Salary, profile: Profile, context: Context): Block[] {
  const found = profile.unquantified.filter((more) => bandBefore(more, profile) === band);
  return found.length > 0 ? [moreBlock(found, context)] : [];
}

function bandBefore({ at }: Unquantified, { salary }: Profile): Salary | undefined {
  const before = salary.filter((band) => band.at[1] <= at[0]).sort((a, b) => b.at[1] - a.at[1]);
  return before[0] ?? salary.at(-1);
}

/** More pay that an article promises without a figure, and what for. */
export function moreBlock(promised: readonly Unquantified[], context: Context): Block {
  const drivers = driversOf(
    flatMap(promised, (more) => more.drivers),
    context,
  );
  if (drivers.length === 0) return { type: 'text', text: context.t('salary.moreOpen') };
  const hundreds = promised.some(({ size }) => size === 'hundreds');
  return enumerate(hundreds ? 'salary.hundreds' : 'salary.more', { drivers }, context);
}

/** What bands depend on, each once, in words; empty where the article says nothing. */
export function driversOf(drivers: readonly string[], context: Context): string[] {
  return [...new Set(flatMap(drivers, (id) => labelOf(id, context) ?? []))];
}
