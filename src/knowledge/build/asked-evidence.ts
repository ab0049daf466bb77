import { type ConceptMatch, furtherRequirements } from '../concepts.ts';
import type { Facet, Language, Span } from '../model.ts';
import { overlaps } from './text.ts';

/** A sentence and the concepts it names, their places counted from its beginning. */
export interface Sentence {
  text: string;
  language: Language;
  matches: readonly ConceptMatch[];
  /** It stands in a section about skills. */
  demands: boolean;
  /** A sentence next to it names abilities too. */
  near: boolean;
  /** What it asks for by praising whoever has it. */
  praised: readonly Span[];
  /** What is the same for all abilities in it, filled when first read: what speaks for them, and that it speaks of money. */
  told?: { told: number; money: boolean };
}

interface Seen {
  match: ConceptMatch;
  sentence: Sentence;
  written: string;
  /** It is written as one word in small letters. */
  lower: boolean;
  /** What stands before the match, a little of it, and behind it. */
  before: string;
  after: string;
  opens: boolean;
  /** How many other abilities the sentence names. */
  others: number;
  /** The sentence speaks of money. */
  money: boolean;
}

/** What speaks for and against one ability in a sentence, with its weight. */
export const EVIDENCE: { weight: number; holds: (seen: Seen) => boolean }[] = [
  { weight: 1.5, holds: ({ others }) => others >= 2 },
  { weight: 1, holds: ({ others }) => others === 1 },
  { weight: 1.25, holds: ({ before, opens }) => opens || OPENED.test(before) },
  { weight: 1, holds: ({ match, sentence }) => isListed(match, sentence) },
  { weight: 0.5, holds: ({ before, match }) => match.at[0] < 20 && GOES_ON.test(before) },
  { weight: 1, holds: ({ before }) => ASKED_BEFORE.test(before) },
  {
    weight: 1.25,
    holds: ({ after }) => ASKED_BEHIND.test(after.slice(0, 48)),
  },
  { weight: 0.75, holds: ({ before, sentence }) => WITHOUT.test(before) && NOTHING_GOES.test(sentence.text) },
  { weight: 0.5, holds: ({ sentence, match }) => sentence.near && match.concept.facet !== 'tool' },
  { weight: 2, holds: ({ match, sentence }) => sentence.praised.some((at) => overlaps(at, match.at)) },
  { weight: 0.75, holds: ({ match }) => match.concept.id === 'licence-or-proof' },
  { weight: -0.75, holds: ({ match }) => match.concept.facet === 'tool' },
  { weight: -1.25, holds: ({ match }) => VAGUE.has(match.concept.id) },
  { weight: -1, holds: ({ before }) => DEFINITE.test(before) },
  { weight: -1.25, holds: ({ before, money }) => money && !TIED.test(before) },
  { weight: 1, holds: ({ before, money }) => money && TIED.test(before) },
  { weight: -0.25, holds: ({ match, sentence }) => /[:–] /.test(sentence.text.slice(0, match.at[0])) },
  { weight: -1.75, holds: ({ lower, sentence }) => lower && sentence.language === 'de' },
  { weight: -1, holds: ({ lower, sentence }) => lower && sentence.language === 'en' },
  { weight: 0.75, holds: ({ match, sentence }) => match.at[0] < sentence.text.length * 0.2 },
  { weight: -0.75, holds: ({ match, sentence }) => match.at[0] >= sentence.text.length * 0.8 },
  {
    weight: 0.5,
    holds: ({ after }) => /^ (?:ist|sind|is|are)(?!\p{L})/u.test(after),
  },
  {
    weight: 0.5,
    holds: ({ after }) => after === '.',
  },
  {
    weight: 1,
    holds: ({ match, written }) => match.concept.facet === 'tool' && BRAND.test(written),
  },
  { weight: 0.75, holds: ({ match, before }) => match.concept.facet === 'tool' && BY_MEANS.test(before) },
  { weight: -1, holds: ({ before }) => FAILING.test(before) },
  {
    weight: 1.5,
    holds: ({ lower, after, before }) => lower && IS_ONE.test(after) && SHOULD.test(before),
  },
  { weight: 0.75, holds: ({ before, sentence }) => LISTED_AGAIN.test(before) && ASKED.test(sentence.text) },
];

