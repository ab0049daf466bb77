import type { CueMatch } from '../../knowledge/cues.ts';
import type { Span } from '../../knowledge/model.ts';
import { contentKinds } from '../intent/kind.ts';
import type { KindSign } from '../lexicon/lexicon.ts';
import type { Kind } from '../question.ts';
import { clauseOf } from '../text/clauses.ts';
import { mayTell, telling, tells } from '../text/hints.ts';
import { justAfter, justBefore } from '../text/near.ts';
import type { Text } from '../text/text.ts';

/** Signs of what is asked, and the topics that a message waves away ("nicht das Gehalt", "ohne Gehaltsangaben"). */
export interface Meant {
  kinds: CueMatch<KindSign>[];
  denied: ReadonlySet<Kind>;
}

/**
 * Parts the signs of topics that are asked about from those that are waved away. A topic that is asked about as well is not
 * waved away ("nicht das Gehalt in Dresden, das in Potsdam"), nor is the only one.
 */
export function partDenied(kinds: readonly CueMatch<KindSign>[], text: Text): Meant {
  const topics = kinds.filter(({ value }) => contentKinds.includes(value.kind) && value.strength !== 'hint');
  const isIndifferent = createIndifferent(text);
  const kept = topics.filter(
    ({ at }) => !isBehindDenial(at, text) && !isIndifferent(clauseOf(text.tokens, at[0])) && !isNeedless(at, text),
  );
  const meant = new Set(kept.map(({ value }) => value.kind));
  const denied = new Set(
    meant.size === 0 ? [] : topics.map(({ value }) => value.kind).filter((kind) => !meant.has(kind)),
  );
  return { kinds: denied.size > 0 ? kinds.filter(({ value }) => !denied.has(value.kind)) : [...kinds], denied };
}

/** "Nicht beim Gehalt", "ohne Gehaltsangaben", "not the pay"; bare "not pay" only where the message begins so. */
function isBehindDenial([start]: Span, text: Text): boolean {
  const words = justBefore(text.clean, start);
  return tells(behindDenial, text, words) || (start <= words.length && tells(firstDenial, text, words));
}

const behindDenial = telling(
  /(?<!\p{L})(?:(?:nicht|ned|net|nich) (?:mehr )?(?:das|die|den|der|dem|beim|bei|ums?|uber|ubers|nach|vom|zum|zur|von|an|am|fur)(?: (?:das|die|den|der|dem|thema))?|ohne (?:das |die |den |alle |jede |irgendwelche )?|not (?:about |on |in |for )?(?:the|their|your)|without (?:the |any )?|not about|leave out (?:the )?|skip the|except (?:for )?the)\s*(?:\p{L}+s? ?(?:-|\/) ?)?$/u,
);

const firstDenial = telling(
  /^(?:(?:no|nein|nee|ne|ah|ach|sorry)[,.!]* )*(?:nicht|not|bitte nicht|bitte kein|kein|keine|no) $/u,
);

/** "No salary info necessary", "pay is not needed", "Gehaltsangaben brauche ich nicht". */
function isNeedless([start, end]: Span, text: Text): boolean {
  const ahead = justBefore(text.clean, start);
  const behind = justAfter(text.clean, end);
  return (
    tells(needlessBefore, text, ahead) ||
    (tells(noBefore, text, ahead) && needed.test(behind)) ||
    tells(needlessAfter, text, behind)
  );
}

const needlessBefore = telling(
  /(?<!\p{L})(?:no need (?:for|of)|(?:i|we) do(?:es)? ?n(?:o|')?t (?:need|want)|don't (?:need|want)|brauch\p{L}* (?:ich |wir )?kein\p{L}*|will (?:ich |wir )?kein\p{L}*)(?: (?:any|the|your))?(?: [\p{L}-]+)? $/u,
);

const noBefore = telling(/(?<!\p{L})(?:no|kein\p{L}*)(?: [\p{L}-]+)? $/u);

const ofThat = '^(?:[\\p{L}-]* (?:info\\p{L}*|figures?|data|numbers?|details?|talk|angaben?|zahlen|fragen)|[\\p{L}-]*)';

const needed = new RegExp(
  `${ofThat} (?:is |are )?(?:needed|necessary|required|wanted|n(?:ö|o|oe)tig|notwendig|erforderlich|gew(?:ü|u|ue)nscht)(?!\\p{L})`,
  'u',
);

const needlessAfter = telling(
  new RegExp(
    `${ofThat},? (?:(?:is |are |ist |sind |hier |dabei )*(?:not|nicht) (?:needed|necessary|required|n(?:ö|o|oe)tig|notwendig|erforderlich|gefragt|gew(?:ü|u|ue)nscht)|(?:is |are |ist |sind )?(?:unnecessary|unn(?:ö|o|oe)tig)|brauch\\p{L}* (?:ich|wir|er|sie|es)(?: hier| da| dazu| jetzt)* nicht|(?:bitte |gern |kannst du |k(?:ö|o|oe)nnen sie )*weg ?lassen)(?!\\p{L})`,
    'u',
  ),
);

/** "Gehalt interessiert mich nicht", "I don't care about the pay": whether a clause says so, each read once. */
function createIndifferent(text: Text): (clause: number) => boolean {
  if (!mayTell(indifferent, text)) return () => false;
  const { clean, tokens } = text;
  const known = new Map<number, boolean>();
  return (clause) => {
    const before = known.get(clause);
    if (before !== undefined) return before;
    const own = tokens.filter((token) => token.clause === clause);
    const words = clean.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0);
    const is = tells(indifferent, text, words);
    known.set(clause, is);
    return is;
  };
}

const indifferent = telling(
  /(?<!\p{L})(?:(?:ist|sind|is|are) (?:mir |uns |ihm |ihr )?(?:egal|wurscht|wurst|schnuppe|nicht (?:so )?wichtig|unwichtig|nebensache|not important|irrelevant)|interessier(?:t|en) (?:mich|uns|ihn|sie|hier|da) (?:\p{L}+ )?nicht|(?:do not|dont|dos not|dosnt) (?:really )?(?:care|matter|bother|mind)|not interested)(?!\p{L})/u,
);
