import { type PrivateKind, removePrivate, settledPart } from '../../src/counter/private-data.ts';
import type { Shown } from './asker.ts';

/** Milliseconds without a key until a question is asked, and until what looks like personal data is taken out of the field. */
export const pause = { ask: 90, clean: 700 };

/** What happens in the field while somebody types. */
export interface Typing {
  /** What was typed is asked after a moment, without what may yet become personal data. */
  typed(): void;
  /** Takes personal data out of the field, and asks what is left. */
  clean(): void;
  /** Whether an answer has to wait: half a word is no question yet. It is shown with the pause. */
  holdsBack(shown: Shown): boolean;
  /** Another question is asked: the answer that waits is of an older one. */
  drop(): void;
  /** Forgets what waits. */
  stop(): void;
}

interface Desk {
  field: HTMLInputElement;
  /** The question that is on the page. */
  asked(): string;
  ask(question: string, wait: number): void;
  show(shown: Shown): void;
  emptied(): void;
  removed(kinds: readonly PrivateKind[]): void;
}

/** Watches the field of the counter. */
export function createTyping({ field, asked, ask, show, emptied, removed }: Desk): Typing {
  let cleaning: ReturnType<typeof setTimeout> | undefined;
  let premature: Shown | undefined;
  const drop = () => {
    premature = undefined;
  };
  const stop = () => {
    clearTimeout(cleaning);
    cleaning = undefined;
    drop();
  };
  const clean = () => {
    const waiting = premature;
    stop();
    if (waiting) show(waiting);
    const { text: question, removed: kinds } = removePrivate(field.value);
    if (kinds.length > 0) {
      field.value = question;
      removed(kinds);
    }
    if (question.trim() && question.trim() !== asked()) ask(question.trim(), 0);
  };
  const typed = () => {
    clearTimeout(cleaning);
    cleaning = setTimeout(clean, pause.clean);
    if (field.value.trim() === '') {
      emptied();
      return;
    }
    const settled = settledPart(field.value);
    if (settled && settled !== asked()) ask(settled, pause.ask);
  };
  const holdsBack = (shown: Shown) => {
    const waits = cleaning !== undefined && shown.answers.every(({ outcome }) => outcome === 'refused');
    premature = waits ? shown : undefined;
    return waits;
  };
  return { typed, clean, holdsBack, drop, stop };
}
