import { common, type Lexeme, type Lexemes } from '../../knowledge/words.ts';
import { abbreviations } from '../words/abbreviations.ts';
import type { WithoutAsides } from './asides.ts';
import { withoutCourtesy } from './courtesy.ts';
import { withoutHesitation } from './hesitation.ts';
import type { Hints } from './hints.ts';
import { narrowed } from './narrow.ts';
import { createTokenize } from './tokens.ts';

/** One word or number of a message: `word` is folded (and, after repair, corrected), offsets point into `Text.clean`. */
export interface Token {
  raw: string;
  word: string;
  /** As it was written and as it is meant, with what is known of them. */
  written: Lexeme;
  lexeme: Lexeme;
  start: number;
  end: number;
  /** Number of the clause it stands in; clauses end at punctuation and conjunctions. */
  clause: number;
}

/**
 * A message made ready for the recognisers: `clean` has no mention, markup or control characters. Once its typos are mended
 * (spelling/repair.ts), its words are folded too; so patterns over it need not ignore case, which would cost them four times as much.
 */
export interface Text {
  clean: string;
  tokens: Token[];
  /** `clean` with its umlauts, as numbers are read in it: of its typos only those of words beside numbers are mended. */
  counted?: string;
  /** Not all that was written is in it: courtesies, with whatever names, and asides are left out. */
  leftOut?: boolean;
  /** What patterns its letters allow; undefined where that was not asked. */
  hints?: Hints | undefined;
}

/** The longest message the recognisers read, in UTF-16 units; the rest is cut. */
export const maxLength = 2000;

/** Cleans a message and cuts it into words and clauses. Never fails, whatever the message holds. */
export type ReadText = (message: string) => Text;

/** Makes a reader of messages that remembers their words. */
export function createReadText(lexemes: Lexemes, withoutAsides: WithoutAsides = (message) => message): ReadText {
  const tokenize = createTokenize(lexemes);
  return (message) => {
    const written = cleanMessage(message);
    const clean = withoutAsides(withoutCourtesies(written)).slice(0, maxLength);
    return { clean, tokens: tokenize(clean), ...(clean === written ? {} : { leftOut: true }) };
  };
}

/** Reads a message by itself. */
export const readText: ReadText = createReadText(common);

const entities: Record<string, string> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', euro: '¤', apos: "'" };

/** Gender forms are cut to the base form: "Berater:in", "Berater*innen", "Berater/-in", "(m/w/d)". */
const genderSuffix = /(\p{L}{2})(?:[:*_]|\/-?|\(-?)(?:in|innen|r|n)\b\)?/giu;
const genderNote = /\(?\b[mwdfxi]\s?\/\s?[mwdfxi](?:\s?\/\s?[mwdfxi])?\b\)?/giu;

/** The point of "13. Gehalt" ends no sentence. */
const ordinal = /(?<![\d.,])(\d{1,2})\.\s+(?=\p{L})/gu;

/** "2 Ki" in a note on a client: children, not artificial intelligence. */
const children = /(?<![\d.,])(\d) ?Ki(?!\p{L})/gu;

/** "3 Tsd", "2,4 Mille": thousands. */
const thousands = /(\d)\s?(?:Tsd|Mille)\b\.?/giu;

/** "PLZ 39104" is no "please". */
const postcode = /(?<!\p{L})plz(?=[ .:]*\d{5}(?!\d))/giu;

/** "2k7": 2.7 thousand. */
const inThousands = /(?<![\p{L}\d.,])(\d)(?:k|tsd)(\d{1,2})(?![\p{L}\d])/giu;

/** "Vier J.", "im Mon.": spans of time, written short. */
const shortYears =
  /(?<=(?<![\p{L}\d.,])(?:\d{1,2}|ein|zwei|drei|vier|f(?:ü|ue)nf|sechs|sieben|acht|neun|zehn|zwanzig|paar|mehrere|viele|pro|im|das) ?)J\.?(?![\p{L}.])/gu;
