import type { Occupations } from '../knowledge/occupations.ts';
import type { Word } from '../knowledge/words.ts';
import type { OccupationRef } from './question.ts';
import type { Token } from './text.ts';

/**
 * An occupation and the tokens `[from, to)` that name it: `asked` about, the user's `own` (asked about unless another is),
 * or the `role` in which the user asks ("als Personalerin suche ich").
 */
export interface OccupationMatch {
  occupation: OccupationRef;
  from: number;
  to: number;
  part: 'asked' | 'own' | 'role';
}

interface Context {
  occupations: Occupations;
  heads: ReadonlyMap<string, string[]>;
  isCommon: (word: string) => boolean;
  /** Numbers of tokens that mean something else. */
  taken: ReadonlySet<number>;
}

/** Finds the occupations of the catalogue that a message names, and one that it does not know after "als", "ein", "as a". */
export function recogniseOccupations(
  tokens: readonly Token[],
  words: readonly Word[],
  context: Context,
): OccupationMatch[] {
  const known = context.occupations.findOccupations(words).flatMap(({ occupation, at }) => {
    const from = tokens.findIndex((token) => token.end > at[0]);
    const to = tokens.findLastIndex((token) => token.start < at[1]) + 1;
    if (from < 0 || to <= from) return [];
    if (isSalutation(tokens, from)) return [];
    const name = tokens
      .slice(from, to)
      .map(({ raw }) => raw)
      .join(' ');
    return [{ occupation: { id: occupation.id, name }, from, to, part: partOf(tokens, from) }];
  });
  for (const find of [() => known, joinedNames, sharedNames, unknownNames, uncoveredNames]) {
    const found = find(tokens, context);
    if (found.length > 0) return found;
  }
  return [];
}

const salutations = new Set([
  'dear',
  'lieber',
  'liebe',
  'hallo',
  'hi',
  'hey',
  'hello',
  'moin',
  'guten',
  'karriere',
  'danke',
  'thanks',
]);

/** "Lieber Lotse": the bot is addressed. */
function isSalutation(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'lotse' && (at === 0 || salutations.has(tokens[at - 1]?.word ?? ''));
}

/** "Gabelstapler-Fahrer": two words that are one name when written together. */
function joinedNames(tokens: readonly Token[], { occupations, taken }: Context): OccupationMatch[] {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    const long = next && token.word.length >= 4 && next.word.length >= 4 && !(taken.has(at) && taken.has(at + 1));
    const match =
      long && occupations.beginsName(token.word)
        ? occupations.findOccupations(`${token.word}${next.word}`)[0]
        : undefined;
    if (!next || !match) return [];
    return [
      {
        occupation: { id: match.occupation.id, name: `${token.raw}${next.raw.toLowerCase()}` },
        from: at,
        to: at + 2,
        part: partOf(tokens, at),
      },
    ];
  });
}

/** "Pfleger", "agent": a name that several occupations share. */
function sharedNames(tokens: readonly Token[], { heads }: Context): OccupationMatch[] {
  return tokens.flatMap(({ word, raw }, at) => {
    const candidates = sharing(word, heads) ?? [];
    return candidates.length > 0
      ? [{ occupation: { name: raw, candidates }, from: at, to: at + 1, part: partOf(tokens, at) }]
      : [];
  });
}

/** "Lehrer": a name that occupations share of which none is covered; in a longer message it is part of a story. */
function uncoveredNames(tokens: readonly Token[], { heads, taken }: Context): OccupationMatch[] {
  if (tokens.length > shortMessage) return [];
  return tokens.flatMap(({ word, raw }, at) =>
    sharing(word, heads)?.length === 0 && !taken.has(at) && !activity.test(word)
      ? [{ occupation: { id: undefined, name: raw }, from: at, to: at + 1, part: partOf(tokens, at) }]
      : [],
  );
}

function sharing(word: string, heads: Context['heads']): string[] | undefined {
  return heads.get(word) ?? heads.get(word.replace(/(?:innen|in|n|s)$/, ''));
}

/** Shared names of what people do, or of who they are to somebody. */
const activity = /(?:ung|pflege|kauf|trieb|beruf|schwester)$/;

const articles = new Set([
  'als',
  'ein',
  'eine',
  'einer',
  'einem',
  'einen',
  'as',
  'beruf',
  'berufs',
  'der',
  'die',
  'a',
  'an',
  'the',
  'zum',
  'zur',
  'eines',
  'fur',
  'for',
]);
/** "Elektriker Gehalt", "elektrician jobs": what stands before these is a name. */
const titles = new Set([
  'job',
  'jobs',
  'stelle',
  'stellen',
  'gehalt',
  'lohn',
  'salary',
  'salaries',
  'pay',
  'wage',
  'wages',
]);
/** "das fetteste Gehalt": what stands between these and the pay describes it. */
const qualified = new Set(['das', 'dem', 'the', 'ein', 'a', 'my', 'mein', 'dein', 'your', 'more', 'mehr', 'am']);
const strong = new Set(['als', 'ein', 'eine', 'a', 'an', 'beruf']);

/** In a longer message a capital after "als" is more likely something else. */
const shortMessage = 9;

