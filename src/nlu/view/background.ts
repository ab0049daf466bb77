import { matchAll } from '../../knowledge/match-all.ts';
import type { Span } from '../../knowledge/model.ts';
import { copyFindings } from '../copy-findings.ts';
import type { Findings } from '../findings.ts';
import { contentKinds, type KindScore } from '../intent/kind.ts';
import type { Kind } from '../question.ts';
import { isInFocus, isReason } from '../text/focus.ts';

/** What a longer message says beside its questions gives places and levels, but asks nothing. */
export function withoutBackground(findings: Findings): Findings {
  const all = withoutStatements(findings);
  const isAsked = ({ at }: { at: Span }) => isInFocus(all.focus.asked, at);
  const said = ({ at }: { at: Span }) =>
    all.kinds.some(({ value, at: kind }) => partings.has(value.kind) && kind[0] <= at[0] && at[1] <= kind[1]);
  const slots = all.slots.filter((sign) => {
    const { value } = sign;
    if (value.slot === 'silent') return isAsked(sign) && !said(sign);
    return value.slot !== 'aspect' || ((!value.follows || value.kind === all.before) && !said(sign));
  });
  const kept = copyFindings(all);
  const kinds = all.kinds.filter(isAsked);
  const [guess] = all.guesses;
  const guessed = guess && guess.likelihood >= backgroundGuess && contentKinds.some((kind) => kind === guess.kind);
  if (kinds.length === 0 && !guessed) {
    const heard = all.kinds.filter(
      (sign) => isAsked(sign) || !(commands.has(sign.value.kind) || isReason(all.text, sign.at)),
    );
    kept.kinds = heard;
    kept.slots = slots;
    return kept;
  }
  kept.kinds = kinds;
  kept.slots = slots.filter((sign) => keptAlways.has(sign.value.slot) || isAsked(sign));
  kept.marks = all.marks.filter(isAsked);
  kept.concepts = all.concepts.filter(isAsked);
  return kept;
}

/** "Was verdient man in Dresden? Mein Hund muss raus": beside a question on the articles, a statement asks nothing of the program and nothing else. */
function withoutStatements(all: Findings): Findings {
  const { clean } = all.text;
  if (!beside.test(clean)) return all;
  const questions = matchAll(clean, /[^.!?]+\?/g).map(({ index, 0: { length } }): Span => [index, index + length]);
  const isIn = ({ at }: { at: Span }) => isInFocus(questions, at);
  const onArticles =
    all.kinds.some((sign) => contentKinds.some((kind) => kind === sign.value.kind) && isIn(sign)) ||
    all.cities.some(({ city, from }) => {
      const first = all.text.tokens[from];
      return city.id !== undefined && first !== undefined && isIn({ at: [first.start, first.end] });
    });
  if (!onArticles) return all;
  return {
    ...all,
    kinds: all.kinds.filter((sign) => !mentioned.has(sign.value.kind) || isIn(sign)),
    marks: all.marks.filter((sign) => sign.value.mark !== 'outOfScope' || isIn(sign)),
  };
}

/** What is spoken of without being asked of the program ("rather you than a real person"). */
const mentioned: ReadonlySet<Kind> = new Set(['person', 'source', 'help']);

/** A question and, before or after it, a sentence that is none. */
const beside = /[.!] .*\?|\?.*\p{L}[^?]*$/su;

/** What is asked of the program itself, not told in passing. */
const commands: ReadonlySet<Kind> = new Set(['person', 'restart', 'language', 'source', 'help']);

/** Whose pay is asked for, and for what. */
const keptAlways: ReadonlySet<string> = new Set(['level', 'hours', 'period']);

/** "Schönes Wochenende" does not ask about work at weekends. */
const partings: ReadonlySet<Kind> = new Set(['bye', 'thanks', 'greeting']);

/** A guess on the questions alone that is at least so likely makes the cues of the background superfluous. */
const backgroundGuess = 0.4;

/** Where some clauses ask, those in which people speak of themselves or others are background; keywords are not. */
export function questionsOnly(topics: KindScore[], asking: ReadonlySet<number>, findings: Findings): KindScore[] {
  const isAsked = ({ clauses }: KindScore) => clauses.some((clause) => asking.has(clause));
  if (topics.every(isAsked) || !topics.some(isAsked)) return topics;
  const background = backgroundClauses(findings);
  return topics.filter((topic) => isAsked(topic) || topic.clauses.some((clause) => !background.has(clause)));
}

const persons = new Set(
  'ich wir mein meine meinem meinen meiner unser unsere unseren er sie hat habe haben bin bist sind war hatte i we my our he she his her have has had was were am im ive'.split(
    ' ',
  ),
);

/** Clauses that tell of somebody and do not ask. */
function backgroundClauses({ text }: Findings): Set<number> {
  return new Set(text.tokens.filter(({ word }) => persons.has(word)).map(({ clause }) => clause));
}