const shortMonth = /(?<=(?:im|pro|je|\d|¤|euro|\/) ?)Mon\.?(?!\p{L})/giu;

/** "Teilzeit 30 - Chemnitz - Einstieg": a dash between things is a comma. */
const dashed = /(?<=[\p{L}\d.!?¤%)]) [-–—] (?=\p{L})/gu;

/** "u. m. Erf.": words that are written with one letter. */
const shortWords: Record<string, string> = { u: 'und', m: 'mit', o: 'oder', od: 'oder', f: 'für', i: 'in', b: 'bei' };
const shortWord = /(?<![\p{L}.])(u|m|od|o|f|i|b)\.(?= \p{L})/giu;

/** "Quereinst. o. Erf.": without what one may have. */
const shortWithout =
  /(?<![\p{L}.])(?:o\.(?= (?:\p{L}*erf|ausb|abschl|dt|deutsch|engl|\p{L}*kenn|berufs|\p{L}*schul|quali|zeugn|vork))|w\/ ?o(?!\p{L})\.?)/giu;

/** "W/ experience": with it. */
const shortWith = /(?<![\p{L}./])w\/ ?(?=\p{L}{3})/giu;

/** The point of an abbreviation ends no sentence. */
const shortForm = new RegExp(`(?<!\\p{L})(${Object.keys(abbreviations).join('|')})\\.(?= |,|\\))`, 'giu');

/** "p.a.", "p. h.": by the year, hour, month. */
const perPeriod = /(?<![\p{L}.])p\. ?([ahm])(?!\p{L})\.?/giu;

/** "Einstieg € + Englisch?": asks for the pay. */
const loneEuro = /(?<!\d)(?<!\d\s)\s?¤+(?!\s?\d)/gu;

/** "entry / languages / courses": things side by side. */
const listing = /\s+\/\s+/gu;

function cleanMessage(message: string): string {
  const cut = narrowed(message.slice(0, 2 * maxLength));
  const bare = unmarked.test(cut) ? cut : withoutMarkup(cut);
  const single = bullet.test(bare) ? bare.replace(bullet, '') : bare;
  const dictated = spokenMark.test(single) ? withMarks(single) : single;
  const listed = mayDash.test(dictated) ? dictated.replace(dashed, ', ') : dictated;
  const spelt = shorthand.test(listed) ? withoutForms(listed) : listed;
  const spaced = spelt.includes('  ') ? spelt.replace(/ {2,}/g, ' ') : spelt;
  return spaced.trim();
}

function withoutCourtesies(written: string): string {
  const plain = written.includes(',') ? written.replace(address, '') : written;
  const fluent = withoutHesitation(plain);
  return withoutCourtesy((fluent.length > shortLetter ? fluent.replace(signOff, '$1') : fluent).trim());
}

