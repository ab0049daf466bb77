import type { Page, Reader } from '../direct-line/logs.ts';

/** Who listens to which conversation in this process. */
export interface Readers {
  /** The result takes the reader away. */
  add(conversation: string, reader: Reader): () => void;
  tell(conversation: string, page: Page): void;
  /** Tells all readers of a conversation that it is over. */
  end(conversation: string): void;
}

/** No readers yet. */
export function createReaders(): Readers {
  const readers = new Map<string, Set<Reader>>();
  return {
    add(conversation, reader) {
      const all = readers.get(conversation) ?? new Set();
      readers.set(conversation, all.add(reader));
      return () => {
        all.delete(reader);
        if (all.size === 0 && readers.get(conversation) === all) readers.delete(conversation);
      };
    },
    tell(conversation, page) {
      for (const reader of [...(readers.get(conversation) ?? [])]) reader.take(page);
    },
    end(conversation) {
      const all = readers.get(conversation) ?? [];
      readers.delete(conversation);
      for (const reader of all) reader.end();
    },
  };
}
