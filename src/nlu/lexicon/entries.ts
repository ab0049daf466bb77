import type { CueEntry } from '../../knowledge/cues.ts';
import { type Aspect, languages, wordings } from '../../knowledge/model.ts';
import type { Kind } from '../question.ts';
import { cues } from '../words/cue-list.ts';
import { vocabulary } from '../words/vocabulary.ts';
import type { CueList, Mark, Strength } from '../words/words.ts';
import { marks } from '../words/words.ts';
import type { KindSign, SlotSign } from './lexicon.ts';

/** The cues of kinds of question, in both languages. */
export function kindEntries(): CueEntry<KindSign>[] {
  return languages.flatMap((language) =>
    Object.entries(vocabulary[language].kinds).flatMap(([kind, lists]) =>
      Object.entries(lists).map(([strength, list]) => ({
        value: { kind: kind as Kind, strength: strength as Strength, language },
        cues: cues(list),
      })),
    ),
  );
}

/** The cues of slots, in both languages. */
export function slotEntries(): CueEntry<SlotSign>[] {
  return languages.flatMap((language) => {
    const { levels, periods, partTime, facets, silent } = vocabulary[language];
    return [
      ...entries(levels, (level): SlotSign => ({ slot: 'level', level })),
      ...entries(periods, (period): SlotSign => ({ slot: 'period', period })),
      ...entries(facets, (facet): SlotSign => ({ slot: 'facet', facet })),
      ...entries(silent, (topic): SlotSign => ({ slot: 'silent', topic })),
      ...wordings.flatMap((wording) =>
        entries(
          vocabulary[language].wordings[wording],
          (strength): SlotSign => ({
            slot: 'wording',
            wording,
            strength,
          }),
        ),
      ),
      ...partTime.map(({ cues: list, hours }) => ({
        value: { slot: 'hours', hours } satisfies SlotSign,
        cues: cues(list),
      })),
    ];
  });
}

/** The cues by which an aspect is asked for, in both languages. */
export function aspectEntry({ id, kind, follows = false, cues: { de, en } }: Aspect): CueEntry<SlotSign> {
  return { value: { slot: 'aspect', aspect: id, kind, follows }, cues: [...de, ...en] };
}

function entries<Key extends string, Value>(
  lists: Partial<Record<Key, CueList>>,
  toValue: (key: Key) => Value,
): CueEntry<Value>[] {
  // Object.entries loses the keys' type; the record has no others.
  return (Object.entries(lists) as [Key, CueList][]).map(([key, list]) => ({ value: toValue(key), cues: cues(list) }));
}

/** The cues of marks, in both languages. */
export function markEntries(): CueEntry<{ mark: Mark }>[] {
  return languages.flatMap((language) =>
    marks.map((mark) => ({ value: { mark }, cues: cues(vocabulary[language][mark]) })),
  );
}
