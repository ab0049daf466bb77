import type { Asked } from '../intent/asked.ts';
import { tells } from '../text/hints.ts';
import { moneyToo } from '../text/phrases.ts';
import type { View } from '../view/view.ts';

/** "What could that be worth?" after whether something is needed: what it brings in pay. */
export function worthThat({ before, text, concepts, places }: View): Asked[] | undefined {
  if (before !== 'need' || text.tokens.length > shortFollowUp || concepts.length > 0 || places > 0) return undefined;
  return worth.test(text.clean) ? [{ kind: 'salary', clauses: [], lifted: true, firm: true }] : undefined;
}

const shortFollowUp = 9;

const worth =
  /(?<!\p{L})(?:be worth|is (?:that|it) worth|worth in|how much (?:is|would|could) (?:that|it)|(?:wie ?viel|was) (?:ist|w(?:ä|a)re|bringt|br(?:ä|a)chte|macht) (?:mir )?(?:das|es|sowas)(?: mir)?(?: (?:so|denn|dann|da))*(?: (?:wert|aus|an|in|im|beim|finanziell|ein)|$|\?))/u;

/** "Ich spreche Polnisch. Bringt mir das was?": of what was told before, whether it counts. */
export function helpsThat({ text, concepts, numbers, topics }: View): Asked[] | undefined {
  const told = concepts.filter(({ concept, at }) => assets.has(concept.facet) && at[0] < text.clean.search(helps));
  const other = topics.some(({ kind }) => kind !== 'skills' && kind !== 'training');
  return told.length > 0 && !numbers.amount && !other
    ? [{ kind: 'need', clauses: [], firm: true, ...(tells(moneyToo, text) && { topic: 'salary' }) }]
    : undefined;
}

const assets: ReadonlySet<string> = new Set(['language', 'tool', 'skill', 'training']);

const helps =
  /(?<!\p{L})(?:(?:bringt|hilft|n(?:ü|u)tzt|z(?:ä|a)hlt|reicht) (?:(?:mir|ihm|ihr|uns|einem|dir) )?(?:das|dies|dat|des|es|so ?was|der kurs|der schein)|(?:does|would|will|might) (?:that|this|it) (?:help|count|matter|be (?:of )?(?:any |some )?(?:use|useful|an advantage|a plus|an asset))|is (?:that|this|it) (?:any )?(?:use|useful|worth|an advantage|a plus|an asset))(?!\p{L})/u;
