import { type Level, levels } from '../model.ts';
import { readTogether, type Said } from './answers.ts';
import { type Article, type Paragraph, type Part, wordsOf } from './article.ts';
import { type Clause, splitClauses } from './clauses.ts';
import { saidLevel } from './level.ts';
import { PAST } from './pay.ts';
import type { Pay, Tools } from './pay-found.ts';
import { placeAll } from './place-pay.ts';
import { type Context, readClause } from './read-clause.ts';
import { type Found, settle } from './settle.ts';
import { asksOfOthers, isConfused } from './whose-pay.ts';
import { evenOf, noted } from './wording.ts';

/** Reads the pay of the article's own occupation and town out of its running text. */
export function readPay(article: Article, tools: Tools): Pay {
  const pay: Found = { salary: [], unquantified: [], unplaced: [], candidates: [] };
  const parts = article.sections.filter(({ wordings }) => wordings.some(maySayPay));
  for (const part of parts)
    for (const paragraph of part.paragraphs) readParagraph(article, part, paragraph, tools, pay);
  settle(pay);
  return { ...placeAll(pay.candidates, article, tools), unquantified: pay.unquantified };
}

/** Parts without any of these say nothing of pay. */
const maySayPay = noted((wording) => MONEY.test(evenOf(wording)));

const MONEY = /€|\d|hundert|tausend|thousand|hundred|zehn|teen|elf|zwölf|twelve/;

function readParagraph(article: Article, part: Part, paragraph: Paragraph, tools: Tools, pay: Found): void {
  const said = readTogether(article.text, paragraph);
  const sentences = clausesOf(article, said, tools);
  if (sentences.every((clauses) => clauses.every(saysNothing))) return;
  let level: Level | undefined;
  const signs = sentences.flatMap((clauses) => clauses.flatMap((clause) => clause.signs));
  const others = { ...tools.others, ...tools.others.within(article.text.slice(...paragraph.at), wordsOf(paragraph)) };
  let expected = part.topic === 'salary' || isAboutPay(sentences.flat());
  for (const [index, { at: sentence, wording }] of said.entries()) {
    const clauses = sentences[index] ?? [];
    const found = pay.salary.length;
    const confused =
      (isConfused(wording) && tools.others.isOfOthers(article.text.slice(...sentence))) ||
      asksOfOthers(article.text.slice(...sentence), clauses[0]?.signs ?? [], tools.others);
    let before: Context['before'];
    for (const [at, clause] of clauses.entries()) {
      const context = {
        part,
        paragraph,
        sentence,
        wording,
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

/** The clauses of each sentence of a paragraph. */
function clausesOf(article: Article, said: readonly Said[], { others }: Tools): Clause[][] {
  let figure: number | undefined;
  return said.map(({ at, wording }) => {
    const clauses = splitClauses(article, wording, at, others.isOwnWord, figure);
    const last = clauses.findLast(({ money }) => money)?.money;
    figure = last ? (last.max ?? last.min ?? undefined) : figure;
    return clauses;
  });
}

function saysNothing({ money, unquantified }: Clause): boolean {
  return !money && !unquantified;
}

/** A paragraph with a figure by a word for pay, or with figures by two levels, is about pay. */
function isAboutPay(clauses: readonly Clause[]): boolean {
  const figures = clauses.filter(({ money }) => money);
  const levelled = figures.filter(({ signs }) => signs.some(({ sign }) => levels.some((level) => level === sign)));
  return levelled.length >= 2 || figures.some(({ signs }) => signs.some(({ sign }) => sign === 'pay'));
}
