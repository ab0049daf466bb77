import { flatMap } from '../../knowledge/flat-map.ts';
import type { Occupations } from '../../knowledge/occupations.ts';
import type { Lexeme, Word } from '../../knowledge/words.ts';
import type { OccupationRef } from '../question.ts';
import { greetings } from '../text/addressing.ts';
import type { Token } from '../text/text.ts';
import { partOf } from './occupation/part.ts';
import { shortMessage, unknownNames } from './occupation/unknown.ts';

/**
 * An occupation and the tokens `[from, to)` that name it: `asked` about, the user's `own` (asked about unless another is),
 * or the `role` in which the user asks ("als Personalerin suche ich").
 */
export interface OccupationMatch {
  occupation: OccupationRef;
  from: number;
  to: number;
  part: 'asked' | 'own' | 'role';
}

/** The ids of the covered occupations that share the name that a word is or is a form of; undefined for any other word. */
export type Heads = (word: Lexeme) => string[] | undefined;

/** What names of occupations are looked up in. */
export interface Context {
  occupations: Occupations;
  heads: Heads;
  isCommon: (word: string) => boolean;
  /** Numbers of tokens that mean something else. */
  taken: ReadonlySet<number>;
}

/** Finds the occupations of the catalogue that a message names, and one that it does not know after "als", "ein", "as a". */
export function recogniseOccupations(
  tokens: readonly Token[],
  words: readonly Word[],
  context: Context,
): OccupationMatch[] {
  const known = flatMap(context.occupations.findOccupations(words), ({ occupation, at }) => {
    const from = tokens.findIndex((token) => token.end > at[0]);
    const to = tokens.findLastIndex((token) => token.start < at[1]) + 1;
    if (from < 0 || to <= from) return [];
    if (isSalutation(tokens, from) || isJobHunter(tokens, from) || isJest(tokens, from)) return [];
    const name = tokens
      .slice(from, to)
      .map(({ raw }) => raw)
      .join(' ');
    return [{ occupation: { id: occupation.id, name }, from, to, part: partOf(tokens, from) }];
  });
  for (const find of [() => known, joinedNames, sharedNames, unknownNames, uncoveredNames]) {
    const found = find(tokens, context);
    if (found.length > 0) return found;
  }
  return [];
}

const salutations = new Set([...greetings, 'guten', 'karriere']);

/** "Lieber Lotse": the bot is addressed. */
function isSalutation(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'lotse' && (at === 0 || salutations.has(tokens[at - 1]?.word ?? ''));
}

/** "Two job hunters": who looks for work. */
function isJobHunter(tokens: readonly Token[], at: number): boolean {
  return /^hunters?$/.test(tokens[at]?.word ?? '') && tokens[at - 1]?.word === 'job';
}

/** "Phone jockeys", "headset heroes": in jest, whoever works on the phone. */
function isJest(tokens: readonly Token[], at: number): boolean {
  return jests.test(tokens[at]?.word ?? '') && ofPhones.test(tokens[at - 1]?.word ?? '');
}

const jests =
  /^(?:jocke(?:y|ys)|monkeys?|hero(?:es)?|warriors?|ninjas?|cowboys?|soldiers?|artists?|helden?|akrobat\p{L}*|kriegern?|k(?:u|ue)nstler\p{L}*)$/u;
const ofPhones = /^(?:tele)?(?:phone|fon)s?$|^(?:headset|hotline|helpdesk|call|desk|ticket|chat|h(?:o|oe)rer)s?$/u;

/** "Gabelstapler-Fahrer": two words that are one name when written together. */
function joinedNames(tokens: readonly Token[], { occupations, taken }: Context): OccupationMatch[] {
  const found: OccupationMatch[] = [];
  for (let at = 0; at + 1 < tokens.length; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || !next || token.word.length < 4 || next.word.length < 4) continue;
    if ((taken.has(at) && taken.has(at + 1)) || !occupations.beginsName(token.lexeme)) continue;
    const [match] = occupations.findOccupations(`${token.word}${doerOf(next.word)}`);
    if (!match) continue;
    const name = `${token.raw}${next.raw.toLowerCase()}`;
    found.push({ occupation: { id: match.occupation.id, name }, from: at, to: at + 2, part: partOf(tokens, at) });
  }
  return found;
}

/** "Pfleger", "agent": a name that several occupations share. */
function sharedNames(tokens: readonly Token[], { heads }: Context): OccupationMatch[] {
  const found: OccupationMatch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const candidates = token && heads(token.lexeme);
    if (!candidates || candidates.length === 0) continue;
    found.push({ occupation: { name: token.raw, candidates }, from: at, to: at + 1, part: partOf(tokens, at) });
  }
  return found;
}

/** "Lehrer": a name that occupations share of which none is covered; in a longer message it is part of a story. */
function uncoveredNames(tokens: readonly Token[], { heads, taken }: Context): OccupationMatch[] {
  if (tokens.length > shortMessage) return [];
  return flatMap(tokens, ({ word, raw, lexeme }, at) =>
    heads(lexeme)?.length === 0 && !taken.has(at) && !activity.test(word)
      ? [{ occupation: { id: undefined, name: raw }, from: at, to: at + 1, part: partOf(tokens, at) }]
      : [],
  );
}

/** "Gabelstapler fahren" is what a Gabelstaplerfahrer does. */
function doerOf(word: string): string {
  return /^fahre?n?$/.test(word) ? 'fahrer' : word;
}

/** Shared names of what people do, or of who they are to somebody. */
const activity = /(?:ung|pflege|kauf|trieb|beruf|schwester)$/;
