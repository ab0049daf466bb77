import type { Span } from '../model.ts';
import { createHint } from './hint.ts';

/** Whether words may begin a clause on whoever is wanted. */
export const hintsAtPraise = createHint(/^(?:wer|wenn|who|whoever|if)$/);

/**
 * What a sentence asks for by praising or warning whoever has it: "Wer pünktlich ist und anpackt, sucht nicht lange", "if you
 * are patient and like children, get in touch". What somebody wishes for is none; each thing is a span of its own.
 */
export function findPraised(text: string): Span[] {
  return [...text.matchAll(PRAISED), ...text.matchAll(INVITED)].flatMap((found) => {
    const [whole, lead = '', body = ''] = found;
    const from = found.index + whole.indexOf(body, lead.length);
    return splitThings(body, from).filter(([start, end]) => tells(text.slice(start, end)));
  });
}

function tells(thing: string): boolean {
  return !WISH.test(thing) && !POINTING.test(thing) && thing.includes(' ');
}

/** Things are told apart where each has its verb: "Tiere mag und früh aufsteht", not "Hunde und Katzen mag". */
function splitThings(body: string, from: number): Span[] {
  const things: Span[] = [];
  let start = 0;
  for (const cut of [
    ...body.matchAll(
      /,? (?:und|sowie|oder|and|or) |, (?!(?:wenn|ohne|statt|ob|der|die|das|dem|den|um|dass|weil|als|wie|wo|who|that|which|when|without)(?!\p{L}))/gu,
    ),
    undefined,
  ]) {
    const end = cut?.index ?? body.length;
    if (cut && !VERB.test(body.slice(start, end))) continue;
    if (end - start >= 4) things.push([from + start, from + end]);
    start = end + (cut?.[0].length ?? 0);
  }
  return things;
}

const VERB = /(?<!\p{L})\p{Ll}+(?:t|n|st|nn|g|ll)$/u;

/** What stands elsewhere. */
const POINTING = /^(?:es|ihn|ihm|sie|das|dies|jetzt|hier|da|so|sich da|it|this|that)(?!\p{L})/iu;

const WISH =
  /(?<!\p{L})(?:will|willst|wollen|möchte|möchten|sucht|suchen|interessiert|want|would like|prefer|hope|hat man|verdien\p{L}*)(?!\p{L})|\d/iu;

const BODY = `([^.;:!?()„“"]{6,140}?)`;

/** What is said of somebody whom employers want, or do not want. */
const WANTED = [
  String.raw`(?:ist|wäre)(?: [\p{L}-]+){0,3} (?:richtig|willkommen|gern gesehen|gut aufgehoben|im vorteil|gefragt|begehrt|gesucht|falsch|fehl am platz)`,
  String.raw`wird(?: [\p{L}-]+){0,4} (?:aufgenommen|glücklich|geschätzt|genommen|eingestellt|gebraucht|fündig|arbeitslos|suchen|alt|froh)`,
  String.raw`findet(?: [\p{L}-]+){0,4} (?:was|etwas|arbeit|stelle|job|schnell|leicht|immer)`,
  String.raw`hat(?: [\p{L}-]+){0,3} (?:chancen|chance|karten|wahl|auswahl|wesentliche|gewonnen|leicht|leichter|sicher)`,
  String.raw`(?:darf|kann|sucht) sich (?:[\p{L}-]+ ){1,4}(?:aus|aussuchen)`,
  `(?:sucht nicht|muss nicht) lange?`,
  String.raw`bekommt(?: [\p{L}-]+){0,2} (?:job|stelle|vertrag|vorstellungsgespräch|zuschlag)`,
  `(?:sollte|soll|kann|möge) sich (?:melden|bewerben)`,
  `(?:passt|kommt) (?:hier|gut|weit|weiter|zu uns|ins)`,
  '(?:can pick|can choose|is welcome|are welcome|will never|will do well|will go far|does well|do well|gets? the job|fits? in|has a good chance|have a good chance|stands? a good chance)',
].join('|');

/** "Wer …, ist richtig", "those who …, do well". */
const PRAISED = new RegExp(
  String.raw`(?<!\p{L})(wer|whoever|anyone who|those who|people who) ${BODY},? (?:${WANTED})(?!\p{L})`,
  'giu',
);

/** "Wenn du …: unbedingt", "if you are …, get in touch". */
const INVITED = new RegExp(
  String.raw`(?<!\p{L})(wenn (?:du|sie|dir|ihnen)|if you(?: are)?) ${BODY}(?:, |: |,? dann )(?:unbedingt|bewirb|bewerben|melde\p{L}*|meld dich|ruf\p{L}*|komm\p{L}*|schreib\p{L}*|nur zu|bist du|sind sie|passt|write|apply|get in touch|call|give|drop by|send|come|you will (?:fit|do well|feel at home|be happy|like it)|you are (?:right|welcome))(?!\p{L})`,
  'giu',
);
