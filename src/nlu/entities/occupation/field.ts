import { fold } from '../../../knowledge/fold.ts';
import type { Field, Span } from '../../../knowledge/model.ts';
import type { Lexeme, Lexemes } from '../../../knowledge/words.ts';
import type { Findings } from '../../findings.ts';
import type { OccupationRef } from '../../question.ts';
import { isElsewhere } from '../../slots/elsewhere.ts';
import { interrogatives } from '../../text/interrogatives.ts';
import { justBefore } from '../../text/near.ts';
import type { Token } from '../../text/text.ts';
import { partOf } from './part.ts';

/** The ids of the covered occupations of a field of work ("Pflege", "warehouse") by a word for it; undefined for any other. */
export type Fields = (word: Lexeme) => string[] | undefined;

/** Makes what looks up fields of work by their words, also before "Gehalt", "Job" and the like in one word. */
export function createFields(
  fields: readonly Field[],
  isCovered: (occupation: string) => boolean,
  lexemes: Lexemes,
): Fields {
  const known = new Map(
    fields.flatMap(({ de, en, occupations }) =>
      [...de, ...en].map((word) => [fold(word), occupations.filter(isCovered)] as const),
    ),
  );
  const none: { ids?: string[] } = {};
  const meant = lexemes.noted(({ written: word }) => {
    const ids = known.get(word) ?? known.get(word.replace(work, ''));
    return ids ? { ids } : none;
  });
  return (word) => meant(word).ids;
}

/** What follows the name of a field in one word: "Pflegegehalt", "Lagerjob". */
const work = /s?(?:arbeit|arbeiten|jobs?|branche|bereich|gehalt|gehalter|lohn|lohne|verdienst|stellen?|work)$/;

/** The field of work that a message asks about, where it names no occupation: "Was verdient man im Lager?". */
export function askedField(findings: Findings, fields: Fields): OccupationRef | undefined {
  const { tokens } = findings.text;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const covered = token && fields(token.lexeme);
    if (!covered || isElsewhere(findings.text) || !isAsked(findings, at)) continue;
    return refOf(token, covered);
  }
  return undefined;
}

function refOf(token: Token, covered: string[]): OccupationRef {
  const field = { name: nameOf(token), field: true as const };
  return covered.length > 0 ? { ...field, candidates: covered } : field;
}

/** The field of work without an article that pay is held against, and where it stands: "mehr als im Einzelhandel?", "better paid than retail?". */
export function comparedField({ text }: Findings, fields: Fields): { name: string; at: Span } | undefined {
  const { tokens, clean } = text;
  const found = tokens.find(
    (token) => fields(token.lexeme)?.length === 0 && comparedWith.test(justBefore(clean, token.start)),
  );
  return found && { name: nameOf(found), at: [found.start, found.end] };
}

/** The field of work that somebody would change into: "vom Kundenservice in die Buchhaltung". */
export function leftFor({ text }: Findings, fields: Fields): OccupationRef | undefined {
  for (const token of text.tokens) {
    const covered = fields(token.lexeme);
    if (covered && leaves.test(justBefore(text.clean, token.start))) return refOf(token, covered);
  }
  return undefined;
}

const leaves =
  /(?<!\p{L})(?:vom|aus dem|aus der|weg von|weg vom|statt|from|out of|leave|leaving) [^.?!]{0,40}(?<!\p{L})(?:in die|in den|ins|zur|zum|into|to)(?: the)? $|(?<!\p{L})(?:leave|leaving|quit|quitting) [^.?!]{0,40}(?<!\p{L})for(?: the)? $/u;

const comparedWith =
  /(?<!\p{L})(?:mehr|weniger|besser|schlechter|more|less|better|worse)(?: \p{L}+){0,3} (?:als|wie|than)(?: (?:in|im|am|auf|at|der|dem|a|the|on))* $/u;

function nameOf({ raw, word }: Token): string {
  const end = work.exec(word)?.[0].length ?? 0;
  return end > 0 ? raw.slice(0, -end) : raw;
}

