import { flatMap } from '../../knowledge/flat-map.ts';
import type { Facet, Profile } from '../../knowledge/model.ts';
import type { Kind, Question } from '../../nlu/question.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { enumerate } from '../lists.ts';
import { labelOf } from '../words.ts';
import { mentionedIn } from './mentioned.ts';

/** Kinds whose answers list what an article names, not whether it names a thing. */
const lists: ReadonlySet<Kind> = new Set([
  'salary',
  'tips',
  'tasks',
  'market',
  'outlook',
  'overview',
  'skills',
  'training',
]);

/** Facets of what people bring along as a story: where they come from. */
const origins: ReadonlySet<Facet> = new Set<Facet>(['career', 'industry', 'training']);

/** Any way in from elsewhere, for an article that does not name the user's own. */
const anyWayIn = ['lateral-entry', 'mixed-backgrounds'];

interface Place {
  question: Question;
  profile: Profile;
  /** What the answer says already. */
  blocks: readonly Block[];
  context: Context;
}

/** What an article names of where the user comes from, beside the answer to their question. */
export function alsoNamed(kind: Kind, { question, profile, blocks, context }: Place): Block[] {
  if (!lists.has(kind)) return [];
  const own = question.concepts.filter((id) => origins.has(context.knowledge.concept(id)?.facet ?? 'skill'));
  if (own.length === 0) return [];
  const said = JSON.stringify(blocks);
  const named = mentionedIn(profile);
  const found = flatMap(own, (id) => {
    const special = [id, ...context.knowledge.specialOf(id)].filter((each) => named.has(each));
    return special.length > 0 || context.knowledge.concept(id)?.facet !== 'career'
      ? special
      : anyWayIn.filter((each) => named.has(each));
  });
  const list = flatMap([...new Set(found)], (id) => labelOf(id, context) ?? []).filter(
    (label) => !said.includes(label),
  );
  return list.length > 0 ? [enumerate('facts.named', { list }, context, { city: profile.cityName })] : [];
}
