import { flatMap } from '../../knowledge/flat-map.ts';
import type { Level, Profile } from '../../knowledge/model.ts';
import type { Question } from '../../nlu/question.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { listOf, namesOf } from '../words.ts';
import { bandsFor, cityOf, middleOf } from './bands.ts';
import { differenceOf, shareOf } from './difference.ts';
import { floorNote } from './floor-note.ts';
import { convert } from './reckon.ts';
import { reckonedAt } from './reckoned-at.ts';
import { riseIn } from './rise.ts';
import { writeFigure } from './write.ts';

const columns = ['entry', 'experienced', 'specialist'] as const;
type Column = (typeof columns)[number] | 'apprentice';

/** Pay of several cities: who pays more, and a table of all levels that are asked for. */
export function comparePay(profiles: readonly Profile[], question: Question, context: Context): Block[] {
  const { t } = context;
  const asked = columnsFor(profiles, question);
  if (asked.length === 0) return [{ type: 'text', text: t('compare.noApprentice') }];
  const rows = profiles.map((profile) => [
    profile.cityName,
    ...asked.map((column) => cellOf(profile, column, question, context)),
  ]);
  const [first] = profiles;
  const values = {
    occupation: first ? namesOf(first, context).occupation : '',
    per: t(`pay.per.${question.period ?? 'month'}`),
  };
  const levels = asked.map((column) => t(`words.levels.${column}`));
  const rises = question.levels.includes('entry')
    ? flatMap(profiles, (profile) => riseIn(profile, question, context) ?? [])
    : [];
  const verdicts = rises.length > 0 ? rises : payVerdicts(profiles, question, context);
  const bands = flatMap(profiles, (profile) => bandsFor(profile, question.levels));
  const computed = question.period || question.hours ? [t('compare.computed')] : [];
  const notes = [...computed, ...reckonedAt(bands, question, context), t('compare.gross')];
  return [
    ...verdicts.map((text): Block => ({ type: 'text', text })),
    ...tableOf(t('compare.pay', values), levels, rows, context),
    { type: 'note', tone: 'info', text: notes.join(' ') },
    ...floorNote(bands, context, { placeOf: cityOf(profiles), question }),
  ];
}

/** Cities under each other; in Einfache Sprache each with its levels under it. */
function tableOf(title: string, levels: readonly string[], rows: string[][], { t, variety }: Context): Block[] {
  if (variety !== 'de-plain') return [{ type: 'table', title, columns: [t('compare.city'), ...levels], rows }];
  const cities = rows.map(([city = '', ...cells]): Block => {
    const facts = cells.map((value, at) => ({ label: levels[at] ?? '', value }));
    return { type: 'facts', title: t('facts.under', { label: city }), facts };
  });
  return [{ type: 'text', text: title }, ...cities];
}

/** The columns asked for; where a city names no figure for specialists, that for experience stands beside it. */
function columnsFor(profiles: readonly Profile[], { levels }: Question): readonly Column[] {
  if (levels.length === 0) return columns;
  if (levels.every((level) => level === 'apprentice'))
    return profiles.some((profile) => bandsIn(profile, 'apprentice').length > 0) ? ['apprentice'] : [];
  const asked = columns.filter((column) => levels.some((level) => columnOf(level) === column));
  const gap = asked.includes('specialist') && profiles.some((profile) => bandsIn(profile, 'specialist').length === 0);
  return gap ? columns.filter((column) => column === 'experienced' || asked.includes(column)) : asked;
}

function columnOf(level: Level): Column {
  return level === 'top' ? 'specialist' : level;
}

function bandsIn(profile: Profile, column: Column) {
  return profile.salary.filter(({ level }) => columnOf(level) === column);
}

function cellOf(profile: Profile, column: Column, { period, hours, payments }: Question, context: Context): string {
  const bands = bandsIn(profile, column);
  if (bands.length === 0) return context.t('compare.none');
  return listOf(
    bands.map((band) => writeFigure(convert(band, period, hours, payments), band.approximate, context)),
    context.language,
  );
}

/** The city that pays most at every level that is asked for. */
export function winnerOf(profiles: readonly Profile[], question: Question): Profile | undefined {
  const winners = columnsFor(profiles, question).map((column) => {
    const ranked = rankedAt(column, profiles);
    const [best, next] = ranked;
    return best && next && middleOf(best.band) > middleOf(next.band) ? best.profile : undefined;
  });
  const told = winners.filter((winner) => winner !== undefined);
  return told.length > 0 && new Set(told).size === 1 ? told[0] : undefined;
}

function rankedAt(column: Column, profiles: readonly Profile[]) {
  return flatMap(profiles, (profile) => {
    const [band] = bandsIn(profile, column).sort((a, b) => middleOf(b) - middleOf(a));
    return band ? [{ profile, band }] : [];
  }).sort((a, b) => middleOf(b.band) - middleOf(a.band));
}

/** Who pays more at each level that is asked for, by the middle of the bands; nothing where fewer than two cities name a figure. */
export function payVerdicts(profiles: readonly Profile[], question: Question, context: Context): string[] {
  return flatMap(columnsFor(profiles, question), (column) =>
    column === 'apprentice' ? [] : verdictOf(profiles, column, question, context),
  );
}

function verdictOf(
  profiles: readonly Profile[],
  column: Exclude<Column, 'apprentice'>,
  { period, hours, payments, relation }: Question,
  context: Context,
): string[] {
  const { t } = context;
  const ranked = rankedAt(column, profiles).map(({ profile, band }) => ({
    profile,
    band,
    figure: convert(band, period, hours, payments),
  }));
  const [best, next] = ranked;
  if (!best || !next) return [];
  const values = {
    first: best.profile.cityName,
    second: next.profile.cityName,
    pay: writeFigure(best.figure, best.band.approximate, context),
    less: writeFigure(next.figure, next.band.approximate, context),
    per: t(`pay.per.${best.figure.period}`),
  };
  if (middleOf(best.band) === middleOf(next.band)) return [t(`compare.same.${column}`, values)];
  if (profiles.length > 2) return [t(`compare.best.${column}`, values)];
  const amount = differenceOf(best.figure, next.figure, context);
  const text = amount ? t(`compare.moreBy.${column}`, { ...values, amount }) : t(`compare.more.${column}`, values);
  const share = relation === 'percent' && amount ? shareOf(best.figure, next.figure, context) : undefined;
  return [share ? `${text} ${share}` : text];
}
