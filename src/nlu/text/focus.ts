import { flatMap } from '../../knowledge/flat-map.ts';
import { matchAll } from '../../knowledge/match-all.ts';
import type { Span } from '../../knowledge/model.ts';
import { askedStretch } from './asked-stretch.ts';
import type { Text } from './text.ts';

/** A longer message is judged by its questions, the rest is background. */
const longMessage = 22;

/** What a message is to be judged by, and what its sentences tell before they ask. */
export interface Focus {
  asked: Span[];
  told: Span[];
}

/**
 * The sentences a message is to be judged by: all of a short one; of a longer one its questions, or its last two
 * sentences where none ends in a question mark. Of a sentence that tells before it asks, the stretch that asks, where that
 * names what it is about.
 */
export function focusOf(text: Text, asksOf: (span: Span) => boolean): Focus {
  const sentences = askedSentences(text);
  if (text.tokens.length <= longMessage) return { asked: sentences, told: [] };
  const told: Span[] = [];
  const asked = flatMap(sentences, (sentence) => {
    const stretch = askedStretch(text.clean, sentence);
    const isNarrower = stretch[0] > sentence[0] && asksOf(stretch);
    if (isNarrower) told.push([sentence[0], stretch[0]]);
    return withoutReasons(isNarrower ? stretch : sentence, text.clean);
  });
  return { asked, told };
}

function askedSentences({ clean, tokens }: Text): Span[] {
  if (tokens.length <= longMessage) return [[0, clean.length]];
  const sentences = matchAll(clean, /[^.!?\n]+[.!?\n]*/g).map(
    ({ index, 0: sentence }): Span => [index, index + sentence.length],
  );
  const asks = (span: Span) => isQuestion(clean.slice(...span));
  const questions = sentences.filter((span, at) => {
    const next = sentences[at + 1];
    if (asks(span) || next === undefined || !asks(next)) return asks(span);
    const asked = clean.slice(...next);
    return ofThose.test(asked) || asksIfTrue(asked);
  });
  const requests = questions.length > 0 ? questions : sentences.filter((span) => requesting.test(clean.slice(...span)));
  return requests.length > 0 ? requests : sentences.slice(-2);
}

/** Whether a question asks if what was told before it is true. */
export function asksIfTrue(question: string): boolean {
  return pointsBack.test(question) || doubts.test(question);
}

/** "Für ein Papier benötige ich die Einstiegsspannen", "I need the ranges for". */
const requiring =
  /(?<!\p{L})(?:(?:ben(?:ö|o|oe)tig\p{L}*|br(?:ä|a|ae)ucht?e?n?|brauch\p{L}*) (?:ich|wir)|(?:ich|wir) (?:ben(?:ö|o|oe)tig\p{L}*|bitten? um|erbitten?)|(?:i|we) (?:need|require)|please (?:send|give|provide)) (?:(?:bitte|noch|kurz|nur|auch|just|also|me|us|hierf(?:ü|u|ue)r|daf(?:ü|u|ue)r) )*(?:die|das|den|eine|ein|the|your|angaben|zahlen|figures)(?!\p{L})/u;

/** Ends in a question mark and is no small talk, or says what somebody would like to know. */
function isQuestion(sentence: string): boolean {
  return (sentence.includes('?') && !chat.test(sentence)) || wishing.test(sentence) || requiring.test(sentence);
}

/** "Na, auch schon wach?", "how are you?", "darf ich was fragen?" */
const chat =
  /^\s*(?:(?:na|und|and|so|hey|hi|hallo|hello|moin|oh|ok|okay|sag mal|also|guten \p{L}+|good \p{L}+)[,!. ]*)*(?:(?:auch |schon |noch |still |you |bist du |are you )*(?:wach|da|there|awake|up|online)|(?:wie|wia) (?:geht|gehts|l(?:ä|a|ae)uft|l(?:ä|a|ae)ufts)(?:['’]?s)?(?: (?:es|dir|ihnen|euch|so|heute|denn|bei dir))*|alles (?:klar|gut|fit|ok|okay|paletti|roger)(?: bei dir| so)?|l(?:ä|a|ae)uft(?:['’]?s)?(?: bei dir| so)?|was geht(?: ab)?|how (?:are|r) (?:you|u|things)(?: doing)?(?: today)?|how(?:['’]?s| is) (?:it going|life|your day)(?: today)?|what(?:['’]?s| is) up|(?:darf|kann|d(?:ü|u|ue)rfte|k(?:ö|o|oe)nnte) ich (?:dich |sie |mal |kurz |was |etwas |eine frage )*(?:fragen|stellen|st(?:ö|o|oe)ren)|(?:may|can|could) i (?:just |quickly )?ask(?: you)?(?: something| a question| sth)?|(?:hast du|haben sie) (?:kurz |mal |gerade |eben )*zeit|(?:got|have you got|do you have) (?:a )?(?:sec|second|minute|moment)|kurze frage|quick question|verstehst du mich|h(?:ö|o|oe)rst du mich|can you hear me|ready|bereit|wei(?:ß|ss)t du was|you know what|guess what)[^\p{L}?]*\?/u;

