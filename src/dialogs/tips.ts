import type { Facet } from '../knowledge/model.ts';
import { compare } from './compare.ts';
import type { Dialog } from './dialog.ts';
import { factsOf, nothingIn } from './facts.ts';
import { driversOf } from './pay.ts';
import { scopeOf } from './scope.ts';
import { suggest } from './suggest.ts';
import { labelsOf, listOf, sourceOf } from './words.ts';

/** Advice for getting in and on, made of what the article says counts, lifts pay and is hard. */
export const tips: Dialog = (question, context) => {
  const { profiles } = scopeOf(question, context.knowledge);
  const [profile] = profiles;
  if (!profile || profiles.length > 1) return compare({ ...question, topic: 'tips' }, context);
  const { t, language } = context;
  const line = (key: 'show' | 'learn' | 'languages' | 'aim' | 'expect' | 'markets', facets: readonly Facet[]) => {
    const labels = labelsOf(profile, facets, context);
    return labels.length > 0 ? [t(`tips.${key}`, { list: listOf(labels, language) })] : [];
  };
  const drivers = driversOf(
    [
      ...new Set([
        ...profile.salary.flatMap((band) => band.drivers),
        ...profile.unquantified.flatMap((more) => more.drivers),
      ]),
    ],
    context,
  );
  const items = [
    ...line('show', ['skill']),
    ...line('languages', ['language']),
    ...line('learn', ['training']),
    ...(drivers ? [t('tips.earn', { list: drivers })] : line('aim', ['driver'])),
    ...line('aim', ['career']),
    ...line('markets', ['industry']),
    ...line('expect', ['challenge']),
  ];
  const sources = [sourceOf(profile, 'skills', context)];
  const suggestions = suggest(['entry', 'training'], [profile], context);
  if (factsOf(profile, ['skill', 'training', 'driver'], context).length === 0)
    return { outcome: 'silent', blocks: [nothingIn(profile, context)], suggestions, sources };
  const title = t('tips.lead', { occupation: profile.occupationName, city: profile.cityName });
  return { outcome: 'answered', blocks: [{ type: 'list', title, items }], suggestions, sources };
};
