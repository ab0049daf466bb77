import type { Facet, Language, Mention, Profile, Topic } from '../knowledge/model.ts';
import type { SourceRef } from './answer.ts';
import type { Context } from './dialog.ts';

/** "Geduld, Humor und Englisch", as `Intl.ListFormat` for "de" and "en-GB" writes it. */
export function listOf(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${conjunctions[language]} ${last}`;
}

const conjunctions: Record<Language, string> = { de: 'und', en: 'and' };

/**
 * Labels of the concepts a profile mentions under any of the facets, each once: first those of the section that is about
 * them, then the others, in the order of the article.
 */
export function labelsOf(profile: Profile, facets: readonly Facet[], context: Context): readonly string[] {
  const known = labels.get(profile) ?? new Map<string, readonly string[]>();
  const key = `${context.language} ${facets.join(' ')}`;
  const found = known.get(key) ?? findLabels(profile, facets, context);
  labels.set(profile, known.set(key, found));
  return found;
}

/** A profile never changes, so its labels are read once; they go with it when newer knowledge replaces it. */
const labels = new WeakMap<Profile, Map<string, readonly string[]>>();

function findLabels(profile: Profile, facets: readonly Facet[], { knowledge, language }: Context): string[] {
  const mentions = profile.mentions
    .filter(({ facet }) => facets.includes(facet))
    .map((mention) => ({ ...mention, aside: isInSection(profile, mention) ? 0 : 1 }))
    .sort((a, b) => a.aside - b.aside || startOf(a.at) - startOf(b.at));
  return [...new Set(mentions.flatMap(({ concept }) => knowledge.concept(concept)?.[language] ?? []))];
}

/** The section that is about each facet. */
const topicOf: Record<Facet, Topic> = {
  skill: 'skills',
  tool: 'skills',
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