/** "Ich bräuchte die Tätigkeiten in Potsdam", "I'd like to know what …". */
const wishing =
  /(?<!\p{L})(?:ich|wir|i|we|mich|uns)(?:['’]d)?(?: (?:would|bräuchte\p{L}*|brauchte\p{L}*|h(?:ä|a|ae)tten?|w(?:ü|u|ue)rden?|m(?:ö|o|oe)chten?|w(?:ü|u|ue)ssten?|will|wollen|want|need|like|love))+ (?:(?:gern\p{L}*|mal|noch|nur|just|really|auch|to|please|bitte) )*(?:wissen|erfahren|know|hear|find out|die|das|den|eine angabe|any tips?|(?:a|some) tips?|tips?|einen tipp|tipps?|jeden tipp|the (?:pay|figures?|numbers?|skills|tasks))(?!\p{L})|(?<!\p{L})(?:mich|uns) (?:w(?:ü|u|ue)rde (?:auch |noch |mal )?interessier|interessier)|(?:i|we)(?:['’]?d)? (?:happily|gladly) (?:take|have|hear)(?!\p{L})|(?:tipps?|ratschl(?:ä|a|ae)ge?|tips?|advice) (?:nehme|nehm|w(?:ä|a|ae)re?n?|h(?:ä|a|ae)tte|would be|is|are|appreciated|welcome|gern\p{L}*)(?!\p{L})|interessier\p{L}* (?:w(?:ü|u|ue)rde )?(?:mich|uns)(?!\p{L})/u;

/** "Erzähl mal, wie …", "tell me": asks without a question mark. */
const requesting =
  /^\s*(?:(?:und|and|also|so|bitte|please|dann|ok|okay|könn(?:t|te)est du|can you|could you),? )*(?:erz(?:ä|a|ae)hl|sag(?!t)|nenn|zeig|gib|erkl(?:ä|a|ae)r|beschreib|tell|give|list|name|explain|describe|show)(?:en sie|e|t)?(?: (?:mir|uns|ihm|ihr|me|us|him|her|mal|bitte|kurz))* /u;

/** "… würden sie auch solche wie mich nehmen. Stimmt das?" */
const pointsBack =
  /^\s*(?:stimmt|geht|passt|klappt|ist|is|w(?:ä|a|ae)re|would|does|will|can) (?:das|that|it|this)(?: (?:denn|so|auch|eigentlich|wirklich|really|true|right|correct))*(?: (?:in|f(?:ü|u|ue)r|bei|for|there|dort|da)(?: \p{L}+){0,2})?(?: \p{L}+)?(?:,? (?:oder|or) [^?]{1,40})?\s*(?:\?|,? (?:und|and) )/u;

/** "… they take people like me. Is he right?", "… spinnt er oder ist da was dran?" */
const doubts =
  /^\s*(?:(?:und|and|also|so|na|well|aber|but),? )?(?:(?:stimmts?|wahr|richtig|wirklich|echt|true|really|right|seriously)\s*\?|(?:wer|who) (?:hat|liegt|is|has|'s|von|of)[^?]{0,20}(?:recht|richtig|right|wrong)(?!\p{L})|(?:who's|whos) right|(?:hat|haben|liegt|liegen|spinnt|spinnen|redet|reden|erz(?:ä|a)hlt|(?:ü|u)bertreibt|l(?:ü|u)gt) (?:er|sie|der|die|das)(?!\p{L})|ist (?:da|das|an|etwas|was) [^?]{0,30}(?:dran|wahr|quatsch|unsinn|(?:ü|u)bertrieben)(?!\p{L})|was ist (?:da |davon )?(?:dran|wahr)|(?:is|are) (?:he|she|they|that|it|this) (?:right|wrong|true|correct|talking|nonsense|rubbish|exaggerat\p{L}*|a myth|just)|is there (?:any|some)?(?:thing|truth) (?:to|in) (?:it|that)|any truth|(?:would|does|will) (?:that|it|this) (?:get|give|earn|bring|help|mean|make|count|matter)|(?:bringt|hilft|n(?:ü|u)tzt|z(?:ä|a)hlt|macht|gibt) (?:mir |uns |einem |ihm |ihr |ihnen |dir )?(?:das|sowas|so etwas)(?! \p{L}{5}))/u;

/** "Ich soll eine Fortbildung machen. Welche wird erwartet?", "which ones are there?": of what the sentence before names. */
const ofThose =
  /^\s*(?:(?:und|and|also|so),? )?(?:welche[rs]? (?:wird|werden|w(?:ä|a|ae)re?n?|ist|sind|gibt|gibts|gilt|brauch\p{L}*|lohn\p{L}*|bring\p{L}*|soll\p{L}*|empf(?:e|ie)hl\p{L}*|hilft|helfen|davon)|which (?:ones?|is|are|would|should|of them|do)|what kinds?\?)(?!\p{L})/u;

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

const reasons = /, (?:(?:und|and|aber|but) )?(?:da|weil|because|since|as) (?:ich|wir|i|i'm|we) [^,.?!]+,/gu;

/** Whether a place lies in one of the sentences. */
export function isInFocus(focus: readonly Span[], [from, to]: Span): boolean {
  return isWithin(focus, from, to);
}

/** As `isInFocus`, for a place given by its two ends. */
export function isWithin(focus: readonly Span[], from: number, to: number): boolean {
  for (const span of focus) if (span[0] <= from && to <= span[1]) return true;
  return false;
}
