import type { Text } from '../../text/text.ts';
import type { OccupationMatch } from '../occupation.ts';

/**
 * The occupations without an article whose pay is asked for beside a covered one that is only told of: "Ich mache Kundenservice. Was
 * verdient man als Erzieherin?"
 */
export function paidFor(
  occupations: readonly OccupationMatch[],
  text: Text,
  isCovered: (id: string | undefined) => boolean,
): OccupationMatch[] {
  const { clean, tokens } = text;
  const covered = occupations.filter(({ occupation }) => isCovered(occupation.id));
  const sentenceOf = ({ from }: OccupationMatch) => sentenceAt(text, tokens[from]?.start ?? 0);
  return occupations.filter((match) => {
    if (isCovered(match.occupation.id)) return false;
    const before = clean.slice(0, tokens[match.from]?.start ?? 0).toLowerCase();
    const after = clean.slice(tokens[match.to - 1]?.end ?? 0).toLowerCase();
    const [sentence, clause] = [sentenceOf(match), tokens[match.from]?.clause];
    const lastNamed = covered.every((other) => sentenceOf(other) <= sentence);
    if (lastNamed && wantsToBe.test(before) && asksPayThen.test(after)) return true;
    if (covered.some(({ from }) => tokens[from]?.clause === clause)) return false;
    if (payRightBefore.test(before)) return true;
    const asks = asksPayOfIt.test(before) || (asksAs.test(before) && earns.test(after));
    return asks && !(comparing.test(clean) && covered.some((other) => sentenceOf(other) === sentence));
  });
}

/** The number of the sentence at an offset. */
export function sentenceAt({ clean }: Text, offset: number): number {
  return (clean.slice(0, offset).match(/[.!?\n](?=\s)/gu) ?? []).length;
}

/** "Was verdient man dort eigentlich als …", "what does a … make": in the sentence that asks. */
const asksPayOfIt =
  /(?<!\p{L})(?:was|wie ?viel|what|how much)(?!\p{L})[^.?!]{0,40}(?:verdien\p{L}*|krieg\p{L}*|bekomm\p{L}*|zahl\p{L}*|pay|pays|does|do|would)(?: (?:man|er|sie|ich|wir|he|she|they|i|so|denn|eigentlich|dort|da|hier|there|ein\p{L}*|a|an|als|as|they|in \p{L}+|for))* $/u;

/** Two occupations side by side. */
const comparing =
  /(?<!\p{L})(?:als|wie|oder|und was|and what|vergl\p{L}*|than|or|versus|vs|compared|gegenüber|statt|instead)(?!\p{L})/u;

/** "Was würde er als Koch dort verdienen?" */
const asksAs =
  /(?<!\p{L})(?:was|wie ?viel|what|how much)(?!\p{L})[^.?!]{0,30}(?<!\p{L})(?:als|as)(?: (?:ein\p{L}*|an?))? $/u;
const earns = /^[^.?!]{0,30}(?<!\p{L})(?:verdien|krieg|bekomm|bek(?:ä|a)m|earn|get|make)/u;

/** "Gehalt Pflegefachkraft". */
const payRightBefore =
  /(?<!\p{L})(?:gehalt|lohn|verdienst|salary|pay)(?: (?:als|für|von|for|of|as|ein\p{L}*|a|an))* $/u;

/** "Zurück in meinen alten Beruf als Dreher. Was bekommt der?" */
const wantsToBe =
  /(?<!\p{L})(?:zur(?:ü|u)ck(?: \p{L}+){0,4} (?:als|zum|zur)|wieder als|umschulung(?: zu[mr])?|back to (?:being|working as)(?: an?)?|retrain(?:ing)? as(?: an?)?) $/u;
const asksPayThen =
  /[.?!] (?:und |and )?(?:was|wie ?viel|what|how much)(?!\p{L})[^.?!]*(?:verdien|krieg|bekomm|earn|get|make)/u;
