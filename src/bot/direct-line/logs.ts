import type { Grant } from './tokens.ts';

/** Some activities of a conversation in their order, each as JSON, and the watermark that stands after the last of them. */
export interface Page {
  activities: string[];
  watermark: string;
}

/** Takes what a log has to tell: pages in order and without gaps, then at most one end. Must not throw. */
export interface Reader {
  take(page: Page): void;
  end(): void;
}

/** What became of an activity: its id, and whether it had been there before. */
export interface Appended {
  id: string;
  repeated: boolean;
}

/**
 * What is said in conversations: a log for each, and notice of what is new in it. A watermark is a place in a log;
 * one that the log does not know (it was forgotten and opened again) stands for its beginning.
 */
export interface Logs {
  /** Opens the log of the grant's conversation where there is none; `ended` where it was closed. */
  open(grant: Grant): Promise<'opened' | 'known' | 'ended'>;
  /** The grant that the log was opened with. */
  grantOf(conversation: string): Promise<Grant | undefined>;
  /** Adds an activity and gives it its id; one with the `key` of an earlier one is not added again. Undefined where no log is open. */
  append(conversation: string, activity: object, key?: string): Promise<Appended | undefined>;
  /** What was said after the watermark, or since the beginning where it is empty; undefined where there is no log. */
  read(conversation: string, watermark: string): Promise<(Page & { ended: boolean }) | undefined>;
  /** Gives what was said after the watermark and then everything new, to each reader exactly once; the result ends that. Undefined where there is no log. */
  subscribe(conversation: string, watermark: string, reader: Reader): Promise<(() => void) | undefined>;
  /** Takes nothing more in; readers get the end. What was said can still be read. */
  close(conversation: string): Promise<void>;
  /** Deletes what was said and who was in it; it stays open, and places in it stay. The key of `said` is kept, so that this activity is still not added again. */
  forget(conversation: string, said?: string): Promise<void>;
}

/** A page as the protocol's ActivitySet, in JSON. */
export function renderPage({ activities, watermark }: Page): string {
  return `{"activities":[${activities.join(',')}],"watermark":${JSON.stringify(watermark)}}`;
}
