import { flatMap } from '../../knowledge/flat-map.ts';
import type { Facet, Span } from '../../knowledge/model.ts';
import type { Findings } from '../findings.ts';
import { type KindScore, scoreKinds } from '../intent/kind.ts';
import { isPay } from '../kinds.ts';
import type { Kind } from '../question.ts';
import { justBefore } from '../text/near.ts';
import { condition } from '../text/phrases.ts';

/** What the signs ask for; no word of an occupation's name does, nor does "Ausbildung" where it stands for a level. */
export function scoresOf(
  {
    text,
    slots,
    occupations,
    concepts,
    before,
  }: Pick<Findings, 'text' | 'slots' | 'occupations' | 'concepts' | 'before'>,
  kinds: Findings['kinds'],
): KindScore[] {
  const named = occupations.map(({ from, to }): Span => [text.tokens[from]?.start ?? 0, text.tokens[to - 1]?.end ?? 0]);
  const levels = flatMap(slots, ({ value, at }) =>
    value.slot === 'level' && value.level === 'apprentice' ? [at] : [],
  );
  const isIn =
    ({ at }: { at: Span }) =>
    (span: Span) =>
      span[0] <= at[0] && at[1] <= span[1];
  const starters = asksPay({ text, kinds, before })
    ? flatMap(slots, ({ value, at }) => (value.slot === 'level' && value.level === 'entry' ? [at] : []))
    : [];
  const asking = kinds.filter(
    (sign) =>
      !(sign.value.kind === 'training' && levels.some(isIn(sign))) &&
      !(sign.value.kind === 'tips' && starters.some(isIn(sign))),
  );
  return scoreKinds(
    asking.filter(
      (sign) =>
        !named.some(isIn(sign)) &&
        !isOwnSearch(sign, text.clean) &&
        !isOwnRole(sign, text.clean) &&
        !isDemanded(sign, concepts, text.clean),
    ),
    text.tokens,
  );
}

/** "Quereinsteiger Gehalt Potsdam", or "und als Quereinsteiger?" in a talk on pay: whose pay is asked for, no advice. */
function asksPay({ text, kinds, before }: Pick<Findings, 'text' | 'kinds' | 'before'>): boolean {
  const sure = kinds.some(({ value }) => value.strength === 'sure' && ofFigures.has(value.kind));
  return sure || (isPay(before) && text.tokens.length <= fewWords);
}

/** "Realistic for a career changer?" asks for none. */
const ofFigures: ReadonlySet<Kind> = new Set(['salary', 'rank', 'filter']);

/** In more words a newcomer asks for more than pay. */
const fewWords = 4;

/** "And if I speak Czech?" after pay says what somebody brings along, not in which language to answer. */
export function withoutSupposed({ kinds, text, before }: Findings): Findings['kinds'] {
  const supposes = (before === 'offer' || before === 'salary') && condition.test(text.clean);
  const asked = kinds.filter((sign) => !isOccasion(sign, text.clean));
  return supposes ? asked.filter(({ value }) => value.kind !== 'language') : asked;
}

/** "Für einen Workshop", "for a seminar I give": what the answer is wanted for. */
function isOccasion({ value, at }: Findings['kinds'][number], clean: string): boolean {
  return value.kind === 'training' && occasion.test(justBefore(clean, at[0]));
}

const occasion = /(?<!\p{L})(?:f(?:ü|u|ue)r|for) (?:ein\p{L}*|mein\p{L}*|unser\p{L}*|an?|my|our) (?:\p{L}+ )?$/u;

/** "Looking for a city", "I am looking for", "34 and looking for something new": what the user looks for, not what employers do. */
function isOwnSearch({ value, at }: Findings['kinds'][number], clean: string): boolean {
  const words = clean.slice(...at);
  if (value.kind !== 'skills' || words !== 'looking for') return false;
  return ownSearch.test(justBefore(clean, at[0])) || newWork.test(clean.slice(at[1]));
}

const newWork =
  /^ (?:something|anything|work|jobs?|an? (?:new |fresh |better )?(?:job|change|start|position|challenge|role))(?!\p{L})/u;

/** "Als Arbeitgeber", "as an employer": who asks, not what is asked for. */
function isOwnRole({ value, at }: Findings['kinds'][number], clean: string): boolean {
  return value.kind === 'market' && ownRole.test(justBefore(clean, at[0]));
}

const ownRole = /(?:(?<!\p{L})(?:ich|wir|mich|uns|i|we|us)(?: \p{L}+)? |^)(?:als|as an?) $/u;

/** "Should I ask for English": what employers want, no pay. */
function isDemanded({ value, at }: Findings['kinds'][number], concepts: Findings['concepts'], clean: string): boolean {
  if (value.kind !== 'offer' || !clean.slice(...at).includes(' ask')) return false;
  return concepts.some(
    ({ concept, at: [start] }) =>
      demandable.has(concept.facet) && start >= at[1] && /^(?: \p{L}+)? ?$/u.test(clean.slice(at[1], start)),
  );
}

const demandable: ReadonlySet<Facet> = new Set(['skill', 'tool', 'language']);

const ownSearch =
  /(?:^|[.!?,;:] ?|(?<!\p{L})(?:i|i'?m|am|we|we're|he|he's|she|she's|client|is|was|been)(?: (?:still|just|now|currently|actually|only|really))? )$/u;
