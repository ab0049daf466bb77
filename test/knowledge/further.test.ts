import { describe, expect, test } from 'vitest';
import { findFurther } from '../../src/knowledge/build/further.ts';
import type { Span } from '../../src/knowledge/model.ts';

/** What is found beside the words in square brackets, which the lexicon knows. */
function further(marked: string): string[] {
  const asked: Span[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const known = part.startsWith('[') ? part.slice(1, -1) : undefined;
    if (known) asked.push([text.length, text.length + known.length]);
    text += known ?? part;
  }
  const language = /\b(?:need|and)\b/.test(text) ? 'en' : 'de';
  return findFurther({ text, language, hints: true, asked, known: asked }).map((at) => text.slice(...at));
}

describe('what stands in a list with abilities is asked for too', () => {
  test.each([
    ['Gefragt sind [Geduld], [Humor] und ein Händchen für Zahlen.', ['ein Händchen für Zahlen']],
    ['Man braucht [Sorgfalt], Abschlussfreude, [Menschenkenntnis] und den Staplerschein.', ['Abschlussfreude']],
    ['You need [patience], a neat collar and [good German].', ['a neat collar']],
  ])('%s', (marked, found) => expect(further(marked)).toEqual(found));
});

describe('what stands elsewhere is not', () => {
  test.each([
    ['Mit [Geduld], Kaffee und einem Lächeln.', 'beside one ability alone'],
    ['[Geduld], [Humor]; Kaffee trinkt man hier viel.', 'in a clause of its own'],
    ['[Geduld] und [Humor], weil die Kunden es danken.', 'a reason'],
    ['[Geduld], [Humor] und 2.400 Euro.', 'a figure'],
    ['Braucht es [Geduld], [Humor], Kaffee?', 'a question'],
  ])('%s (%s)', (marked) => expect(further(marked)).toEqual([]));
});
