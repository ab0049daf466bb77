import type { Level, Profile } from '../../knowledge/model.ts';
import type { Question } from '../../nlu/question.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { enumerate } from '../lists.ts';

/** Of which cities no article has a figure, at the levels that are asked for or at all of them. */
export function unfiguredOf(profiles: readonly Profile[], { levels }: Question, context: Context) {
  const asked = told.filter((level) => levels.length === 0 || levels.some((named) => levelOf(named) === level));
  const gaps = asked.map((level) => ({
    level,
    without: profiles.filter(({ salary }) => !salary.some((band) => levelOf(band.level) === level)),
  }));
  const blocks = gaps.map(({ level, without }): Block => {
    const cities = without.map(({ cityName }) => cityName);
    if (cities.length === 0) return { type: 'text', text: context.t(`filter.figured.${level}`) };
    return enumerate(`filter.unfigured.${level}`, { cities }, context, { count: cities.length });
  });
  return { blocks, profiles: profiles.filter((profile) => gaps.some(({ without }) => without.includes(profile))) };
}

const told = ['entry', 'experienced', 'specialist'] as const;

function levelOf(level: Level): Level {
  return level === 'top' ? 'specialist' : level;
}
