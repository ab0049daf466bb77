import { flatMap } from '../../knowledge/flat-map.ts';
import type { Level, Span } from '../../knowledge/model.ts';
import { once } from '../../knowledge/once.ts';
import { personsIn } from '../intent/persons.ts';
import { isPay } from '../kinds.ts';
import type { Kind } from '../question.ts';
import { telling, tells } from '../text/hints.ts';
import { justBefore } from '../text/near.ts';
import type { View } from '../view/view.ts';
import { isClientNote } from './client-note.ts';
import { isElsewhere } from './elsewhere.ts';
import { recogniseScale } from './scale.ts';

/** "I'm new in Germany", "neu in der Stadt": new to a place, not to the work. */
function isNewToPlace([from, to]: Span, { text: { clean } }: View): boolean {
  return /(?<!\p{L})(?:new|neu)$/u.test(clean.slice(from, to)) && place.test(clean.slice(to));
}

/** "Start-ups" are firms. */
function isStartUp([from, to]: Span, { text: { clean } }: View): boolean {
  return clean.slice(from, to) === 'start' && /^[- ]ups?(?!\p{L})/u.test(clean.slice(to));
}

const place =
  /^ ?(?:hier |here )?(?:in|to) (?:germany|deutschland|(?:the|this) (?:country|city|area|region|town)|town|der (?:stadt|gegend|region)|diesem land|europe|europa)(?!\p{L})/u;

/** "I train the newbies": somebody else's level. */
function areTrained([from, to]: Span, { text: { clean } }: View): boolean {
  return trains.test(clean.slice(0, from)) || trained.test(clean.slice(to));
}

const trains =
  /(?<!\p{L})(?:(?:train|teach|taught|mentor|coach|onboard|supervis|schul|betreu)(?!ung|nehm|geb)\p{L}*(?: (?:up|in|on|the|all|our|die|den|alle|unsere\p{L}*|immer|auch)){0,3}|(?:lern|arbeit|leit)(?!ung|nehm|geb)\p{L}* (?:(?:immer|auch|jetzt|schon) )?(?:die|den|alle|unsere\p{L}*)(?: ganzen)?) $/u;

const trained =
  /^(?:e[rn]?|\p{L})? ?(?:\p{L}+ ){0,2}(?:ein(?:ge|zu)?arbeite\p{L}*|an(?:ge|zu)?lern\p{L}*|geschult|schule|betreue|betreut|eingelernt|mentor\p{L}*)(?!\p{L})/u;

/** Kinds that are surely asked for in words that are more than a level's ("ganz ohne Vorkenntnisse" asks for no skills). */
export function topicsBesideLevels({ topics, kinds, slots }: View): Kind[] {
  const levels = slots.filter(({ value }) => value.slot === 'level');
  const isLevel = ([from, to]: Span) => levels.some(({ at }) => at[0] < to && from < at[1]);
  return topics
    .map(({ kind }) => kind)
    .filter((kind) => kinds.some(({ value, at }) => value.kind === kind && !isLevel(at)));
}

/** Every level above that of beginners. */
export const aboveEntry: readonly Level[] = ['experienced', 'specialist', 'top'];

