import { flatMap } from '../../knowledge/flat-map.ts';
import type { Span } from '../../knowledge/model.ts';
import type { Guess } from '../classify/classify.ts';
import type { Findings } from '../findings.ts';
import { asksIfTrue } from './focus.ts';
import type { Hints } from './hints.ts';
import { interrogatives } from './interrogatives.ts';
import type { Text, Token } from './text.ts';

/** A stretch of a message that may ask something of its own. */
export interface Segment {
  at: Span;
  /** Numbers of its clauses. */
  clauses: number[];
  /** It ends in a question mark, or begins with a word that asks. */
  asks: boolean;
  /** It surely does: its sentence ends in a question mark, or a word opens it that does nothing but ask; not "hands are giving up". */
  questions: boolean;
}

const none: ReadonlySet<string> = new Set();

/** Verbs that open a question, and stand in what only tells. */
const verbs = new Set(
  'can could do does is are braucht brauche muss gibt gibts kann ist sind would will should'.split(' '),
);

/** Begin an indirect question. */
const indirect = new Set(
  'ob whether if braucht brauche muss gibt gibts kann is are ist sind do does can could would will should'.split(' '),
);

/** Cuts a message that has several of them into stretches: where a sentence ends, where what it tells does, and before a clause that begins by asking; "and Potsdam" only adds a name. */
export function segmentsOf(
  { clean, tokens }: Text,
  { told, isName }: { told: readonly Span[]; isName: (at: number) => boolean },
): Segment[] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!token) continue;
    const starts =
      !before ||
      (told.length > 0 && told.some(([, end]) => before.end <= end && end <= token.start)) ||
      endsBetween(clean, before.end, token.start) ||
      (token.clause !== before.clause &&
        !howMuchAlone.test(clean.slice(token.start, token.start + howMuchLetters)) &&
        (opens(tokens, at) || (goesOn(tokens, at) && !isName(at + 1))));
    if (starts) {
      run = [];
      runs.push(run);
    }
    run.push(token);
  }
  if (runs.length < 2) return [];
  return withTold(
    clean,
    flatMap(runs, (run): Segment[] => {
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last) return [];
      const [mark] = clean.slice(last.end).match(/[.!?\n]/u) ?? [];
      const asks =
        opens(run, 0) ||
        /^[^\p{L}\d.!]*\?/u.test(clean.slice(last.end)) ||
        (mark === '?' && beginsWithVerb(run, clean));
      const questions = asks && (mark === '?' || opens(run, 0, verbs));
      return [{ at: [first.start, last.end], clauses: [...new Set(run.map(({ clause }) => clause))], asks, questions }];
    }),
  );
}

/** "Dresden mit Erfahrung, wieviel?": asks of what is said before it. */
const howMuchAlone = /^(?:wie ?viel|how much) ?\?/u;
const howMuchLetters = 10;

/** "In Chemnitz gäbe es mehr als in Dresden. Wer hat recht?": asks what the sentence before it tells. */
function withTold(clean: string, segments: readonly Segment[]): Segment[] {
  return segments.map((segment, at) => {
    const before = segments[at - 1];
    const words = clean.slice(segment.at[0], segments[at + 1]?.at[0]);
    if (!before || before.questions || !segment.questions || !asksIfTrue(words)) return segment;
    return { ...segment, at: [before.at[0], segment.at[1]], clauses: [...before.clauses, ...segment.clauses] };
  });
}

/** Whether a sentence ends between two places. */
function endsBetween(clean: string, from: number, to: number): boolean {
  const next = to - from === 1 && clean.charAt(from) === ' ';
  return !next && sentenceEnd.test(clean.slice(from, to));
}

const sentenceEnd = /[.!?;\n]/;

/** "…, was", "… und was", "… and also how". */
function opens(tokens: readonly Token[], from: number, except: ReadonlySet<string> = none): boolean {
  const clause = tokens[from]?.clause;
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at];
    if (!token || token.clause !== clause || except.has(token.word)) continue;
    if ((interrogatives.has(token.word) && !isVerb(tokens, at)) || indirect.has(token.word)) return true;
  }
  return isRequest(tokens, from);
}

