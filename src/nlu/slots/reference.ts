import { mayTell, telling, tells } from '../text/hints.ts';
import { nearWords } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';

/** What a message points back to: the place of the last answer, or one of the places that it listed. */
export interface Reference {
  /** "dort", "there", "bei denen": the place that the last answer puts forward. */
  there: boolean;
  /** "What do they pay?": of those that were found, where a few were. */
  theirs?: boolean;
  /** What is asked for is the place that is nearest. */
  near?: boolean;
  /** What comes after the place of a ranking that was spoken of ("und danach?"). */
  next?: boolean;
  /** Which of the places listed: 0 is the first, -1 the last; `other` is the one not spoken of, `middle` all but the first and the last. */
  listed: Listed | undefined;
  /** The end from which a place of a ranking is counted ("die zweitniedrigste"). */
  from?: 'highest' | 'lowest' | undefined;
  /** All the places that were spoken of are weighed. */
  weighs?: boolean;
  /** The first two of a ranking ("the two", "between them"). */
  two?: boolean;
  /** And only those that the last answer found. */
  found?: boolean;
}

export type Listed = number | 'other' | 'best' | 'worst' | 'middle';

/** Reads what a message points back to. */
export function recogniseReference(text: Text): Reference {
  const { tokens } = text;
  const { clean } = text;
  const near = tells(nearWords, text);
  const there =
    near ||
    tells(thereWords, text) ||
    (tokens.length <= shortMessage && tokens.slice(1).some(({ word }) => word === 'da'));
  const ordinal = ordinalIn(text, clean);
  return {
    there,
    near,
    theirs: tells(theirWords, text) || undefined,
    next: tells(nextWords, text) || undefined,
    two: tells(firstTwo, text) || undefined,
    listed: ordinal?.place ?? listedIn(text, clean),
    from: ordinal?.from,
    weighs: undefined,
    found: undefined,
  };
}

const theirWords = telling(
  /(?<!\p{L})(?:(?:zahlen|bieten|geben|verlangen|suchen|brauchen) (?:die|sie|diese)|(?:do|would|will) (?:they|those|these))(?!\p{L})/u,
);

/** In a longer message "da" means anything. */
const shortMessage = 9;

const thereWords = telling(
  /(?<!\p{L})(?:dort|dorthin|dorten|ebendort|there|der stadt|diese[rn]? stadt|that city|that place|this city|this place|that one|the one with|bei denen|(?:da|hier|here) (?:oder|or|vs)|(?:oder|or|vs) (?:da|hier|here)(?= ?[,.?!]|$))(?!\p{L})/u,
);

const lead = String.raw`(?:(?:und|and|an['’]?|n|ok|okay|gut|so|then|dann|also|wer|welche\p{L}*|wo|who|which|what|what about|what is|what's|who's|was ist|wer ist|is|comes?|kommt|ist|w(?:ä|a|ae)re?|steht|liegt|folgt|follows|in|an|auf|at|on|the|der|die|das|dem|den|platz|rang|nummer|nr|number|no|spot|place|stelle),? )*`;
const tail = String.raw`(?: (?:place|spot|stelle|platz|city|town|stadt|one|best|then|dann|denn|eigentlich|bitte|please|von oben))*\s*[?.!]*$`;

/** "And after that one?", "wer kommt danach?": all that is said. */
const nextWords = telling(
  new RegExp(
    `^${lead}(?:danach|dahinter|als (?:n(?:ä|a|ae)chste[rs]?|zweite[rs]?|zweites)|(?:a|e)fter (?:that|it|this)(?: (?:one|wan|yin))?|and then|next(?: (?:in line|up|best))?|runners?[ -]up|folgt|und dann|follows)${tail}`,
    'u',
  ),
);

/** "And third?", "wer liegt auf Platz zwei?", "who comes second": all that is said. */
const placeAlone = telling(
  new RegExp(
    `^${lead}(zweite[rnms]?|zweitbeste[rnms]?|second|2nd|dritte[rnms]?|drittbeste[rnms]?|third|3rd|vierte[rnms]?|fourth|4th|(?<=(?:platz|rang|nummer|nr|number|place|spot) )(?:zwei|two|drei|three|vier|four)|letzte[rnms]?|last)${tail}`,
    'u',
  ),
);

const firstTwo = telling(
  /(?<!\p{L})(?:(?:den|die|der) (?:ersten |besten )?(?:beiden|zwei)|(?:the )?(?:top|first|best) (?:two|2)|the two|between them|ersten (?:zwei|beiden)|top ?2|top zwei)(?!\p{L})/u,
);

const placesAlone = [/^(?:zwei|second|2nd|two)/u, /^(?:dr|third|3rd|three)/u, /^(?:vier|four|4th)/u];