/** "Im Lager", "Gehalt Pflege", "warehouse pay", "und in der Pflege?": not what somebody does, nor an employer of the articles. */
function isAsked(findings: Findings, at: number): boolean {
  const { tokens } = findings.text;
  const words = tokens.filter(({ clause }) => clause === tokens[at]?.clause).map(({ word }) => word);
  const asks =
    tokens.length <= fewWords ||
    work.test(tokens[at]?.word ?? '') ||
    words.some((word) => ofWork.test(word)) ||
    (tokens.length <= fewClauses &&
      wordsAfter(tokens, at).some((word) => there.has(word)) &&
      !words.some((word) => does.test(word)));
  if (!asks || !isNamed(tokens, at) || tellsOfSomebody(words) || partOf(tokens, at) !== 'asked') return false;
  if (isLeft.test(justBefore(findings.text.clean, tokens[at]?.start ?? 0))) return false;
  if (isPaidOut.test(justBefore(findings.text.clean, tokens[at]?.start ?? 0))) return false;
  return (
    !isEmployer(findings, at) || (words.some((word) => ofPay.test(word)) && !words.some((word) => compares.has(word)))
  );
}

/** "Fresh out of school", "frisch aus der Pflege": where somebody comes from. */
const isLeft =
  /(?<!\p{L})(?:(?:out of|fresh from|straight from|right after|after leaving|frisch aus|frisch von|gerade aus|direkt (?:aus|von|nach))(?: (?:der|dem|the|my|his|her))?|nach der|von der) $/u;

/** "We pay 1,200 for childcare": a cost. */
const isPaidOut =
  /(?<!\p{L})(?:pay|paying|spend|zahle?n?|ausgeben|kostet|costs?)(?: [\d.,¤]+| \p{L}+)? (?:for|f(?:ü|u|ue)r)(?: \p{L}+)? $/u;

/** The words of the clauses after that of a token. */
function wordsAfter(tokens: readonly Token[], at: number): string[] {
  return tokens.filter(({ clause }) => clause > (tokens[at]?.clause ?? 0)).map(({ word }) => word);
}

/** "Auf dem Bau, was kriegt man da?" */
const there = new Set('da dort there'.split(' '));

/** In so few words the field is all that is asked about. */
const fewWords = 5;

/** In more words a place of work is part of a story. */
const fewClauses = 12;

/** Behind "in der", beside "Gehalt", or one word with it. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const word = (place: number) => tokens[place]?.word ?? '';
  const isPlaced = places.has(word(at - 1)) || (articles.has(word(at - 1)) && places.has(word(at - 2)));
  return isPlaced || work.test(word(at)) || ofWork.test(word(at - 1)) || ofWork.test(word(at + 1));
}

const places = new Set('in im am auf aufm bei beim inner at on'.split(' '));
const articles = new Set('der dem die das den a an the ner'.split(' '));

const ofPay =
  /^(?:verdien\p{L}*|gehalt\p{L}*|lohn\p{L}*|pay|pays|paid|salar\p{L}*|wages?|earn\p{L}*|krieg\p{L}*|bekomm\p{L}*|zahl(?:en|t)?|make|makes)$/u;
const ofWork = new RegExp(`${ofPay.source}|^(?:jobs?|stellen?|work|arbeit|beruf\\p{L}*|skills?|ausbildung)$`, 'u');

/** "Verdient man in der Logistik mehr?": in an industry that an article may name as an employer of its occupation. */
const compares = new Set('mehr weniger besser more less better hoher higher'.split(' '));

function isEmployer({ concepts, text }: Findings, at: number): boolean {
  const { start = 0, end = 0 } = text.tokens[at] ?? {};
  return concepts.some(({ concept, at: [from, to] }) => concept.facet === 'industry' && from < end && start < to);
}

/** "Ich verdiene im Lager 2.200", "she works in retail": told, not asked. */
function tellsOfSomebody(words: readonly string[]): boolean {
  const asks = words.some((word, at) => interrogatives.has(word) && !persons.has(words[at - 1] ?? ''));
  if (words.some((word, at) => word === 'used' && words[at + 1] === 'to')) return true;
  if (asks || !words.some((word) => persons.has(word))) return false;
  return words.some((word) => does.test(word) || /^\d{3}/.test(word));
}

const persons = new Set('ich er sie wir i she he we im ive'.split(' '));
const does =
  /^(?:bin|ist|war|arbeite\p{L}*|schaffe|jobbe|komme|hab|habe|hatte|work|works|worked|working|was|am|been|used|had|made|earned)$/u;
