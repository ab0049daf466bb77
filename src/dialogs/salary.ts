import { flatMap } from '../knowledge/flat-map.ts';
import type { Profile, Salary } from '../knowledge/model.ts';
import type { Question } from '../nlu/question.ts';
import { aboveEntry } from '../nlu/slots/levels.ts';
import type { Block } from './answer.ts';
import { compare } from './compare.ts';
import type { Context, Dialog, Reply } from './dialog.ts';
import { enumerate } from './lists.ts';
import { bandsAsked } from './pay/bands.ts';
import { floorNote } from './pay/floor-note.ts';
import { moreAfter, moreBlock } from './pay/lift.ts';
import { assetsOf, isLifted, liftNotes, stepsWithout } from './pay/lift-notes.ts';
import { middles } from './pay/middle.ts';
import { bandBlocks, type Place } from './pay/range.ts';
import { reckonedAt } from './pay/reckoned-at.ts';
import { riseIn } from './pay/rise.ts';
import { scaled } from './pay/scaled.ts';
import { scopeOf } from './scope.ts';
import { suggest } from './suggest.ts';
import { labelOf, namesOf, sourceOf } from './words.ts';

/** What an occupation pays in one city, at the levels asked for; several cities are compared. */
export const salary: Dialog = (question, context) => {
  const scope = scopeOf(question, context.knowledge);
  const [profile] = scope.profiles;
  const steps = question.levels.length > 0 ? [] : stepsWithout(scope.profiles, question, context);
  if (steps.length > 0) return besideStep(steps, question, context);
  if (!profile || scope.profiles.length > 1)
    return (
      (scope.named ? undefined : liftedPay(question, context)) ?? compare({ ...question, topic: 'salary' }, context)
    );
  const bands = bandsAsked(profile, question, context.knowledge);
  const source = sourceOf(profile, 'salary', context);
  const ideas = suggest(
    question.levels.includes('entry') ? ['experienced', 'skills'] : ['skills', 'training'],
    [profile],
    context,
  );
  if (bands.length === 0) {
    const blocks = [...liftNotes(profile, question, context), ...noFigure({ profile, question, context })];
    return { outcome: 'silent', blocks, suggestions: ideas, sources: [source] };
  }
  const rise = riseIn(profile, question, context);
  return {
    outcome: 'answered',
    blocks: [
      ...(rise ? [{ type: 'text', text: rise } as const] : []),
      ...scaled(bands, question, context),
      ...middles([profile], question, context),
      ...liftNotes(profile, question, context),
      { type: 'text', text: leadOf(profile, question, context) },
      ...flatMap(bands, (band) => [
        ...bandBlocks(band, { profile, question, context }),
        ...moreAfter(band, profile, context),
      ]),
      ...notesOf(bands, { profile, question, context }),
    ],
    suggestions: ideas,
    sources: [source],
  };
};

/** What a leading post pays no article says: beside that stands what there is above the entry level. */
function besideStep(steps: readonly string[], question: Question, context: Context): Reply {
  const { profiles } = scopeOf(question, context.knowledge);
  const [profile] = profiles;
  const reply = salary({ ...question, levels: [...aboveEntry] }, { ...context, beside: true });
  if (profile && profiles.length === 1) return reply;
  const things = flatMap(steps, (id) => labelOf(id, context) ?? []);
  return { ...reply, blocks: [enumerate('salary.stepNowhere', { things }, context), ...reply.blocks] };
}

/** "Bringt SAP mehr Geld?" of no city: the articles that say so with what they name for it, or all pay after saying that none does; undefined where nothing is brought along. */
function liftedPay(question: Question, context: Context): Reply | undefined {
  const { profiles } = scopeOf(question, context.knowledge);
  const things = assetsOf(question.lifts, context);
  if (things.length === 0) return undefined;
  const found = profiles.filter((profile) => isLifted(profile, question, context));
  if (found.length === profiles.length) return undefined;
  if (found.length === 0) {
    const reply = compare({ ...question, topic: 'salary' }, context);
    return { ...reply, blocks: [enumerate('salary.liftedNowhere', { things }, context), ...reply.blocks] };
  }
  const cities = found.map(({ city, cityName }) => ({ id: city, name: cityName }));
  const names = cities.map(({ name }) => name);
  const reply = salary({ ...question, cities, everywhere: false }, context);
  const where = enumerate('salary.liftedIn', { cities: names }, context, { count: names.length });
  const notes = found.length > 1 ? flatMap(found, (profile) => liftNotes(profile, question, context)) : [];
  return { ...reply, blocks: [where, ...notes, ...reply.blocks], listed: found };
}

function leadOf(profile: Profile, { levels }: Question, context: Context): string {
  const { t, beside } = context;
  const [level] = levels;
  const values = namesOf(profile, context);
  if (beside) return t('salary.lead.beside', values);
  return level && levels.length === 1 ? t(`salary.lead.${level}`, values) : t('salary.lead.all', values);
}

function notesOf(bands: readonly Salary[], { profile, question, context }: Place): Block[] {
  const { t, several } = context;
  const notes = [...reckonedAt(bands, question, context), t('salary.gross')].join(' ');
  const floor = floorNote(bands, context, { placeOf: () => (several ? profile.cityName : undefined), question });
  return [{ type: 'note', tone: 'info', text: notes }, ...floor];
}

/** No figure for the level: says so, names what lifts pay there, and shows the figures that there are, unless these are of other posts. */
function noFigure({ profile, question, context }: Place): Block[] {
  const { t } = context;
  const [level = 'experienced'] = question.levels;
  return [
    { type: 'text', text: t(`salary.none.${level}`, namesOf(profile, context)) },
    ...(level !== 'apprentice' && profile.unquantified.length > 0 ? [moreBlock(profile.unquantified, context)] : []),
    ...(profile.salary.length > 0
      ? figuresThere(level !== 'apprentice' && !context.beside, { profile, question, context })
      : []),
  ];
}

/** The levels that have figures, and these. */
function figuresThere(shown: boolean, place: Place): Block[] {
  const { profile, question, context } = place;
  const levels = [...new Set(profile.salary.map((band) => context.t(`salary.levelName.${band.level}`)))];
  if (!shown) return [enumerate('salary.known', { levels }, context)];
  const lead =
    context.variety === 'de-plain'
      ? ({ type: 'text', text: context.t('salary.knownHere') } as const)
      : enumerate('salary.knownHere', { levels }, context);
  const bands = flatMap(profile.salary, (band) => bandBlocks(band, place));
  return [lead, ...bands, ...notesOf(profile.salary, { profile, question, context })];
}
