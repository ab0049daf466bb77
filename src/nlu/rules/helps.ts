import type { Asked } from '../intent/asked.ts';
import type { View } from '../view/view.ts';

/** "Ich spreche Polnisch. Bringt mir das was?": of what was told before, whether it counts. */
export function helpsThat({ text, concepts, numbers, topics }: View): Asked[] | undefined {
  const told = concepts.filter(({ concept, at }) => assets.has(concept.facet) && at[0] < text.clean.search(helps));
  const other = topics.some(({ kind }) => kind !== 'skills' && kind !== 'training');
  return told.length > 0 && !numbers.amount && !other ? [{ kind: 'need', clauses: [], firm: true }] : undefined;
}

const assets: ReadonlySet<string> = new Set(['language', 'tool', 'skill', 'training']);

const helps =
  /(?<!\p{L})(?:(?:bringt|hilft|n(?:ü|u)tzt|z(?:ä|a)hlt|reicht) (?:(?:mir|ihm|ihr|uns|einem|dir) )?(?:das|dies|dat|des|es|so ?was|der kurs|der schein)|(?:does|would|will|might) (?:that|this|it) (?:help|count|matter)|is (?:that|this|it) (?:any )?(?:use|useful|worth|an advantage|a plus|an asset))(?!\p{L})/iu;
