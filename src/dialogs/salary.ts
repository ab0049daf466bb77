import { formatNumber } from '../i18n.ts';
import type { Profile, Salary } from '../knowledge/model.ts';
import type { Question } from '../nlu/question.ts';
import type { Block, RangeBlock } from './answer.ts';
import { bandsAsked } from './bands.ts';
import { compare } from './compare.ts';
import type { Context, Dialog } from './dialog.ts';
import { liftNotes } from './lift-notes.ts';
import { enumerate } from './lists.ts';
import { convert, driversOf, type Figure, floorNote, fullTime, topOf, writeFigure, writePay } from './pay.ts';
import { scopeOf } from './scope.ts';
import { suggest } from './suggest.ts';
import { listOf, namesOf, sourceOf } from './words.ts';

/** What an occupation pays in one city, at the levels asked for; several cities are compared. */
export const salary: Dialog = (question, context) => {
  const scope = scopeOf(question, context.knowledge);
  const [profile] = scope.profiles;
  if (!profile || scope.profiles.length > 1) return compare({ ...question, topic: 'salary' }, context);
  const bands = bandsAsked(profile, question, context.knowledge);
  const source = sourceOf(profile, 'salary', context);
  const ideas = suggest(
    question.levels.includes('entry') ? ['experienced', 'skills'] : ['skills', 'training'],
    [profile],
    context,
  );
  if (bands.length === 0) {
    const blocks = [...liftNotes(profile, question, context), ...noFigure(profile, question, context)];
    return { outcome: 'silent', blocks, suggestions: ideas, sources: [source] };
  }
  return {
    outcome: 'answered',
    blocks: [
      ...liftNotes(profile, question, context),
      { type: 'text', text: leadOf(profile, question, context) },
      ...bands.flatMap((band) => bandBlocks(band, { profile, question, context })),
      ...morePay(profile, bands, context),
      ...notesOf(bands, question, context),
    ],
    suggestions: ideas,
    sources: [source],
  };
};

function leadOf(profile: Profile, { levels }: Question, context: Context): string {
  const { t } = context;
  const [level] = levels;
  const values = namesOf(profile, context);
  return level && levels.length === 1 ? t(`salary.lead.${level}`, values) : t('salary.lead.all', values);
}

interface Place {
  profile: Profile;
  question: Question;
  context: Context;
}

/** A band as a range; in Einfache Sprache what it depends on has a list of its own. */
function bandBlocks(band: Salary, place: Place): Block[] {
  const range = rangeOf(band, place);
  const drivers = driversFor(band, place.context);
  if (place.context.variety !== 'de-plain' || drivers.length === 0) return [range];
  return [range, enumerate('salary.drivers', { drivers }, place.context)];
}

/** Beginners' bands depend on nothing that could be brought along. */
function driversFor({ level, drivers }: Salary, context: Context): string[] {
  return level === 'entry' ? [] : driversOf(drivers, context);
}

function rangeOf(band: Salary, { profile, question, context }: Place): RangeBlock {
  const { t, knowledge } = context;
  const figure = convert(band, question.period, question.hours);
  const others = knowledge.profilesOf(profile.occupation);
  return {
    type: 'range',
    label: t(`words.levels.${band.level}`),
    figure: writeFigure(figure, band.approximate, context),
    unit: t(`pay.per.${figure.period}`),
    detail: detailOf(band, figure, context),
    range: { min: figure.min, max: figure.max, period: figure.period },
    scale: scaleOf(others, figure, question),
    ticks: others
      .filter(({ city }) => city !== profile.city)
      .flatMap((other) =>
        other.salary
          .filter(({ level }) => level === band.level)
          .map((same) => ({ label: other.cityName, ...pick(convert(same, question.period, question.hours)) })),
      ),
    marker: undefined,
  };
}

function pick({ min, max }: Figure): Pick<Figure, 'min' | 'max'> {
  return { min, max };
}

