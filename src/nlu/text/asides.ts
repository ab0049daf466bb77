import { fold } from '../../knowledge/fold.ts';
import type { Example, KindModel } from '../../knowledge/model.ts';
import { createClassifier } from '../classify/classify.ts';
import { trainKindModel } from '../classify/train.ts';

/** A message without the sentences beside its question that ask and tell nothing ("sorry, die Katze lief über die Tastatur"). */
export type WithoutAsides = (message: string) => string;

/** Makes what leaves asides out by a model that tells them from what matters; a sentence with a number or a name is kept. */
export function createWithoutAsides(model: KindModel, isName: (word: string) => boolean): WithoutAsides {
  const classify = createClassifier(model);
  const isAside = (sentence: string) => {
    if (asksOrCounts.test(sentence)) return false;
    const words = wordsOf(sentence);
    return !words.some(isName) && (classify(words).find(({ kind }) => kind === aside)?.likelihood ?? 0) >= sure;
  };
  return (message) => {
    if (!several.test(message)) return message;
    const sentences = message.split(betweenSentences);
    const left = sentences.filter((sentence) => !isAside(sentence));
    return left.length === 0 || left.length === sentences.length ? message : left.join(' ');
  };
}

/** Trains the model on sentences that are asides (kind "aside"), that tell what matters ("told"), and on questions. */
export function trainAsides(sentences: readonly Example[], questions: readonly Example[]): KindModel {
  const asked = questions
    .filter(({ kind }) => !social.has(kind))
    .flatMap(({ say }) => say.split(betweenSentences).map((part) => ({ say: part, kind: told })));
  const asides = sentences.filter(({ kind }) => kind === aside);
  const others = sentences.filter(({ kind }) => kind !== aside);
  const even = Array.from({ length: weightOfFew }, () => asides).flat();
  return trainKindModel([...even, ...others, ...others, ...asked], ({ say }) => wordsOf(say));
}

const aside = 'aside';
const told = 'told';

/** There are as many times more questions. */
const weightOfFew = 4;

/** A sentence that matters and is left out costs more than an aside that is read. */
const sure = 0.6;

const several = /[.!?…] ./;

const betweenSentences = /(?<=[.!?…]) +/;

const asksOrCounts = /[?\d]/;

/** What these say may be said as an aside. */
const social: ReadonlySet<string> = new Set(['greeting', 'thanks', 'bye', 'reaction', 'about', 'sympathy']);

/** Folded, with a sign where the sentence begins. */
function wordsOf(sentence: string): string[] {
  return ['^', ...(sentence.match(/[\p{L}\p{N}'’]+/gu) ?? []).map(fold)];
}
