import type { Facet, Language, Profile, Topic } from '../knowledge/model.ts';
import type { SourceRef } from './answer.ts';
import type { Context } from './dialog.ts';

const conjunctions = {
  de: new Intl.ListFormat('de', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};

/** "Geduld, Humor und Englisch". */
export function listOf(items: readonly string[], language: Language): string {
  return conjunctions[language].format(items);
}

/** Labels of the concepts a profile mentions under any of the facets, each once, in the order of the article. */
export function labelsOf(profile: Profile, facets: readonly Facet[], { knowledge, language }: Context): string[] {
  const mentions = profile.mentions
    .filter(({ facet }) => facets.includes(facet))
    .sort((a, b) => startOf(a.at) - startOf(b.at));
  return [...new Set(mentions.flatMap(({ concept }) => knowledge.concept(concept)?.[language] ?? []))];
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
