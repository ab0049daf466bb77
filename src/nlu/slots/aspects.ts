import type { CueMatch } from '../../knowledge/cues.ts';
import type { Span } from '../../knowledge/model.ts';
import type { SlotSign } from '../lexicon/lexicon.ts';
import { tells } from '../text/hints.ts';
import { claiming } from '../text/phrases.ts';
import type { View } from '../view/view.ts';

type AspectSign = Extract<SlotSign, { slot: 'aspect' }>;

/** The sides of the job that a message asks about; "fresh from school" and "newcomers" are levels first. */
export function aspectsIn(view: View): AspectSign[] {
  return aspectSignsIn(view).map(({ value }) => value);
}

/** "Direkt nach der Schule anfangen", "am Anfang Unterstützung": asks of more than the level in it. */
function isWider([start, end]: Span, inner: Span): boolean {
  return end > inner[1] || (start < inner[0] && end === inner[1]);
}

/** As `aspectsIn`, with the places where they stand. */
export function aspectSignsIn({ concepts, likely, places, regions, slots, sure, text }: View): CueMatch<AspectSign>[] {
  const signs = slots.filter(isAspect);
  if (signs.length === 0) return [];
  const names = likely('salary') || places > 1 ? regions : [];
  const isPlace = ([from, to]: Span) =>
    names.some((name) => (text.tokens[name.from]?.start ?? 0) <= from && to <= (text.tokens[name.to - 1]?.end ?? 0));
  const levels = slots.filter(({ value }) => value.slot === 'level');
  return signs.filter(({ value, at }) => {
    const isLevel = levels.some((level) => level.at[0] < at[1] && at[0] < level.at[1] && !isWider(at, level.at));
    const named =
      text.clean[at[1]] === '-' ||
      isClaim(value.aspect, at, text) ||
      isHindrance(value.aspect, at, text.clean) ||
      isMust(value.aspect, text.clean.slice(...at), concepts) ||
      isUseful(value.aspect, text.clean.slice(...at), concepts);
    return !named && !isPlace(at) && (!isLevel || sure(value.kind));
  });
}

function isAspect(sign: CueMatch<SlotSign>): sign is CueMatch<AspectSign> {
  return sign.value.slot === 'aspect';
}

/** "Was könnte ich fordern?": without umlauts the same word as "fördern". */
function isClaim(aspect: string, at: Span, text: View['text']): boolean {
  return aspect === 'training-cost' && /^forder/u.test(text.clean.slice(...at)) && tells(claiming, text);
}

/** "Ist Englisch da Pflicht?": whether a language or a tool is a must, not training. */
function isMust(aspect: string, said: string, concepts: View['concepts']): boolean {
  if (aspect !== 'mandatory-training' || ofTraining.test(said)) return false;
  return concepts.some(({ concept }) => concept.facet === 'language' || concept.facet === 'tool');
}

const ofTraining = /bild|schul|kurs|lern|train|course|learn|seminar/u;

/** "Ist Spanisch dort sinnvoll?": whether a thing is of use, not what the work means. */
function isUseful(aspect: string, said: string, concepts: View['concepts']): boolean {
  return aspect === 'meaning' && /^(?:sinnvoll|useful|meaningful)/u.test(said) && concepts.some(isBrought);
}

function isBrought({ concept }: View['concepts'][number]): boolean {
  return concept.facet === 'language' || concept.facet === 'tool' || concept.facet === 'training';
}

/** "Ist Übergewicht ein Nachteil?", "would that be a disadvantage?": whether something stands in the way, not what is bad about the job. */
function isHindrance(aspect: string, [start, end]: Span, clean: string): boolean {
  return (
    aspect === 'drawbacks' &&
    /^(?:nachteil|minuspunkt|disadvantage|drawback)$/u.test(clean.slice(start, end)) &&
    /(?<!\p{L})(?:ein|kein|als|zum|a|an|any|no|my)(?: \p{L}+)? $/u.test(clean.slice(0, start))
  );
}
