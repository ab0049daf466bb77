/** Euro by which pay is to rise, in a text in even letters: "ich will 500 mehr", "and 200 more?"; not "das sind 200 mehr als vorher". */
export function readPlus(even: string): number | undefined {
  if (!anyMore.test(even)) return undefined;
  const [, wished, alone] = even.match(wanted) ?? (present.test(even) ? even.match(offered) : undefined) ?? [];
  const sum = Number((wished ?? alone)?.replace(/[.,]/, ''));
  return sum >= least ? sum : undefined;
}

/** Euro. */
const least = 20;

const sum = '(?:¤ ?)?(\\d{2,3}|1[.,]?\\d{3})(?: ?(?:¤|euros?|eur))?(?: (?:brutto|im monat|a month))?';
const anyMore = /mehr|more|drauf|on top|extra/;
const more =
  '(?:mehr|more|drauf|obendrauf|on top|extra)(?!\\p{L})(?! (?:als|than|urlaub|stunden|hours|tage|days|leute|kunden|an |im jahr|a year))';
const wanted = new RegExp(
  `(?<!(?:\\p{L}*kolleg\\p{L}*|\\p{L}*freund\\p{L}*|colleague|friend|mann|frau|bruder|schwester|husband|wife|brother|sister|er|he|sie|she|die|they|chef\\p{L}*|boss|firma|company) )(?<!\\p{L})(?:will|m(?:ö|o|oe)chte|h(?:ä|a|ae)tte gern\\p{L}*|w(?:ü|u|ue)rde gern\\p{L}*|w(?:ü|u|ue)nsche mir|fordern?|verlangen?|wenn ich|want|would like|asking for|ask for|'d like|if i (?:get|got|ask for))(?: \\p{L}+){0,4} ${sum} ${more}|^(?:(?:und|and|oder|or|ok|okay|what about|how about|mit|with|was ist mit|wenn|if|dann),? )*${sum} ${more}(?: dann| then| w(?:ä|a|ae)ren?)?\\s*[?.!]*$`,
  'u',
);

/** "Mein Chef bietet mir 50 Euro mehr, ich krieg jetzt 2.450": what is offered comes on top of what is paid now. */
const offered = new RegExp(
  `(?<!\\p{L})(?:biete[nt]?|gibt|geben|zahl(?:t|en)|legt|legen|offer(?:s|ed|ing)?|gives?|giving|pays?)(?: (?:mir|uns|me|us))(?: \\p{L}+){0,3} ${sum} ${more}|(?<!\\p{L})(?:ich|i) (?:soll|bekomme|kriege?|get|would get|will get|am getting)(?: \\p{L}+){0,4} ${sum} ${more}`,
  'u',
);
const present =
  /(?<!\p{L})(?:jetzt|derzeit|aktuell|momentan|zurzeit|im moment|bisher|gerade|grad|now|currently|at the moment|right now|so far|at present)(?!\p{L})(?! (?:mehr|more|also|dann))/u;
