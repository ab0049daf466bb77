import { formatEuro, formatNumber } from '../i18n.ts';
import { flatMap } from '../knowledge/flat-map.ts';
import type { Profile } from '../knowledge/model.ts';
import type { Question } from '../nlu/question.ts';
import type { Block } from './answer.ts';
import type { Context, Dialog, Reply } from './dialog.ts';
import { enumerate } from './lists.ts';
import { liftedBy } from './pay/bands.ts';
import { isPast } from './pay/before-pay.ts';
import { payVerdicts } from './pay/compare-pay.ts';
import { driversOf, moreBlock } from './pay/lift.ts';
import { liftNotes } from './pay/lift-notes.ts';
import { middles } from './pay/middle.ts';
import { floorOf } from './pay/offer-floor.ts';
import { fullTime, monthlyOf, nearFullTime } from './pay/reckon.ts';
import { restated } from './pay/restated.ts';
import { verdictsOn } from './pay/verdict.ts';
import { salary } from './salary.ts';
import { scopeOf } from './scope.ts';
import { suggest, suggestCompare } from './suggest.ts';
import { sourceOf } from './words.ts';

/** Whether an amount that was offered is in line: where it lies in the fitting band, the legal floor, what lifts it. */
export const offer: Dialog = (question, context) => {
  const { profiles } = scopeOf(question, context.knowledge);
  const { amount } = question;
  if (!amount) return noAmount(profiles, context);
  if (isForApprentices(question, profiles)) return salary({ ...question, kind: 'salary', amount: undefined }, context);
  if (amount.net) return besideAmount('offer.net', question, context);
  if (question.beyond?.beyond === 'selfEmployed') return besideAmount('offer.selfEmployed', question, context);
  if (isPast(question.beyond, context.today)) return besideAmount('offer.past', question, context);
  if ((amount.share !== undefined || amount.percent !== undefined) && question.hours !== amount.of)
    return offer({ ...question, hours: amount.of }, context);
  const monthly = monthlyOf(amount, question.hours);
  const said = (amount.period ?? 'month') === 'month' ? monthly : Math.round(monthly);
  if ((amount.asked || amount.share || amount.percent) && question.cities.length === 0)
    return {
      outcome: 'answered',
      blocks: restated(amount, monthly, question, context),
      suggestions: suggest(['entry', 'experienced'], profiles, context),
      sources: [],
    };
  return {
    outcome: 'answered',
    blocks: [
      ...restated(amount, monthly, question, context),
      ...middles(profiles, question, context),
      ...leftOut(question, context),
      ...(isOnOffer(context) ? flatMap(profiles, (profile) => liftNotes(profile, question, context)) : []),
      ...flatMap(profiles, (profile) => verdictsOn(profile, { monthly: said, question, context })),
      ...(isOnOffer(context) ? [] : flatMap(profiles, (profile) => promisedFor(profile, question, context))),
      ...(profiles.length === 2 ? payVerdicts(profiles, question, context) : []).map(
        (text): Block => ({ type: 'text', text }),
      ),
      ...floorOf(monthly, question, context),
      ...liftOf(profiles, question, context),
      { type: 'note', tone: 'info', text: context.t('offer.orientation') },
    ],
    suggestions:
      profiles.length === 1
        ? [...suggestCompare(profiles, context), ...suggest(['tips'], profiles, context, 1)]
        : suggest(['entry', 'skills'], profiles, context),
    sources: profiles.map((profile) => sourceOf(profile, 'salary', context)),
  };
};

/** What is paid beside the amount, and that hours near those of full time are not converted. */
function leftOut({ amount, hours }: Question, { t, variety }: Context): Block[] {
  const near = hours !== undefined && hours >= nearFullTime && hours < fullTime && amount && amount.period !== 'hour';
  const texts = [
    ...(amount?.extra ? [t('offer.extra', { amount: formatEuro(variety, amount.value) })] : []),
    ...(amount?.share || amount?.percent
      ? [t('offer.shareJudged', { full: formatNumber(variety, amount.of ?? fullTime) })]
      : []),
    ...(near
      ? [
          [
            t('salary.fullWeek', { hours: formatNumber(variety, hours) }),
            t('offer.atFullTime', {
              full: formatNumber(variety, fullTime),
              amount: formatEuro(variety, Math.round((monthlyOf(amount, hours) * fullTime) / hours)),
            }),
          ].join(' '),
        ]
      : []),
  ];
  return texts.map((text) => ({ type: 'text', text }));
}

/** What apprentices get is no measure against the pay of others, nor does the minimum wage hold for them. */
function isForApprentices({ levels }: Question, profiles: readonly Profile[]): boolean {
  const isNamed = profiles.some(({ salary: bands }) => bands.some(({ level }) => level === 'apprentice'));
  return levels.length > 0 && levels.every((level) => level === 'apprentice') && !isNamed;
}

/** Where the article promises more for what the user names, without a figure, an amount above the band may be that. */
function promisedFor(profile: Profile, { lifts }: Question, context: Context): Block[] {
  const { promise } = liftedBy(profile, lifts, context.knowledge);
  const found = profile.unquantified.filter(({ drivers }) => drivers.some((driver) => promise.includes(driver)));
  return found.length > 0 ? [moreBlock(found, context)] : [];
}

/** What is said after the offer is brought along; beside it much is named in passing. */
function isOnOffer({ before }: Context): boolean {
  return before.at(-1)?.kind === 'offer';
}

function noAmount(profiles: readonly Profile[], context: Context) {
  const blocks: Block[] = [{ type: 'text', text: context.t('offer.noAmount') }];
  return {
    outcome: 'answered' as const,
    blocks,
    suggestions: suggest(['entry', 'experienced'], profiles, context),
    sources: [],
  };
}

/** A net amount, one of another year or a fee is no measure against figures that do not say; beside it stands what the articles on one or two cities name. */
function besideAmount(
  key: 'offer.net' | 'offer.past' | 'offer.selfEmployed',
  question: Question,
  context: Context,
): Reply {
  const lifts = key === 'offer.selfEmployed' ? [] : question.lifts;
  const reply = salary({ ...question, kind: 'salary', amount: undefined, lifts }, context);
  const amount = formatEuro(context.variety, question.amount?.value ?? 0);
  const refusal: Block = { type: 'text', text: context.t(key, { amount }) };
  if (scopeOf(question, context.knowledge).profiles.length > 2) return { ...reply, blocks: [refusal], sources: [] };
  return { ...reply, blocks: [refusal, ...reply.blocks] };
}

function liftOf(profiles: readonly Profile[], { lifts, reach }: Question, context: Context): Block[] {
  const [profile] = profiles;
  if (!profile || profiles.length > 1 || (context.several && !reach)) return [];
  const told = liftedBy(profile, lifts, context.knowledge);
  const promised = flatMap(profile.unquantified, ({ drivers }) => drivers);
  const ids = [
    ...flatMap(
      profile.salary.filter(({ level }) => level !== 'entry'),
      ({ drivers }) => drivers,
    ),
    ...promised,
  ];
  const isTold = told.promise.length > 0 && !isOnOffer(context);
  const brought = driversOf([...told.figure, ...told.promise, ...(isTold ? promised : [])], context);
  const drivers = driversOf(ids, context).filter((driver) => !brought.includes(driver));
  return drivers.length > 0 ? [enumerate('offer.lift', { drivers }, context)] : [];
}