/** What a sentence says of all abilities in it. */
export const OF_SENTENCE: { weight: number; holds: (sentence: Sentence) => boolean }[] = [
  { weight: 0.75, holds: ({ text }) => ASKED.test(text) },
  { weight: 0.25, holds: ({ text }) => MUST.test(text) },
  { weight: 0.25, holds: ({ demands }) => demands },
  { weight: -0.75, holds: ({ text }) => PAST.test(text) },
  { weight: 0.75, holds: ({ text }) => COURSE.test(text) },
  { weight: -1, holds: ({ text }) => /\?["“”»«)]*$/.test(text) },
  { weight: 0.5, holds: ({ language }) => language === 'en' },
  { weight: -0.25, holds: ({ text }) => text.length >= 180 },
];

/** What stands in one enumeration with an ability is one: "Geduld, Dokumentation und Englisch". */
export function isListedWith(text: string, one: ConceptMatch, other: ConceptMatch): boolean {
  const [first, second] = one.at[0] < other.at[0] ? [one.at, other.at] : [other.at, one.at];
  const between = text.slice(first[1], second[0]);
  return between.length <= 40 && ENUMERATED.test(between) && !/[;:.–—]/.test(between);
}

function isListed(match: ConceptMatch, { text, matches }: Sentence): boolean {
  return matches.some(
    (other) => other !== match && LISTED.has(other.concept.facet) && isListedWith(text, match, other),
  );
}

/** What stands in lists of what a job asks for. */
const LISTED: ReadonlySet<Facet> = new Set<Facet>(['skill', 'tool', 'language', 'task', 'driver']);

const ENUMERATED = /,|(?<!\p{L})(?:und|oder|sowie|and|or)(?!\p{L})/u;

/** Whether something is written as one word in small letters. */
export function isLower(word: string): boolean {
  return /^\p{Ll}\p{L}*$/u.test(word);
}

/** A list goes on: after a comma, a colon or a bracket, or with "and" where a sentence or a clause begins. */
const OPENED = /[,:(] ?(?:(?:und|oder|sowie|auch|and|or|also|then) )*[„"“]?$/u;
const GOES_ON = /^(?:und|auch|sowie|dazu|and|also|plus)(?: (?:dann|auch|noch|then|also))? $/iu;
const DEFINITE =
  /(?<!\p{L})(?:der|die|das|den|dem|des|the|this|that|these|dies\p{L}*|jede\p{L}*|zum|zur|im|am|beim|vom|ins|ans|mein\p{L}*|seine?\p{L}*|ihre?\p{L}*|unser\p{L}*|his|her|my|our|their)(?: \p{Ll}\p{L}*(?:e|en|er|es|em))? $/iu;
/** Words by which something is asked for. */
export const ASKED =
  /brauch|verlang|gefragt|forder|zählt|zählen|wichtig|fähigkeit|need|require|vorausset|grundlage (?:ist|sind|bildet)|(?:standard|usual|entry) ticket|eintrittskarte|versteht sich|verstehen sich|(?:sie|du) (?:beherrsch|kenn)\p{L}* |you (?:master|know) |entscheid|mitbring|bringt .* mit|erwart|gesucht|essential|matters|it takes|unverzicht|unerläss|demand|insists? on|calls? for|setz(?:t|en) .{3,60} voraus|acht(?:et|en)(?! sich)[^.;]{0,30} auf |(?:kommt|komme) [^.;]{0,40}auf [^.;]{3,60} an(?!\p{L})|legt? [^.;]{0,20}wert auf|besteh(?:t|en) auf/iu;
/** Right before or behind the ability: that it is asked for. */
const ASKED_BEFORE =
  /(?<!\p{L})(?:brauch\p{L}*|verlang\p{L}*|zählt|zählen|gefragt (?:ist|sind|wird|werden)|wichtig\p{L}* (?:ist|sind|aber|bleibt)|entscheidend (?:ist|sind)|dazu komm\p{L}*|hinzu komm\p{L}*|kommen|nötig (?:ist|sind)|fähigkeit|bereitschaft|mut|talent|sinn|gespür|needs?|requires?|takes|demands?|asks for|insists? on|calls? for|wert auf|besteh(?:t|en) auf|ability|willingness|skill|talent|feeling|knack)(?:,| zum| zur| zu| für| for| to| of)?(?: \p{L}+){0,2} $/iu;
const ASKED_BEHIND =
  /^[^.,;:!?–]{0,32}?(?<!\p{L})(?:gefragt|gefordert|(?:werden|wird|are|is) (?:getestet|geprüft|strapaziert|tested)|nötig|notwendig|sitzen|ein muss|a must|compulsory|mandatory|obligatory|unerlässlich|unverzichtbar|hilft|helfen|hilfreich|gehört|gehören|zählt|zählen|schadet|schaden|von vorteil|pflicht|voraus|vorausgesetzt|mitbring\p{L}*|mit[.,]|braucht|wichtig|helps?|counts?|matters?|assumed|required|needed|expected|essential|welcome|an advantage)(?!\p{L})/iu;

/** "Ohne Staplerschein geht hier nichts". */
const WITHOUT = /(?<!\p{L})(?:ohne|without)(?: [\p{L}-]+){0,5} $/iu;
const NOTHING_GOES =
  /(?<!\p{L})(?:geht|gehe|läuft|wird|kommt|kommen|bleibt|hat|haben|ist|braucht|darf|stellt|nimmt|you|nobody|no one|there is)(?: [\p{L}'-]+){0,4} (?:nichts|gar nichts|nicht|niemand|keiner|keine|kein|wenig|verloren|aufgeschmissen|chancenlos|schwer|nothing|nowhere|lost|not|hard)(?!\p{L})/iu;

/** "SAP", "AutoCAD", "C++". */
const BRAND = /\p{Lu}{2}|\p{Ll}\p{Lu}|\d|\+/u;
/** "Gearbeitet wird mit …", "they live in …". */
const BY_MEANS =
  /(?<!\p{L})(?:mit|in|im|über|per|via|with|using|uses?|runs?|around|through|knows?)(?: (?:dem|der|the|einem|einer|an?))?(?: \p{Lu}[\p{L}-]+)? $/u;

/** "Wer schwindelfrei ist", "man sollte belastbar sein". */
const IS_ONE = /^(?:,? (?:und|oder|and|or) [\p{L}]+)? (?:sein|ist|bleiben|bleibt|is|stay|stays|genug|enough)(?!\p{L})/u;
const SHOULD = /(?<!\p{L})(?:wer|muss|müssen|musst|sollte|sollten|darf|who|must|should|be)(?!\p{L})[^.;:!?]{0,50}$/iu;
/** "Gefragt sind Geduld, der Kranschein und …". */
const LISTED_AGAIN = /(?:,|(?<!\p{L})(?:und|sowie)) (?:der|die|das|den|the) $/u;
/** "Mal streikt die Sprachsoftware": it is named for what it does not do. */
const FAILING = /(?<!\p{L})(?:streikt|hakt|spinnt|versagt|klemmt|fails|crashes)(?: (?:der|die|das|the))? $/iu;
const MUST = /(?<!\p{L})(?:muss|müssen|musst|sollte|must|should|have to|has to)(?!\p{L})/iu;

/** "Wer Geduld hat, verdient 2.300 Euro": pay depends on it. */
const TIED = /(?<!\p{L})(?:wer|who|mit|with|bei|for)(?: [\p{L},-]+){0,5} $/iu;
const PAST = /(?<!\p{L})(?:war|waren|hatte|hatten|wurde|was|were|had)(?!\p{L})/iu;
const COURSE = /lehrgang|kurs|weiterbild|fortbild|schulung|seminar|course|training/iu;
/** Concepts whose cues stand before anything. */
const VAGUE: ReadonlySet<string> = new Set([furtherRequirements, 'specialist-knowledge']);
