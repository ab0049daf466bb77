import type { Span } from '../model.ts';

/** True where what stands between two figures of an even text, or before both, makes them the ends of one range. */
export function isJoined(even: string, low: Span, high: Span): boolean {
  const before = even.slice(0, low[0]);
  const between = even.slice(low[1], high[0]);
  if (AND.test(between) && (JOIN.test(between) || YEARS.test(between))) return BETWEEN.test(before);
  return (
    JOIN.test(between) ||
    SOMETIMES.test(between) ||
    HOUSES.test(between) ||
    (GROWS.test(before) && ONTO.test(between)) ||
    FROM_FIRST.test(between) ||
    (STARTS.test(before) && ENDS.test(between)) ||
    isSlashed(even, low, high)
  );
}

/** "45.500 / 51.000": of three, as of an apprenticeship's years, each is a figure of its own. */
function isSlashed(even: string, low: Span, high: Span): boolean {
  const alone =
    !/\d(?: ?€| euros?)? ?\/ ?$/.test(even.slice(0, low[0])) && !/^(?: ?€| euros?)? ?\/ ?\d/.test(even.slice(high[1]));
  return alone && /^ ?\/ ?$/.test(even.slice(low[1], high[0]));
}

const PERIODS = 'im monat|pro monat|monatlich|a month|per month|im jahr|pro jahr|a year|per year|die stunde|an hour';
const ABOUT =
  'etwa|rund|circa|ca\\.?|knapp|gut|ungefähr|about|around|roughly|maximal|höchstens|fast|nearly|almost|some';
const JOIN = new RegExp(
  String.raw`^-? ?(?:brutto|netto|gross|${PERIODS})?,? ?(?:-|–|bis(?: hin| hinauf| rauf| hoch)?(?: zu| auf)?|hin zu|to|up to|till|until|und|and|u\.|&) ?(?:${ABOUT})? ?$`,
);
const AND = /(?<!\p{L})(?:und|and|u\.|&)(?!\p{L})/u;
/** "Zwischen 1.340 € im ersten und 1.503 € im dritten Jahr". */
const YEARS = /^(?: euro| €)? (?:im|in|in the) (?:ersten|1\.|first)(?: \p{L}+)? (?:und|and) ?$/u;
/** "1.080 € im ersten, bis zu 1.280 € im dritten Lehrjahr". */
const FROM_FIRST = /^(?: euros?| €)? (?:im ersten|im 1\.|in the first)(?: \p{L}+)?,? (?:bis|bis zu|to|up to) $/u;
const BETWEEN = /(?:zwischen|zw\.|between)(?: \p{L}+\.?){0,3} ?$/u;

/** "3.900 Euro, manchmal 4.100", "2,300 or, if August is near, 2,450", "2.300, höchstens 2.500", "2.300 oder 2.400". */
const SOMETIMES =
  /^(?:,? ?(?:oder|or|und|and)?,? ?(?:manchmal|mitunter|bisweilen|gelegentlich|zuweilen|vereinzelt|ausnahmsweise|mit glück|maximal|höchstens|allenfalls|bestenfalls|im besten fall|je nach \p{L}+(?: auch)?|in (?:ausnahmefällen|guten jahren|einzelfällen|seltenen fällen)|sometimes|occasionally|at times|on occasion|with luck|at best|at most|in (?:good years|rare cases))(?: auch| even)?(?: bis zu| bis| up to)?|,? (?:oder|or),? (?:wenn|falls|if|when) [^,;.\d]{3,30},|-,| (?:oder|or)) ?$/u;

/** "Ab 17 Euro, in der Spitze 22", "beginnt bei 1.340 Euro und endet bei gut 1.500". */
const STARTS = new RegExp(
  String.raw`(?<!\p{L})(?:ab|(?:beginn(?:t|en)|start(?:et|en)|fängt|geht|los geht es)(?: [\p{L}]+){0,3} (?:bei|mit)|(?:starts?|begins?|opens?)(?: [\p{L}]+){0,3} at|from)(?: (?:${ABOUT}))? ?$`,
  'u',
);
const ENDS = new RegExp(
  `^(?: euros?| €)?(?: brutto| gross)?(?: (?:${PERIODS}))?,?(?: und| and| dann)? (?:in der spitze|in spitzen|at the top|(?:hört auf|end(?:et|en|s)?|peaks?|tops? out|stops?|finish(?:es)?|schließt|schließen) (?:bei|mit|at)|(?:reich(?:t|en)|geh(?:t|en)|goes|runs?|climbs?) (?:bis(?: zu| auf)?|up to|to))(?: (?:${ABOUT}))? ?$`,
  'u',
);

/** "2.300 Euro in kleinen bis 2.600 Euro in großen Betrieben", "2.300 (kleine Häuser) bis 2.600". */
const HOUSES =
  /^(?: (?:in|im|bei|an|beim) (?!(?:\p{L}+ )?(?:jahr|lehrjahr|monat))(?:\p{L}+ ){1,3}| \([^)\d]{3,30}\) )bis(?: zu)? ?$/u;

/** "Wächst von 1.200 auf 1.390 Euro": what one gets year after year. */
const GROWS =
  /(?<!\p{L})(?:wächst|wachsen|steigt|steigen|klettert|klettern|steigend|ansteigend|rising|rises?|grows?|growing|climbs?|climbing)(?: \p{L}+){0,5} (?:von|from) $/u;
const ONTO = /^(?: euro| €| euros)?(?: \p{L}+){0,4} (?:auf|to) $/u;
