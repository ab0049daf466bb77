import { type Level, levels } from '../model.ts';
import { type Article, type Paragraph, type Part, wordsOf } from './article.ts';
import { type Clause, splitClauses } from './clauses.ts';
import { saidLevel } from './level.ts';
import { PAST } from './pay.ts';
import type { Pay, Tools } from './pay-found.ts';
import { placeAll } from './place-pay.ts';
import { type Context, readClause } from './read-clause.ts';
import { type Found, settle } from './settle.ts';
import { asksOfOthers, CONFUSED } from './whose-pay.ts';

/** Reads the pay of the article's own occupation and town out of its running text. */
export function readPay(article: Article, tools: Tools): Pay {
  const pay: Found = { salary: [], unquantified: [], unplaced: [], candidates: [] };
  const parts = article.sections.filter(({ at }) => MONEY.test(article.even.slice(...at)));
  for (const part of parts)
    for (const paragraph of part.paragraphs) readParagraph(article, part, paragraph, tools, pay);
  settle(pay);
  return { ...placeAll(pay.candidates, article, tools), unquantified: pay.unquantified };
}

/** Parts without any of these say nothing of pay. */
const MONEY = /€|\d|hundert|tausend|thousand|hundred|zehn|teen|elf|zwölf|twelve/;

function readParagraph(article: Article, part: Part, paragraph: Paragraph, tools: Tools, pay: Found): void {
  let level: Level | undefined;
  let figure: number | undefined;
  const texts = { text: article.text, even: article.even, words: wordsOf(paragraph) };
  const sentences = paragraph.sentences.map((sentence) => {
    const clauses = splitClauses(texts, sentence, tools.others.isOwnWord, figure);
    const last = clauses.findLast(({ money }) => money)?.money;
    figure = last ? (last.max ?? last.min ?? undefined) : figure;
    return clauses;
  });
  const signs = sentences.flat().flatMap((clause) => clause.signs);
  const others = { ...tools.others, ...tools.others.within(article.text.slice(...paragraph.at)) };
  let expected = part.topic === 'salary' || isAboutPay(sentences.flat());
  for (const [index, clauses] of sentences.entries()) {
    const found = pay.salary.length;
    const sentence = paragraph.sentences[index] ?? paragraph.at;
    const confused =
      (CONFUSED.test(article.even.slice(...sentence)) && tools.others.isOfOthers(article.text.slice(...sentence))) ||
      asksOfOthers(article.text, paragraph.sentences[index - 1], sentence, tools.others);
    let before: Context['before'];
    for (const [at, clause] of clauses.entries()) {
      const context = {
        part,
        paragraph,
        sentence,
        signs,
        from: sentence[0],
        confused,
        level: at === 0 ? level : undefined,
        pay: expected,
        before,
        others,
      };
      before = readClause(article, clause, context, tools, pay);
    }
    expected ||= pay.salary.length > found || clauses.some(({ signs }) => signs.some(({ sign }) => sign === 'pay'));
    const past = typeof before === 'object' && before.reason === PAST;
    level = clauses.some(({ money }) => money)
      ? past
        ? saidLevel(article.even, clauses.at(-1)?.signs ?? [], undefined)
        : undefined
      : (saidLevel(article.even, clauses.at(-1)?.signs ?? [], undefined) ?? level);
  }
}

/** A paragraph with a figure by a word for pay, or with figures by two levels, is about pay. */
function isAboutPay(clauses: readonly Clause[]): boolean {
  const figures = clauses.filter(({ money }) => money);
  const levelled = figures.filter(({ signs }) => signs.some(({ sign }) => levels.some((level) => level === sign)));
  return levelled.length >= 2 || figures.some(({ signs }) => signs.some(({ sign }) => sign === 'pay'));
}
