import { flatMap } from '../../knowledge/flat-map.ts';
import type { Profile, Salary } from '../../knowledge/model.ts';
import type { Question } from '../../nlu/question.ts';
import type { Block, RangeBlock } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { enumerate } from '../lists.ts';
import { driversOfBand } from './lift.ts';
import { convert, type Figure } from './reckon.ts';
import { writeFigure, writePay } from './write.ts';

/** A city's article, and what is asked of it. */
export interface Place {
  profile: Profile;
  question: Question;
  context: Context;
}

/** A band as a range; in Einfache Sprache what it depends on has a list of its own. */
export function bandBlocks(band: Salary, place: Place): Block[] {
  const range = rangeOf(band, place);
  const drivers = driversOfBand(band, place.profile, place.context);
  if (place.context.variety !== 'de-plain' || drivers.length === 0) return [range];
  return [range, enumerate('salary.drivers', { drivers }, place.context)];
}

function rangeOf(band: Salary, { profile, question, context }: Place): RangeBlock {
  const { t, knowledge } = context;
  const figure = convert(band, question.period, question.hours, question.payments);
  const others = knowledge.profilesOf(profile.occupation);
  return {
    type: 'range',
    label: t(`words.levels.${band.level}`),
    figure: writeFigure(figure, band.approximate, context),
    unit: t(`pay.per.${figure.period}`),
    detail: detailOf(band, figure, { profile, question, context }),
    range: { min: figure.min, max: figure.max, period: figure.period },
    scale: scaleOf(others, figure, question),
    ticks: flatMap(
      others.filter(({ city }) => city !== profile.city),
      (other) =>
        other.salary
          .filter(({ level }) => level === band.level)
          .map((same) => ({
            label: other.cityName,
            ...pick(convert(same, question.period, question.hours, question.payments)),
          })),
    ),
    marker: undefined,
  };
}

function pick({ min, max }: Figure): Pick<Figure, 'min' | 'max'> {
  return { min, max };
}

/** The ends of the axis: from the lowest to the highest figure of all covered cities, at the figure's period and hours. */
function scaleOf(profiles: readonly Profile[], { period }: Figure, { hours, payments }: Question): RangeBlock['scale'] {
  const values = flatMap(profiles, ({ salary }) =>
    flatMap(
      salary.map((band) => convert(band, period, hours, payments)),
      ({ min, max }) => [min, max],
    ),
  );
  const known = values.filter((value) => value !== null);
  return { min: Math.min(...known), max: Math.max(...known) };
}

function detailOf(band: Salary, figure: Figure, { profile, context }: Place): string | undefined {
  const { t, variety } = context;
  const drivers = variety === 'de-plain' ? [] : driversOfBand(band, profile, context);
  const parts = [
    ...(figure.computed
      ? [t('salary.computed', { pay: writePay({ ...band, computed: false }, band.approximate, context) })]
      : []),
    ...(drivers.length > 0 ? [t('salary.drivers', { drivers: drivers.join(', ') })] : []),
  ];
  return parts.length > 0 ? parts.join(' ') : undefined;
}
