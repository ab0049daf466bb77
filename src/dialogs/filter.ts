import { formatEuro } from '../i18n.ts';
import type { Level, Profile, Salary } from '../knowledge/model.ts';
import type { Block } from './answer.ts';
import type { Context, Dialog } from './dialog.ts';
import { toMonth, writePay } from './pay.ts';
import { scopeOf } from './scope.ts';
import { suggest } from './suggest.ts';
import { sourceOf } from './words.ts';

/** Where at least an amount is paid: cities whose band begins there, then those whose band reaches it. */
export const filter: Dialog = (question, context) => {
  const { knowledge, t } = context;
  const { profiles } = scopeOf(question, knowledge);
  const { value, period, above = false } = question.amount ?? { value: 0 };
  const wanted = toMonth(value, period ?? 'month', question.hours);
  const hits = profiles.flatMap((profile) => bandsOf(profile, question.levels).map((band) => ({ profile, band })));
  const reaches = (sum: number | null, { period: per }: Salary) => {
    const month = sum === null ? 0 : toMonth(sum, per);
    return above ? month > wanted : month >= wanted;
  };
  const safe = hits.filter(({ band }) => reaches(band.min, band));
  const possible = hits.filter((hit) => !safe.includes(hit) && reaches(hit.band.max, hit.band));
  const amount = formatEuro(context.variety, Math.round(wanted));
  const found = [...safe, ...possible].map(({ profile }) => profile);
  return {
    outcome: 'answered',
    blocks: [
      ...listOfHits(t('filter.safe', { amount }), safe, context),
      ...listOfHits(t('filter.possible', { amount }), possible, context),
      ...(found.length === 0 ? [{ type: 'text', text: t('filter.none', { amount }) } as const] : []),
    ],
    suggestions: suggest(['skills', 'tips'], found.length > 0 ? found : profiles, context),
    sources: [...new Set(found.length > 0 ? found : profiles)].map((profile) => sourceOf(profile, 'salary', context)),
    listed: [...new Set(found)],
    focus: new Set(found).size === 1 ? found[0] : undefined,
  };
};

/** Beginners get beginners' bands; everybody else may reach every band above. */
function bandsOf({ salary }: Profile, levels: readonly Level[]): Salary[] {
  if (levels.length === 0) return salary.filter(({ level }) => level !== 'apprentice');
  if (levels.includes('apprentice')) return salary.filter(({ level }) => level === 'apprentice');
  if (levels.every((level) => level === 'entry')) return salary.filter(({ level }) => level === 'entry');
  return salary.filter(({ level }) => level !== 'apprentice' && (level !== 'entry' || levels.includes('entry')));
}

function listOfHits(title: string, hits: { profile: Profile; band: Salary }[], context: Context): Block[] {
  if (hits.length === 0) return [];
  const items = hits.map(({ profile, band }) =>
    context.t('filter.row', {
      city: profile.cityName,
      level: context.t(`words.levels.${band.level}`),
      pay: writePay({ ...band, computed: false }, band.approximate, context),
    }),
  );
  return [{ type: 'list', title, items }];
}
