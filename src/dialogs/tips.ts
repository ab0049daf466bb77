import type { Facet, Profile } from '../knowledge/model.ts';
import type { Block } from './answer.ts';
import { compare } from './compare.ts';
import type { Context, Dialog } from './dialog.ts';
import { factsOf, nothingIn } from './facts/facts.ts';
import { enumerate } from './lists.ts';
import { driversOf } from './pay/lift.ts';
import { scopeOf } from './scope.ts';
import { suggest } from './suggest.ts';
import { labelsOf, namesOf, sourceOf } from './words.ts';

/** Advice for getting in and on, made of what the article says counts, lifts pay and is hard. */
export const tips: Dialog = (question, context) => {
  const { profiles } = scopeOf(question, context.knowledge);
  const [profile] = profiles;
  if (!profile || profiles.length > 1) return compare({ ...question, topic: 'tips' }, context);
  const line = (key: Tip, items: readonly string[]) =>
    items.length > 0 ? [enumerate(`tips.${key}`, { list: firstOf(key, items, context) }, context)] : [];
  const labels = (facet: Facet) => labelsOf(profile, [facet], context).filter((label) => !context.told?.has(label));
  const drivers = driversOf(
    [...profile.salary, ...profile.unquantified].flatMap((more) => more.drivers),
    context,
  );
  const earn = drivers.length > 0 ? line('earn', drivers) : line('aim', labels('driver'));
  const all = [
    ...line('show', labels('skill')),
    ...line('languages', labels('language')),
    ...line('learn', labels('training')),
    ...earn,
    ...line('aim', labels('career')),
    ...line('markets', labels('industry')),
    ...line('expect', labels('challenge')),
  ];
  const lines = context.brief ? [...line('show', labels('skill')), ...earn] : all;
  const sources = [sourceOf(profile, 'skills', context)];
  const suggestions = suggest(['entry', 'training'], [profile], context);
  if (factsOf(profile, ['skill', 'training', 'driver'], context).length === 0)
    return { outcome: 'silent', blocks: [nothingIn(profile, context)], suggestions, sources };
  const cut = lines.length < all.length || (!context.full && facets.some((facet) => labels(facet).length > shown + 1));
  return { outcome: 'answered', blocks: tipBlocks(profile, lines, cut, context), suggestions, sources };
};

const facets: readonly Facet[] = ['skill', 'language', 'training', 'career', 'industry', 'challenge'];

/** So many things of a kind are an advice; more are a list. */
const shown = 5;

/** What counts is the advice itself. */
const shownSkills = 8;

function firstOf(key: Tip, items: readonly string[], { full }: Context): readonly string[] {
  const most = key === 'show' ? shownSkills : shown;
  return full || items.length <= most + 1 ? items : items.slice(0, most);
}

type Tip = 'show' | 'learn' | 'languages' | 'earn' | 'aim' | 'expect' | 'markets';

/** Sentences are a list; where they are lists themselves they follow each other. */
function tipBlocks(profile: Profile, lines: Block[], cut: boolean, context: Context): Block[] {
  const title = context.t('tips.lead', namesOf(profile, context));
  const items = lines.flatMap((line) => (line.type === 'text' ? [line.text] : []));
  if (items.length === lines.length) return [{ type: 'list', title, items, ...(cut && { cut }) }];
  const lists = lines.map((line) => (line.type === 'list' && cut ? { ...line, cut } : line));
  return [{ type: 'text', text: title }, ...lists];
}
