import type { Language, Span } from '../model.ts';
import { createHint } from './hint.ts';
import { overlaps } from './text.ts';

/** A sentence with what is known of it; places are counted from its beginning. */
export interface Asking {
  text: string;
  language: Language;
  /** A word of it may name an ability. */
  hints: boolean;
  /** Abilities that it asks for. */
  asked: readonly Span[];
  /** Everything that the lexicon knows. */
  known: readonly Span[];
}

/**
 * What a sentence asks for beside what the lexicon knows: what stands in one list with abilities that are asked for. A list
 * shows itself by two of them; one alone may stand beside anything.
 */
export function findFurther(asking: Asking): Span[] {
  const abilities = asking.hints ? findAbilities(asking) : [];
  return [...abilities, ...findListed(asking).filter((at) => !abilities.some((other) => overlaps(at, other)))];
}

/** "Die Fähigkeit, aufgeregte Menschen zu beruhigen", "the patience to explain it twice". */
function findAbilities({ text, asked }: Asking): Span[] {
  return [...text.matchAll(ABILITY), ...text.matchAll(MUST_DO)]
    .map((found): Span => [found.index, found.index + found[0].length])
    .filter((at) => !asked.some((other) => overlaps(at, other)));
}

const ENGLISH =
  'ability|willingness|readiness|patience|nerve|knack|discipline|honesty|courage|stubbornness|humility|confidence|stamina';

/** Whether words may name an ability. */
export const hintsAtAbility = createHint(
  new RegExp(
    `^(?:fahigkeit|bereitschaft|gabe|talent|mut|geschick|willen?|grosse|disziplin|geduld|nerven|${ENGLISH}|muss|sollte)$`,
  ),
);

const ABILITY = new RegExp(
  String.raw`(?<!\p{L})(?:Fähigkeit|Bereitschaft|Gabe|Talent|Mut|Geschick|Wille|Willen|Größe|Disziplin|Geduld|Nerven)(?: dazu| dafür)?, (?:[^.,;:!?]{0,60} )?(?:zu \p{Ll}{3,}n|\p{Ll}{2,}zu\p{Ll}{3,}n)(?!\p{L})|(?<!\p{L})(?:${ENGLISH}) (?:to|of) \p{Ll}+(?: [\p{L}'"-]+){0,5}`,
  'gu',
);

/** "Kopfrechnen muss man können". */
const MUST_DO =
  /(?<![\p{L}])(?:ein |eine |einen )?\p{Lu}\p{L}{3,}(?: (?:\p{Ll}+ ){0,2}\p{L}{3,})? (?:muss|sollte) (?:man|hier jeder|jeder|einer|sie|er|jemand)(?: \p{Ll}+)? (?:können|mögen|aushalten|abkönnen|beherrschen|lieben|vertragen|haben)(?!\p{L})/gu;

