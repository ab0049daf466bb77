import { flatMap } from '../../knowledge/flat-map.ts';
import type { Language, Span, Wording } from '../../knowledge/model.ts';
import type { Findings } from '../findings.ts';
import type { Token } from '../text/text.ts';

/** A wording that is asked for, and the language where it is named with it ("in simple German"). */
export interface WordingWish {
  wording: Wording;
  language: Language | undefined;
}

/**
 * The wording that a message asks for. "Einfach" is mostly a word without meaning ("sagen Sie mir bitte einfach, was …"):
 * what is not sure counts only where it ends a sentence, is a clause of its own, or is all that is said.
 */
export function recogniseWording({ slots, text }: Pick<Findings, 'slots' | 'text'>): WordingWish | undefined {
  const wishes = flatMap(slots, ({ value, at }) => {
    if (value.slot !== 'wording' || !standsFor[value.strength](at, text)) return [];
    return [{ wording: value.wording, language: languageIn(text.clean.slice(...at)) }];
  });
  return wishes.at(-1);
}

type Stands = (at: Span, text: Findings['text']) => boolean;

const standsFor: Record<'sure' | 'likely' | 'hint', Stands> = {
  sure: () => true,
  likely: (at, { clean, tokens }) =>
    /^(?: bitte| please| pls)?\s*(?:[.!?)…]|$)/.test(clean.slice(at[1])) || isClause(at, tokens),
  hint: (at, { clean, tokens }) =>
    !clean.includes('?') && tokens.every((token) => isIn(token, at) || fillers.has(token.word)),
};

function isClause(at: Span, tokens: readonly Token[]): boolean {
  const clauses = new Set(tokens.filter((token) => isIn(token, at)).map(({ clause }) => clause));
  return tokens.every((token) => !clauses.has(token.clause) || isIn(token, at) || fillers.has(token.word));
}

function isIn({ start, end }: Token, at: Span): boolean {
  return at[0] <= start && end <= at[1];
}

const fillers: ReadonlySet<string> = new Set(
  'bitte ja und ok okay mal noch jetzt gern gerne das es ist war mir etwas viel bisschen ein please yes and now a bit much it that is was for me'.split(
    ' ',
  ),
);

function languageIn(words: string): Language | undefined {
  if (/english/.test(words)) return 'en';
  return /german|deutsch/.test(words) ? 'de' : undefined;
}
