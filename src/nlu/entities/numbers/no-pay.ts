import { isNumbered } from '../../text/numbered.ts';
import { isCalledPostcode, isPostcode, type Sides, type TownOfCode } from '../city/postcodes.ts';

/** Whether a number of a text in even letters counts something else than pay: a code, a room, a year. */
export function isNoPay(value: number, digits: string, sides: Sides, townOf: TownOfCode): boolean {
  if (isPostcode(digits, sides, townOf)) return true;
  return looksLikeCode(digits, sides.before) || looksLikeYear(value, digits, sides);
}

/** "09126 Chemnitz", "0371 123456", "PLZ 39104", "Raum 2400": codes of towns and telephones begin with 0, others are named. */
function looksLikeCode(digits: string, before: string): boolean {
  return /^0\d/.test(digits) || (/^[\d.,]+$/.test(digits) && (isNumbered(before) || isCalledPostcode(before)));
}

/** "Jahrgang 1975", "im Jahr 2019", "gab es 2015", and without a word for it any that is not round and lately. */
function looksLikeYear(value: number, digits: string, { before, after }: Sides): boolean {
  if (!/^(?:19|20)\d\d$/.test(digits) || value >= 2040 || pay.test(after)) return false;
  if (value > 2020 && value % 10 !== 0) return true;
  if (value > 1950 && value < 2000 && value % 50 !== 0 && !offered.test(before)) return true;
  if (value > 2000 && value % 50 !== 0 && !offered.test(before)) return true;
  return dated.test(before) || /^ (?:geboren|born)(?!\p{L})/u.test(after);
}

const offered =
  /angebot|biet|geboten|zahlt? mir|bekomme|kriege|verdiene|offer|(?<!\p{L})(?:i|we) (?:get|earn)|pays? me|salary of|gehalt von|für |for |mit |auf |um |nur |only |statt |oder |or /u;

const pay = /^ ?(?:¤|eur|brutto|netto|gross|net(?!\p{L})|im monat|monatlich|pro monat|a month|per month|monthly)/u;

const dated =
  /(?<!\p{L})(?:in|im|seit|bis|ab|für|jahre?|jahrgang|baujahr|jg|geb(?:oren)?|born(?: in)?|bj|anno|gab(?:'?s| es)|war(?:en)?(?: es)?|since|by|until|from|year|back in|dem|von|(?:sommer|winter|herbst|frühjahr|ende|anfang|mitte|summer|autumn|spring|end of|early|late)|jan(?:uar|uary)?|feb(?:ruar|ruary)?|märz|march|april?|ma[iy]|june?|jul[iy]|august|sep(?:tember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[zc](?:ember)?)[.:]? $/u;
