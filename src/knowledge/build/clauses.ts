import type { Span } from '../model.ts';
import type { Article } from './article.ts';
import { readSigns } from './clause-signs.ts';
import { FOR_WHOM, findMoney, type Money } from './money.ts';
import { promisesMore } from './promises.ts';
import type { SignMatch } from './signals.ts';
import { trimSpan } from './text.ts';
import { evenOf, noted, type Wording } from './wording.ts';

/** The part of a sentence that belongs to one figure or one promise of more pay; the whole sentence where it has neither. */
export interface Clause {
  at: Span;
  money: Money | undefined;
  unquantified: boolean;
  signs: SignMatch[];
}

/** Shares a sentence of an article out to the figures in it; the occupation's own words are no signs, `before` is the last figure. */
export function splitClauses(
  { text, even, language }: Pick<Article, 'text' | 'even' | 'language'>,
  wording: Wording,
  [from, to]: Span,
  isOwnWord: (word: string) => boolean,
  before?: number,
): Clause[] {
  const sentence = even.slice(from, to);
  const written = text.slice(from, to);
  const money = findMoney(sentence, before, written);
  const signs = readSigns(wording, written, language, money).filter(({ at }) => !isOwnWord(sentence.slice(...at)));
  const promises = signs.filter(
    ({ sign, at }) => sign === 'unquantified' && !money.some((one) => one.at[0] < at[1] && at[0] < one.at[1]),
  );
  const items = [
    ...money.map((one) => ({ at: one.at, money: one })),
    ...promises.map(({ at }) => ({ at, money: undefined })),
  ];
  items.sort((a, b) => a.at[0] - b.at[0]);
  if (items.length === 0) {
    return [{ at: [from, to], money: undefined, unquantified: isPromise(wording), signs: shift(signs, from) }];
  }
  const cuts = items.slice(1).map((item, at) => cutBetween(sentence, items[at]?.at[1] ?? 0, item.at[0]));
  return items.map((item, at) => {
    const span = trimSpan(sentence, [cuts[at - 1] ?? 0, cuts[at] ?? sentence.length]);
    return {
      at: [span[0] + from, span[1] + from],
      money: item.money ? { ...item.money, at: [item.at[0] + from, item.at[1] + from] } : undefined,
      unquantified: !item.money,
      signs: shift(
        signs
          .filter(({ at: sign }) => sign[0] >= span[0] && sign[1] <= span[1])
          .map((sign) => (isExtra(sentence, sign, item.at) ? { ...sign, sign: 'neutral' } : sign)),
        from,
      ),
    };
  });
}

/** "2.800 Euro, plus Bereitschaftspauschale": what comes on top of a figure is not the figure. */
function isExtra(sentence: string, { sign, at }: SignMatch, figure: Span): boolean {
  return sign === 'notPay' && at[0] >= figure[1] && ON_TOP.test(sentence.slice(figure[1], at[0]));
}

const ON_TOP =
  /^(?: euros?| €)?(?: brutto| gross)?(?:(?: im| pro| a| per) \p{L}+)?(?:,| und| and)? ?(?:plus|zuzüglich|dazu|hinzu|obendrauf|on top of (?:that|which)|in addition)(?: (?:kommen|kommt|gibt es))?(?: [\p{L}-]+){0,2} $/u;

const isPromise = noted((wording) => promisesMore(evenOf(wording)));

function shift(signs: readonly SignMatch[], by: number): SignMatch[] {
  return signs.map(({ sign, at }) => ({ sign, at: [at[0] + by, at[1] + by] }));
}

/** Where one figure's part ends and the next one's begins: at the strongest sign between them, the first of its kind. */
function cutBetween(sentence: string, from: number, to: number): number {
  const between = sentence.slice(from, to);
  for (const separator of SEPARATORS) {
    const found = between.match(separator);
    if (found?.index !== undefined) return from + found.index;
  }
  return from;
}

const SEPARATORS = [
  /[;:]/,
  / – | - /,
  /, (?:und|aber|während|wobei|wohingegen|doch|and|but|while|whereas|with)(?!\p{L})/u,
  / (?:während|wohingegen|aber|while|whereas|but)(?!\p{L})/u,
  /,/,
  /\(/,
  / (?:und|and|sowie)(?!\p{L})/u,
  new RegExp(`(?<=${FOR_WHOM})(?: to)? ?$`, 'u'),
];
