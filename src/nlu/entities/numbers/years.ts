/** Years of work that a text in even letters names; undefined for years of age or away from work. */
export function readYears(even: string): number | undefined {
  const found = even.match(yearsPattern);
  if (!found?.[2] || found.index === undefined) return undefined;
  if (toCome.test(even.slice(Math.max(0, found.index - 12), found.index + found[0].length + 12))) return undefined;
  const near = even.slice(Math.max(0, found.index - 30), found.index + found[0].length + 45);
  if (spentAway.test(even.slice(found.index + found[0].length)) || isPast(even, found.index, found[0].length))
    return undefined;
  const after = /(?:nach|after|once|in) (?:so |etwa |about |around |ca\.? )?$/.test(even.slice(0, found.index));
  const counts =
    (Number(found[2]) <= mostBare || (/^\p{L}/u.test(found[2]) && !tooMany.test(found[2]))) &&
    isBare(even, found.index, found[0].length) &&
    !otherTime.test(even);
  if (!((after || counts) && !awayWords.test(near)) && !workWords.test(near)) return undefined;
  return found[2] === 'ein' ? 1 : Number(found[2]) || 2;
}

/** "Finished school two years ago", "vor drei Jahren Abitur": when something was, unless it is when the work began. */
function isPast(even: string, at: number, length: number): boolean {
  const isAgo =
    /^ ago(?!\p{L})/u.test(even.slice(at + length)) ||
    /(?<!\p{L})vor (?:etwa |rund |ca\.? |gut |knapp )?$/u.test(even.slice(0, at));
  return isAgo && !/angefangen|angefang|begonnen|eingestiegen|gewechselt|started|began|joined|switched/.test(even);
}

/** "Seit 5 Jahren", "mit 4 Jahren", "w 3 yrs", "6 years there": years that nothing else explains. */
function isBare(even: string, at: number, length: number): boolean {
  if (doneThere.test(even.slice(at + length))) return false;
  return (
    /(?<!\p{L})(?:seit|mit|f(?:ü|u|ue)r|with|w\/?|for|have|got|'ve|hab|habe|hat|has|bei|und|and)(?: (?:etwa|ca\.?|rund|so|(?:ü|u)ber|knapp|fast|schon|jetzt|bereits|about|over|now|already|more than|mehr als))* ?$/u.test(
      even.slice(0, at),
    ) || /^ ?(?:there|da|dort|in \p{L}+)(?!\p{L})/u.test(even.slice(at + length))
  );
}

/** "12 Jahre Taxi gefahren", "8 years driving trucks": of what the years are. */
const doneThere = /^ (?:(?:(?!im |in )\p{L}+ ){1,2}(?:\p{L}{2,5})?ge\p{L}+(?:t|en)|\p{L}{3,}ing \p{L}+)(?!\p{L})/u;

/** In more years somebody is so old. */
const mostBare = 13;
const tooMany = /^(?:fünfzehn|zwanzig|fifteen|twenty)$/u;

/** What lasts so long is no work. */
const otherTime =
  /(?<!\p{L})(?:wohn|leb(?:e|en|t)(?!\p{L})|live|living|verheirat|married|befrist|vertrag|contract|laufzeit|ausbildung|lehre|studi|schul|school|kurs|course|lehrgang|garantie|rente|retire|wie lange|how long|gek(?:ü|u)ndigt|suche|umschulung|alt(?!\p{L})|old(?!\p{L})|(?:ä|a)lter|raus|mehr in)/u;

/** "Noch 3 Jahre", "letzte 3 Jahre noch arbeiten". */
const toCome =
  /(?<!\p{L})noch (?:\p{L}+ )?(?:\d|ein|zwei|drei|vier|fünf)|letzten? \d+ jahre noch|(?:\d+|\p{L}+) (?:more|last) years|years left/u;

const numberOfYears =
  '(\\d{1,2}|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|fünfzehn|zwanzig|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)';

const yearsPattern = new RegExp(
  `(?<![\\p{L}\\d.,])(?:${numberOfYears}(?: ?(?:,|-|–|/|or|to|bis|oder) ?| ))?${numberOfYears}\\+? ?(?:jahren?|jahr|years?|yrs?)(?!\\p{L})(?! alt| old| jung| (?:now |jetzt |schon )?(?:in|hier in|here in) (?:germany|deutschland|europe|europa|the country))`,
  'u',
);

/** Words that make years years away from work. */
const awayWords =
  /pause|elternzeit|zu hause|zuhause|daheim|kinder|haft|knast|krank|ausland|deutschland|germany|arbeitslos|unemploy|break|leave(?! money)|home|raising|prison|away|abroad|ago|zukunft|future|ki\b|\bai\b|noch|still|bleibt|will/;

/** "Vier Jahre zu Hause und davor …": whatever is said of work behind it. */
const spentAway =
  /^ (?:lang |long |nur |just |only |fast |almost )*(?:(?:in|im|auf|bei|with|at|on|for) )?(?:(?:den|der|meinen|meiner|my|the) )?(?:zu ?hause|daheim|home|elternzeit|parental|maternity|arbeitslos|krank\p{L}*|unemployed|out of work|off|raus|pause|weg|kinder\p{L}*|kids|children)(?!\p{L})/u;

/** Words that make years years of work, not of age or at home. */
const workWords =
  /erfahr|experien|dabei|\bdrin\b|gearbeit|arbeite|job|beruf|service|support|kund|custom|call|hotline|telefon|phone|hinter mir|auf dem buckel|under my belt|in the field|worked|working|doing|done (?:this|that|it)|gemacht|rumgemacht|durchgezogen|mach\w* (?:das|es|sowas)|(?:das|es|sowas) (?:jetzt |schon |bereits |nun )*(?:\d|seit)|branche|exp\b|plus|agent|in sales|vertrieb|b2b/;
