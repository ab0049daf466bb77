import { statSync } from 'node:fs';
import type { Knowledge } from './store.ts';

/** What to watch, and whom to tell; `every` is in milliseconds. */
export interface Watch {
  file: string;
  /** Loads what the file is part of; throws where it is faulty. */
  load: () => Knowledge;
  /** New knowledge, whole and checked. */
  onChange: (knowledge: Knowledge) => void;
  /** Why a new file was refused; the knowledge before it stays. */
  onError: (error: Error) => void;
  every?: number;
}

/**
 * Watches a knowledge file and loads it when it is another one and has come to rest. It asks for the file's state instead of
 * waiting for news of it, which do not come from every disk. Gives a function that ends the watch.
 */
export function watchKnowledge({ file, load, onChange, onError, every = 2000 }: Watch): () => void {
  let loaded = stateOf(file);
  let before = loaded;
  const look = () => {
    const state = stateOf(file);
    const atRest = state === before;
    before = state;
    if (!atRest || state === loaded) return;
    loaded = state;
    try {
      if (state === undefined) throw new Error(`${file} is gone`);
      onChange(load());
    } catch (error) {
      onError(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const timer = setInterval(look, every).unref();
  return () => clearInterval(timer);
}

/** What tells one state of a file from another: a new file has another number even where time and size are the same. */
function stateOf(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats && [stats.ino, stats.size, stats.mtimeMs].join(' ');
}
