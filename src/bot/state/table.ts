/**
 * Records on this machine: text by scope and name, each with the time (milliseconds) until which it is kept. All of it
 * happens at once, and what was set is there after a kill of the process. Throws `StateAway` where the disk takes nothing.
 */
export interface Table {
  get(scope: string, name: string): string | undefined;
  set(scope: string, name: string, text: string, until: number): void;
  delete(scope: string, name: string): void;
  /** Names in a scope that begin so, with their texts, by name. */
  list(scope: string, prefix: string): [name: string, text: string][];
  /** Does several of the above together or not at all, and gives what they give. */
  together<Result>(steps: () => Result): Result;
  close(): Promise<void>;
}
