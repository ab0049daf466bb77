import type { Level, Profile, Salary, Term } from '../knowledge/model.ts';
import type { Block } from './answer.ts';
import type { Context, Dialog } from './dialog.ts';
import { facetIn } from './facts/named.ts';
import { enumerate, factBlocks } from './lists.ts';
import { bandsFor } from './pay/bands.ts';
import { driversOfBand } from './pay/lift.ts';
import { scopeOf } from './scope.ts';
import { suggest } from './suggest.ts';
import { labelOf, sourceOf } from './words.ts';

/** What a term means, in our own words, and which articles speak of it; of a level what the articles tie it to. */
export const meaning: Dialog = (question, context) => {
  const { profiles, named } = scopeOf(question, context.knowledge);
  const terms = (question.terms ?? []).flatMap((id) => context.knowledge.term(id) ?? []).slice(0, most);
  const levels = terms.length === 0 ? question.levels.slice(0, 1) : [];
  const concepts = terms.length + levels.length === 0 ? question.concepts.slice(0, most) : [];
  const place = { profiles, named, context };
  const speaking = profiles.filter((profile) =>
    [...terms.flatMap((term) => term.concepts), ...concepts].some((id) => facetIn(id, profile, context.knowledge)),
  );
  return {
    outcome: terms.length + levels.length > 0 ? 'answered' : 'silent',
    blocks: [
      ...terms.flatMap((term) => explained(term, place)),
      ...levels.flatMap((level) => levelBlocks(level, place)),
      ...concepts.flatMap((concept) => unexplained(concept, place)),
      ...(terms.length > 0 ? [{ type: 'note', tone: 'info', text: context.t('meaning.own') } as const] : []),
    ],
    suggestions: suggest(['skills', 'tasks'], profiles, context),
    sources: (levels.length > 0 ? profiles : speaking).map((profile) =>
      sourceOf(profile, levels.length > 0 ? 'salary' : 'general', context),
    ),
  };
};

/** More in one message are not asked to be explained. */
const most = 2;

interface Place {
  profiles: readonly Profile[];
  named: boolean;
  context: Context;
}

function explained(term: Term, place: Place): Block[] {
  const { variety, language } = place.context;
  return [
    { type: 'text', text: variety === 'de-plain' ? term.plain : term[language] },
    ...speakOf(term.concepts, place),
  ];
}

function unexplained(concept: string, place: Place): Block[] {
  const name = labelOf(concept, place.context) ?? concept;
  return [
    { type: 'text', text: place.context.t('meaning.unexplained', { concept: name }) },
    ...speakOf([concept], place),
  ];
}

/** Which of the articles name it. */
function speakOf(concepts: readonly string[], { profiles, named, context }: Place): Block[] {
  const cities = profiles
    .filter((profile) => concepts.some((id) => facetIn(id, profile, context.knowledge)))
    .map(({ cityName }) => cityName);
  if (cities.length > 0) return [enumerate('meaning.named', { cities }, context, { count: cities.length })];
  const [only, ...others] = profiles;
  const text =
    named && only && others.length === 0
      ? context.t('meaning.notIn', { city: only.cityName })
      : context.t('meaning.nowhere');
  return [{ type: 'text', text }];
}

/** What the articles tie a level to; they draw no line between levels. */
function levelBlocks(level: Level, { profiles, context }: Place): Block[] {
  const facts = profiles.flatMap((profile) => {
    const drivers = bandsOf(level, profile).flatMap((band) => driversOfBand(band, profile, context));
    const items = [...new Set(drivers)];
    return items.length > 0 ? [{ label: profile.cityName, items }] : [];
  });
  const told: Block = { type: 'text', text: context.t(`meaning.${level}`) };
  return facts.length > 0 ? [told, ...factBlocks(context.t('meaning.tied'), facts, context)] : [told];
}

/** The bands of a level; of specialists those that an article ties to specialising as well. */
function bandsOf(level: Level, profile: Profile): Salary[] {
  if (level === 'entry' || level === 'apprentice') return [];
  if (level !== 'specialist') return bandsFor(profile, [level]);
  return profile.salary.filter(
    ({ level: own, drivers }) => own === 'specialist' || own === 'top' || drivers.includes('specialisation-pay'),
  );
}