function findListed({ text, language, asked, known }: Asking): Span[] {
  if (asked.length < 2 || /\?["“”»«)]*$/.test(text)) return [];
  const items = splitItems(text);
  const states = items.map((item): State => {
    if (asked.some((at) => overlaps(at, item.at))) return 'asked';
    if (known.some((at) => overlaps(at, item.at))) return 'known';
    return isThing(text.slice(...item.at), language) ? 'maybe' : 'other';
  });
  for (let at = 1; at < states.length; at++) spread(states, items, at, at - 1);
  for (let at = states.length - 2; at >= 0; at--) spread(states, items, at, at + 1);
  return items.filter((_, at) => states[at] === 'asked further').map(({ at }) => at);
}

type State = 'asked' | 'asked further' | 'known' | 'maybe' | 'other';

interface Item {
  at: Span;
  /** It begins a new clause: what stands before says nothing of it. */
  anew: boolean;
}

function spread(states: State[], items: readonly Item[], at: number, neighbour: number): void {
  const later = items[Math.max(at, neighbour)];
  if (states[at] === 'maybe' && states[neighbour]?.startsWith('asked') && !later?.anew) states[at] = 'asked further';
}

function splitItems(text: string): Item[] {
  const items: Item[] = [];
  let from = 0;
  let anew = true;
  for (const found of [...text.matchAll(SEPARATOR), undefined]) {
    const to = found?.index ?? text.length;
    const raw = text.slice(from, to);
    const intro = raw.match(INTRO)?.[0].length ?? 0;
    const lead = intro + (raw.slice(intro).match(LEAD)?.[0].length ?? 0);
    const end = from + raw.replace(/[\s.!…"“”»«)]+$/, '').length;
    if (end > from + lead) items.push({ at: [from + lead, end], anew });
    if (!found) break;
    from = to + found[0].length;
    anew = /[;:–—]/.test(found[0]) && intro === 0;
  }
  return items;
}

/** True for a few words around a noun: no clause, no figure. */
function isThing(words: string, language: Language): boolean {
  if (words.length > 70 || /\d{3}|€|\bEuro/.test(words) || CLAUSE.test(words)) return false;
  return language === 'en' ? ENGLISH_THING.test(words) && !VAGUE.test(words) : THING.test(words) || DOING.test(words);
}

const SEPARATOR = /[,;:–—(] ?| (?:und|oder|sowie|and|or|plus)(?= )/gu;
/** Up to a word of asking. */
const INTRO =
  /^.*(?<!\p{L})(?:(?:gefragt|gefordert|verlangt|gesucht|erwartet|vorausgesetzt|nötig|notwendig|wichtig(?:er|ste[rsn]?)?|entscheidend|unerlässlich|unverzichtbar|hilfreich|erwünscht|gewünscht|willkommen)(?: (?:ist|sind|wird|werden|bleibt|bleiben|dabei|aber|außerdem|überdies|ferner|zudem|vor allem|auch|noch|hier|dafür|nur))*|(?:braucht|brauchst|brauchen|bringt|bringst|mitbringen|bringe)(?: (?:man|es|du|sie|hier|dafür|dazu|vor allem|auch|wer|einer|er|mit))*|hinzu komm(?:t|en)|dazu komm(?:t|en)|zählen|zählt|kommt noch|kommen noch|voraussetzungen? (?:sind|ist)|anforderungen|mitzubringen (?:ist|sind)|(?:you|they|we|employers?|firms|companies|houses|applicants?) (?:\p{L}+ )?(?:need|needs|want|wants|expect|expects|ask for|asks for|look for|looks for|list|value|require|requires)|required (?:is|are)|requires?|needs?|takes|essential|must have|what (?:counts|matters) (?:is|are))(?!\p{L})/iu;
const LEAD =
  /^(?:[\s„"“»«]+|(?:und|oder|sowie|auch|dazu|ferner|außerdem|zudem|vor allem|natürlich|selbstverständlich|und dann|dann|noch|gern|gerne|gerade|außerdem noch|eben|also|and|or|also|plus|then|above all|of course)(?= ))+/iu;
/** "Ein gutes Auge für Zahlen". */
const THING =
  /^(?:(?:ein|eine|einen|einem|einer|etwas|viel|genug|halbwegs|möglichst|jede Menge|gut(?=e)|sehr) ?)?(?:\p{Ll}{3,}(?:e|er|es|en) ){0,2}\p{Lu}[\p{L}/-]{2,}(?: (?:für|fürs|in|im|mit|am|an|auf|zu|zum|zur|der|des|von|vor|aus|gegenüber|beim|bei|über|um|ohne|jenseits|nach|unter)(?: [\p{L}-]+){1,4})?$/u;
/** "Fristen heilig halten", "warten können". */
const DOING =
  /^(?!die |der |das |den |dem |danach |ohne |unter |jemand|ein|darf |dar|da |so |hier |dort |vor |nach |\p{L}+e?n$(?<!nen$|ten$|den$|fen$|gen$|hen$|ben$))(?:(?:\p{Lu}[\p{L}-]+|\p{Ll}{3,}|mit|in|im|auf) ){0,4}(?:zu )?\p{Ll}{3,}(?:en|ern|eln)$/u;
const ENGLISH_THING = /^(?:(?:an?|some|good|enough|plenty of|basic|solid|real) )?[a-z-]{4,}(?: [\p{L}-]+){0,6}$/u;
/** Words that begin no thing that is asked for. */
const VAGUE =
  /^(?:(?:in|on|at|with|for|from|of|to|by|then|there|here|this|these|those|the|both|all|most|many|more|less|even|just|three|four|five|after|before|once|than|since|what|although|though|longer|come|work|years?|otherwise|perhaps|maybe)(?!\p{L})|\p{L}+ly(?!\p{L}))/iu;
const CLAUSE =
  /(?<!\p{L})(?:leute|mitarbeiter\p{L}*|personal|nachwuchs|fachkräfte|menschen|kollegen|bewerber\p{L}*|kandidat\p{L}*|kräfte|geld|zeit|frage|jahre|people|staff|candidates|applicants|workers|money|time|ist|sind|war|waren|wird|werden|hat|haben|hatte|kann|können|muss|müssen|soll|will|geht|gibt|kommt|steht|liegt|macht|heißt|sagt|kostet|zahlt|verdient|bekommt|weil|wenn|dass|ob|als|wo|wie|wer|was|man|ich|er|sie|es|wir|du|ihr|nicht|kein\p{L}*|is|are|was|were|has|have|had|will|would|can|could|must|says?|said|pays?|paid|because|when|while|if|that|which|who|you|they|we|he|she|i|it|not|no|but|aber|doch|sondern|jahr\p{L}*|years?|stunden?|hours?|uhr|prozent|euro|monat\p{L}*|weeks?|months?|woche\p{L}*)(?!\p{L})/iu;