/** "Hilft ihm das in Magdeburg, und …?": a question without a word that asks, where a sentence begins. */
function beginsWithVerb([first, second]: readonly Token[], clean: string): boolean {
  const leads = first !== undefined && joining.has(first.word);
  const verb = leads ? second : first;
  const begins = leads || /(?:^|[.!?:;–—\n-]["'» ]*)$/u.test(clean.slice(0, first?.start));
  return begins && verb !== undefined && asked.test(verb.word);
}

/** Verbs of a question that is answered with yes or no. */
const asked =
  /^(?:hilft|helfen|bringt|bringen|n(?:u|ue)tzt|nutzen|zahlt|zahlen|reicht|reichen|nehmen|nimmt|suchen|sucht|stellen|stellt|lohnt|geht|klappt|darf|durfen|konnt?en?|kann|muss|mussen|soll|sollte|sollten|wird|werden|hat|haben|hatt?en?|ware?n?|wurden?|verlangen|verlangt|verdient|verdien\p{L}*|bekomm\p{L}*|krieg\p{L}*|braucht|brauche|brauchen|passt|macht|kommt|did|has|have|was|were)$/u;

/** "… and tell me", "ich wüsste gern, …": so many words of a clause may lead to what is asked. */
function isRequest(tokens: readonly Token[], from: number): boolean {
  const clause = tokens[from]?.clause;
  const own = tokens.slice(from, from + longestLead).filter((token) => token.clause === clause);
  return (
    imperatives.has(own.find(({ word }) => !fillers.has(word))?.word ?? '') ||
    own.some(({ word }, at) => interrogatives.has(word) && leads.has(own[at - 1]?.word ?? ''))
  );
}

const longestLead = 9;

const imperatives = new Set(
  'tell give list compare show describe explain sag sage nenn nenne zeig zeige gib vergleich vergleiche erklar erklare beschreib sagen nennen zeigen geben erzahl erzahlen verrat verraten'.split(
    ' ',
  ),
);

const fillers = new Set('und and bitte please dann then also auch noch so can could you just kindly mal'.split(' '));

/** Right before the word that asks, inside a clause. */
const leads = new Set(
  'know wonder wondering me wissen sagen fragen mich mir interessiert erfahren gern gerne'.split(' '),
);

/** "My job was …": the English verb, not the German word that asks. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'was' && subjects.has(tokens[at - 1]?.word ?? '');
}

const subjects = new Set(['i', 'it', 'he', 'she', 'job', 'that', 'this', 'there', 'who', 'which', 'company', 'firm']);

/** So many words after "und" can ask something of their own. */
const ownClause = 5;

const joining = new Set(['und', 'and', 'sowie', 'plus']);

/** "…, und bringt mir eine Lehre was". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const clause = tokens.slice(at, at + ownClause + 1).filter((other) => other.clause === token?.clause);
  return token !== undefined && joining.has(token.word) && clause.length > ownClause;
}

/** A segment with the guess on it alone. */
export interface GuessedSegment extends Segment {
  guesses: () => Guess[];
  /** What is found in it when it is read by itself, after a question of a kind. */
  read: (before: string | undefined) => Findings;
}

/** A stretch of a text as a text of its own, with the mark that ends it. */
export function cutOut(
  { clean, tokens, hints }: Text,
  { at: [from, to] }: Segment,
  hintsOf: (tokens: readonly Token[]) => Hints,
): Text {
  const own = tokens.filter(({ start, end }) => from <= start && end <= to);
  const [first] = own;
  const mark = clean.slice(to).match(/^[^\p{L}\d.!?]*[?.!]/u)?.[0] ?? '';
  return {
    clean: clean.slice(from, to + mark.length),
    hints: hints && hintsOf(own),
    tokens: own.map((token) => ({
      ...token,
      start: token.start - from,
      end: token.end - from,
      clause: token.clause - (first?.clause ?? 0),
    })),
  };
}
