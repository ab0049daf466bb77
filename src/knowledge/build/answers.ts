import type { Span } from '../model.ts';
import type { Paragraph } from './article.ts';
import { noted, type Wording, wordingOf } from './wording.ts';

/** A sentence of an article, or a question with its answer, and how it is worded. */
export interface Said {
  at: Span;
  wording: Wording;
}

/** The sentences of a paragraph; a short question is read together with its answer where that has a figure: "Und die Azubis? 1.100 Euro." */
export function readTogether(text: string, { sentences, wordings, at }: Paragraph): Said[] {
  const each = wordings.map((wording, place): Said => ({ at: sentences[place] ?? at, wording }));
  const said = wordings.some(isSpanOfTime) ? withSpans(text, each) : each;
  if (!wordings.some(isQuestion)) return said;
  return said.flatMap((one, place): Said[] => {
    if (isAsked(one, said[place + 1])) return [];
    const question = said[place - 1];
    if (!question || !isAsked(question, one)) return [one];
    const both: Span = [question.at[0], one.at[1]];
    return [{ at: both, wording: wordingOf(text, both) }];
  });
}

/** "Der sagt: siebzigtausend. Im Jahr.": the span of time belongs to the figure before it. */
function withSpans(text: string, said: readonly Said[]): Said[] {
  return said.flatMap((one, place): Said[] => {
    const next = said[place + 1];
    if (isSpanOfTime(one.wording) && place > 0) return [];
    if (!next || !isSpanOfTime(next.wording)) return [one];
    const both: Span = [one.at[0], next.at[1]];
    return [{ at: both, wording: wordingOf(text, both) }];
  });
}

const isSpanOfTime = noted(({ text }) => text.length <= SHORT && SPAN_OF_TIME.test(text));
const SPAN_OF_TIME =
  /^(?:Und zwar |Wohlgemerkt: |And that's |That's |That is |Das (?:ist )?)?(?:im (?:Monat|Jahr)|pro (?:Stunde|Monat|Jahr)|die Stunde|in der Stunde|brutto|an hour|a month|a year|per (?:hour|month|year|annum)|gross)(?:,? (?:brutto|gross|wohlgemerkt|mind you|nicht im (?:Jahr|Monat)|not a (?:year|month)))*[.!]$/iu;

/** So long at most is a question that its answer is read with. */
export const SHORT = 50;

const isQuestion = noted(({ text }) => text.length <= SHORT && text.endsWith('?'));

function isAsked({ wording }: Said, answer: Said | undefined): boolean {
  return answer !== undefined && isQuestion(wording) && FIGURE.test(answer.wording.text);
}

const FIGURE = /€|\d|hundert|tausend|thousand|hundred/iu;
