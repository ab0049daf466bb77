import { flatMap } from '../../knowledge/flat-map.ts';
import type { Aspect, Facet, Profile } from '../../knowledge/model.ts';
import type { Knowledge } from '../../knowledge/store.ts';
import { isAboutArticles, isPay } from '../../nlu/kinds.ts';
import type { Kind, Question } from '../../nlu/question.ts';
import type { Block } from '../answer.ts';
import type { Context, Reply } from '../dialog.ts';
import { dialogs } from '../dialogs.ts';
import { enumerate } from '../lists.ts';
import { scopeOf } from '../scope.ts';
import { labelOf } from '../words.ts';
import { besideIn } from './beside.ts';
import { detailBlocks, isDetail, thingsOf } from './details.ts';
import { bestFirst, clearlyFirst, conceptsIn, labelsIn, nameOf, sideBySide } from './in-aspect.ts';
import { qualifications } from './kin.ts';
import { mentionedIn } from './mentioned.ts';
import { facetIn, mentionedAs } from './named.ts';
import { besideBlocks, noneBlocks, pointBlocks, pointsBeside, pointsIn } from './points.ts';
import { isAboutTechnology } from './technology.ts';

/** The aspects that a question asks about of which at least one of the articles says something. */
export function aspectsOf(
  { aspects = [] }: Question,
  profiles: readonly Profile[],
  { aspect }: Knowledge,
): readonly Aspect[] {
  return flatMap(aspects, (id) => aspect(id) ?? []).filter((asked) =>
    profiles.some((profile) => conceptsIn(profile, asked).length > 0),
  );
}

/** Who asks for a person, a way out or what is not our subject is not told of the work. */
function mayTell(kind: Kind): boolean {
  return isAboutArticles(kind) || kind === 'unknownOccupation' || kind === 'unknownCity';
}

/** Kinds whose answers are to the point by themselves. */
const direct: ReadonlySet<Kind> = new Set([
  'offer',
  'rank',
  'filter',
  'need',
  'meaning',
  'reason',
  'silent',
  'minimumWage',
]);

/**
 * A dialog's reply, with what is asked for in particular before it: what the articles say on the aspects, or of the things that
 * are named; of more than two cities that alone, unless pay is asked for.
 */
export function withAspects(question: Question, kind: Kind, context: Context): Reply {
  const { profiles, named } = scopeOf(question, context.knowledge);
  const aspects = direct.has(kind) || !mayTell(kind) ? [] : aspectsOf(question, profiles, context.knowledge);
  const [profile] = profiles;
  if (!profile || aspects.length === 0) return withDetails(question, kind, context);
  if (profiles.length > 1) {
    const reply = dialogs[kind](question, context);
    const sorted = named ? profiles : bestFirst(profiles, aspects);
    const sides = [...flatMap(aspects, (aspect) => sideBySide(aspect, sorted, context)), ...untold(aspects, context)];
    const alone = profiles.length > 2 && kind !== 'salary' && question.topic !== 'salary';
    const sought = named || question.topic ? undefined : soughtBeside(question, aspects, profiles, context);
    const focus = sought?.focus ?? (named ? undefined : clearlyFirst(sorted, aspects));
    const blocks = [...(sought?.blocks ?? []), ...(alone ? sides : [...sides, ...reply.blocks])];
    return { ...reply, blocks, listed: sought?.listed ?? sorted, focus };
  }
  const told = flatMap(aspects, (aspect) => {
    const [best, ...others] = labelsIn(profile, aspect, context);
    const said = aspect === aspects[0] ? pointsIn(question, profile, context).slice(0, mostBefore) : [];
    const list = [...new Set([...(best ? [best] : []), ...said, ...others])].slice(0, most);
    const values = { aspect: nameOf(aspect, context), city: profile.cityName };
    const industries = besideIn(profile, aspect, context).filter((label) => !list.includes(label));
    const beside = industries.length > 0 ? [enumerate('aspect.beside', { list: industries }, context)] : [];
    return list.length > 0 ? [{ list, blocks: [enumerate('aspect.named', { list }, context, values), ...beside] }] : [];
  });
  const reply = dialogs[kind](question, {
    ...context,
    told: new Set(flatMap(told, ({ list }) => list)),
    brief: !context.full && aspects.every((aspect) => aspect.kind === kind),
  });
  const isAll = reply.outcome === 'silent' && told.length > 0 && !isPay(kind);
  const rest = isAll ? [] : reply.blocks;
  return {
    ...reply,
    outcome: isAll ? 'answered' : reply.outcome,
    blocks: [
      ...saidFirst(question, aspects, profile, context),
      ...flatMap(told, ({ blocks }) => blocks),
      ...untold(aspects, context),
      ...rest,
    ],
  };
}

