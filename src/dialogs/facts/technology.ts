import type { TextKey } from '../../i18n.ts';
import type { Profile } from '../../knowledge/model.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { labelOf, listOf } from '../words.ts';

/** Whether a question is about machines in people's place. */
export function isAboutTechnology(concepts: readonly string[]): boolean {
  return concepts.some((concept) => machines.has(concept));
}

/** What articles say of whether machines replace people, in a sentence, then what they say of it each; empty where they say nothing. */
export function technologyBlocks(profiles: readonly Profile[], context: Context): Block[] {
  const { t } = context;
  const say = (key: Said, concepts: readonly string[]): string[] => {
    const here = profiles.length === 1 && key !== 'stay' && key !== 'risk';
    const cities = profiles.filter((profile) => names(profile, concepts)).map(({ cityName }) => cityName);
    if (cities.length === 0) return [];
    if (here) return [t(`technology.here.${key}`)];
    const text: TextKey = `technology.${key}`;
    return [t(text, { cities: listOf(cities, context.language), count: cities.length })];
  };
  const [stay] = say('stay', [...humans, 'people-still-needed']);
  const items = [
    ...usedIn(profiles, context),
    ...strengthsOf(profiles, context),
    ...say('routine', ['routine-taken-over']),
    ...say('fresh', ['new-tasks']),
    ...say('risk', ['digital-job-cuts']),
  ];
  if (items.length === 0) return stay ? [{ type: 'text', text: stay }] : [];
  return [{ type: 'list', title: stay ?? t('technology.open'), items: [...items, t('technology.figure')] }];
}

/** The machines that articles speak of, in one sentence; in Einfache Sprache they stand in the lists. */
function usedIn(profiles: readonly Profile[], context: Context): string[] {
  const found = [...machines].filter((id) => profiles.some((profile) => names(profile, [id])));
  const list = found.flatMap((id) => labelOf(id, context) ?? []);
  if (context.variety === 'de-plain' || list.length === 0) return [];
  return [context.t('technology.used', { list: listOf(list, context.language) })];
}

/** Where people are ahead of machines, in one sentence; in Einfache Sprache each is a sentence. */
function strengthsOf(profiles: readonly Profile[], context: Context): string[] {
  const found = [...humans].filter((id) => profiles.some((profile) => names(profile, [id])));
  const list = found.flatMap((id) => labelOf(id, context) ?? []);
  if (context.variety === 'de-plain' || list.length === 0) return list;
  return [context.t('technology.strengths', { list: listOf(list, context.language) })];
}

type Said = 'stay' | 'routine' | 'fresh' | 'risk';

/** What these blocks say already, as it is called in lists. */
export function toldOfTechnology(context: Context): Set<string> {
  const said = [...humans, 'people-still-needed', 'routine-taken-over', 'new-tasks', 'digital-job-cuts'];
  return new Set(said.flatMap((id) => labelOf(id, context) ?? []));
}

function names({ mentions }: Profile, concepts: readonly string[]): boolean {
  return mentions.some(({ concept }) => concepts.includes(concept));
}

/** Machines in people's place, by id of their concept. */
export const machines: ReadonlySet<string> = new Set([
  'artificial-intelligence',
  'automation',
  'chatbots',
  'voice-assistants',
]);

/** Where people are ahead of machines. */
const humans: ReadonlySet<string> = new Set([
  'limits-of-technology',
  'beyond-ai',
  'strengths-over-bots',
  'direct-line-trump',
]);