const ranks: readonly (readonly [RegExp, number | 'other'])[] = [
  [/^(?:erste[rnms]?|erstere[rnms]?|erstgenannte[rnms]?|first|1st|former)$/u, 0],
  [
    /^(?:zweite[rnms]?|zweitbeste[rnms]?|second|2nd|second best|runner-up|next best|next one|n(?:ä|a|ae)chste[rnms]?|n(?:ä|a|ae)chstbeste[rnms]?)$/u,
    1,
  ],
  [/^(?:dritte[rnms]?|drittbeste[rnms]?|third|3rd|third best)$/u, 2],
  [/^(?:vierte[rnms]?|viertbeste[rnms]?|fourth|4th)$/u, 3],
  [/^(?:letzte[rnms]?|letztere[rnms]?|letztgenannte[rnms]?|last|latter)$/u, -1],
  [/^(?:andere[rnms]?|other)$/u, 'other'],
];

const rankWords = ranks.map(([{ source }]) => source.slice(1, -1)).join('|');

/** "the second one", "die zweite", "in der zweitbesten Stadt"; not "the first job" or "die zweite Sprache". */
const listedPattern = telling(
  new RegExp(
    `(?<!\\p{L})(?:the|die|der|das|den|dem|am|im|beim|zum|platz|nummer|number)\\s+(${rankWords})(?:\\s+(?:one|city|place|option|stadt|ort|genannten?))?(?=\\s*(?:$|[?.!,]|(?:is|ist|was|war|even|legal|lawful|allowed|fair|ok|okay|erlaubt|zul(?:ä|a|ae)ssig|(?:ü|u|ue)berhaupt|pays?|zahlt|hat|bietet|wäre|würde|kriegt|bekommt|in|und|and|genau|können|mitbringen|haben|wissen|lernen|brauchen|need|then|dann)(?!\\p{L})))`,
    'u',
  ),
);

/** "The better one", "die bessere": of what was compared; "which is the better one?" asks for it. */
const betterPattern = telling(
  /(?<!\p{L})(?:the (better|best|higher|highest|top|winning|worse|worst|lower|lowest)(?: paid| paying)? (?:one|city|place|option|town)|(?:die|der|den|dem|das) (bessere|besseren|besten?|bestbezahlte|bestbezahlten|bestplatzierte|bestplatzierten|schlechtere|schlechteren|schlechtesten?|teurere|teuersten?)(?: (?:stadt|ort|variante))?)(?=\s*(?:$|[?.!,:]|(?:then|dann|please|bitte|is|ist|in|und|and|with|mit)(?!\p{L})))/u,
);

const askingWhich = /(?<!\p{L})(?:which|welche[rs]?|wo|where|what is|was ist|who)(?!\p{L})[^.!?]*$/u;

/** "The two in the middle", "was liegt dazwischen?" */
const middlePattern = telling(
  /(?<!\p{L})(?:(?:the |those )?middle ones?|(?:those|the)(?: \p{L}+| \d)? in (?:the middle|between)|in the middle|in between|dazwischen|in der mitte|die mittleren?)(?!\p{L})/u,
);

/** "Second highest?", "und die zweitniedrigste", "auf Platz zwei von unten": a place of a ranking and the end that it is counted from. */
function ordinalIn(text: Text, clean: string): { place: number; from: 'highest' | 'lowest' } | undefined {
  if (text.tokens.length > shortMessage || !tells(ordinals, text)) return undefined;
  const [, german = '', end = '', english = '', top = ''] = clean.match(ordinals.pattern) ?? [];
  const place = ['zweit', 'dritt', 'viert'].indexOf(german) + ['second', 'third', 'fourth'].indexOf(english) + 2;
  const low = /^(?:niedrig|schlecht|wenig|klein|gering|low|worst|least|small)/.test(end || top);
  return { place, from: low ? 'lowest' : 'highest' };
}

const ordinals = telling(
  /(?<!\p{L})(?:(zweit|dritt|viert)(best|h(?:ö|o|oe)chst|meist|gr(?:ö|o|oe)(?:ß|ss|sz)t|niedrigst|schlechtest|wenigst|kleinst|geringst)e?[rnms]?|(second|third|fourth)[ -](best|highest|most|top|lowest|worst|least|smallest)(?: paid| paying)?)(?!\p{L})/u,
);

/** "Und Platz 2?" */
const placeNumber = telling(/^(?:(?:und|and) )?(?:platz|rang|nummer|number|place) ([1-5])\s*[?.!]*$/u);

function listedIn(text: Text, clean: string): Listed | undefined {
  if (tells(middlePattern, text)) return 'middle';
  const better = mayTell(betterPattern, text) ? clean.match(betterPattern.pattern) : undefined;
  if (better && !askingWhich.test(clean.slice(0, better.index)))
    return /^(?:wors|low|schlecht)/.test(better[1] ?? better[2] ?? '') ? 'worst' : 'best';
  const place = mayTell(placeNumber, text) ? Number(clean.match(placeNumber.pattern)?.[1]) : 0;
  if (place) return place - 1;
  const [, alone = ''] = mayTell(placeAlone, text) ? (clean.match(placeAlone.pattern) ?? []) : [];
  if (alone) {
    const at = placesAlone.findIndex((pattern) => pattern.test(alone));
    return at < 0 ? -1 : at + 1;
  }
  const said = mayTell(listedPattern, text) ? clean.match(listedPattern.pattern)?.[1] : undefined;
  return said === undefined ? undefined : ranks.find(([pattern]) => pattern.test(said))?.[1];
}
