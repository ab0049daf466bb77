import type { Span } from '../../knowledge/model.ts';
import type { Findings } from '../findings.ts';
import { isInFocus, isWithin } from '../text/focus.ts';
import type { Text, Token } from '../text/text.ts';
import { sign } from './features.ts';

/** What was found in some stretches of a message, as signs for the classifier. */
export function signsOf(
  { kinds, slots, marks, concepts, cities, numbers }: Signs,
  { clean, tokens }: Text,
  spans: readonly Span[],
): string[] {
  const signs: string[] = [];
  for (const { value, at } of kinds) if (isInFocus(spans, at)) signs.push(`${sign}${value.kind} ${value.strength}`);
  for (const { value, at } of slots) if (isInFocus(spans, at)) signs.push(sign + Object.values(value).join(' '));
  for (const { value, at } of marks) if (isInFocus(spans, at)) signs.push(`${sign}mark ${value.mark}`);
  for (const { concept, at } of concepts) if (isInFocus(spans, at)) signs.push(`${sign}concept ${concept.facet}`);
  if (numbers.amount !== undefined) signs.push(`${sign}number amount`);
  if (numbers.hours !== undefined) signs.push(`${sign}number hours`);
  if (numbers.years !== undefined) signs.push(`${sign}number years`);
  const near = cities.filter(({ from }) => isInFocus(spans, spanOf(tokens[from]))).length;
  let length = 0;
  for (const { start, end } of tokens) if (isWithin(spans, start, end)) length++;
  signs.push(`${sign}cities ${Math.min(near, 2)}`, `${sign}length ${Math.min(Math.floor(length / 4), 5)}`);
  if (spans.some((span) => clean.slice(...span).includes('?'))) signs.push(`${sign}?`);
  return signs;
}

type Signs = Pick<Findings, 'kinds' | 'slots' | 'marks' | 'concepts' | 'cities' | 'numbers'>;

/** What the question before adds to a short message, as signs for the classifier. */
export function contextOf(masked: readonly string[], before: string | undefined): string[] {
  if (!before) return [`${sign}first`];
  const words = masked.length <= leans ? masked : [];
  return [`${sign}after ${before}`, ...words.map((word) => `${sign}after ${before} ${word}`)];
}

/** Most words of a message that leans on the one before. */
const leans = 8;

/** The words of a message with towns, regions, occupations and numbers replaced by what they are, for the classifier. */
export function maskWords(
  tokens: readonly Token[],
  { cities, regions, occupations }: Pick<Findings, 'cities' | 'regions' | 'occupations'>,
  focus: readonly Span[],
): string[] {
  const masks: (string | undefined)[] = tokens.map(() => undefined);
  const mask = (places: readonly { from: number; to: number }[], name: string) => {
    for (const { from, to } of places) for (let at = from; at < to; at++) masks[at] = at === from ? name : '';
  };
  mask(cities, '_city');
  mask(regions, '_city');
  mask(occupations, '_job');
  const masked: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !isWithin(focus, token.start, token.end)) continue;
    const word = masks[at] ?? (hasDigit(token.word) ? '_number' : token.word);
    if (word !== '') masked.push(word);
  }
  return masked;
}

/** Whether a word has a digit. */
export function hasDigit(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit >= 48 && unit <= 57) return true;
  }
  return false;
}

function spanOf(token: Token | undefined): Span {
  return [token?.start ?? 0, token?.end ?? 0];
}
