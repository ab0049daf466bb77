import { type Level, levels, type Salary, type Span } from '../model.ts';
import { SHORT } from './answers.ts';
import type { Article } from './article.ts';
import type { Clause } from './clauses.ts';
import { perMonth } from './level.ts';
import type { Money } from './money.ts';
import type { NamedOccupation } from './named.ts';
import type { Others } from './others.ts';
import type { SignMatch } from './signals.ts';
import { overlaps } from './text.ts';
import { evenOf, noted, type Wording } from './wording.ts';

/** "Nicht zu verwechseln mit", "is a different trade". */
export const isConfused: (sentence: Wording) => boolean = noted((wording) => CONFUSED.test(evenOf(wording)));

const CONFUSED =
  /verwechs|in einen topf|ein eigener beruf|ein anderer beruf|ganz anderer beruf|confuse|mistake[ns]? for|(?:different|another|separate) (?:trade|occupation|profession|job)/u;

/** "Und die Köche? Verdienen …": the answer is about whom the question was, unless it names a step of the article's own people. */
export function asksOfOthers(sentence: string, signs: readonly SignMatch[], { peopleIn }: Others): boolean {
  const question = sentence.indexOf('?');
  if (question < 0 || question >= SHORT || question === sentence.length - 1) return false;
  if (signs.some(({ sign }) => sign === 'specialist' || sign === 'top')) return false;
  const named = peopleIn(sentence);
  return named.some(({ own, related, at }) => !own && !related && at[0] < question) && !named.some(({ own }) => own);
}

/** How a sentence tells others apart from the article's own people: it sets them against each other, or names another job. */
export function toldApart({ even }: Article, sentence: Wording, [, to]: Span): Apart | undefined {
  const next = even.slice(to).match(/^\s*(?:das|dies|that|this) [^.!?]{0,80}/)?.[0];
  return next && OWN_JOB.test(next) ? 'another job' : apartIn(sentence);
}

const apartIn = noted((wording): Apart | undefined => {
  const sentence = evenOf(wording);
  if (OWN_JOB.test(sentence)) return 'another job';
  if (COMPARISON.test(sentence)) return 'comparison';
  return CONTRAST.test(sentence) ? 'contrast' : undefined;
});

type Apart = 'another job' | 'comparison' | 'contrast';

/** "Zum Vergleich: Steuerfachwirte …": all that follows is of others. */
const COMPARISON = /^\W*(?:zum vergleich|im vergleich dazu|for comparison|by comparison)(?!\p{L})/u;

const CONTRAST =
  /(?<!\p{L})(?:dagegen|hingegen|zum vergleich|im vergleich|by contrast|in contrast|for comparison|by comparison|steh(?:en|t) (?:dem|denen|ihnen|ihm|ihr)(?: [\p{L}\d.,]+){0,7} nach|stehen (?:\p{L}+ )?(?:schlechter|besser) da|(?:are|is) (?:\p{L}+ )?(?:worse|better) off)(?!\p{L})/u;

