import type { Knowledge } from '../../knowledge/store.ts';
import { isAboutArticles } from '../../nlu/kinds.ts';
import type { Kind, Question } from '../../nlu/question.ts';
import { aspectsOf } from '../facts/aspects.ts';
import { chooseOccupation, scopeOf } from '../scope.ts';

/** A question and the kind of dialog that answers it. */
export interface Asked {
  question: Question;
  kind: Kind;
}

/** The dialog that answers: where the occupation or every city is not covered, the one that says so. */
export function kindOf(question: Question, knowledge: Knowledge): Kind {
  if (question.kind === 'coverage') return uncovered(question, knowledge) ?? 'coverage';
  if (!isAboutArticles(question.kind) || question.kind === 'minimumWage') return question.kind;
  const choice = chooseOccupation(question, knowledge);
  if (choice.found === 'none') return 'unknownOccupation';
  if (choice.found === 'several' && choice.candidates.length > 0) return 'whichOccupation';
  const { profiles, named } = scopeOf(question, knowledge);
  const overall = question.kind === 'rank' || question.kind === 'filter';
  if ((named && profiles.length === 0) || (question.states.length > 0 && !named && !overall)) return 'unknownCity';
  return (question.kind === 'silent' && aspectsOf(question, profiles, knowledge)[0]?.kind) || question.kind;
}

/** "Ist Erfurt auch dabei?", "hast du was zu Elektrikern?": only what no article covers is named. */
function uncovered(question: Question, knowledge: Knowledge): Kind | undefined {
  const { occupations, cities, states } = question;
  if (occupations.length > 0 && chooseOccupation(question, knowledge).found === 'none') return 'unknownOccupation';
  const named = cities.length > 0 || states.length > 0;
  return named && (cities.length === 0 || scopeOf(question, knowledge).profiles.length === 0)
    ? 'unknownCity'
    : undefined;
}
