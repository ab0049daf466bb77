import type { Profile, Salary } from '../knowledge/model.ts';
import type { Question } from '../nlu/question.ts';
import type { Block } from './answer.ts';
import { compare } from './compare.ts';
import type { Context, Dialog } from './dialog.ts';
import { enumerate } from './lists.ts';
import { bandsLiftedBy, cityOf, topOf } from './pay/bands.ts';
import { payVerdicts } from './pay/compare-pay.ts';
import { floorNote } from './pay/floor-note.ts';
import { driversOf } from './pay/lift.ts';
import { isAsset, isLifted, liftNotes } from './pay/lift-notes.ts';
import { rankOfRise } from './pay/rank-rise.ts';
import { rankOfSpread } from './pay/rank-spread.ts';
import { bandsIn, type Group, groupsFor, type Row, rankBy } from './pay/rankings.ts';
import { convert } from './pay/reckon.ts';
import { reckonedNote } from './pay/reckoned-at.ts';
import { samePay } from './pay/same-pay.ts';
import { standingOf } from './pay/standing.ts';
import { writePay } from './pay/write.ts';
import { scopeOf } from './scope.ts';
import { suggest } from './suggest.ts';
import { labelOf, sourceOf } from './words.ts';

/** Which city pays most or least: for beginners by the middle of the band, above by how far pay reaches. */
export const rank: Dialog = (question, context) => {
  if (question.levels.length > 0 && question.levels.every((level) => level === 'apprentice'))
    return compare({ ...question, topic: 'salary' }, context);
  const { profiles } = scopeOf(
    { ...question, cities: question.cities.length > 1 ? question.cities : [] },
    context.knowledge,
  );
  const rises = apartOf(profiles, question, context);
  if (rises.length > 0)
    return {
      outcome: 'answered',
      blocks: rises,
      suggestions: suggest(['skills', 'market'], profiles, context),
      sources: profiles.map((profile) => sourceOf(profile, 'salary', context)),
      listed: [...profiles],
    };
  const lifted = (profile: Profile) => bandsLiftedBy(profile, question.lifts, context.knowledge);
  const groups = groupsFor(
    question.levels,
    profiles.some((profile) => lifted(profile).length > 0),
    question.lifts.includes('multilingualism'),
  );
  const bandsOf = (group: Group) => (group === 'lifted' ? lifted : (profile: Profile) => bandsIn(profile, group));
  const rankings = groups.map((group) => rankBy(profiles, group, bandsOf(group), question.direction === 'least'));
  const first = rankings[0]?.[0]?.profile;
  const bands = rankings.flatMap((rows) => rows.map(({ band }) => band));
  return {
    outcome: 'answered',
    blocks: [
      ...(groups.includes('lifted') ? [] : withoutFigure(profiles, question, context)),
      ...(question.relation === 'ends' ? endsOf(rankings, question, context) : []),
      ...standingOf(rankings, groups, question, context),
      ...rankings.flatMap((rows, at) => blocksOf(rows, groups[at] ?? 'entry', { profiles, question, context })),
      ...beyond(profiles, groups, { profiles, question, context }),
      ...reckonedNote(bands, question, context),
      ...floorNote(bands, context, { placeOf: cityOf(profiles), question }),
    ],
    suggestions: suggest(['skills', 'market'], first ? [first] : profiles, context),
    sources: profiles.map((profile) => sourceOf(profile, 'salary', context)),
    listed: (rankings.at(-1) ?? []).map(({ profile }) => profile),
    focus: rankings.every((rows) => rows[0]?.profile === first) ? first : undefined,
  };
};

/** What is ranked other than pay itself: how far it rises, or how far its range goes. */
function apartOf(profiles: readonly Profile[], question: Question, context: Context): Block[] {
  if (question.relation === 'rise') return rankOfRise(profiles, question, context);
  if (question.relation === 'same') return samePay(profiles, question, context);
  return question.relation === 'spread' ? rankOfSpread(profiles, question, context) : [];
}

/** Of what is brought along, which articles tie it to more pay, where none gives a figure for it. */
function withoutFigure(profiles: readonly Profile[], question: Question, context: Context): Block[] {
  const things = question.lifts.filter((id) => isAsset(id, context)).flatMap((id) => labelOf(id, context) ?? []);
  if (things.length === 0 || question.levels.includes('entry')) return [];
  const promised = profiles.filter((profile) => isLifted(profile, question, context));
  if (promised.length === 0) return [enumerate('salary.liftedNowhere', { things }, context)];
  return promised.flatMap((profile) => liftNotes(profile, question, context));
}

/** How far the first of a ranking is from the last, at the levels that are asked for or the first of them. */
function endsOf(rankings: readonly (readonly Row[])[], question: Question, context: Context): Block[] {
  const [rows = []] = rankings;
  const [first, last] = [rows[0]?.profile, rows.at(-1)?.profile];
  if (!first || !last || first === last) return [];
  const levels = question.levels.length > 0 ? question.levels : (['entry'] as const);
  const texts = payVerdicts([first, last], { ...question, levels: [...levels] }, context);
  return texts.map((text) => ({ type: 'text', text }));
}

interface Place {
  profiles: readonly Profile[];
  question: Question;
  context: Context;
}

function blocksOf(rows: readonly Row[], group: Group, { profiles, question, context }: Place): Block[] {
  const { t } = context;
  const [first] = rows;
  if (!first) return [{ type: 'text', text: t(`rank.none.${group}`) }];
  const pay = ({ band }: Row) =>
    writePay(convert(band, question.period, question.hours, question.payments), band.approximate, context);
  const without = profiles
    .filter((profile) => !rows.some((row) => row.profile === profile))
    .map(({ cityName }) => cityName);
  const lead = t(`rank.${question.direction === 'least' ? 'least' : 'most'}.${group}`, {
    city: first.profile.cityName,
    pay: pay(first),
  });
  return [
    { type: 'text', text: lead },
    ...driverLine(first.band, group, context),
    {
      type: 'list',
      title: t(`rank.order.${group}`),
      ordered: true,
      items: rows.map((row) => t('rank.row', { city: row.profile.cityName, pay: pay(row) })),
    },
    ...(without.length > 0 ? [enumerate('rank.without', { cities: without }, context, { count: without.length })] : []),
  ];
}

/** What the article of the city that leads ties that pay to; beginners' pay depends on nothing. */
function driverLine({ drivers }: Salary, group: Group, context: Context): Block[] {
  const labels = driversOf(drivers, context);
  return group === 'entry' || labels.length === 0 ? [] : [enumerate('salary.drivers', { drivers: labels }, context)];
}

/** Beside a ranking of the experienced: where pay goes furthest, if it goes further there. */
function beyond(profiles: readonly Profile[], groups: readonly Group[], { question, context }: Place): Block[] {
  if (!groups.includes('experienced') || groups.includes('top') || question.direction === 'least') return [];
  const [furthest] = rankBy(profiles, 'top', (profile) => bandsIn(profile, 'top'), false);
  const [experienced] = rankBy(profiles, 'experienced', (profile) => bandsIn(profile, 'experienced'), false);
  if (!furthest || !experienced || topOf(furthest.band) <= topOf(experienced.band)) return [];
  const figure = convert(furthest.band, question.period, question.hours, question.payments);
  const pay = writePay(figure, furthest.band.approximate, context);
  return [{ type: 'text', text: context.t('rank.beyond', { city: furthest.profile.cityName, pay }) }];
}
