import { flatMap } from '../flat-map.ts';
import { matchAll } from '../match-all.ts';
import type { Topic } from '../model.ts';
import { evenOf, noted, type Wording } from './wording.ts';

/** What a section is about, by its heading, else by the words it uses most. */
export function topicOf(heading: Wording | undefined, wordings: readonly Wording[]): Topic {
  return (heading && namedBy(heading)) ?? mostUsed(wordings);
}

const namedBy = noted((wording): Topic | undefined => PATTERNS.find(({ one }) => one.test(evenOf(wording)))?.topic);

function mostUsed(wordings: readonly Wording[]): Topic {
  const counts = PATTERNS.map(() => 0);
  for (const wording of wordings) for (const place of wordsOf(wording)) counts[place] = (counts[place] ?? 0) + 1;
  const most = Math.max(...counts);
  return (most >= 3 && PATTERNS[counts.indexOf(most)]?.topic) || 'general';
}

/** The topics of a sentence's words, as places in `PATTERNS`. */
const wordsOf = noted((wording): readonly number[] => {
  const even = evenOf(wording);
  return flatMap(PATTERNS, ({ all }, place) => matchAll(even, all).map(() => place));
});

/** In order of precedence, for headings that name several. */
const ROWS: [Topic, string][] = [
  [
    'salary',
    String.raw`gehalt|gehälter|gehaelter|(?<!\p{L})geld(?!ig)|lohn|löhne|verdien|vergütung|bezahl|einkommen|entgelt|monatsende|salar|(?<!\p{L})pay(?!\p{L})|paid|wage|earn|money|income|€|(?<=\d )euros?|konto`,
  ],
  [
    'training',
    String.raw`weiterbild|ausbildung|fortbild|weiterlern|lehrjahr|(?<!\p{L})lehre(?!\p{L})|qualifizierung|schulung|studium|training|apprentic|education|courses|learning`,
  ],
  [
    'skills',
    String.raw`kompetenz|fähigkeit|qualifikation|anforderung|(?<!\p{L})zähl|können(?!\p{L})|eigenschaft|gefragt|voraussetz|mitbring|skills?|qualit(?:y|ies)|requirement|what it takes|what counts|braucht`,
  ],
  ['market', 'markt|regional|besonderheit|standort|arbeitgeber|nachfrage|branche|market|employer|demand|region|local'],
  [
    'tasks',
    String.raw`aufgabe|alltag|tätigkeit|arbeitstag|arbeitsrealität|(?<!\p{L})die arbeit|schicht|(?<!\p{L})tasks?|dut(?:y|ies)|daily|working day|everyday|the work|the job`,
  ],
  [
    'outlook',
    'ausblick|zukunft|fazit|perspektiv|karriere|entwicklung|wandel|aufstieg|chancen|digitalisierung|outlook|future|conclusion|career|prospect|ahead',
  ],
];

const PATTERNS = ROWS.map(([topic, words]) => ({ topic, one: new RegExp(words, 'u'), all: new RegExp(words, 'gu') }));
