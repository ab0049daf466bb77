import type { Profile } from '../knowledge/model.ts';
import type { Question } from '../nlu/question.ts';
import type { Block } from './answer.ts';
import type { Context, Dialog, Reply } from './dialog.ts';
import { facetIn } from './facts/named.ts';
import { enumerate, factBlocks } from './lists.ts';
import { bandsAsked, bandsLiftedBy, liftedBy } from './pay/bands.ts';
import { driversOf } from './pay/lift.ts';
import { reachBlocks } from './pay/reach.ts';
import { toMonth } from './pay/reckon.ts';
import { verdictsOn } from './pay/verdict.ts';
import { scopeOf } from './scope.ts';
import { suggest } from './suggest.ts';
import { labelOf, sourceOf } from './words.ts';

/** What the articles tie higher pay to: why a city pays what it does, and what one can argue with. */
export const reason: Dialog = (question, context) => {
  const { profiles } = scopeOf(question, context.knowledge);
  if (question.reach) return toReach(question, profiles, context);
  if (question.topic === 'skills') return whyNeeded(question, profiles, context);
  const found = profiles.map((profile) => ({
    profile,
    drivers: driversFor(profile, question, context),
  }));
  const named = found.filter(({ drivers }) => drivers.length > 0);
  return {
    outcome: named.length > 0 ? 'answered' : 'silent',
    blocks: [
      ...onOffer(question, profiles, context),
      ...driverBlocks(found, context),
      { type: 'text', text: context.t('reason.unsaid') },
    ],
    suggestions: suggest(['skills', 'training'], profiles, context),
    sources: profiles.map((profile) => sourceOf(profile, 'salary', context)),
  };
};

/** What it takes to earn an amount. */
function toReach(question: Question, profiles: readonly Profile[], context: Context): Reply {
  return {
    outcome: 'answered',
    blocks: reachBlocks(question, profiles, context),
    suggestions: suggest(['skills', 'training'], profiles, context),
    sources: profiles.map((profile) => sourceOf(profile, 'salary', context)),
  };
}

/** Why something counts, as far as an article ties pay to it; its other reasons are no facts that are kept. */
function whyNeeded(question: Question, all: readonly Profile[], context: Context): Reply {
  const { t, knowledge } = context;
  const [concept = ''] = question.concepts;
  const naming = all.filter((profile) => facetIn(concept, profile, knowledge));
  const profiles = naming.length > 0 ? naming : all;
  const label = labelOf(concept, context) ?? concept;
  const blocks = profiles.flatMap((profile): Block[] => {
    const city = profile.cityName;
    const tied = liftedBy(profile, question.concepts, knowledge);
    const bands = [...bandsLiftedBy(profile, question.concepts, knowledge), ...promisesFor(profile, tied.promise)];
    const drivers = driversOf(
      bands.flatMap((band) => band.drivers),
      context,
    );
    return [
      { type: 'text', text: t(naming.length > 0 ? 'reason.unsaidWhy' : 'need.no', { city, concept: label }) },
      ...(drivers.length > 0 ? [enumerate('reason.lift', { drivers }, context, { city })] : []),
    ];
  });
  return {
    outcome: naming.length > 0 ? 'answered' : 'silent',
    blocks,
    suggestions: suggest(['skills', 'training'], profiles, context),
    sources: profiles.map((profile) => sourceOf(profile, 'skills', context)),
  };
}

function promisesFor({ unquantified }: Profile, promised: readonly string[]): Profile['unquantified'] {
  return unquantified.filter(({ drivers }) => drivers.some((driver) => promised.includes(driver)));
}

/** Where the offer that is spoken of lies: the range is what one can argue with first. */
function onOffer(question: Question, profiles: readonly Profile[], context: Context): Block[] {
  const { amount, hours } = question;
  const [profile] = profiles;
  if (!amount || amount.net || !profile || profiles.length > 1) return [];
  return verdictsOn(profile, { monthly: toMonth(amount.value, amount.period ?? 'month', hours), question, context });
}

/** Drivers of the bands asked for; of all, and of what is only promised, where no level is asked for or these depend on nothing. */
function driversFor(profile: Profile, question: Question, context: Context): readonly string[] {
  const promised = profile.unquantified.flatMap(({ drivers }) => drivers);
  const bands = question.levels.length > 0 ? bandsAsked(profile, question, context.knowledge) : [];
  const asked = bands.flatMap(({ drivers }) => drivers);
  const all = profile.salary.flatMap(({ drivers }) => drivers);
  return driversOf(asked.length > 0 ? asked : [...all, ...promised], context);
}

interface Found {
  profile: Profile;
  drivers: readonly string[];
}

function driverBlocks(found: readonly Found[], context: Context): Block[] {
  const { t } = context;
  const [only] = found;
  if (!only || found.length > 1) {
    const facts = found.flatMap(({ profile, drivers }) =>
      drivers.length > 0 ? [{ label: profile.cityName, items: drivers }] : [],
    );
    return facts.length > 0 ? factBlocks(t('reason.cities'), facts, context) : [];
  }
  const city = only.profile.cityName;
  if (only.drivers.length === 0) return [{ type: 'text', text: t('reason.none', { city }) }];
  return [enumerate('reason.lift', { drivers: only.drivers }, context, { city })];
}
