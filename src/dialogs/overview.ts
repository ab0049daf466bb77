import type { Block } from './answer.ts';
import { compare } from './compare.ts';
import type { Dialog } from './dialog.ts';
import { factsOf } from './facts.ts';
import { bandsFor, convert, floorNote, writePay } from './pay.ts';
import { scopeOf } from './scope.ts';
import { suggest } from './suggest.ts';
import { labelsOf, listOf, sourceOf } from './words.ts';

/** The job in one city at a glance: pay, demands, tasks, employers, training; several cities are compared by pay. */
export const overview: Dialog = (question, context) => {
  const { profiles } = scopeOf(question, context.knowledge);
  const [profile] = profiles;
  if (!profile || profiles.length > 1) return compare({ ...question, topic: 'salary' }, context);
  const { t, language } = context;
  const bands = bandsFor(profile, question.levels);
  const pay = bands.map((band) => ({
    label: t(`words.levels.${band.level}`),
    value: writePay(convert(band, question.period, question.hours), band.approximate, context),
  }));
  const skills = labelsOf(profile, ['skill'], context).slice(0, 6);
  const facts = [
    ...pay,
    ...(skills.length > 0 ? [{ label: t('words.facets.skill'), value: listOf(skills, language) }] : []),
    ...factsOf(profile, ['language', 'task', 'channel', 'industry', 'training'], context),
  ];
  const floor = floorNote(bands, context);
  const title = t('overview.lead', { occupation: profile.occupationName, city: profile.cityName });
  const blocks: Block[] = [{ type: 'facts', title, facts }];
  if (floor) blocks.push({ type: 'note', tone: 'warning', text: floor });
  return {
    outcome: 'answered',
    blocks,
    suggestions: suggest(['entry', 'outlook'], [profile], context),
    sources: [sourceOf(profile, 'general', context)],
  };
};
