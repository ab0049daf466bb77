import { furtherRequirements } from '../knowledge/concepts.ts';
import type { Facet, Language, Mention, Profile, Topic } from '../knowledge/model.ts';
import type { CityRef } from '../nlu/question.ts';
import type { SourceRef } from './answer.ts';
import type { Context } from './dialog.ts';

/** "Geduld, Humor und Englisch", as `Intl.ListFormat` for "de" and "en-GB" writes it. */
export function listOf(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${conjunctions[language]} ${last}`;
}

const conjunctions: Record<Language, string> = { de: 'und', en: 'and' };

/** What a concept is called in an answer; nothing for a concept that the lexicon does not know. */
export function labelOf(id: string, { knowledge, language, variety }: Context): string | undefined {
  const label = knowledge.concept(id)?.[language];
  return variety === 'de-plain' ? (knowledge.plain.concepts[id] ?? (label && capitalise(label))) : label;
}

/** In Einfache Sprache labels stand by themselves, as sentences do. */
function capitalise(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** What an occupation is called in an answer: as in its articles, or in plain words where there are some. */
export function occupationOf(
  { id, name }: { id: string; name: string },
  { knowledge, variety }: Pick<Context, 'knowledge' | 'variety'>,
): string {
  return (variety === 'de-plain' ? knowledge.plain.occupations[id] : undefined) ?? name;
}

/** A town as an answer names it: in German by its own name ("München"), in English as it was asked for. */
export function townNameOf(
  { id, name }: CityRef,
  { knowledge, language }: Pick<Context, 'knowledge' | 'language'>,
): string {
  return (language === 'de' && id && knowledge.town(id)?.name) || name;
}

/** A profile's occupation and city as an answer names them. */
export function namesOf(profile: Profile, context: Context): { occupation: string; city: string } {
  const { occupation, occupationName, cityName } = profile;
  return { occupation: occupationOf({ id: occupation, name: occupationName }, context), city: cityName };
}

/**
 * Labels of the concepts a profile mentions under any of the facets, each once, what tells most first: by the
 * concept (model.ts), then what stands in the section that is about it, what is named more than once, the order of the article.
 * What no concept names says nothing here; it is for editors.
 */
export function labelsOf(profile: Profile, facets: readonly Facet[], context: Context): readonly string[] {
  const known = labels.get(profile) ?? new Map<string, readonly string[]>();
  const key = `${context.variety} ${facets.join(' ')}`;
  const found = known.get(key) ?? findLabels(profile, facets, context);
  labels.set(profile, known.set(key, found));
  return found;
}

/** A profile never changes, so its labels are read once; they go with it when newer knowledge replaces it. */
const labels = new WeakMap<Profile, Map<string, readonly string[]>>();

function findLabels(profile: Profile, facets: readonly Facet[], context: Context): string[] {
  const mentions = profile.mentions
    .filter((mention) => facets.includes(mention.facet) && mention.concept !== furtherRequirements)
    .filter((mention) => !isSaidPlainly(profile, mention))
    .map((mention) => ({ ...mention, rank: rankOf(profile, mention, context) }))
    .sort((a, b) => a.rank - b.rank || startOf(a.at) - startOf(b.at));
  const names = [...new Set(mentions.flatMap(({ concept }) => labelOf(concept, context) ?? []))];
  return names.length > 1 ? names.filter((name) => !facets.some((facet) => isName(name, facet, context))) : names;
}

/** "Weiterbildung: Weiterbildung" says nothing. */
function isName(label: string, facet: Facet, { t }: Context): boolean {
  return label.toLowerCase() === t(`words.facets.${facet}`).toLowerCase();
}

/** How little a mention tells, 0..11. */
function rankOf(profile: Profile, mention: Mention, { knowledge }: Context): number {
  const { telling = 'some' } = knowledge.concept(mention.concept) ?? {};
  return (
    { most: 0, some: 4, least: 8 }[telling] + (isInSection(profile, mention) ? 0 : 2) + (mention.at.length > 1 ? 0 : 1)
  );
}

/** The section that is about each facet. */
export const topicOf: Record<Facet, Topic> = {
  skill: 'skills',
  tool: 'skills',
  aside: 'skills',
  detail: 'general',
  language: 'skills',
  task: 'tasks',
  channel: 'tasks',
  challenge: 'tasks',
  industry: 'market',
  training: 'training',
  career: 'outlook',
  trend: 'outlook',
  driver: 'salary',
};

function isInSection({ sections }: Profile, { facet, at }: Mention): boolean {
  const own = sections.filter(({ topic }) => topic === topicOf[facet]);
  return at.some((span) => own.some((section) => section.at[0] <= span[0] && span[1] <= section.at[1]));
}

/** What is named in passing counts only where it is not named otherwise. */
function isSaidPlainly({ mentions }: Profile, { facet, concept }: Mention): boolean {
  return facet === 'aside' && mentions.some((other) => other.concept === concept && other.facet !== 'aside');
}

function startOf(at: readonly (readonly [number, number])[]): number {
  return at[0]?.[0] ?? 0;
}

/** Where an answer about a topic stands in the profile's article. */
export function sourceOf(
  { occupationName, cityName, source, sections }: Profile,
  topic: Topic,
  { t }: Context,
): SourceRef {
  const section = sections.some((candidate) => candidate.topic === topic) ? t(`words.sections.${topic}`) : undefined;
  return { title: t('words.article', { occupation: occupationName, city: cityName }), section, file: source.file };
}