/** "A software start-up, which city has those?": which articles name a thing that is none of the side that is asked about. */
function soughtBeside(
  question: Question,
  aspects: readonly Aspect[],
  profiles: readonly Profile[],
  context: Context,
): Reply | undefined {
  const { knowledge } = context;
  const isSought = (id: string) =>
    things.has(knowledge.concept(id)?.facet ?? 'aside') &&
    !aspects.some(({ concepts }) => concepts.includes(id)) &&
    profiles.some((profile) => facetIn(id, profile, knowledge));
  const concepts = thingsOf(question).filter(isSought);
  if (concepts.length === 0 || concepts.length > mostSought) return undefined;
  return dialogs.need({ ...question, concepts, everywhere: true, exists: true }, context);
}

/** More of them are a story. */
const mostSought = 2;

/** Facets of what a city has or has not. */
const things: ReadonlySet<Facet> = new Set<Facet>(['industry', 'tool', 'language', 'training', 'channel']);

/** The reply, after what is said of the things that the question names in the article of the one city. */
function withDetails(question: Question, kind: Kind, context: Context): Reply {
  const { profiles } = scopeOf(question, context.knowledge);
  const [profile, ...others] = profiles;
  if (question.facet === 'language' && profile && others.length === 0 && !namesLanguage(profile))
    return dialogs.need({ ...question, concepts: ['multilingualism'] }, context);
  if (direct.has(kind)) return dialogs[kind](question, context);
  if (others.length > 1 && isDetail(question, kind, profiles, context))
    return dialogs.need({ ...question, concepts: thingsOf(question), everywhere: true }, context);
  const beside = others.length > 0 && isAboutArticles(kind) ? pointsBeside(question, profiles, context) : [];
  if (beside.length > 0 && (kind !== 'compare' || others.length > 1) && !question.facet && !isPay(kind))
    return withSides(beside, question, kind, context);
  const details = profile && others.length === 0 ? detailBlocks(question, kind, profile, context) : undefined;
  const points = profile && others.length === 0 && isAboutArticles(kind) ? pointsIn(question, profile, context) : [];
  if (!details?.blocks.length) {
    const hinted =
      profile && others.length === 0 ? [...new Set([...points, ...hintedIn(question, profile, context)])] : [];
    if (hinted.length > 0 && !(isPay(kind) && points.length === 0)) return withHints(hinted, question, kind, context);
    const reply = unsaid(dialogs[kind](question, context), question, profiles, context);
    const none = profile && others.length === 0 ? noneBlocks(question, profile, context) : [];
    return none.length > 0 ? { ...reply, blocks: [...none, ...reply.blocks] } : reply;
  }
  const brief = (details.enough && !context.full) || context.brief;
  const reply = dialogs[kind](question, { ...context, told: new Set(details.told), brief });
  const rest = reply.outcome === 'silent' && details.told.length > 0 ? [] : reply.blocks;
  return {
    ...reply,
    outcome: details.told.length > 0 ? 'answered' : reply.outcome,
    blocks: [...details.blocks, ...(profile ? pointBlocks(points, details.told, profile, context) : []), ...rest],
  };
}

/** The cities whose articles say something of it, and what; nothing else where it is asked of all. */
function withSides(sides: readonly Profile[], question: Question, kind: Kind, context: Context): Reply {
  const reply = dialogs[kind](question, context);
  const blocks = besideBlocks(question, sides, context);
  const first = isAboutTechnology(question.concepts) ? [...reply.blocks, ...blocks] : [...blocks, ...reply.blocks];
  const { named } = scopeOf(question, context.knowledge);
  return {
    ...reply,
    outcome: 'answered',
    blocks: named || isAboutTechnology(question.concepts) ? first : blocks,
    listed: [...sides],
  };
}