/** The levels that are named, with those that years of work or "kein Anfänger" stand for. */
export function levelsOf(view: View): Level[] {
  const { tokens } = view.text;
  let denied = false;
  const away = once(() => isElsewhere(view.text) || isFromElsewhere(view));
  const found = flatMap(view.slots, ({ value, at }) => {
    if (
      value.slot !== 'level' ||
      isOnlyWhen(at, view) ||
      isNewToPlace(at, view) ||
      (value.level === 'entry' && areTrained(at, view)) ||
      isStartUp(at, view) ||
      (value.level === 'experienced' && away())
    )
      return [];
    if (value.level === 'top' && alsoUp.test(justBefore(view.text.clean, at[0]))) return [];
    if (value.level === 'top' && (isOtherEnd(view) || tells(sorting, view.text) || tells(topPlace, view.text)))
      return [];
    const index = tokens.findIndex(({ end }) => end > at[0]);
    const near = tokens.slice(Math.max(0, index - 2), index);
    const before = near.filter(({ clause }) => clause === tokens[index]?.clause).map(({ word }) => word);
    const isDenied = before.some(
      (word, place) =>
        (denials.has(word) || (passed.has(word) && !view.numbers.amount && !recogniseScale(view))) &&
        !(word === 'no' && being.has(tokens[index - before.length + place - 1]?.word ?? '')),
    );
    if (value.level === 'experienced' && lacksIt(at, view)) return ['entry' as const];
    if (isUnwanted(at, view)) return [];
    if (!isDenied && !butNot.test(near.map(({ word }) => word).join(' '))) return [value.level];
    denied ||= value.level === 'entry';
    return [];
  });
  if (denied && found.length === 0 && !view.numbers.years && !tokens.some(({ word }) => word === 'egal'))
    return ['experienced', 'specialist'];
  const told = ((view.numbers.years ?? 0) >= 2 && !away()) || tells(later, view.text);
  const years = told && (!found.includes('entry') || isOfSeveral(view)) ? (['experienced'] as const) : [];
  if (found.length + years.length === 0 && (isNew(view) || isOnlyWithout(view))) return ['entry'];
  const levels = [...new Set([...found, ...years])].map((level) =>
    level === 'apprentice' && tells(takenOn, view.text) ? 'entry' : level,
  );
  if (levels.length === 0 && tells(longRun, view.text)) return [...aboveEntry];
  return levels.includes('entry') && !isEndAsked(view) ? levels.filter((level) => level !== 'top') : levels;
}

/** "I don't need the senior figures", "die Zahlen für Erfahrene brauche ich nicht": a level that is not asked for. */
function isUnwanted([from, to]: Span, { text: { clean } }: View): boolean {
  return unwanted.test(justBefore(clean, from)) || unwantedAfter.test(clean.slice(to));
}

