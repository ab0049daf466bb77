import { flatMap } from '../../knowledge/flat-map.ts';
import type { Profile } from '../../knowledge/model.ts';
import type { Question } from '../../nlu/question.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { enumerate } from '../lists.ts';
import { labelOf } from '../words.ts';
import { liftedBy } from './bands.ts';

/** Before figures of pay: whether the article ties what the user brings along, or the step they ask about, to more pay. */
export function liftNotes(profile: Profile, { lifts }: Question, context: Context): Block[] {
  const { figure, promise, unnamed } = liftedBy(profile, lifts, context.knowledge);
  const notes = [
    ['salary.lifted', figure],
    [inHundreds(promise, profile) ? 'salary.promisedHundreds' : 'salary.promised', promise],
    ['salary.step', unnamed.filter((id) => isStep(id, context))],
    ['salary.notLifted', unnamed.filter((id) => isAsset(id, context))],
  ] as const;
  return flatMap(notes, ([key, ids]): Block[] => {
    const things = flatMap(ids, (id) => labelOf(id, context) ?? []);
    return things.length > 0 ? [enumerate(key, { things }, context, { city: profile.cityName })] : [];
  });
}

/** Whether the article says of all of it that it is a few hundred more. */
function inHundreds(promise: readonly string[], { unquantified }: Profile): boolean {
  return promise.every((id) => unquantified.some(({ size, drivers }) => size === 'hundreds' && drivers.includes(id)));
}

/** Steps up that are asked about and that none of the articles ties to a figure or to more pay, by id; none where something else is. */
export function stepsWithout(profiles: readonly Profile[], question: Question, context: Context): string[] {
  if (profiles.some((profile) => isLifted(profile, question, context))) return [];
  return question.lifts.filter((id) => isStep(id, context));
}

/** Whether an article ties something that the user brings along to more pay, with a figure or without. */
export function isLifted(profile: Profile, { lifts }: Question, { knowledge }: Context): boolean {
  const { figure, promise } = liftedBy(profile, lifts, knowledge);
  return figure.length + promise.length > 0;
}

/** What of it somebody can bring along to any employer, by name. */
export function assetsOf(lifts: readonly string[], context: Context): string[] {
  return flatMap(
    lifts.filter((id) => isBrought(id, context)),
    (id) => labelOf(id, context) ?? [],
  );
}

function isBrought(id: string, { knowledge }: Context): boolean {
  return ['language', 'tool', 'driver', 'training', 'skill'].includes(knowledge.concept(id)?.facet ?? '');
}

/** Whether a concept is a step up, not a way in. */
export function isStep(id: string, { knowledge }: Context): boolean {
  const concept = knowledge.concept(id);
  return concept?.facet === 'career' && !wayIn.test(concept.de);
}

/** How labels of ways in begin. */
const wayIn = /^(?:Einstieg|Wechsel|Quereinst|Branchenwechsel)/;

/** Whether a concept is what somebody can bring along, as no step and no employer. */
export function isAsset(id: string, { knowledge }: Context): boolean {
  return ['language', 'tool', 'driver'].includes(knowledge.concept(id)?.facet ?? '');
}
