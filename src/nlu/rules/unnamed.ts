import type { Facet } from '../../knowledge/model.ts';
import { type Asked, isContentKind } from '../intent/asked.ts';
import type { Kind } from '../question.ts';
import { aspectsIn } from '../slots/aspects.ts';
import { telling, tells } from '../text/hints.ts';
import { moneyToo } from '../text/phrases.ts';
import type { View } from '../view/view.ts';

/** "Hab Schufa-Einträge, ist das hinderlich?", "must I bring my own laptop?": whether what no concept names helps, hinders or is a must. */
export function unnamed(view: View): Asked[] | undefined {
  const { text, numbers, topics, unexplained, facet, before } = view;
  const placed = view.places > 0 || (before !== undefined && isContentKind(before));
  if (!placed || facet || numbers.amount || unexplained.length === 0 || text.tokens.length > longest) return undefined;
  if (
    view.told.length > 0 ||
    view.concepts.some(({ concept }) => !passing.has(concept.facet)) ||
    view.guesses[0]?.kind === 'outOfScope'
  )
    return undefined;
  if (aspectsIn(view).some(({ aspect }) => aspect !== 'drawbacks') || view.slot('silent').length > 0) return undefined;
  if (topics.length > 0 || view.scores.some(({ kind, score }) => score >= 3 && !beside.has(kind))) return undefined;
  if (tells(moneyToo, text)) return undefined;
  const asks =
    tells(hinders, text) || tells(helps, text) || (view.has('need') && tells(yesOrNo, text) && tells(needing, text));
  return asks && !view.has('where') ? [{ kind: 'need', clauses: [], firm: true }] : undefined;
}

/** What is said of any such job. */
const passing: ReadonlySet<Facet> = new Set<Facet>(['channel', 'task']);

/** What words of such a message may seem to ask for. */
const beside: ReadonlySet<Kind> = new Set<Kind>(['offer', 'reaction']);

/** In more words somebody tells a story. */
const longest = 40;

const hinders = telling(
  /(?<!\p{L})(?:(?:ein|a|n|kein|no|any|an|als|as|zum) (?:(?:big|gro(?:ß|ss)es|gro(?:ß|ss)er|echtes|echter|real|huge|serious) )?(?:problem|nachteil|minus|minuspunkt|hindernis|hinderungsgrund|ausschlussgrund|ausschlusskriterium|makel|handicap|issue|disadvantage|deal ?breaker|no go|obstacle|barrier|red flag)|ist (?:das |es |sowas )?(?:\p{L}+ ){0,5}(?:schlimm|hinderlich|st(?:ö|o)rend|nachteilig)|w(?:ä|a)re (?:\p{L}+ ){0,5}(?:schlimm|hinderlich|st(?:ö|o)rend|nachteilig)|im weg|st(?:ö|o)rt (?:das|die|es|mein)|schlie(?:ß|ss)t (?:mich|das|ihn|sie) aus|spricht (?:das )?(?:da|dort|was |etwas )?(?:gegen|dagegen)|disqualifi\p{L}*|count against|counts against|held against|hold (?:it|that) against|rules? (?:me|him|her|them|us) out|out of the question|in (?:the|my) way|puts? (?:them|employers) off|hopeless|does it matter|would it matter)(?!\p{L})/u,
);

const helps = telling(
  /(?<!\p{L})(?:von vorteil|ein (?:vorteil|plus|pluspunkt)|(?:bringt|n(?:ü|u)tzt|hilft) (?:mir |ihm |ihr |einem |uns )?(?:das|es|da|mein\p{L}*|dort|ein\p{L}*)|an (?:advantage|asset)|a plus|any use|of use|come in handy|(?:does|would|will) (?:it|that|my|a|an|having|being) (?:\p{L}+ ){0,4}help)(?!\p{L})/u,
);

const needing = telling(
  /(?<!\p{L})(?:brauch\p{L}*|ben(?:ö|o)tig\p{L}*|muss|m(?:ü|u)ssen|verlang\p{L}*|erwart\p{L}*|vorausgesetzt|n(?:ö|o)tig|notwendig|pflicht|wichtig|need\p{L}*|must|have to|requir\p{L}*|expect\p{L}*|ask for|demand\p{L}*|necessary|mandatory|important)(?!\p{L})/u,
);

const yesOrNo = telling(
  /^(?:(?:und|and|also|hi|hallo|hello|hey|ok|okay|so|sag|say),? )*(?:brauch\p{L}*|muss|m(?:ü|u)ssen|ben(?:ö|o)tig\p{L}*|verlang\p{L}*|erwart\p{L}*|soll\p{L}*|do|does|is|are|must|should|would|will|need|gilt|wird|werden|ist|sind|reicht|gen(?:ü|u)gt|langt)(?!\p{L})/u,
);
