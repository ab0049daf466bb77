import { flatMap } from '../../knowledge/flat-map.ts';
import type { Facet, Profile, Topic as Section } from '../../knowledge/model.ts';
import type { Topic } from '../../nlu/question.ts';
import type { Block } from '../answer.ts';
import { compare } from '../compare.ts';
import type { Context, Dialog } from '../dialog.ts';
import { enumerate, type Fact, factBlocks } from '../lists.ts';
import { scopeOf } from '../scope.ts';
import { type Idea, suggest } from '../suggest.ts';
import { labelOf, labelsOf, namesOf, sourceOf } from '../words.ts';
import { facetIn, specialsIn } from './named.ts';
import { isAboutTechnology, technologyBlocks, toldOfTechnology } from './technology.ts';

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
    const technology =
      topic === 'outlook' && isAboutTechnology(question.concepts) ? technologyBlocks([profile], context) : [];
    const facts = factsOf(
      profile,
      question.facet ? [question.facet] : technology.length > 0 ? ['trend'] : facets,
      technology.length > 0 ? { ...context, told: toldOfTechnology(context) } : context,
    );
    const sources = [sourceOf(profile, section, context)];
    const suggestions = suggest(ideas, [profile], context);
    if (facts.length === 0 && context.brief) return { outcome: 'answered', blocks: [], suggestions, sources };
    if (facts.length === 0) return { outcome: 'silent', blocks: [nothingIn(profile, context)], suggestions, sources };
    const title = context.brief ? context.t('facts.besides') : context.t(`${topic}.lead`, namesOf(profile, context));
    const blocks = [
      ...technology,
      ...factBlocks(title, facts, context),
      ...askedBlocks(question.concepts, facts, { profile, context }),
    ];
    return { outcome: 'answered', blocks, suggestions, sources };
  };
}

/** A line of more things is no longer read: so many are named then. */
const most = 8;
const shown = 7;

/** Beside what was asked for, less is named. */
const besideTold = { most: 5, shown: 4 };

/** The facts of a profile: a line for each facet that it has, with what tells most; what is said in passing only in full. */
export function factsOf(profile: Profile, facets: readonly Facet[], context: Context): Fact[] {
  const { t, variety, full, told, brief } = context;
  const wanted = full || facets.length === 1 ? facets : facets.filter((facet) => facet !== 'aside');
  const facts = flatMap(wanted, (facet, at): Fact[] => {
    const limit = brief || (told && at > 0) ? besideTold : { most, shown };
    const items = labelsOf(profile, [facet], context).filter((item) => !told?.has(item));
    const whole = items.length <= limit.most || full || variety === 'de-plain';
    const label = t(`words.facets.${facet}`);
    return items.length === 0 ? [] : [{ label, items: whole ? items : items.slice(0, limit.shown), cut: !whole }];
  });
  const own = t(`words.facets.${facets[0] ?? 'skill'}`);
  return brief ? facts.filter(({ label }) => label === own).map((fact) => ({ ...fact, cut: true })) : facts;
}

interface Place {
  profile: Profile;
  context: Context;
}

/** What the article says of the things that the question names, where the facts have not said it. */
function askedBlocks(concepts: readonly string[], facts: readonly Fact[], { profile, context }: Place): Block[] {
  const { t, knowledge, told = new Set() } = context;
  const said = new Set([...flatMap(facts, ({ label, items }) => [label, ...items]), ...told]);
  return flatMap([...new Set(concepts)].slice(0, mostAsked), (concept): Block[] => {
    const asked = labelOf(concept, context);
    if (!asked || said.has(asked)) return [];
    const special = specialsIn(concept, profile, context);
    if (special.length > 0 && special.every((label) => said.has(label))) return [];
    if (special.length > 0) return [enumerate('facts.special', { list: special }, context, { asked })];
    const facet = facetIn(concept, profile, knowledge);
    return facet ? [{ type: 'text', text: t('facts.also', { asked, facet: t(`words.facets.${facet}`) }) }] : [];
  });
}

const mostAsked = 2;

/** Says that an article is silent. */
export function nothingIn({ cityName }: Profile, { t }: Context): Block {
  return { type: 'text', text: t('silent.nothing', { city: cityName }) };
}
