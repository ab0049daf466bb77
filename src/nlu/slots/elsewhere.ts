import { telling, tells } from '../text/hints.ts';
import type { Text } from '../text/text.ts';

/** Whether the years or the experience that a text names are of another field: "8 Jahre im Einzelhandel", "20 years in retail". */
export function isElsewhere(text: Text): boolean {
  return tells(didThat, text) || tells(spentIn, text) || tells(cameFrom, text) || tells(spentAs, text);
}

const field = String.raw`(?:einzelhandel|lebensmittelhandel|gastronomie|gastro|gastgewerbe|hotel\p{L}*|(?:alten|kranken|kinder)?pflege|handwerk|produktion|fertigung|lager|logistik|bau|baustelle|küche|kasse|supermarkt|verkauf|fabrik|werkstatt|landwirtschaft|schule|kita|kindergarten|bundeswehr|verwaltung|buchhaltung|bäckerei|restaurant|reinigung|security|sicherheitsdienst|retail|hospitality|catering|restaurants?|care homes?|elderly care|nursing|healthcare|construction|warehous\p{L}*|factor(?:y|ies)|production|manufacturing|kitchens?|logistics|teaching|schools?|army|military|accounting|administration|cleaning|farming|shops?|supermarkets?|tills?|bakery)(?!\p{L})`;

const place = `(?:in|im|am|an|auf|aus|bei|beim|als|at|on|from|of)(?: (?:der|dem|den|die|das|einer|einem|a|an|the))?`;

const time = `(?:jahre?n?|jahrelang|years?|yrs|erfahrung(?:en)?|berufserfahrung|experience)`;

/** The time first, then where. */
const spentIn = telling(new RegExp(String.raw`(?<!\p{L})${time}(?: \p{L}+){0,4} ${place} (?:\p{L}+ )?${field}`, 'u'));

/** "Hab Gastro gemacht, 12 Jahre", "did retail for ten years": the field without a word of place. */
const didThat = telling(
  new RegExp(
    String.raw`(?<!\p{L})(?:hab(?:e|en|t)? (?:\p{L}+ ){0,3}${field} (?:gemacht|gelernt)|(?:did|done|doing) ${field})[^?!]{0,30}${time}(?!\p{L})|${time} (?:lang )?${field} gemacht(?!\p{L})`,
    'u',
  ),
);

/** "10 Jahre Verkäuferin", "twelve years a shop assistant": trades that many occupations share. */
const spentAs = telling(
  new RegExp(
    String.raw`(?<!\p{L})${time}(?: lang)? (?:(?:als|as|a|an|eine?) )*(?:\p{L}*(?:verk(?:ä|ae|a)ufer|kassierer|kellner|fahrer|pfleger|lehrer|arbeiter)(?:in)?|lagerist(?:in)?|hausfrau|hausmann|(?:\p{L}+ )?(?:assistant|cashier|driver|teacher|nurse|waiter|waitress|cook|cleaner|labourer))(?!\p{L})`,
    'u',
  ),
);

/** Where first, then the time. */
const cameFrom = telling(
  new RegExp(
    String.raw`(?<!\p{L})(?:${place}|komme aus(?: der| dem)?) ${field}[^.?!]{0,30}(?<!\p{L})${time}(?!\p{L})(?! (?:im|in) (?:kunden|call|customer|service))`,
    'u',
  ),
);
