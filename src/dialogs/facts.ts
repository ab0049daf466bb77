import type { Facet, Profile, Topic as Section } from '../knowledge/model.ts';
import type { Topic } from '../nlu/question.ts';
import type { Block } from './answer.ts';
import { compare } from './compare.ts';
import type { Context, Dialog } from './dialog.ts';
import { enumerate, type Fact, factBlocks } from './lists.ts';
import { neighboursOf } from './neighbours.ts';
import { scopeOf } from './scope.ts';
import { type Idea, suggest } from './suggest.ts';
import { labelOf, labelsOf, listOf, namesOf, sourceOf } from './words.ts';

/** A dialog that lists what an article says under some facets, for questions like "which skills". */
interface FactsDialog {
  topic: Exclude<Topic, 'salary'>;
  facets: readonly Facet[];
  section: Section;
  ideas: readonly Idea[];
}

/** Makes a dialog that answers with the facts of one city's article; several cities are compared. */
export function createFactsDialog({ topic, facets, section, ideas }: FactsDialog): Dialog {
  return (question, context) => {
    const { profiles } = scopeOf(question, context.knowledge);
    const [profile] = profiles;
    if (!profile || profiles.length > 1) return compare({ ...question, topic }, context);
    const facts = factsOf(profile, question.facet ? [question.facet] : facets, context);
    const sources = [sourceOf(profile, section, context)];
    const suggestions = suggest(ideas, [profile], context);
    if (facts.length === 0) return { outcome: 'silent', blocks: [nothingIn(profile, context)], suggestions, sources };
    const near = neighboursOf(question.concepts, profile, context);
    const passage = near.length > 0 ? [passageOf(question.concepts, near, context)] : [];
    const title = context.t(`${topic}.lead`, namesOf(profile, context));
    return { outcome: 'answered', blocks: [...factBlocks(title, facts, context), ...passage], suggestions, sources };
  };
}

/** So many things fit in a line that is still read. */
const lineOfFacts = 10;

/**
 * The facts of a profile: one line for each facet that it has, a second for what does not fit in the first. In Einfache Sprache
 * each thing has a line of its own (lists.ts).
 */
export function factsOf(profile: Profile, facets: readonly Facet[], context: Context): Fact[] {
  const { t, variety } = context;
  return facets.flatMap((facet) => {
    const items = labelsOf(profile, [facet], context);
    const label = t(`words.facets.${facet}`);
    if (items.length === 0) return [];
    if (items.length <= lineOfFacts + 2 || variety === 'de-plain') return [{ label, items }];
    return [
      { label, items: items.slice(0, lineOfFacts) },
      { label: t('words.also'), items: items.slice(lineOfFacts) },
    ];
  });
}

/** What the article names in the same passage as the concepts that were asked about. */
function passageOf(concepts: readonly string[], near: readonly string[], context: Context): Block {
  const asked = concepts.flatMap((id) => labelOf(id, context) ?? []);
  return enumerate('facts.passage', { list: near }, context, { asked: listOf([...new Set(asked)], context.language) });
}

/** Says that an article is silent. */
export function nothingIn({ cityName }: Profile, { t }: Context): Block {
  return { type: 'text', text: t('silent.nothing', { city: cityName }) };
}