/** "Das ist aber ein eigener Beruf", "but that is a different role". */
const OWN_JOB =
  /(?<!\p{L})(?:(?:ist|sind|wäre) (?:aber |jedoch |allerdings |freilich )?(?:schon )?ein(?:en)? (?:eigener|eigenes|anderer|anderes) (?:beruf|berufsbild|job)|that(?:'s| is|,? however, is) (?:a different|another) (?:role|job|occupation|profession)|haben einen eigenen tarif)(?!\p{L})/u;

/** The town or the people that the figure is of, where they are not the article's. */
export function whoseElse(...found: Parameters<typeof otherPerson>): string | undefined {
  const [text, , , , others] = found;
  return (
    prefix('pay in', others.otherTown(withoutInsertion(text))) ??
    prefix('pay of another occupation:', otherPerson(...found))
  );
}

/** "Newcomers, and this surprises people from Berlin, are offered …": what is put in says nothing of whose pay it is. */
function withoutInsertion(text: string): string {
  return text.includes(', ') ? text.replace(INSERTION, ',') : text;
}

const INSERTION = /, (?:and (?:this|that)|which|und das|was|wie|as) [^,;.:\d–]{5,80},/giu;

/** "The operators, on whom every engineer depends, bring home": what is told of somebody in between is blanked out. */
function withoutTold(lead: string): string {
  return lead.includes(', ') ? lead.replace(TOLD, (words) => `,${' '.repeat(words.length - 2)},`) : lead;
}

const TOLD =
  /, (?:(?:auf|von|mit|für|bei|ohne|an|on|of|with|for|to|without) )?(?:die|der|den|denen|dem|deren|dessen|whom|who|whose|which) [^,;.:\d–]{5,90},/gu;

function prefix(words: string, name: string | undefined): string | undefined {
  return name === undefined ? undefined : `${words} ${name}`;
}

/**
 * Somebody of another occupation whom the figure is of. Where the occupation's name says the level ("Vorarbeiter"), where
 * a high level is said, or where several people ("Rechtsfachwirte") get a step more than the figure before, it is the
 * article's own occupation further on.
 */
function otherPerson(
  text: string,
  { at, signs }: Clause,
  money: Money,
  { said, before, apart }: { said: Level | undefined; before: readonly Salary[]; apart: Apart | undefined },
  others: Others,
): string | undefined {
  if (apart === 'another job') return apart;
  if (apart === 'comparison' && !others.peopleIn(text).some(({ own, alike }) => own && alike))
    return 'others, for comparison';
  const lead = withoutTold(text.slice(0, money.at[0] - at[0]));
  if (SAME_PLACE.test(lead) && !others.peopleIn(lead).some(({ own, alike }) => own && alike))
    return 'others, in the same place';
  const other = others.otherOccupation(lead, apart !== undefined);
  if (other?.told && !other.related) return 'others, for comparison';
  const isStep = (name: NamedOccupation) =>
    apart === 'contrast' &&
    (said === 'top' || said === 'specialist') &&
    !name.single &&
    signs.some((match) => match.sign === said && touches(match.at, [name.at[0] + at[0], name.at[1] + at[0]]));
  if (other && apart && !isStep(other)) return other.name;
  if (!other || said === 'specialist' || said === 'top' || SAYS.test(lead.slice(other.at[1]))) return undefined;
  const span: Span = [other.at[0] + at[0], other.at[1] + at[0]];
  if (signs.some((match) => levels.some((level) => level === match.sign) && touches(match.at, span))) return undefined;
  const last = before.at(-1);
  const step = last ? perMonth(money) / perMonth(last) : 0;
  if (said) return other.related && !(said === 'entry' && other.single) ? undefined : other.name;
  return (other.related || !other.single) && step > 1 && step <= 1.5 ? undefined : other.name;
}

/** "Cooks in the same house", "ein Polier auf derselben Baustelle": others than the article's own people. */
const SAME_PLACE =
  /(?<!\p{L})(?:(?:im|am) (?:selben|gleichen)|(?:in|an|auf|unter) (?:der|dem|den)selben|(?:in|an|auf) (?:der|den) gleichen|(?:in|on|at|under) the same) (?:haus|gebäude|betrieb|team|büros?|flur|station|etage|küche|baustelle|werk|hallen?|zug|dach|gelände|firma|abteilung|tisch|praxis|raum|site|building|house|team|office|floor|ward|kitchen|department|company|yard|plant|table|desk|shift|room|corridor|hall|roof|train)(?!\p{L})/iu;

/** Overlaps, or stands right before: "Senior-Administratoren". */
function touches(level: Span, name: Span): boolean {
  return overlaps(level, name) || name[0] - level[1] === 1;
}

/** After a colon that does not follow the name at once somebody speaks: "Disponenten sagen: im ersten Jahr 2.500 Euro". */
const SAYS = /^[^:]*\p{L}[^:]*: (?:\p{L}+ ){2}/u;
