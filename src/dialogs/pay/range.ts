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
    ticks: ticksOf(others, band, { profile, question, context }),
    marker: undefined,
  };
}

/** What other cities pay at the level of a band. */
function ticksOf(others: readonly Profile[], { level }: Salary, { profile, question }: Place): RangeBlock['ticks'] {
  const { period, hours, payments } = question;
  const ticks: RangeBlock['ticks'] = [];
  for (const other of others) {
    if (other.city === profile.city) continue;
    for (const same of other.salary) {
      if (same.level !== level) continue;
      const { min, max } = convert(same, period, hours, payments);
      ticks.push({ label: other.cityName, min, max });
    }
  }
  return ticks;
}

/** The ends of the axis: from the lowest to the highest figure of all covered cities, at the figure's period and hours. */
function scaleOf(profiles: readonly Profile[], { period }: Figure, { hours, payments }: Question): RangeBlock['scale'] {
  if (last?.profiles !== profiles || last.period !== period || last.hours !== hours || last.payments !== payments) {
    last = { profiles, period, hours, payments, scale: reckonScale(profiles, period, hours, payments) };
  }
  return last.scale;
}

/** The scale that was reckoned last: the bands of an answer have one. */
let last:
  | (Pick<Question, 'hours' | 'payments'> & {
      profiles: readonly Profile[];
      period: Figure['period'];
      scale: RangeBlock['scale'];
    })
  | undefined;

function reckonScale(
  profiles: readonly Profile[],
  period: Figure['period'],
  hours: number | undefined,
  payments: number | undefined,
): RangeBlock['scale'] {
  const scale = { min: Infinity, max: -Infinity };
  for (const { salary } of profiles) {
    for (const band of salary) {
      const { min, max } = convert(band, period, hours, payments);
      for (const value of [min, max]) {
        if (value === null) continue;
        scale.min = Math.min(scale.min, value);
        scale.max = Math.max(scale.max, value);
      }
    }
  }
  return scale;
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
