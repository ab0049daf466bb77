import { flatMap } from '../../knowledge/flat-map.ts';
import { matchAll } from '../../knowledge/match-all.ts';
import type { Span } from '../../knowledge/model.ts';
import type { Text } from './text.ts';

/** A longer message is judged by its questions, the rest is background. */
const longMessage = 22;

/**
 * The sentences a message is to be judged by: all of a short one; of a longer one its questions, or its last two
 * sentences where none ends in a question mark.
 */
export function focusOf({ clean, tokens }: Text): Span[] {
  if (tokens.length <= longMessage) return [[0, clean.length]];
  const sentences = matchAll(clean, /[^.!?\n]+[.!?\n]*/g).map(
    ({ index, 0: sentence }): Span => [index, index + sentence.length],
  );
  const asks = (span: Span) => clean.slice(...span).includes('?');
  const questions = sentences.filter((span, at) => {
    const next = sentences[at + 1];
    if (asks(span) || next === undefined || !asks(next)) return asks(span);
    const asked = clean.slice(...next);
    return ofThose.test(asked) || asksIfTrue(asked);
  });
  const requests = questions.length > 0 ? questions : sentences.filter((span) => requesting.test(clean.slice(...span)));
  return flatMap(requests.length > 0 ? requests : sentences.slice(-2), (span) => withoutReasons(span, clean));
}

/** Whether a question asks if what was told before it is true. */
export function asksIfTrue(question: string): boolean {
  return pointsBack.test(question) || doubts.test(question);
}

/** "Erzähl mal, wie …", "tell me": asks without a question mark. */
const requesting =
  /^\s*(?:(?:und|and|also|so|bitte|please|dann|ok|okay|könn(?:t|te)est du|can you|could you),? )*(?:erz(?:ä|a|ae)hl|sag(?!t)|nenn|zeig|gib|erkl(?:ä|a|ae)r|beschreib|tell|give|list|name|explain|describe|show)(?:en sie|e|t)?(?: (?:mir|uns|ihm|ihr|me|us|him|her|mal|bitte|kurz))* /iu;

/** "… würden sie auch solche wie mich nehmen. Stimmt das?" */
const pointsBack =
  /^\s*(?:stimmt|geht|passt|klappt|ist|is|w(?:ä|a|ae)re|would|does|will|can) (?:das|that|it|this)(?: (?:denn|so|auch|eigentlich|wirklich|really|true|right|correct))*(?: (?:in|f(?:ü|u|ue)r|bei|for|there|dort|da)(?: \p{L}+){0,2})?(?: \p{L}+)?\s*(?:\?|,? (?:und|and) )/iu;

/** "… they take people like me. Is he right?", "… spinnt er oder ist da was dran?" */
const doubts =
  /^\s*(?:(?:und|and|also|so|na|well|aber|but),? )?(?:(?:stimmts?|wahr|richtig|wirklich|echt|true|really|right|seriously)\s*\?|(?:wer|who) (?:hat|liegt|is|has|'s|von|of)[^?]{0,20}(?:recht|richtig|right|wrong)(?!\p{L})|(?:who's|whos) right|(?:hat|haben|liegt|liegen|spinnt|spinnen|redet|reden|erz(?:ä|a)hlt|(?:ü|u)bertreibt|l(?:ü|u)gt) (?:er|sie|der|die|das)(?!\p{L})|ist (?:da|das|an|etwas|was) [^?]{0,30}(?:dran|wahr|quatsch|unsinn|(?:ü|u)bertrieben)(?!\p{L})|was ist (?:da |davon )?(?:dran|wahr)|(?:is|are) (?:he|she|they|that|it|this) (?:right|wrong|true|correct|talking|nonsense|rubbish|exaggerat\p{L}*|a myth|just)|is there (?:any|some)?(?:thing|truth) (?:to|in) (?:it|that)|any truth|(?:would|does|will) (?:that|it|this) (?:get|give|earn|bring|help|mean|make|count|matter)|(?:bringt|hilft|z(?:ä|a)hlt|macht|gibt) (?:mir |uns |einem )?das)/iu;

/** "Ich soll eine Fortbildung machen. Welche wird erwartet?", "which ones are there?": of what the sentence before names. */
const ofThose =
  /^\s*(?:(?:und|and|also|so),? )?(?:welche[rs]? (?:wird|werden|w(?:ä|a|ae)re?n?|ist|sind|gibt|gibts|gilt|brauch\p{L}*|lohn\p{L}*|bring\p{L}*|soll\p{L}*|empf(?:e|ie)hl\p{L}*|hilft|helfen|davon)|which (?:ones?|is|are|would|should|of them|do)|what kinds?\?)(?!\p{L})/iu;

/** Whether a place lies in a clause that says why somebody asks. */
export function isReason({ clean }: Text, [from, to]: Span): boolean {
  return [...clean.matchAll(reasons)].some(({ index, 0: words }) => index <= from && to <= index + words.length);
}

/** A sentence without the clauses that say why somebody asks: ", da ich für beide zuständig bin, ". */
function withoutReasons([from, to]: Span, clean: string): Span[] {
  const parts: Span[] = [];
  let start = from;
  for (const { index, 0: words } of matchAll(clean.slice(from, to), reasons)) {
    parts.push([start, from + index]);
    start = from + index + words.length;
  }
  return [...parts, [start, to]];
}

const reasons = /, (?:(?:und|and|aber|but) )?(?:da|weil|because|since|as) (?:ich|wir|i|i'm|we) [^,.?!]+,/giu;

/** Whether a place lies in one of the sentences. */
export function isInFocus(focus: readonly Span[], [from, to]: Span): boolean {
  return isWithin(focus, from, to);
}

/** As `isInFocus`, for a place given by its two ends. */
export function isWithin(focus: readonly Span[], from: number, to: number): boolean {
  for (const span of focus) if (span[0] <= from && to <= span[1]) return true;
  return false;
}
