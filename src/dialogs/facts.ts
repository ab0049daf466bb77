import type { Facet, Profile, Topic as Section } from '../knowledge/model.ts';
import type { Topic } from '../nlu/question.ts';
import type { Block } from './answer.ts';
import { compare } from './compare.ts';
import type { Context, Dialog } from './dialog.ts';
import { neighboursOf } from './neighbours.ts';
import { scopeOf } from './scope.ts';
import { type Idea, suggest } from './suggest.ts';
import { labelsOf, listOf, sourceOf } from './words.ts';

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
    const title = context.t(`${topic}.lead`, { occupation: profile.occupationName, city: profile.cityName });
    return { outcome: 'answered', blocks: [{ type: 'facts', title, facts }, ...passage], suggestions, sources };
  };
}

/** So many things fit in a line that is still read. */
const lineOfFacts = 10;

/** The facts of a profile: one line for each facet that it has, a second for what does not fit in the first. */
export function factsOf(
  profile: Profile,
  facets: readonly Facet[],
  context: Context,
): { label: string; value: string }[] {
  const { t, language } = context;
  return facets.flatMap((facet) => {
    const labels = labelsOf(profile, [facet], context);
    if (labels.length === 0) return [];
    const all = labels.length <= lineOfFacts + 2;
    const first = {
      label: t(`words.facets.${facet}`),
      value: listOf(all ? labels : labels.slice(0, lineOfFacts), language),
    };
    return all ? [first] : [first, { label: t('words.also'), value: listOf(labels.slice(lineOfFacts), language) }];
  });
}

/** What the article names in the same passage as the concepts that were asked about. */
function passageOf(concepts: readonly string[], near: readonly string[], { knowledge, language, t }: Context): Block {
  const asked = concepts.flatMap((id) => knowledge.concept(id)?.[language] ?? []);
  return {
    type: 'text',
    text: t('facts.passage', { asked: listOf([...new Set(asked)], language), list: listOf(near, language) }),
  };
}

/** Says that an article is silent. */
export function nothingIn({ cityName }: Profile, { t }: Context): Block {
  return { type: 'text', text: t('silent.nothing', { city: cityName }) };
}
