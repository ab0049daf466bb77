import { compare } from './compare.ts';
import type { Dialog } from './dialog.ts';
import { factsOf } from './facts/facts.ts';
import { factBlocks } from './lists.ts';
import { bandsFor } from './pay/bands.ts';
import { floorNote } from './pay/floor-note.ts';
import { convert } from './pay/reckon.ts';
import { writePay } from './pay/write.ts';
import { scopeOf } from './scope.ts';
import { suggest } from './suggest.ts';
import { labelsOf, namesOf, sourceOf } from './words.ts';

/** The job in one city at a glance: pay, demands, tasks, employers, training; several cities are compared by pay, all by the work. */
export const overview: Dialog = (question, context) => {
  const { profiles } = scopeOf(question, context.knowledge);
  const [profile] = profiles;
  if (!profile || profiles.length > 1) {
    const named = question.cities.length + question.states.length > 0;
    const topic = named && !question.without?.includes('salary') ? 'salary' : 'tasks';
    return compare({ ...question, topic }, context);
  }
  const { t } = context;
  const bands = context.brief || question.without?.includes('salary') ? [] : bandsFor(profile, question.levels);
  const pay = bands.map((band) => ({
    label: t(`words.levels.${band.level}`),
    inline: true,
    items: [writePay(convert(band, question.period, question.hours), band.approximate, context)],
  }));
  const skills = labelsOf(profile, ['skill'], context).slice(0, 6);
  const facts = [
    ...pay,
    ...(skills.length > 0 ? [{ label: t('words.facets.skill'), items: skills }] : []),
    ...factsOf(profile, context.brief ? ['task'] : ['language', 'task', 'channel', 'industry', 'training'], context),
  ];
  const title = context.brief ? t('facts.besides') : t('overview.lead', namesOf(profile, context));
  const blocks = factBlocks(title, facts, context);
  blocks.push(...floorNote(bands, context, { question }));
  return {
    outcome: 'answered',
    blocks,
    suggestions: suggest(['entry', 'outlook'], [profile], context),
    sources: [sourceOf(profile, 'general', context)],
  };
};