function unknownNames(tokens: readonly Token[], { taken, isCommon }: Context): OccupationMatch[] {
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1]?.word ?? '';
    if (taken.has(at) || token.word.length < 4) return [];
    const heads =
      tokens.length <= shortMessage &&
      token.word.length >= 6 &&
      titles.has(tokens[at + 1]?.word ?? '') &&
      !qualified.has(before);
    if (!articles.has(before) && !(heads && !isCommon(token.word))) return [];
    if (
      !heads &&
      !looksLikeOccupation(token.word, asOne(tokens, at)) &&
      (tokens.length > shortMessage ||
        !strong.has(before) ||
        isCommon(token.word) ||
        abstract.test(token.word) ||
        !/^\p{Lu}/u.test(token.raw))
    )
      return [];
    return [{ occupation: { id: undefined, name: token.raw }, from: at, to: at + 1, part: partOf(tokens, at) }];
  });
}

/** "als X", "as a X", "beruf X". */
function asOne(tokens: readonly Token[], at: number): boolean {
  const [before, farther] = [tokens[at - 1]?.word ?? '', tokens[at - 2]?.word ?? ''];
  return ['als', 'as', 'beruf', 'zum', 'zur'].includes(before) || farther === 'as' || farther === 'beruf';
}

/** Endings of what is no person. */
const abstract =
  /(?:schlag|ung|heit|keit|schaft|nis|ion|tat|ment|ziel|wert|preis|summe|betrag|basis|vergleich|beispiel|antwort|frage|zahl|stelle|gehalt|lohn|job|beruf|jahr|monat|grund|option|chance|angebot|start|einstieg)$/;

/** Endings of names of occupations in both languages. */
const occupationEnding =
  /(?:arbeiter|berater|techniker|mechaniker|ingeniur|fahrer|pfleger|helfer|verkaufer|kaufmann|kauffrau|meister|leiter|lehrer|bauer|macher|setzer|fuhrer|wart|wirt|loge|login|nom|graf|arzt|schwester|mann|frau|angestellte|angestellter|assistent|assistenz|warter|putzer|giesser|schlosser|entwickler|programmierer|designer|manager|trainer|spieler|keeper|worker|driver|nurse|teacher|engineer|cleaner|maker|writer|ologist|ician|monteur|friseur|ateur|eurin)(?:in|innen|s|n)?$/;

/** Endings that other words have too ("accent", "Teilnehmerin"): only right after "als", "as a". */
const commonEnding = /(?:graph|ist|istin|enter|entin|ent|ator|antin|ant|man|erin)(?:s|n|innen)?$/;

function looksLikeOccupation(word: string, titled: boolean): boolean {
  return word.length >= 6 && (occupationEnding.test(word) || (titled && commonEnding.test(word)));
}

const pastWords = new Set([
  'war',
  'gelernter',
  'gelernte',
  'ehemaliger',
  'ehemalige',
  'fruher',
  'former',
  'ex',
  'gelernt',
  'worked',
  'gearbeitet',
]);

const ownWords = new Set([
  'bin',
  'war',
  'gelernter',
  'gelernte',
  'ehemaliger',
  'ehemalige',
  'bisher',
  'fruher',
  'arbeitete',
  'gearbeitet',
  'former',
  'used',
  'im',
  'am',
  'worked',
  'currently',
  'derzeit',
  'momentan',
  'aktuell',
  'ausgebildete',
  'ausgebildeter',
  'gelernt',
  'arbeite',
  'komme',
  'ex',
  'been',
  'vom',
  'exfreund',
  'freund',
  'mann',
  'boyfriend',
  'trained',
  'qualified',
  'experience',
  'erfahrung',
  'from',
  'hintergrund',
  'background',
  'wife',
  'sister',
  'brother',
]);

/** "Frisch aus der Ausbildung zur Kauffrau", "did a year as a dog groomer": what somebody has behind them. */
function isTrainedAs(tokens: readonly Token[], from: number): boolean {
  const near = tokens.slice(Math.max(0, from - 6), from).map(({ word }) => word);
  const learnt = near.includes('ausbildung') || near.includes('lehre') || near.includes('apprenticeship');
  const done = near.some((word) => behind.has(word));
  return (learnt && done) || (near.includes('did') && near.includes('as'));
}

const behind = new Set([
  'aus',
  'nach',
  'frisch',
  'habe',
  'hab',
  'hat',
  'abgeschlossene',
  'abgeschlossen',
  'after',
  'finished',
  'did',
  'done',
  'from',
]);

/** "My caseworker asks", "mein Berater meint": who speaks, not who is asked about. */
function speaksFor(tokens: readonly Token[], from: number): boolean {
  const [before, after] = [tokens[from - 1]?.word ?? '', tokens[from + 1]?.word ?? ''];
  return (
    /^(?:mein|meine|unser|unsere|der|die|my|our|the)$/.test(before) &&
    /^(?:asks?|says?|said|told|wants|sagt|sagte|meint|meinte|fragt|fragte|will)$/.test(after)
  );
}

/** "Ich bin gelernter Koch", "I was a nurse": within four words before the name; "als Köchin suche ich". */
function partOf(tokens: readonly Token[], from: number): OccupationMatch['part'] {
  const clause = tokens[from]?.clause;
  const before = tokens
    .slice(Math.max(0, from - 4), from)
    .some(
      ({ word, clause: other }, at, near) =>
        clause === other && (ownWords.has(word) || (word === 'was' && near[at - 1]?.word === 'i')),
    );
  const past = tokens
    .slice(Math.max(0, from - 4), from)
    .some(({ word, clause: other }) => clause === other && pastWords.has(word));
  if (past || speaksFor(tokens, from)) return 'role';
  if (isTrainedAs(tokens, from)) return 'own';
  const asOne = tokens[from - 1]?.word === 'als';
  if (asOne && tokens.slice(from + 1, from + 4).some(({ word, clause: other }) => clause === other && word === 'ich'))
    return 'role';
  return before ? 'own' : 'asked';
}
