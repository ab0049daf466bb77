import * as texts from '../../locales/de/silent.json' with { type: 'json' };
import type { TextKey } from '../i18n.ts';
import type { Dialog } from './dialog.ts';
import { scopeOf } from './scope.ts';
import { suggest } from './suggest.ts';
import { sourceOf } from './words.ts';

type SilentTopic = keyof typeof texts.default.topics;

/** Says that the articles are silent on what was asked, and whom to ask. */
export const silent: Dialog = (question, context) => {
  const { t } = context;
  const { profiles, named } = scopeOf(question, context.knowledge);
  const topic = t(keyOf(question.silentTopic));
  const [profile] = profiles;
  const text = named && profile && profiles.length === 1 ? t('silent.in', { city: profile.cityName, topic }) : t('silent.general', { topic });
  return {
    outcome: 'silent',
    blocks: [{ type: 'text', text }, { type: 'text', text: t('silent.ask') }],
    suggestions: suggest(['entry', 'tasks'], profiles, context),
    sources: named ? profiles.map((each) => sourceOf(each, 'general', context)) : [],
  };
};

function keyOf(topic: string | undefined): TextKey {
  const known = topic !== undefined && topic in texts.default.topics;
  return `silent.topics.${known ? (topic as SilentTopic) : 'workingHours'}`;
}
