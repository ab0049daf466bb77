import * as texts from '../../locales/de/silent.json' with { type: 'json' };
import { formatNumber, type TextKey } from '../i18n.ts';
import type { Profile } from '../knowledge/model.ts';
import type { Question } from '../nlu/question.ts';
import type { Block } from './answer.ts';
import type { Context, Dialog } from './dialog.ts';
import { enumerate, factBlocks } from './lists.ts';
import { bandsFor } from './pay/bands.ts';
import { convert, fullTime, nearFullTime } from './pay/reckon.ts';
import { writePay } from './pay/write.ts';
import { scopeOf } from './scope.ts';
import { suggest } from './suggest.ts';
import { labelsOf, sourceOf } from './words.ts';

type SilentTopic = keyof typeof texts.default.topics;

/** Says that the articles are silent on what was asked, and whom to ask. */
export const silent: Dialog = (question, context) => {
  const { t } = context;
  const { profiles, named } = scopeOf(question, context.knowledge);
  const [profile] = named && profiles.length === 1 ? profiles : [];
  const key = keyOf(question.silentTopic);
  const topic = key ? t(key) : undefined;
  const text = textOf(profile?.cityName, topic, context);
  const net = question.silentTopic === 'netPay';
  return {
    outcome: 'silent',
    blocks: [
      { type: 'text', text },
      { type: 'text', text: t(adviceOn(question.silentTopic)) },
      ...(net && profile ? grossOf(profile, question, context) : []),
      ...(question.silentTopic === 'vacancies' && profile ? industriesOf(profile, context) : []),
    ],
    suggestions: suggest(['entry', 'tasks'], profiles, context),
    sources: named ? profiles.map((each) => sourceOf(each, 'general', context)) : [],
  };
};

/** Whom to ask. */
function adviceOn(topic: string | undefined): 'silent.net' | 'silent.visa' | 'silent.ask' {
  if (topic === 'netPay') return 'silent.net';
  return topic === 'visa' ? 'silent.visa' : 'silent.ask';
}

/** That the articles say no more on what was asked, after what they do say on the subject. */
export function besidesUnsaid(
  { silentTopic }: Question,
  [profile, ...others]: readonly Profile[],
  context: Context,
): Block[] {
  const key = keyOf(silentTopic);
  const city = others.length === 0 ? profile?.cityName : undefined;
  if (!key) return [];
  const topic = context.t(key);
  const text =
    city === undefined ? context.t('silent.noMore', { topic }) : context.t('silent.noMoreIn', { city, topic });
  return [{ type: 'text', text }];
}

/** Whoever asks what is left after tax is told what the article does name, as what it is. */
function grossOf(profile: Profile, { levels, period, hours }: Question, context: Context): Block[] {
  const { t, variety } = context;
  const facts = bandsFor(profile, levels).map((band) => ({
    label: t(`words.levels.${band.level}`),
    items: [writePay(convert(band, period, hours), band.approximate, context)],
    inline: true,
  }));
  if (facts.length === 0) return [];
  const share = { hours: formatNumber(variety, hours ?? fullTime), full: formatNumber(variety, fullTime) };
  const partTime: Block[] =
    hours !== undefined && hours < nearFullTime ? [{ type: 'text', text: t('salary.partTime', share) }] : [];
  return [...factBlocks(t('silent.gross', { city: profile.cityName }), facts, context), ...partTime];
}

/** Who asks for employers by name is told which kinds of them the article names. */
function industriesOf(profile: Profile, context: Context): Block[] {
  const list = labelsOf(profile, ['industry'], context);
  return list.length > 0 ? [enumerate('silent.industries', { list }, context, { city: profile.cityName })] : [];
}

function textOf(city: string | undefined, topic: string | undefined, { t }: Context): string {
  if (topic === undefined) return city === undefined ? t('silent.nothingAnywhere') : t('silent.nothing', { city });
  return city === undefined ? t('silent.general', { topic }) : t('silent.in', { city, topic });
}

function keyOf(topic: string | undefined): TextKey | undefined {
  const known = topic !== undefined && topic in texts.default.topics;
  return known ? `silent.topics.${topic as SilentTopic}` : undefined;
}