/** The ends of the axis: from the lowest to the highest figure of all covered cities, at the figure's period and hours. */
function scaleOf(profiles: readonly Profile[], { period }: Figure, { hours }: Question): RangeBlock['scale'] {
  const values = profiles.flatMap(({ salary }) =>
    salary.map((band) => convert(band, period, hours)).flatMap(({ min, max }) => [min, max]),
  );
  const known = values.filter((value) => value !== null);
  return { min: Math.min(...known), max: Math.max(...known) };
}

function detailOf(band: Salary, figure: Figure, context: Context): string | undefined {
  const { t, language, variety } = context;
  const drivers = variety === 'de-plain' ? [] : driversFor(band, context);
  const parts = [
    figure.period === 'hour' && band.period !== 'hour'
      ? t('salary.rounded', { amount: roundedHour(figure, context) })
      : undefined,
    figure.computed
      ? t('salary.computed', {
          pay: writePay(
            { min: band.min, max: band.max, period: band.period, computed: false },
            band.approximate,
            context,
          ),
        })
      : undefined,
    drivers.length > 0 ? t('salary.drivers', { drivers: listOf(drivers, language) }) : undefined,
  ];
  const text = parts.filter((part) => part !== undefined).join(' ');
  return text === '' ? undefined : text;
}

/** Hourly figures in whole euro, as people say them. */
function roundedHour({ min, max }: Figure, context: Context): string {
  const whole = (value: number | null) => (value === null ? null : Math.round(value));
  return writeFigure({ min: whole(min), max: whole(max) }, false, context);
}

/** Where the article promises more without a figure. */
function morePay(profile: Profile, bands: readonly Salary[], context: Context): Block[] {
  const drivers = [...new Set(profile.unquantified.flatMap((more) => more.drivers))];
  if (profile.unquantified.length === 0) return [];
  const labels = driversOf(drivers, context);
  const highest = Math.max(...profile.salary.map(topOf));
  if (!bands.some((band) => topOf(band) === highest)) return [];
  return [moreBlock(profile, labels, context)];
}

function moreBlock({ unquantified }: Profile, drivers: readonly string[], context: Context): Block {
  if (drivers.length === 0) return { type: 'text', text: context.t('salary.moreOpen') };
  const hundreds = unquantified.some(({ size }) => size === 'hundreds');
  return enumerate(hundreds ? 'salary.hundreds' : 'salary.more', { drivers }, context);
}

function notesOf(bands: readonly Salary[], { period, hours }: Question, context: Context): Block[] {
  const { t, variety } = context;
  const share =
    hours !== undefined && hours < fullTime
      ? t('salary.partTime', { hours: formatNumber(variety, hours), full: formatNumber(variety, fullTime) })
      : undefined;
  const converted = bands.some((band) => band.period !== 'hour');
  const hourly =
    period === 'hour' && converted && share === undefined
      ? t('salary.hourly', { hours: formatNumber(variety, hours ?? fullTime) })
      : undefined;
  const floor = hours === undefined ? floorNote(bands, context) : undefined;
  const notes = [share, hourly, t('salary.gross')].filter((note) => note !== undefined).join(' ');
  return [
    { type: 'note', tone: 'info', text: notes },
    ...(floor ? [{ type: 'note', tone: 'warning', text: floor } as const] : []),
  ];
}

/** No figure for the level: says so, and names what lifts pay there. */
function noFigure(profile: Profile, { levels }: Question, context: Context): Block[] {
  const { t } = context;
  const [level = 'experienced'] = levels;
  const known = [...new Set(profile.salary.map((band) => t(`salary.levelName.${band.level}`)))];
  const drivers = driversOf(
    profile.unquantified.flatMap((more) => more.drivers),
    context,
  );
  return [
    { type: 'text', text: t(`salary.none.${level}`, namesOf(profile, context)) },
    ...(drivers.length > 0 ? [moreBlock(profile, drivers, context)] : []),
    ...(known.length > 0 ? [enumerate('salary.known', { levels: known }, context)] : []),
  ];
}
