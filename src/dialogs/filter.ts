import { formatEuro, type TextKey } from '../i18n.ts';
import type { Level, Profile, Salary } from '../knowledge/model.ts';
import type { Question } from '../nlu/question.ts';
import type { Block } from './answer.ts';
import type { Context, Dialog } from './dialog.ts';
import { convert, type Figure, monthlyOf } from './pay/reckon.ts';
import { reckonedNote } from './pay/reckoned-at.ts';
import { writePay } from './pay/write.ts';
import { scopeOf } from './scope.ts';
import { suggest } from './suggest.ts';
import { sourceOf } from './words.ts';

/** Where at least an amount is paid: cities whose band begins there, then those whose band reaches it; or at most, by the ends. */
export const filter: Dialog = (question, context) => {
  const { knowledge, t } = context;
  const { profiles } = scopeOf(question, knowledge);
  const { above = false, below } = question.amount ?? {};
  const wanted = question.amount ? monthlyOf(question.amount, question.hours) : 0;
  const hits = profiles.flatMap((profile) =>
    bandsOf(profile, question.levels).map(
      (band): Hit => ({ profile, band, figure: convert(band, 'month', question.hours) }),
    ),
  );
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
    outcome: 'answered',
    blocks: [
      ...listOfHits(t(safeTitle(question.amount), { amount }), safe, context),
      ...(below ? [] : listOfHits(t('filter.exactly', { amount }), exact, context)),
      ...listOfHits(t(possibleTitle(question.amount), { amount }), possible, context),
      ...(below ? listOfHits(t('filter.exactly', { amount }), exact, context) : []),
      ...(found.length === 0
        ? [{ type: 'text', text: t(below ? 'filter.noneBelow' : 'filter.none', { amount }) } as const]
        : []),
      ...reckonedNote(
        hits.map(({ band }) => band),
        { ...question, period: 'month' },
        context,
      ),
    ],
    suggestions: suggest(['skills', 'tips'], found.length > 0 ? found : profiles, context),
    sources: [...new Set(found.length > 0 ? found : profiles)].map((profile) => sourceOf(profile, 'salary', context)),
    listed: [...new Set(found)],
    focus: new Set(found).size === 1 ? found[0] : undefined,
  };
};

function safeTitle(amount: Question['amount']): TextKey {
  if (amount?.below) return amount.below === 'under' ? 'filter.withinUnder' : 'filter.within';
  return amount?.above ? 'filter.safeAbove' : 'filter.safe';
}

function possibleTitle(amount: Question['amount']): TextKey {
  if (amount?.below) return amount.below === 'under' ? 'filter.beginsUnder' : 'filter.begins';
  return amount?.above ? 'filter.possibleAbove' : 'filter.possible';
}

/** Beginners get beginners' bands; everybody else may reach every band above. */
function bandsOf({ salary }: Profile, levels: readonly Level[]): Salary[] {
  if (levels.length === 0) return salary.filter(({ level }) => level !== 'apprentice');
  if (levels.includes('apprentice')) return salary.filter(({ level }) => level === 'apprentice');
  if (levels.every((level) => level === 'entry')) return salary.filter(({ level }) => level === 'entry');
  return salary.filter(({ level }) => level !== 'apprentice' && (level !== 'entry' || levels.includes('entry')));
}

interface Hit {
  profile: Profile;
  band: Salary;
  /** Euro a month at the hours that were said. */
  figure: Figure;
}

function listOfHits(title: string, hits: readonly Hit[], context: Context): Block[] {
  if (hits.length === 0) return [];
  const items = hits.map(({ profile, band, figure }) =>
    context.t('filter.row', {
      city: profile.cityName,
      level: context.t(`words.levels.${band.level}`),
      pay: writePay(figure, band.approximate, context),
    }),
  );
  return [{ type: 'list', title, items }];
}