const unwanted =
  /(?<!\p{L})(?:(?:do|does) ?n['’ ]?t|(?:do|does) not|dont|doesnt|not|no) (?:need|want|care|interested|looking|asking|ask)(?: (?:about|for|in|to (?:know|see|hear)))*(?: (?:the|any|your|those|what|pay|salary|figures?|of|on))* $|(?<!\p{L})(?:brauch\p{L}*|will|m(?:ö|o|oe)chte) (?:ich |wir )?(?:nicht|keine?n?)(?: (?:die|das|zahlen|gehalt|f(?:ü|u|ue)r|von))* $/u;

const unwantedAfter =
  /^(?: (?:figures?|bands?|pay|salar(?:y|ies)|numbers?|zahlen|gehalt|geh(?:ä|a|ae)lter|stufen?))?,? (?:brauch\p{L}*|will|m(?:ö|o|oe)chte|interessier\p{L}*) (?:ich |wir |mich |uns )?(?:nicht|keine?)(?!\p{L})/u;

/** "Zero office experience", "ohne jede kaufmännische Erfahrung": none of it, whatever it would be in. */
function lacksIt([from, to]: Span, { text: { clean } }: View): boolean {
  return /(?:experience|erfahrung\p{L}*)$/u.test(clean.slice(from, to)) && lacking.test(clean.slice(0, from));
}

const lacking =
  /(?<!\p{L})(?:no|zero|without|not (?:much|any|a lot of)|(?:hardly|barely) any|little|lack(?:s|ing)?(?: of| in)?|kein(?:e|en|er|erlei)?|ohne|null|nicht viel|kaum|(?:zu |sehr )?wenig)(?: (?!(?:but|aber|and|und|or|oder|sondern|nur|just|only|with|mit|is|ist|ich|i|i'm|have|hab|habe|hat|has|problem\p{L}*|doubt|wonder|idea|an?|eine?|degree|ausbildung|studium|abi\p{L}*|abschluss|lehre|zeugnis\p{L}*|qualifi\p{L}*|certifi\p{L}*|zertifi\p{L}*|training|sprach\p{L}*|deutsch|english|englisch)(?!\p{L}))[\p{L}-]+){0,3} $/u;

/** Whether more than one person is spoken of. */
function isOfSeveral({ text }: View): boolean {
  return new Set(personsIn(text).map(({ who }) => who)).size > 1;
}

/** "Was gibt man mir, auch nach oben?": all of it, to the upper end. */
const alsoUp = /(?<!\p{L})(?:auch|also) $/u;

/** "Beim Einstieg, und was ist das Maximum?": the upper end is asked for in a stretch of its own, not of beginners. */
function isEndAsked({ slots, segments }: View): boolean {
  const segmentOf = ([start]: Span) => segments.findIndex(({ at }) => at[0] <= start && start < at[1]);
  const at = (level: Level) =>
    flatMap(slots, (sign) => (sign.value.slot === 'level' && sign.value.level === level ? [segmentOf(sign.at)] : []));
  const entry = at('entry');
  return at('top').some((segment) => segment >= 0 && segments[segment]?.asks && !entry.includes(segment));
}

/** Without a word for the level: new, from the first day, or without what was spoken of. */
function isNew(view: View): boolean {
  if (isPay(view.before) && tells(onlyWithout, view.text)) return true;
  return (tells(onlyNew, view.text) || tells(atOnce, view.text)) && isOnPay(view);
}

/** "2.500 in Duisburg, neu", "Vollzeit, bin neu.": all that is said of the level. */
const onlyNew = telling(
  /(?:^|[,;.:–-] ?|\d ?(?:¤|euro)? ?|\p{L}{5,} )(?:(?:ich )?bin |i'?m |noch |ganz |total |voll |brand )*(?:neu|new)(?= ?(?:[,.;?!]|$))/u,
);

/** "2,800 straight away", "von Anfang an": from the first day. */
const atOnce = telling(
  /(?<!\p{L})(?:straight away|right away|straight off|from the (?:start|off|outset|get-go|beginning|word go)|from day one|(?<!ab )sofort(?! (?:frei|verf(?:ü|u|ue)gbar))|von anfang an|auf anhieb|gleich (?:am anfang|zu beginn|zum start|vom start weg))(?!\p{L})/u,
);

function isOnPay({ before, numbers, likely }: View): boolean {
  return numbers.amount !== undefined || isPay(before) || likely('salary') || likely('offer');
}

/** "What would it be in two or three years?\": by then with experience. */
const later = telling(
  /(?<!\p{L})(?:in|nach|after) (?:about |etwa |so |a |ein )?(?:[2-9]|two|three|four|five|few|couple of|zwei|drei|vier|f(?:ü|u|ue)nf|paar|einigen)(?:(?: ?[-–] ?| (?:or|to|oder|bis) | )(?:[2-9]|three|four|five|drei|vier|f(?:ü|u|ue)nf))? (?:years?|jahren?)(?!\p{L})/u,
);

/** "Which gets me further in the long run?": above the entry level. */
const longRun = telling(
  /(?<!\p{L})(?:in the long(?:er)? (?:run|term)|long[- ]?term|down the road|auf (?:die )?dauer|auf l(?:ä|a|ae)ngere sicht|auf lange sicht|l(?:ä|a|ae)nger?fristig|langfristig|mit den jahren|(?:ü|u|ue)ber die jahre|over the years)(?!\p{L})/u,
);

/** "Ne, ohne", "without?" after pay: without the experience that was spoken of. */
export function isOnlyWithout({ before, text }: View): boolean {
  return isPay(before) && tells(onlyWithout, text);
}

const onlyWithout = telling(
  /^(?:(?:nee?|nein|no|nope|und|un|unn|n|an|and|oder|or|sorry|halt|moment),? )*(?:ohne|without)(?: (?:erfahrung|experience|any|it|die|das))?[.!? ]*$/u,
);

/** "Which city pays beginners least?" – "And the highest?": the other end of the same order. */
function isOtherEnd({ before, has, text: { tokens } }: View): boolean {
  return before === 'rank' && has('most') && tokens.length <= 4;
}

/** "Sort it highest first", "die höchste zuerst": the end at which a list begins. */
const sorting = telling(
  /(?<!\p{L})(?:highest|best|top|h(?:ö|o|oe)chste\p{L}*|beste\p{L}*|oberste\p{L}*|gr(?:ö|o|oe)(?:ß|ss)te\p{L}*)(?: \p{L}+)? (?:first|zuerst|to lowest|nach oben|zum niedrigsten)(?!\p{L})/u,
);

/** "Probezeit 2.200, danach 2.500": when each is paid, not at which level. */
export function isOnlyWhen([from, to]: Span, { text, numbers }: View): boolean {
  return numbers.amount !== undefined && whenWords.test(text.clean.slice(from, to)) && tells(onProbation, text);
}

const whenWords =
  /^(?:danach|sp(?:ä|a|ae)ter|mit der zeit|nach einer weile|nach einiger zeit|am anfange?|anfangs|zu beginn|zum start|start\p{L}*(?: (?:out|on))?|later(?: on)?|afterwards?|after (?:a while|that)|in the beginning|at first|initially|beginn\p{L}*)$/u;

const onProbation = telling(
  /(?<!\p{L})(?:probe(?:zeit|monat\p{L}*)|probation\p{L}*|trial (?:period|months?|time)|(?:ersten?|first|nach|after) (?:\d{1,2}|zwei|drei|vier|f(?:ü|u|ue)nf|sechs|zw(?:ö|o|oe)lf|paar|few|couple of|two|three|four|five|six|twelve) (?:monate?n?|months?))(?!\p{L})/u,
);

/** Years as a cook are none in the occupation that is asked about. */
export function isFromElsewhere({ occupations, asksOccupation, isCovered, text }: View): boolean {
  if (occupations.length === 0) return false;
  const note = isClientNote(text);
  const before = occupations.some(
    ({ occupation, part, to }) =>
      !isCovered(occupation.id) &&
      (part !== 'asked' || note || movesOn.test(text.clean.slice(text.tokens[to]?.start ?? 0))),
  );
  return before && (note || asksOccupation.some(({ id }) => isCovered(id)));
}

/** "Unsere Azubine wird übernommen": from the apprenticeship on. */
const takenOn = telling(
  /(?<!\p{L})(?:(?:ü|u|ue)bern(?:ommen|ehmen|ahme)|ausgelernt|nach der (?:ausbildung|lehre)|taken on after|kept on after|after (?:the|my|her|his) apprenticeship)(?!\p{L})/u,
);

/** "Hotel receptionist moving to customer service". */
const movesOn =
  /^(?:moving|switching|changing|going|wanting to (?:move|switch)|wechselt|will wechseln|möchte wechseln)(?!\p{L})/u;

/** Above the entry level, unless a level is named. */
export function liftedLevels(levels: Level[]): Level[] {
  return levels.length > 0 ? levels : [...aboveEntry];
}

const denials = new Set([
  'kein',
  'keine',
  'keinen',
  'keiner',
  'nicht',
  'not',
  'no',
  'longer',
  'isnt',
  'never',
  'non',
  'egal',
  'regardless',
  'ausser',
  'except',
  'excluding',
]);

/** "Anything but entry level". */
const butNot = /(?:anything but|alles ausser)$/;

/** "The yearly figures for the top one": the first of a ranking. */
const topPlace = telling(/(?<!\p{L})the top (?:one|city|place|town|two|three|spot)(?!\p{L})/u);

/** "Past the beginner stage", "über Einstiegsniveau": above that level, unless an amount is. */
const passed = new Set(['past', 'beyond', 'above', 'jenseits', 'uber', 'oberhalb']);

/** "I bin no Anfänger": after these "no" is "noch" in the south. */
const being = new Set(['bin', 'bi', 'bini', 'is', 'isch', 'samma', 'sind']);
