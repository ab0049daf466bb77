import { sectionOf } from '../dialogs/compare.ts';
import type { Context } from '../dialogs/dialog.ts';
import { facetsOf } from '../dialogs/facts/compare-facts.ts';
import { bandsFor, cityOf } from '../dialogs/pay/bands.ts';
import { floorPerMonth, minimumWageOn } from '../dialogs/pay/floor.ts';
import { floorNote } from '../dialogs/pay/floor-note.ts';
import { convert, fullTime } from '../dialogs/pay/reckon.ts';
import { writeFigure } from '../dialogs/pay/write.ts';
import { scopeOf } from '../dialogs/scope.ts';
import { labelsOf, sourceOf } from '../dialogs/words.ts';
import { formatEuro, formatNumber, type TextKey } from '../i18n.ts';
import type { Facet, Level, Period, Profile } from '../knowledge/model.ts';
import { levels } from '../knowledge/model.ts';
import type { Kind, Question } from '../nlu/question.ts';
import type { Band, Comparison, CounterAnswer, SharedFacts } from './consultation.ts';

/** Compares the articles that a question is about; undefined where it is about fewer than two or too many, or compares nothing. */
export function compareColumns(question: Question, context: Context): Comparison | undefined {
  if (!compared.has(question.kind)) return undefined;
  const profiles = profilesOf(question, context);
  if (profiles.length < 2 || profiles.length > most) return undefined;
  const period = question.period ?? 'month';
  const rows = rowsOf(profiles, question, period, context);
  const floor = floorOf(period, question.hours, context);
  return {
    columns: namesOf(profiles),
    unit: context.t(`pay.per.${period}`),
    scale: scaleOf(rows, floor?.value, period),
    floor,
    levels: rows,
    facts: topicsOf(question)
      .map(([title, facets]) => factsOf(profiles, context.t(title), facets, context))
      .filter(({ common, shared, own }) => [common, shared, own.flat()].some((list) => list.length > 0)),
  };
}

const compared = new Set<Kind>(['salary', 'compare', 'rank', 'skills', 'tasks', 'market', 'training', 'outlook']);

/** More columns than this are no longer read side by side, and six of eighty would be an odd choice. */
const most = 6;

/** What is put side by side besides pay: the topic that is asked about first, then what advisers always want to know. */
function topicsOf({ topic, kind }: Question): [title: TextKey, facets: readonly Facet[]][] {
  const asked = [topic, kind].find((name) => name !== undefined && name in facetsOf) as
    | keyof typeof facetsOf
    | undefined;
  const topics = [...new Set([...(asked ? [asked] : []), 'skills', 'training'] as const)];
  return [
    ...topics.map((name): [TextKey, readonly Facet[]] => [`words.sections.${sectionOf[name]}`, facetsOf[name]]),
    ['words.facets.industry', ['industry']],
  ];
}

/**
 * The core answers on one occupation. Where several are compared this answer takes its place: their ranges as a table, each
 * with its source. Any other answer stays as it is.
 */
export function withOccupations(answer: CounterAnswer, question: Question, context: Context): CounterAnswer {
  const { comparison } = answer;
  const profiles = profilesOf(question, context);
  if (!comparison || new Set(profiles.map(({ occupation }) => occupation)).size === 1) return answer;
  const { t } = context;
  const rows = comparison.columns.map((name, column) => [
    name,
    ...comparison.levels.map(({ bands }) => textAt(bands, column) || t('compare.none')),
  ]);
  const floor = floorNote(
    profiles.flatMap((profile) => bandsFor(profile, question.levels)),
    context,
    { placeOf: cityOf(profiles), question },
  );
  return {
    ...answer,
    blocks: [
      {
        type: 'table',
        title: t('counter.occupations.title', { per: comparison.unit }),
        columns: [t('counter.occupations.column'), ...comparison.levels.map(({ label }) => label)],
        rows,
      },
      { type: 'note', tone: 'info', text: t('compare.gross') },
      ...floor,
    ],
    sources: profiles.map((profile) => sourceOf(profile, 'salary', context)),
  };
}

function textAt(bands: readonly Band[], column: number): string {
  const there = bands.filter((band) => band.column === column);
  return there.map(({ text }) => text).join('; ');
}

/** Of every occupation that is named and covered, those in the towns that are asked about. */
function profilesOf(question: Question, { knowledge }: Context): readonly Profile[] {
  const several = question.occupations.filter(({ id }) => id && knowledge.profilesOf(id).length > 0);
  if (several.length < 2) return scopeOf(question, knowledge).profiles;
  return several.flatMap((occupation) => scopeOf({ ...question, occupations: [occupation] }, knowledge).profiles);
}

function namesOf(profiles: readonly Profile[]): string[] {
  const oneOccupation = new Set(profiles.map(({ occupation }) => occupation)).size === 1;
  return profiles.map(({ cityName, occupationName }) => (oneOccupation ? cityName : `${occupationName}, ${cityName}`));
}

function rowsOf(
  profiles: readonly Profile[],
  { levels: asked, hours }: Question,
  period: Period,
  context: Context,
): Comparison['levels'] {
  const bandsAt = (level: Level) =>
    profiles.flatMap((profile, column) =>
      bandsFor(profile, asked)
        .filter((band) => band.level === level)
        .map((band) => {
          const { min, max } = convert(band, period, hours);
          return { column, min, max, text: writeFigure({ min, max }, band.approximate, context) };
        }),
    );
  return levels
    .map((level) => ({ label: context.t(`words.levels.${level}`), bands: bandsAt(level) }))
    .filter(({ bands }) => bands.length > 0);
}

function floorOf(period: Period, hours = fullTime, { knowledge, variety, t, today }: Context): Comparison['floor'] {
  const rate = minimumWageOn(today, knowledge.minimumWage);
  if (rate === undefined) return undefined;
  const month = floorPerMonth(rate, hours);
  const value = { hour: rate, month: Math.round(month), year: Math.round(month * 12) }[period];
  const euro = formatEuro(variety, value);
  const amount = period === 'hour' ? euro : t('pay.about', { amount: euro });
  return { value, label: t('counter.floor.line', { amount, hours: formatNumber(variety, hours) }) };
}

/** From the lowest to the highest figure and the floor, widened to round numbers. */
function scaleOf(rows: Comparison['levels'], floor: number | undefined, period: Period): Comparison['scale'] {
  const values = [...rows.flatMap(({ bands }) => bands.flatMap(({ min, max }) => [min, max])), floor ?? null];
  const known = values.filter((value) => value !== null);
  const step = { hour: 1, month: 100, year: 1000 }[period];
  return {
    min: Math.floor(Math.min(...known) / step - 0.5) * step,
    max: Math.ceil(Math.max(...known) / step + 0.5) * step,
  };
}

function factsOf(profiles: readonly Profile[], title: string, facets: readonly Facet[], context: Context): SharedFacts {
  const lists = profiles.map((profile) => labelsOf(profile, facets, context));
  const columnsOf = (label: string) => lists.flatMap((list, column) => (list.includes(label) ? [column] : []));
  const named = [...new Set(lists.flat())].map((label) => ({ label, columns: columnsOf(label) }));
  return {
    title,
    common: named.filter(({ columns }) => columns.length === lists.length).map(({ label }) => label),
    shared: named.filter(({ columns }) => columns.length > 1 && columns.length < lists.length),
    own: lists.map((list) => list.filter((label) => columnsOf(label).length === 1)),
  };
}
