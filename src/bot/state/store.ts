/** Where values of one kind are kept, by key. All of it may be gone at any time: callers live with undefined. */
export interface Store<Value> {
  /** The value, or undefined where there is none, it has outlived its time or is not what it should be. */
  get(key: string): Promise<Value | undefined>;
  /** Keeps the value and starts its lifetime anew. */
  set(key: string, value: Value): Promise<void>;
  /** Forgets the value; no fault where there is none. */
  delete(key: string): Promise<void>;
}
