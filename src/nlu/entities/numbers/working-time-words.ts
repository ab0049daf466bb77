const number = String.raw`(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?)`;
const unit = String.raw`(?:std|stunden?|h(?!\p{L})|hours?'?|hrs?)\.?`;
const little = String.raw`(?:(?:nur|bloß|etwa|circa|ca\.?|rund|je|jeweils|only|just|about|around|some) )?`;
const aDay = String.raw`(?:(?:(?<!\p{L})(?:am|pro|je|den|jeden|per|an?|each|every|the) |\/ ?)(?:arbeits|werk|work(?:ing)? ?)?(?:tag|day)(?!\p{L})|(?<!\p{L})(?:täglich|tgl|daily)(?!\p{L}))`;
const aWeek = String.raw`(?:(?:die|pro|in der|je|jede|a|per|each|every|in a) |\/ ?)(?:arbeits)?(?:woche|week|wk)(?!\p{L})`;
const aMonth = String.raw`(?:(?:im|pro|je|jeden|a|per|each|every|in a) |\/ ?)(?:monat|month)(?!\p{L})|monatlich|mtl(?!\p{L})|monthly`;
const workday = String.raw`(?:arbeits|werk|work(?:ing)? ?)?(?:tage?n?|days?)(?!\p{L})`;
const shift = String.raw`(?:schicht(?:en)?|dienste?n?|shifts?)(?!\p{L})`;

const re = (source: string, flags = 'u') => new RegExp(source, flags);

/** What any of these patterns needs. */
export const mayTell =
  /std|uhr(?!\p{L})|\d ?[ap]m(?!\p{L})|\d:\d\d|\d (?:bis|to) \d|stunde|tagewoche|\dh| h(?!\p{L})|hour|hrs|tage?(?!\p{L})|tagen|days?(?!\p{L})/u;

/** "6 Stunden (Arbeit) am Tag", "8h/day", "4 hours daily". */
export const daily = re(`${number} ?-?${unit}(?: (?:arbeit|work|dienst))? ?(?:${aDay})`, 'gu');

/** The hours of one day: as above, "6-Stunden-Tag", "10-hour shifts", "täglich 4 Stunden", "Schichten von 7 Stunden", "4 Tage à 6 Stunden". */
export const dailies = [
  re(daily.source),
  re(
    `${number} ?-? ?(?:${unit}|stündige[rnms]?)[- ]?(?:${workday}|(?:spät|früh|nacht|late|early|night)?[- ]?${shift})`,
  ),
  re(`(?:${aDay})(?: arbeit(?:szeit)?)?:? ${little}${number} ?-?${unit}(?! ?(?:${aWeek}|${aMonth}))`),
  re(
    `(?:${shift}|(?<!\\p{L})${workday})(?: (?:von|mit|zu|à|a|of|with|at|lasting)| ?[x×*])? (?:je |jeweils |each |bis zu |up to )?${number} ?-?${unit}`,
  ),
];

/** "6 Stunden an 4 Tagen", "20 hours spread over 3 days". */
export const onDays = re(`${number} ?-?${unit},? ((?:verteilt |spread )?(?:an|on|auf|over)) (\\d) ${workday}`);

/** "4 Tage", "3 working days", "three 6-hour days". */
export const days = re(
  `(?<![\\d.,])(\\d)(?: ?|(?: ?x ?| mal | )\\d{1,2}[ -](?:stunden|hour)[ -])(?:${workday}|schichten|shifts)(?! ?-?(?:urlaub|frei|off|holiday|leave|probe))`,
);

/** "2 Tage die Woche". */
export const daysOfWeek = re(`(?<![\\d.,])(\\d) ?${workday},? ?(?:${aWeek}|wöchentlich|weekly)`);

/** "12 Tage im Monat", "monatlich 10 Tage". */
export const daysOfMonth = re(
  `(?<![\\d.,])(\\d{1,2}) ?${workday},? ?(?:${aMonth})|(?<!\\p{L})(?:${aMonth}),? ${little}(\\d{1,2}) ?${workday}`,
);

/** "Vormittags", "in the evenings": then hours are those of a day. */
export const partOfDay =
  /(?<!\p{L})(?:(?:vor|nach)mittags|am (?:vor|nach)mittag|morgens|abends|mornings|afternoons|evenings|(?:in the|every|each) (?:morning|afternoon|evening))(?!\p{L})/u;

