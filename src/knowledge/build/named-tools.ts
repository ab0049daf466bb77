import type { Language, Span } from '../model.ts';
import { createHint } from './hint.ts';

/**
 * Finds programs that no concept names, by what is said of them: "Kassiert wird mit Orderbird", "the software is called
 * Lauer". Places are counted from the beginning of the sentence.
 */
export function findNamedTools(text: string, language: Language): Span[] {
  return (language === 'de' ? GERMAN : ENGLISH).flatMap((pattern) => [...text.matchAll(pattern)].flatMap(nameIn));
}

/** Finds what stands in a list with a known tool and looks like a program: "Vectorworks oder TopSolid". */
export function findToolsBeside(text: string, [from, to]: Span): Span[] {
  const after = text.slice(to, to + LOOK);
  const start = Math.max(0, from - LOOK);
  const behind = JOINED_BEHIND.test(after) ? BEHIND.flatMap((pattern) => nameIn(after.match(pattern))) : [];
  const before = text.slice(start, from);
  const ahead = JOINED_BEFORE.test(before) ? nameIn(before.match(BEFORE)) : [];
  return [...behind.map(([a, b]): Span => [a + to, b + to]), ...ahead.map(([a, b]): Span => [a + start, b + start])];
}

function nameIn(found: RegExpMatchArray | null): Span[] {
  const at = found?.indices?.[1];
  return at ? [at] : [];
}

const LOOK = 48;
const JOINED_BEHIND = /^(?: oder| or| und| and|,|\/)/;
const JOINED_BEFORE = /(?: oder| or| und| and|,|\/) ?$/;

/** A name as programs have: capitals, digits or a dot inside. */
const BRANDED = String.raw`(?:\p{Lu}[\p{L}\d]*\.\p{L}{2,}|\p{Lu}[\p{L}\d]*[\p{Lu}\d][\p{L}\d+#-]*)(?: \p{Lu}[\p{L}\d]+)?`;
const NAMED = String.raw`(${BRANDED}|\p{Lu}[\p{L}\d]{2,}(?: \p{Lu}[\p{L}\d]+)?)(?![\p{L}\d-])`;
const SURE = String.raw`(${BRANDED})(?![\p{L}\d-])`;

const BEHIND = [new RegExp(`^ (?:oder|or) ${NAMED}`, 'du'), new RegExp(`^(?: und| and|, |/) ?${SURE}`, 'du')];
const BEFORE = new RegExp(`(?<![\\p{L}\\d])${SURE}(?:,| oder| or| und| and|/) ?$`, 'du');

const PROGRAM = String.raw`\p{L}*(?:[Ss]oftware|[Pp]rogramm|[Ss]ystem|[Aa]pp|[Pp]lattform|[Ww]arenwirtschaft|[Aa]kte|[Aa]nwendung|[Ff]achverfahren|[Dd]atenbank|[Kk]asse|[Bb]uchhaltung|[Dd]ienstplan|[Dd]ienstpläne|[Aa]usschreibungen|[Aa]brechnung|[Dd]okumentation|[Tt]erminplanung|[Pp]lanung|[Bb]uchungen|[Bb]estellungen)`;
const DONE =
  '(?:kassiert|gebucht|reserviert|bestellt|abgerechnet|dokumentiert|gezeichnet|konstruiert|geplant|programmiert|gebongt|verwaltet|erfasst|disponiert|modelliert|simuliert|ausgewertet|verbucht|archiviert|protokolliert|entworfen|gearbeitet|kalkuliert|geschnitten|layoutet)';

/** Also at the beginning of a sentence. */
const ANY_DONE = DONE.replace(/(?<=[:|])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
const SAID_OF =
  'logs|log|logged|drawn|drafted|modelled|documented|booked|charted|recorded|written|coded|edited|animated|rendered|planned|invoiced';
const USED = 'uses|use|using|knows|know|knowing|runs|run|running|works|work|lives|live';

/** Whether words may name a program. */
export const hintsAtTool = createHint(
  new RegExp(
    `(?:software|programme?|systems?|apps?|plattform|platforms?|programs?|programmes|packages?|tools?|warenwirtschaft|akte|anwendung|fachverfahren|datenbank|kasse|buchhaltung|dienstplane?|ausschreibungen|abrechnung|dokumentation|planung|buchungen|bestellungen)$|^(?:${DONE.slice(3, -1)}|arbeitet|arbeiten|lauft|${SAID_OF}|${USED})$`,
  ),
);

const GERMAN = [
  new RegExp(
    `(?<!\\p{L})${ANY_DONE}(?: \\p{Ll}+){0,3} (?:mit|über|in|auf|per) ${NAMED}(?= *[.,;:)–]| (?:oder|und))`,
    'dgu',
  ),
  new RegExp(`(?<!\\p{L})(?:mit|über|in|auf) ${NAMED} (?:wird|werden) (?:\\p{Ll}+ )?${DONE}`, 'dgu'),
  new RegExp(
    `(?<!\\p{L})${PROGRAM} (?:läuft|laufen|kommt|geht|erfolgt|steckt)(?: \\p{Ll}+){0,2} (?:über|auf|in|mit|aus) ${NAMED}`,
    'dgu',
  ),
  new RegExp(`(?<!\\p{L})${PROGRAM} (?:heißt|heißen|nennt sich|namens|wie) „?${NAMED}`, 'dgu'),
  new RegExp(`(?<!\\p{L})${PROGRAM} „?${SURE}`, 'dgu'),
  new RegExp(`${NAMED} läuft auf (?:jedem|allen|den|dem) (?:Rechner|Computer|Tablet|Bildschirm|Server)`, 'dgu'),
  new RegExp(`(?<!\\p{L})arbeite[nt](?: \\p{Ll}+){0,2} mit ${SURE}`, 'dgu'),
];

const ENGLISH = [
  new RegExp(`(?<!\\p{L})(?:[Ss]oftware|[Ss]ystems?|[Pp]rograms?|[Pp]ackages?|[Tt]ools?|[Aa]pps?) \\(${NAMED}`, 'dgu'),
  new RegExp(
    `(?<!\\p{L})(?:[Ss]oftware|[Ss]ystems?|[Pp]rograms?|[Pp]rogrammes?|[Pp]latforms?|[Pp]ackages?|[Tt]ools?|[Aa]pps?)(?: \\p{Ll}+){0,2} (?:called|named|is|are|such as|like|means) ${NAMED}`,
    'dgu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:computers?|tills?|records?|bookings?|files?|schedules?|desks?|rosters?|orders?|plans?|shops?|stores?|offices?|firms?|practices|clinics|hospitals|studios|kitchens|labs|agencies|garages|pharmacies|hotels|teams|houses|schools|companies)(?: \\p{Ll}+){0,3} (?:runs?|run on|runs on|use|uses|live in|lives in|are kept in|is kept in|sit in) ${NAMED}`,
    'dgu',
  ),
  new RegExp(`(?<!\\p{L})(?:${SAID_OF})(?: \\p{Ll}+){0,2} (?:in|into|with|on) ${NAMED}`, 'dgu'),
  new RegExp(
    `(?<!\\p{L})(?:uses?|using|knows?|knowing|runs?|running|works? (?:in|with)|live in|lives in) ${SURE}`,
    'dgu',
  ),
];
