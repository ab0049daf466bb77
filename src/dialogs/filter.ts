import { formatEuro, type TextKey } from '../i18n.ts';
import { flatMap } from '../knowledge/flat-map.ts';
import type { Profile } from '../knowledge/model.ts';
import type { Question } from '../nlu/question.ts';
import type { Block } from './answer.ts';
import type { Context, Dialog, Reply } from './dialog.ts';
import { bandsWithin, furthestOf, type Hit, listOfHits } from './pay/hits.ts';
import { convert, monthlyOf } from './pay/reckon.ts';
import { reckonedNote } from './pay/reckoned-at.ts';
import { unfiguredOf } from './pay/unfigured.ts';
import { scopeOf } from './scope.ts';
import { suggest } from './suggest.ts';
import { sourceOf } from './words.ts';

/**
 * Where at least an amount is paid: cities whose band begins there, then those whose band reaches it; or at most, by the ends. Or
 * where it lies above, within or below a band, or where no article has a figure.
 */
export const filter: Dialog = (question, context) => {
  const { profiles } = scopeOf(question, context.knowledge);
  if (question.unfigured) return unfigured(profiles, question, context);
  const hits = flatMap(profiles, (profile) =>
    bandsWithin(profile, question.levels).map(
      (band): Hit => ({
        profile,
        band,
        figure: convert(band, 'month', question.hours),
        ...(isOther(question) && { asked: convert(band, question.period, question.hours) }),
      }),
    ),
  );
  const { blocks, found } = question.position ? placed(hits, question, context) : reaching(hits, question, context);
  const named = found.length > 0 ? found : profiles;
  return {
    outcome: 'answered',
    blocks: [
      ...blocks,
      ...reckonedNote(
        hits.map(({ band }) => band),
        { ...question, period: 'month' },
        context,
      ),
    ],
    suggestions: suggest(['skills', 'tips'], named, context),
    sources: [...new Set(named)].map((profile) => sourceOf(profile, 'salary', context)),
    listed: [...new Set(found)],
    focus: new Set(found).size === 1 ? found[0] : undefined,
  };
};

/** "Per year?" after a month; where an amount a year was named, its month says enough. */
function isOther({ amount, period }: Question): boolean {
  return period !== undefined && period !== 'month' && amount?.period !== period;
}

interface Found {
  blocks: Block[];
  found: Profile[];
}

/** Where an amount is reached, or not gone beyond. */
function reaching(hits: readonly Hit[], question: Question, context: Context): Found {
  const { t } = context;
  const { above = false, below } = question.amount ?? {};
  const wanted = question.amount ? monthlyOf(question.amount, question.hours) : 0;
  const reaches = (sum: number | null) => {
    const month = sum ?? 0;
    return above ? month > wanted : month >= wanted;
  };
  const within = (sum: number | null) => sum !== null && (below === 'under' ? sum < wanted : sum <= wanted);
  const safe = hits.filter(({ figure }) => (below ? within(figure.max) : reaches(figure.min)));
  const strict = above || below === 'under';
  const exact = hits.filter((hit) => strict && !safe.includes(hit) && hit.figure.min === wanted);
  const possible = hits.filter(
    (hit) => !safe.includes(hit) && !exact.includes(hit) && (below ? within(hit.figure.min) : reaches(hit.figure.max)),
  );
  const amount = formatEuro(context.variety, Math.round(wanted));
  const found = [...safe, ...(below ? [] : exact), ...possible].map(({ profile }) => profile);
  return {
    blocks: [
      ...listOfHits(t(safeTitle(question.amount), { amount }), safe, context),
      ...(below ? [] : listOfHits(t('filter.exactly', { amount }), exact, context)),
      ...listOfHits(t(possibleTitle(question.amount), { amount }), possible, context),
      ...(below ? listOfHits(t('filter.exactly', { amount }), exact, context) : []),
      ...(found.length === 0 ? none(hits, { amount, below: below !== undefined }, context) : []),
    ],
    found,
  };
}

/** Where an amount lies above, within or below the bands, those of beginners first. */
function placed(hits: readonly Hit[], question: Question, context: Context): Found {
  const { amount: said, hours, position = 'inside' } = question;
  const wanted = said ? monthlyOf(said, hours) : 0;
  const isThere = {
    above: ({ figure: { max } }: Hit) => max !== null && max < wanted,
    inside: ({ figure: { min, max } }: Hit) => (min ?? 0) <= wanted && wanted <= (max ?? Number.POSITIVE_INFINITY),
    below: ({ figure: { min } }: Hit) => min !== null && wanted < min,
    out: ({ profile }: Hit) => reachOf(profile, hits) < wanted,
  }[position];
  const there = hits.filter(isThere);
  const amount = formatEuro(context.variety, Math.round(wanted));
  const found = there.map(({ profile }) => profile);
  if (found.length > 0)
    return { blocks: listOfHits(context.t(`filter.position.${position}`, { amount }), there, context), found };
  const nowhere: Block = { type: 'text', text: context.t(`filter.nowhere.${position}`, { amount }) };
  return { blocks: [nowhere, ...furthestOf(hits, position === 'below', context)], found };
}

/** How far a city goes, in euro a month. */
function reachOf(profile: Profile, hits: readonly Hit[]): number {
  const own = hits.filter((hit) => hit.profile === profile);
  return Math.max(0, ...own.map(({ figure: { min, max } }) => max ?? min ?? 0));
}

/** That no city is there, and what comes nearest. */
function none(hits: readonly Hit[], { amount, below }: { amount: string; below: boolean }, context: Context): Block[] {
  const text = context.t(below ? 'filter.noneBelow' : 'filter.none', { amount });
  return [{ type: 'text', text }, ...furthestOf(hits, below, context)];
}

function unfigured(all: readonly Profile[], question: Question, context: Context): Reply {
  const { blocks, profiles } = unfiguredOf(all, question, context);
  return {
    outcome: 'answered',
    blocks,
    suggestions: suggest(['skills', 'market'], profiles.length > 0 ? profiles : all, context),
    sources: all.map((profile) => sourceOf(profile, 'salary', context)),
    listed: profiles,
    focus: profiles.length === 1 ? profiles[0] : undefined,
  };
}

function safeTitle(amount: Question['amount']): TextKey {
  if (amount?.below) return amount.below === 'under' ? 'filter.withinUnder' : 'filter.within';
  return amount?.above ? 'filter.safeAbove' : 'filter.safe';
}

function possibleTitle(amount: Question['amount']): TextKey {
  if (amount?.below) return amount.below === 'under' ? 'filter.beginsUnder' : 'filter.begins';
  return amount?.above ? 'filter.possibleAbove' : 'filter.possible';
}