/** "Zusammen 16 Stunden": not those of each day. */
export const altogether = /(?<!\p{L})(?:zusammen|insgesamt|gesamt|altogether|in total|total|combined)(?!\p{L})/u;

/** "4-Tage-Woche". */
export const dayWeek = /(?<![\d.,])([2-4]) ?-? ?(?:tage?|days?) ?-?(?:arbeits|work(?:ing)? )?(?:woche|week)(?!\p{L})/u;

/** Hours of whatever. */
export const anyHours = re(`${number} ?-?${unit}`);

/** "30 Wochenstunden", "30 Stunden die Woche". */
export const ofWeek = re(
  `\\d ?-?(?:wochenstunden|${unit} ?(?:${aWeek}|wöchentlich|weekly)|${unit}[- ](?:work(?:ing)? )?(?:woche|week))`,
);

/** "60 Stunden im Monat", "60 Monatsstunden", "monatlich 60 Stunden". */
export const monthlies = [
  re(`${number} ?(?:-?${unit} ?(?:${aMonth})|monatsstunden)`),
  re(
    `(?<![\\d¤] ?|euro |eur |brutto |netto |gross )(?<!\\p{L})(?:${aMonth}),? ${little}${number} ?-?${unit}(?! ?(?:${aWeek}|${aDay}))`,
  ),
];

/** What else takes hours of a day. */
export const otherHours =
  /pend(?:el|l)|(?<!\p{L})fahr(?:e|en|t|zeit|weg|zeiten)?(?!\p{L})|anfahrt|arbeitsweg|unterwegs|commut|travel|(?<!\p{L})driv(?:e|ing)|schlaf|sleep|(?<!\p{L})lerne(?!\p{L})|deutschkurs|sprachkurs|language course|telefonier|am telefon|on the phone/u;

/** What else takes days of a week. */
export const otherDays =
  /home ?-?office|remote|zu ?hause|daheim|from home|vor ort|im büro|in the office|on site|schule|school|urlaub|holiday|(?<!\p{L})frei(?!\p{L})|days off/u;

/** "Von 9 bis 14 Uhr", "9 am to 1 pm". */
export const clock =
  /(?<![\d.,:])(\d{1,2})(?:[:.](\d\d))? ?(uhr |am |h )?(?:bis|und|to|and|until|till|-|–) ?(\d{1,2})(?:[:.](\d\d))?(?: ?(uhr|pm|h)(?!\p{L})|(?<=:\d\d)(?!\d))/gu;

/** "Von 8 bis 14", "from 8 to 2": times of the clock where days of the week stand beside them. */
export const bareClock =
  /(?<!\p{L})(?:von|from) (\d{1,2}) ?(?:bis|to|till|until|-|–) ?(\d{1,2})(?![\d.,:%]*\d| ?(?:¤|%|k|tausend|euro|std|stunden|hours|jahre|years|tage|days|uhr|am|pm|h)(?!\p{L}))/gu;

/** When somebody can be reached or an office is open. */
export const openingHours =
  /ge(?:ö|oe)ffnet|offen|(?:ö|oe)ffnungszeit|besetzt|erreich|anruf|gespr(?:ä|ae)ch|termin|(?<!\p{L})open|reach|call me|appointment|interview/u;

const figures: Record<string, string> = Object.fromEntries(
  [
    ['1', 'ein', 'einen', 'one'],
    ['2', 'zwei', 'zwo', 'two'],
    ['3', 'drei', 'three'],
    ['4', 'vier', 'four'],
    ['5', 'fünf', 'fuenf', 'five'],
    ['6', 'sechs', 'six'],
    ['7', 'sieben', 'seven'],
    ['8', 'acht', 'eight'],
    ['9', 'neun', 'nine'],
    ['10', 'zehn', 'ten'],
    ['12', 'zwölf', 'zwoelf', 'twelve'],
  ].flatMap(([figure = '', ...words]) => words.map((word) => [word, figure])),
);

const small = re(
  `(?<!\\p{L})(?:${Object.keys(figures).join('|')})(?= ?-? ?(?:std|stunde|stündig|tage?|arbeitstag|hour|hrs|day|work(?:ing)? day)|(?= (?:\\d{1,2}|zwei|drei|vier|fünf|sechs|sieben|acht|two|three|four|five|six|seven|eight)[ -](?:stunden|hour)))`,
  'gu',
);

/** "Sechs Stunden", "Viertagewoche", "three-day": with figures. */
export function smallInFigures(even: string): string {
  return even.replace(small, (word) => figures[word] ?? word);
}
