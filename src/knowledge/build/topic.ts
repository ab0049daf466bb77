import type { Topic } from '../model.ts';

/** What a section is about, by its heading, else by the words its text uses most (even text). */
export function topicOf(heading: string, text: string): Topic {
  const named = PATTERNS.find(({ one }) => heading !== '' && one.test(heading));
  if (named) return named.topic;
  const counted = PATTERNS.map(({ topic, all }) => ({ topic, count: text.match(all)?.length ?? 0 }));
  const most = counted.sort((a, b) => b.count - a.count)[0];
  return most && most.count >= 3 ? most.topic : 'general';
}

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
