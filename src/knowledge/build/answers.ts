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
  const said = wordings.map((wording, place): Said => ({ at: sentences[place] ?? at, wording }));
  if (!wordings.some(isQuestion)) return said;
  return said.flatMap((one, place): Said[] => {
    if (isAsked(one, said[place + 1])) return [];
    const question = said[place - 1];
    if (!question || !isAsked(question, one)) return [one];
    const both: Span = [question.at[0], one.at[1]];
    return [{ at: both, wording: wordingOf(text, both) }];
  });
}

/** So long at most is a question that its answer is read with. */
export const SHORT = 50;

const isQuestion = noted(({ text }) => text.length <= SHORT && text.endsWith('?'));

function isAsked({ wording }: Said, answer: Said | undefined): boolean {
  return answer !== undefined && isQuestion(wording) && FIGURE.test(answer.wording.text);
}

const FIGURE = /€|\d|hundert|tausend|thousand|hundred/iu;
