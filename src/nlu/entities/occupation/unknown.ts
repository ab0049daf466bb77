import { flatMap } from '../../../knowledge/flat-map.ts';
import type { Token } from '../../text/text.ts';
import type { Context, OccupationMatch } from '../occupation.ts';
import { partOf } from './part.ts';

/** Names of occupations that the catalogue does not have: behind "als", "ein", "as a", or before "Gehalt". */
export function unknownNames(tokens: readonly Token[], { taken, isCommon }: Context): OccupationMatch[] {
  return flatMap(tokens, (token, at) => {
    const before = tokens[at - 1]?.word ?? '';
    if (taken.has(at) || token.word.length < 4 || ordinal.test(token.word)) return [];
    const heads =
      tokens.length <= shortMessage &&
      token.word.length >= 6 &&
      titles.has(tokens[at + 1]?.word ?? '') &&
      !/(?:erfahrung(?:en)?|kenntnisse?|experience)$/i.test(token.raw) &&
      !qualified.has(before) &&
      !(taken.has(at - 1) && district.test(token.word));
    if (!articles.has(before) && !(heads && !isCommon(token.word))) return [];
    if (
      !heads &&
      !looksLikeOccupation(token.word, asOne(tokens, at)) &&
      (tokens.length > shortMessage ||
        !strong.has(before) ||
        isCommon(token.word) ||
        abstract.test(token.word) ||
        !(/^\p{Lu}/u.test(token.raw) || isPaidAs(tokens, at)))
    )
      return [];
    return [{ occupation: { id: undefined, name: token.raw }, from: at, to: at + 1, part: partOf(tokens, at) }];
  });
}

const articles = new Set([
  'als',
  'ein',
  'eine',
  'einer',
  'einem',
  'einen',
  'as',
  'beruf',
  'berufs',
  'der',
  'die',
  'a',
  'an',
  'the',
  'zum',
  'zur',
  'eines',
  'fur',
  'for',
]);

/** "Elektriker Gehalt", "elektrician jobs": what stands before these is a name. */
const titles = new Set([
  'job',
  'jobs',
  'stelle',
  'stellen',
  'gehalt',
  'lohn',
  'salary',
  'salaries',
  'pay',
  'wage',
  'wages',
]);

/** "das fetteste Gehalt": what stands between these and the pay describes it; "what drives pay up": what it does. */
const qualified = new Set([
  'what',
  'which',
  'was',
  'factors',
  'polish',
  'english',
  'german',
  'turkish',
  'native',
  'das',
  'dem',
  'the',
  'ein',
  'a',
  'my',
  'mein',
  'dein',
  'your',
  'more',
  'mehr',
  'am',
]);

/** "Gehalt als …", "was verdient man als …", in small letters too. */
function isPaidAs(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:als|as)$/.test(tokens[at - 1]?.word ?? '') &&
    (tokens[at]?.word.length ?? 0) >= leastName &&
    paid.test(tokens[at - 2]?.word ?? '')
  );
}

const leastName = 7;
const paid = /^(?:\p{L}*geh(?:a|ä)ll?t|lohn|verdienst|verdien\p{L}*|man|pay|salary|wage|earn)$/u;

/** "Dresden Neustadt Gehalt": part of a town. */
const district = /(?:stadt|viertel|hausen|dorf|berg|feld|siedlung)$/;

const strong = new Set(['als', 'ein', 'eine', 'a', 'an', 'beruf']);

/** "An zweiter Stelle": a place in an order. */
const ordinal = /^(?:erst|zweit|dritt|viert|f(?:ü|u)nft|sechst|letzt|n(?:ä|a)chst|vorletzt|\p{L}+best)e[rnsm]?$/u;

/** In a longer message a capital after "als" is more likely something else. */
export const shortMessage = 9;

/** "als X", "as a X", "beruf X". */
function asOne(tokens: readonly Token[], at: number): boolean {
  const [before, farther] = [tokens[at - 1]?.word ?? '', tokens[at - 2]?.word ?? ''];
  return ['als', 'as', 'beruf', 'zum', 'zur'].includes(before) || farther === 'as' || farther === 'beruf';
}

/** Endings of what is no person. */
const abstract =
  /(?:schlag|punkt|faktor|teil|thema|bonus|plus|kriterium|hindernis|problem|hilfe|gewinn|ung|heit|keit|schaft|nis|ion|tat|ment|ziel|wert|preis|summe|betrag|basis|vergleich|beispiel|antwort|frage|zahl|stelle|gehalt|lohn|job|beruf|jahr|monat|grund|option|chance|angebot|start|einstieg|gang|losung|brett|druck|sicht|regel|eindruck|argument|nachteil|vorteil|grenze|minimum|maximum|limit|niveau|garantie|spanne|sprache)$/;

/** Endings of names of occupations in both languages. */
const occupationEnding =
  /(?:arbeiter|berater|techniker|mechaniker|ingeniur|fahrer|pfleger|helfer|verkaufer|kaufmann|kauffrau|meister|leiter|lehrer|bauer|macher|setzer|fuhrer|wart|wirt|loge|login|nom|graf|arzt|schwester|mann|frau|angestellte|angestellter|assistent|assistenz|warter|putzer|giesser|schlosser|entwickler|programmierer|designer|manager|trainer|spieler|keeper|worker|driver|nurse|teacher|engineer|cleaner|maker|writer|ologist|ician|monteur|friseur|ateur|eurin)(?:in|innen|s|n)?$/;

/** Endings that other words have too ("accent", "Teilnehmerin"): only right after "als", "as a". */
const commonEnding = /(?:graph|ist|istin|enter|entin|ent|ator|antin|ant|man|erin)(?:s|n|innen)?$/;

function looksLikeOccupation(word: string, titled: boolean): boolean {
  return word.length >= 6 && (occupationEnding.test(word) || (titled && commonEnding.test(word)));
}
