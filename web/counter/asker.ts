import type { Consultation, CounterAnswer } from '../../src/counter/consultation.ts';
import type { Language, Wording } from '../../src/knowledge/model.ts';

/** An answer as the API gives it: `text` is all of it as plain text. */
export type ShownAnswer = CounterAnswer & { text: string };

/** What the API gives to one question. */
export type Shown = Omit<Consultation, 'answers'> & { answers: ShownAnswer[] };

/** The answers in a language; where the words wished for another one, that. */
export function inLanguage(answers: readonly ShownAnswer[], shown: Language | 'both'): readonly ShownAnswer[] {
  const wanted = answers.filter(({ language }) => shown === 'both' || language === shown);
  return wanted.length > 0 ? wanted : answers;
}

/** A question as it is asked; without a language in every one. */
export interface Asked {
  question: string;
  wording: Wording;
  lang?: Language;
}

/** Asks the API; throws where it does not answer. */
export async function fetchAnswers({ question, wording, lang }: Asked, signal?: AbortSignal): Promise<Shown> {
  const parameters = new URLSearchParams({
    q: question,
    ...(lang && { lang }),
    ...(wording === 'plain' && { wording }),
  });
  const response = await fetch(`/api/answer?${parameters}`, { signal: signal ?? null });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.json();
}

/** Asks while somebody types. */
export interface Asker {
  /** Asks in so many milliseconds, unless something else is asked before. */
  ask(asked: Asked, wait: number): void;
  /** Asks nothing any more; what is under way is not heard. */
  forget(): void;
}

/** The answers that are shown, the adviser's language first. */
export function inOrder(
  answers: readonly ShownAnswer[],
  shown: Language | 'both',
  own: Language,
): readonly ShownAnswer[] {
  return [...inLanguage(answers, shown)].sort((a, b) => Number(b.language === own) - Number(a.language === own));
}

/** Only the answer to the latest question is heard, however the answers come in. */
export function createAsker(heard: { answer: (shown: Shown, asked: Asked) => void; failed: () => void }): Asker {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | undefined;

  async function start(asked: Asked): Promise<void> {
    const mine = new AbortController();
    running = mine;
    try {
      const shown = await fetchAnswers(asked, mine.signal);
      if (running === mine) heard.answer(shown, asked);
    } catch {
      if (running === mine) heard.failed();
    }
  }

  function forget(): void {
    clearTimeout(timer);
    running?.abort();
    running = undefined;
  }

  return {
    ask(asked, wait) {
      forget();
      timer = setTimeout(() => void start(asked), wait);
    },
    forget,
  };
}
