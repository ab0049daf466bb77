import type { Converse, Turn } from '../dialogs/converse.ts';
import { type Context, noContact } from '../dialogs/dialog.ts';
import type { Memory } from '../dialogs/memory/memory.ts';
import { createTranslator, type Translate, varietyOf } from '../i18n.ts';
import type { Language, Wording } from '../knowledge/model.ts';
import { once } from '../knowledge/once.ts';
import type { Knowledge } from '../knowledge/store.ts';
import type { Question } from '../nlu/question.ts';
import { noSlots } from '../nlu/reading.ts';
import { compareColumns, withOccupations } from './comparison.ts';
import type { Consultation, CounterAnswer, Understood } from './consultation.ts';
import { withOffer } from './offer-check.ts';
import { removePrivate } from './private-data.ts';
import { createShorthand } from './shorthand.ts';

/** What an adviser asks: the words, in which languages the answer is wanted, and how it is to be worded. */
export interface Inquiry {
  words: string;
  languages: readonly Language[];
  wording?: Wording | undefined;
}

/** Answers an inquiry, without any memory; `today` is an ISO date. No words left, no answer. */
export type Consult = (inquiry: Inquiry, today: string) => Consultation;

/** Makes the counter's door to the core. */
export function createConsult({ knowledge, converse }: { knowledge: Knowledge; converse: Converse }): Consult {
  const shorthand = once(() => createShorthand(knowledge));
  const translator = createTranslator();
  return ({ words, languages, wording = 'normal' }, today) => {
    const { text: question, removed } = removePrivate(words.trim());
    const writeOut = shorthand();
    const read = writeOut(question, 'de');
    const asked = read === '' ? [] : languages;
    const turns = eachLanguageOnce(
      asked.map((language) => converse({ text: read, wording, full: true }, wishing(language), today)),
    );
    const [first] = turns;
    return {
      question,
      read,
      removed,
      understood: understoodOf(first && askedIn(first)),
      answers: turns.map((turn) => {
        const context = contextOf(turn);
        return completeSuggestions(addTo(turn, writeOut(question, context.language), context), context.t);
      }),
    };

    function contextOf({ answer }: Turn): Context {
      const variety = varietyOf(answer);
      const { language } = answer;
      return {
        knowledge,
        language,
        variety,
        t: translator(variety),
        today,
        contact: noContact,
        before: [],
        lastSources: [],
        full: true,
      };
    }
  };
}

/** The reader's language holds, whatever language the words are in. */
function wishing(language: Language): Memory {
  return { schema: 1, language, wished: true, questions: [], sources: [] };
}

/** The question about the articles that a turn leaves behind; undefined where there was none. */
function askedIn({ memory }: Turn): Question | undefined {
  const [question] = memory?.questions ?? [];
  return question && { ...noSlots, ...question };
}

/** Words that wish for a language ("auf Englisch") get it, whichever was asked for. */
function eachLanguageOnce(turns: readonly Turn[]): Turn[] {
  return [...new Map(turns.map((turn) => [turn.answer.language, turn])).values()];
}

function addTo(turn: Turn, read: string, context: Context): CounterAnswer {
  const { answer } = turn;
  const question = askedIn(turn);
  if (!question || answer.outcome !== 'answered') return { ...answer, read, comparison: undefined };
  const comparison = compareColumns(question, context);
  return withOccupations({ ...withOffer(answer, question, context), read, comparison }, question, context);
}

/** Without a memory, the occupation that is asked back for has to come with the question. */
function completeSuggestions(answer: CounterAnswer, t: Translate): CounterAnswer {
  if (answer.kind !== 'whichOccupation') return answer;
  const person = t('suggest.person');
  const suggestions = answer.suggestions.map((title) => (title === person ? title : `${title}: ${answer.read}`));
  return { ...answer, suggestions };
}

function understoodOf(question: Question | undefined): Understood {
  return {
    cities: question?.cities.map(({ name }) => name) ?? [],
    levels: question?.levels ?? [],
    amount: question?.amount,
    hours: question?.hours,
  };
}
