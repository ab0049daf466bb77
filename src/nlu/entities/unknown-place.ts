import type { Lexeme } from '../../knowledge/words.ts';
import { greetings, titles } from '../text/addressing.ts';
import type { Token } from '../text/text.ts';
import type { CityMatch } from './city.ts';

/** What tells a name from a word. */
interface Words {
  /** Whether the token of this number means something else. */
  isTaken: (at: number) => boolean;
  /** Whether a word is a usual one or names a field of work. */
  isUsual: (word: Lexeme) => boolean;
}

/**
 * "2.500 in Hintertupfingen", "pay in Little Snoring": behind "in" a name that is none of our words and on no list is a place
 * nobody knows; in a long message it may be anything.
 */
export function unknownPlaces(tokens: readonly Token[], words: Words): CityMatch[] {
  if (tokens.length > shortMessage) return [];
  return tokens.flatMap((token, at): CityMatch[] => {
    const begins = at + (prefixes.has(token.word) ? 1 : 0);
    const name = tokens[begins];
    if (!name || words.isTaken(begins) || !isPlaced(tokens, { at, end: begins + 1 }, words)) return [];
    if (name.clause !== token.clause || !isName(name, { prefixed: begins > at, last: isLast(tokens, begins) }, words))
      return [];
    const called = tokens.slice(at, begins + 1).map(({ raw }) => raw.charAt(0).toUpperCase() + raw.slice(1));
    return [{ city: { name: called.join(' ') }, from: at, to: begins + 1, negated: false }];
  });
}

const shortMessage = 10;

/** Behind "in"; in a few keywords also at the end ("Gehalt Posemuckel"). */
function isPlaced(tokens: readonly Token[], { at, end }: { at: number; end: number }, { isTaken }: Words): boolean {
  const [word = '', first = ''] = [tokens[at - 1]?.word, tokens[at - 2]?.word];
  if (before.has(word)) return !saying.has(first);
  return tokens.length <= keywords && at > 0 && end === tokens.length && isTaken(at - 1) && !articles.has(word);
}

const before = new Set(['in', 'near', 'nahe']);

/** "Answer in Klingon": a language. */
const saying = new Set(
  'answer reply speak talk write say it that das dies antworte antworten sprich sprechen schreib'.split(' '),
);

const keywords = 4;

/** Words before a thing, or before somebody who is spoken to. */
const articles = new Set([
  ...'der die das den dem des ein eine einen einem einer als the a an as for für fur mit with und and ohne without von of bei at zu to my mein i ich am im auf durch per statt wegen pro plus nur auch noch kein keine on by only also tschuss bye'.split(
    ' ',
  ),
  ...greetings,
  ...titles,
]);

/** What names of places begin with. */
const prefixes = new Set(
  'klein gross bad sankt st neu alt ober unter hinter vorder new north south east west great little lower upper los las san santa la le el mount port fort saint'.split(
    ' ',
  ),
);

/** Ends what is said: "was verdient man in leipzsch", "un in leipzsch? …". */
function isLast(tokens: readonly Token[], at: number): boolean {
  const [name, next] = [tokens[at], tokens[at + 1]];
  return before.has(tokens[at - 1]?.word ?? '') && (next === undefined || next.clause !== name?.clause);
}

function isName(token: Token, { prefixed, last }: { prefixed: boolean; last: boolean }, { isUsual }: Words): boolean {
  const { raw, word } = token;
  if (word.length < shortestName || raw === raw.toUpperCase() || /\d/.test(word)) return false;
  if (isUsual(token.lexeme) || isUsual(token.written) || generally.test(word)) return false;
  if (!/^\p{Lu}/u.test(raw)) return ofTowns.test(word) || (last && word.length >= longName && !ofThings.test(word));
  return prefixed || ofTowns.test(word) || !ofThings.test(word);
}

const shortestName = 4;
/** Shorter words in small letters may be short forms. */
const longName = 6;

/** Endings of names of towns. */
const ofTowns =
  /.{2}(?:hausen|ingen|ungen|kirchen|kirch|stedt|stadt|buttel|dorf|heim|hofen|weiler|munde|rode|roda|furt|brucken|bruck|burg|berg|leben|hagen|walde|wald|bach|feld|see|itz|ow|ham|ford|ton|shire|ville|mouth|chester|bury|borough)$/u;

/** "In Großstädten": no town by name. */
const generally =
  /^(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|august|september|october|november|december|januar|februar|marz|mai|juni|juli|oktober|dezember)$|^(?:gross|klein|innen|haupt|mittel|alt|vor|heimat|nachbar|landes|millionen)+st(?:a|ae)dt(?:en?)?$/u;

/** Endings of words that stand behind "in" without an article: what one works in, in which state, several of a kind. */
const ofThings =
  /(?:zeit|arbeit|stellung|vergleich|liste|tabelle|ubersicht|rechner|projekt|projektn|ung|heit|keit|schaft|ion|tat|enz|anz|ik|ie|ment|nis|niveau|grad|stand|basis|klasse|gruppe|stufe|rente|schicht|buro|office|dienst|betreuung|wesen|amt|art|form|team|center|centre|support|care|ing|ity|ness|ism|ware|ics|bound|line|isch|utsch|ish|ese|ili|eli|ern|en|s)$/u;
