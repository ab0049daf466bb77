import * as texts from '../../locales/de/words.json' with { type: 'json' };
import { kilometresBetween } from '../knowledge/distance.ts';
import type { Profile, Town } from '../knowledge/model.ts';
import type { Question } from '../nlu/question.ts';
import type { Block } from './answer.ts';
import type { Context, Dialog } from './dialog.ts';
import { enumerate } from './lists.ts';
import { scopeOf } from './scope.ts';
import { suggest } from './suggest.ts';
import { listOf, occupationOf, townNameOf } from './words.ts';

/** Says that there is no article on a city, and offers the nearest that has one, as what it is. */
export const unknownCity: Dialog = (question, context) => {
  const { knowledge, t, language } = context;
  const { occupation, missingCities } = scopeOf(question, knowledge);
  const covered = knowledge.profilesOf(occupation.id);
  const town = missingCities
    .map(({ id }) => (id ? knowledge.town(id) : undefined))
    .find((found) => found !== undefined);
  const nearest = town ? nearestTo(town, covered, context) : undefined;
  const names =
    missingCities.length > 0 ? missingCities.map((city) => townNameOf(city, context)) : regionsOf(question, context);
  return {
    outcome: 'unknown',
    blocks: [
      { type: 'text', text: t('unknownCity.text', { city: listOf(names, language) }) },
      enumerate('unknownCity.covered', { cities: shorten(covered, nearest) }, context, {
        occupation: occupationOf(occupation, context),
      }),
      ...(nearest
        ? [
            {
              type: 'text',
              text: t('unknownCity.nearest', {
                city: nearest.profile.cityName,
                distance: Math.round(nearest.distance),
              }),
            } as const,
          ]
        : []),
    ],
    focus: nearest?.profile,
    suggestions: suggest(['entry', 'overview'], nearest ? [nearest.profile] : covered, context),
    sources: [],
  };
};

/** A state that was named stands for the towns in it that have an article, and no others: said once. */
export function regionNote(question: Question, context: Context): Block[] {
  const { before, knowledge, t, language } = context;
  const { profiles } = scopeOf(question, knowledge);
  const [region] = regionsOf(question, context);
  const isTold = before.some(({ states }) => states.join() === question.states.join());
  if (!region || question.states.length > 1 || profiles.length === 0 || isTold) return [];
  const names = profiles.map(({ cityName }) => cityName);
  return [{ type: 'text', text: t('unknownCity.region', { region, city: listOf(names, language) }) }];
}

/** The regions that were named, where no article covers a town in them. */
function regionsOf({ states }: Question, { t }: Context): string[] {
  return states.flatMap((state) => (isRegion(state) ? [t(`words.regions.${state}`)] : []));
}

function isRegion(state: string): state is keyof typeof texts.default.regions {
  return state in texts.default.regions;
}

interface Near {
  profile: Profile;
  distance: number;
}

function nearestTo(town: Town, covered: readonly Profile[], { knowledge }: Context): Near | undefined {
  const near = covered.flatMap((profile): Near[] => {
    const other = knowledge.town(profile.city);
    return other ? [{ profile, distance: kilometresBetween(town, other) }] : [];
  });
  return near.sort((a, b) => a.distance - b.distance)[0];
}

const shown = 12;

function shorten(covered: readonly Profile[], nearest: Near | undefined): string[] {
  const names = covered.map(({ cityName }) => cityName);
  if (names.length <= shown) return names;
  return [...new Set([nearest?.profile.cityName ?? '', ...names])].filter(Boolean).slice(0, shown);
}