/** "Brauche ich Abitur?": that an article calls no certificate a must. */
function verdictBlocks(aspects: readonly Aspect[], profile: Profile, context: Context): Block[] {
  const asks = aspects.some(({ id }) => id === 'school-leavers');
  const named = qualifications.some((id) => mentionedAs(id, profile));
  return asks && !named ? [{ type: 'text', text: context.t('need.noCertificate', { city: profile.cityName }) }] : [];
}

/** What the article says in words of the question, the most telling things. */
function hintedIn({ hints = [], full }: Question, profile: Profile, context: Context): string[] {
  const named = mentionedIn(profile);
  const labels = flatMap(hints, (id) =>
    !full && named.has(id) && isNamedIn(id, context) ? (labelOf(id, context) ?? []) : [],
  );
  return [...new Set(labels)].slice(0, mostHinted);
}

/** In Einfache Sprache only what has a plain name. */
function isNamedIn(id: string, { knowledge, variety }: Context): boolean {
  return variety !== 'de-plain' || id in knowledge.plain.concepts;
}

const mostHinted = 4;

/** What says so much of what is asked needs little beside it. */
const toThePoint = 9;

/** The reply, after these. */
function withHints(list: readonly string[], question: Question, kind: Kind, context: Context): Reply {
  const [profile] = scopeOf(question, context.knowledge).profiles;
  const strong = (question.points?.[0]?.weight ?? 0) >= toThePoint;
  const brief = context.brief || (strong && !context.full);
  const reply = dialogs[kind](question, { ...context, told: new Set(list), brief });
  const isAll = reply.outcome === 'silent';
  if (isPay(kind) && (isAll || question.levels.length > 0)) return dialogs[kind](question, context);
  const after = isPay(kind) || isAboutTechnology(question.concepts);
  const said = enumerate('details.detail', { list: [...list] }, context, { city: profile?.cityName ?? '' });
  return {
    ...reply,
    outcome: 'answered',
    blocks: after ? [...reply.blocks, said] : [said, ...(isAll ? [] : reply.blocks)],
  };
}

function namesLanguage({ mentions }: Profile): boolean {
  return mentions.some(({ facet }) => facet === 'language');
}

/** What the article does not say of what is asked, before what it does. */
function saidFirst(question: Question, aspects: readonly Aspect[], profile: Profile, context: Context): Block[] {
  const concepts = flatMap(aspects, (aspect) => conceptsIn(profile, aspect));
  return [...verdictBlocks(aspects, profile, context), ...uncounted(question, concepts, context)];
}

/** "How many rounds of interviews?": that the article gives no number, unless one of what it names has one. */
function uncounted({ counted }: Question, concepts: readonly string[], { t }: Context): Block[] {
  if (!counted || concepts.some((id) => numbered.has(id))) return [];
  return [{ type: 'text', text: t('aspect.uncounted') }];
}

/** What articles tell with a number. */
const numbered: ReadonlySet<string> = new Set([
  'several-screens',
  'juggling-tickets',
  'several-ticket-systems',
  'long-hold-times',
  'quarterly-tools',
  'bilingual-team',
]);

/** What no article tells of the aspects that are asked about. */
function untold(aspects: readonly Aspect[], { language, variety }: Context): Block[] {
  return flatMap(aspects, ({ unsaid: texts }): Block[] =>
    texts ? [{ type: 'text', text: texts[variety === 'de-plain' ? 'plain' : language] }] : [],
  );
}

/** The reply, after saying that the article of the one city is silent on an aspect that nothing else answers. */
function unsaid(
  reply: Reply,
  { aspects = [] }: Question,
  [profile, ...others]: readonly Profile[],
  context: Context,
): Reply {
  const aspect = flatMap(aspects, (id) => context.knowledge.aspect(id) ?? []).find(({ exact: alone }) => alone);
  if (!aspect || !profile || others.length > 0 || reply.outcome !== 'answered') return reply;
  const text = context.t('aspect.none', { aspect: nameOf(aspect, context), city: profile.cityName });
  return { ...reply, blocks: [{ type: 'text', text }, ...reply.blocks] };
}

/** Of what stands in words of the question so much comes before the rest of an aspect. */
const mostBefore = 3;

/** So many things answer a question. */
const most = 8;
