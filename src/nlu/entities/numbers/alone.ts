import { inFigures } from './hours.ts';

/** A number that is all a message says, 5..60; `cents` where it is written as pay by the hour is: "14,50". */
export interface Alone {
  number: number;
  cents: boolean;
}

/** "Und 30?", "oh, it's 28", "15.10 then?", "16 from January": a number, 5..60, that is all a text in even letters says. */
export function readAlone(text: string): Alone | undefined {
  const even = inFigures(text);
  const [, first, second] =
    even.match(alone) ?? even.match(inPlace) ?? even.match(inSentence) ?? even.match(replaced) ?? [];
  const digits = first ?? second ?? '';
  const number = Number(digits.replace(',', '.'));
  return number >= 5 && number <= 60 ? { number, cents: /[.,]\d\d$/.test(digits) && number < oddAnHour } : undefined;
}

/** "Und 90 Stunden?": hours that are all a text in even letters says, of a week or of a month. */
export function readBareHours(even: string): number | undefined {
  const hours = Number(even.match(bareHours)?.[1]);
  return hours > 0 && hours <= mostAMonth ? hours : undefined;
}

const mostAMonth = 250;

/** "37,50" are hours. */
const oddAnHour = 30;

const opening =
  "und|and|oder|or|n|ok|gut|was|bei|mit|with|at|for|für|nur|blo(?:ß|ss?)|only|just|auf|doch|dann|then|nee|nein|ne|nö|noe|nope|nah|nicht|no|ach|ach so|eher|lieber|besser|better|rather|mache?|machen|wir|mal|rechnen?|nimm|nehmen|sagen|sag|bitte|make it|make that|call it|let['’]s|say|take|try|change it to|change that to|vielleicht|maybe|what about|how about|what if|if it were|if it was|an if it were|an' if it were|wenn es|wenn's|falls es|(?:wenn|falls) (?:ich|er|sie|wir|man|die|der chef|mein chef)|if (?:i|we|he|she|they|it'?s|it is|my boss)|(?:do|did|does|work|works|worked|go|goes|went)(?: to| down to| up to)?|wie ist es mit|wie sieht es mit|was ist mit";
const correcting =
  "oh|ah|äh|ähm|eh|uh|well|ups|oops|hm+|halt|stopp?|quatsch|falsch|wrong|sorry|pardon|entschuldigung|sry|moment|wait|actually|i mean|i meant|ich meine|ich meinte|eigentlich|genau|(?:es|das|it|that)['’]? ?(?:sind|ist|is|are|s|war|waren|was|were)|sind(?: es)?|are";
const closing =
  '(?:zahlen|bieten|geben|zahlt|bietet|gibt|pay|pays|offer|offers|give|gives)(?: (?:mir|uns|me|us))?|dann|then|aus|mache?|macht|machen|arbeite|arbeitet|gehe?|geht|nehme|werden|wird|sind|instead|wär\\p{L}*|besser|lieber|mir|bitte|please|(?:statt|nicht|instead of|not) \\d{1,2}|hätte?|hab|sorry|actually|meine ich|meinte ich|woll(?:te|t) ich(?: sagen)?|i meant|i wanted to say';
const month =
  '(?:jan(?:uar|uary)?|j(?:ä|a|ae)nner|feb(?:ruar|ruary)?|m(?:ä|a|ae)rz|march|april|mai|may|jun[ie]|jul[iy]|august|september|o[kc]tober|november|de[zc]ember)';
const since = `(?:ab|from|as of|starting|von|im|in) (?:(?:dem )?n(?:ä|a|ae)chsten jahr|next year|(?:dem )?neuen jahr|(?:${month} )?20\\d\\d|${month})|n(?:ä|a|ae)chstes jahr|next year`;

const alone = new RegExp(
  `^(?:(?:${opening}|${correcting}),? )*(\\d{1,2}(?:[.,]\\d{1,2})?)(?:,? (?:${closing}|${since}))*\\s*[?.!]*$`,
  'u',
);

/** "Und in Dresden bei 25?", "Potsdam auch noch mit den 30": beside a place. */
const inPlace =
  /^(?:(?:und|and|oder|or|n|un|ok|okay|gut|dann|then|jetzt|now|auch|also|noch|nochmal|bitte|please|das|the same|dasselbe),? )*(?:(?:in|f(?:ü|u|ue)r|for) )?\p{L}{5,}(?: (?:auch|noch|nochmal|bitte|please|too|dann|then|also))*,? (?:bei|mit|with|at|auf|on) (?:den |the |these |those |diesen )?(\d{1,2})(?: (?:bitte|please|too|auch|dann|then))*\s*[?.!]*$/u;

/** "Wenn die Oma einspringt und ich doch 30 schaffe": with a verb of working, and nothing that is counted. */
const inSentence =
  /^(?:(?:und|and|aber|but|ok|okay|oder|or|also|so|nee|nein|no)(?:,| ))[^\d¤]*(?<!\p{L})(?:(?:doch|eher|lieber|nur|auf|vielleicht|wenigstens|ich|er|sie|wir|only|just|maybe) (?:([1-5]\d) (?:schaff|mach|arbeit|geh|k(?:ö|o)nnt|hinkrieg|hinbekomm|w(?:ü|u)rd|will|nehm|leist)\p{L}*)|(?:manage|do|did|work|worked|handle|go up to|go to|cut down to|went down to|up to) (?:maybe |only |just )?([1-5]\d)(?: instead| after all| then)?)\s*[?.!]*$/u;

/** "Sorry, 20 statt 30, und wie wäre es in Dresden?", "not 30, 25": one number for another. */
const replaced =
  /(?<![\d.,¤])([1-5]\d) (?:statt|anstatt|anstelle von|instead of|rather than|nicht|not) [1-5]\d(?=[,;.!? ]*$|[,;.!?] ?(?:und|and|bitte|please|dann|then|also|was|what|wie|how))|(?<!\p{L})(?:nicht|not) [1-5]\d,? (?:sondern |but |sorry |nein )?([1-5]\d)(?=[,;.!? ]*$|[,;.!?] ?(?:und|and|bitte|please|dann|then|also|was|what|wie|how))/u;

const bareHours = new RegExp(
  `^(?:(?:${opening}|${correcting}),? )*(\\d{1,3}) ?-?(?:std|stunden|h|hours|hrs)\\.?(?:,? (?:${closing}|${since}))*\\s*[?.!]*$`,
  'u',
);