/** Most messages hold nothing but these, and need none of the steps that cost more than all the rest of reading. */
const unmarked = /^[ !-%'-;=-~äöüÄÖÜß¤]*$/;
const mayDash = / [-–—] /;
const shorthand = /[\d:*_/(¤]|\p{L}\.[ \p{L}]/u;

/** "Was kriegt man da so, Meister?": who is spoken to. */
const address =
  /(?<=\S), ?(?:meister|chef|boss|kollege|kumpel|alter|digga|bro|mate|man|buddy|pal|sir|madam)(?=\s*[?!.]*$)/i;

/** Shorter messages may be nothing but a good-bye. */
const shortLetter = 60;

/** "… Mit freundlichen Grüßen, K. Brandt (Personal)": how a letter ends asks nothing. */
const signOff =
  /([.?!\n] ?)(?:(?:mit (?:freundlichen|besten|herzlichen|lieben)|freundliche|viele|beste|liebe|herzliche|sch(?:ö|oe|o)ne) gr(?:ü|ue|u)(?:ß|ss)e?n?|mfg|lg|vg|(?:kind|best|warm) regards|regards|yours (?:sincerely|faithfully|truly)|all the best|cheers|best wishes)(?!\p{L})[^?]{0,60}$/iu;

/** A mark of a list of one, or a quotation mark that nothing closes; "1. Lehrjahr" is none. */
const bullet =
  /^\s*(?:[-–—•*>#]+\s+|(?:(?:frage|question|q) ?\d{1,2} ?[:.)] *|\(?\d[.)]\s+(?!\p{L}*(?:jahr|lehr|ausbild|stufe|platz|gehalt|monat|job|arbeitstag)))(?!.*\d[.)]\s)|["„“”»«](?=[^"„“”»«]+$))(?=\p{L})/isu;

/** Marks that dictation writes out: "komma wie komme ich dahin fragezeichen". */
const spokenMark = /fragezeichen|question mark|ausrufezeichen|exclamation mark|komma|comma|punkt|full stop/i;
const spokenComma = /(?<![\d,.]|(?<!\p{L})(?:ein|das|the|a)) (?:komma|comma)(?= (?!\d))/giu;
/** "… in Potsdam Punkt Was …", not "der Punkt", "auf den Punkt", "2 Punkt 4". */
const spokenStop =
  /(?<=\S)(?<!(?<!\p{L})(?:d(?:er|en|em|iese[nrm]?)|ein(?:e[nm])?|kein(?:en)?|mein|am|zum|im|zu|auf|pro|jede[nr]|welche[nr]|\p{L}+(?:ste|te)[rn]?)) (?:punkt|full stop)(?!\p{L})(?! (?:\d|eins|zwei|drei|f(?:ü|u)r|acht))/giu;
const spokenQuestion = /(?<=\S) (?:fragezeichen|question mark)(?!\p{L})/giu;
const spokenExclamation = /(?<=\S) (?:ausrufezeichen|exclamation mark)(?!\p{L})/giu;

/** "Ausrufezeichen, nein, Fragezeichen": the mark that is meant. */
const correctedMark =
  /(?:fragezeichen|ausrufezeichen|komma|punkt|question mark|exclamation mark|comma|full stop)(?:,? (?:(?:ä|a)hm?|um|uh|er|nein|nee|ne|no|nope|quatsch|falsch|sorry|ich meine|i mean|meine|moment|wait|doch))+,? (?=(?:fragezeichen|ausrufezeichen|question mark|exclamation mark)(?!\p{L}))/giu;

function withMarks(dictated: string): string {
  const bare = dictated.replace(correctedMark, '');
  return bare
    .replace(spokenComma, ',')
    .replace(spokenStop, '.')
    .replace(spokenQuestion, '?')
    .replace(spokenExclamation, '!');
}

function withoutMarkup(cut: string): string {
  return cut
    .replace(/<at[^>]*>.*?<\/at>/gis, ' ')
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/&(nbsp|amp|lt|gt|quot|euro|apos);/g, (_, name: string) => entities[name] ?? ' ')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\u00a0\u202f\u2009]+/gu, ' ');
}

function withoutForms(bare: string): string {
  return bare
    .replace(ordinal, '$1 ')
    .replace(children, '$1 Kinder')
    .replace(thousands, '$1k')
    .replace(postcode, 'Postleitzahl')
    .replace(inThousands, '$1,$2k')
    .replace(perPeriod, 'p$1')
    .replace(shortYears, 'Jahre')
    .replace(shortMonth, 'Monat')
    .replace(shortWithout, (short) => (short.startsWith('o') || short.startsWith('O') ? 'ohne' : 'without'))
    .replace(shortWith, 'with ')
    .replace(shortWord, (_, word: string) => shortWords[word.toLowerCase()] ?? word)
    .replace(shortForm, '$1')
    .replace(loneEuro, ' Euro')
    .replace(listing, ', ')
    .replace(genderNote, ' ')
    .replace(genderSuffix, '$1');
}
