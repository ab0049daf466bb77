/** Where values are kept by key between two messages. All of it may be gone at any time: callers live with undefined. */
export interface Store<Value> {
  /** The value, or undefined where there is none or it has outlived its time. */
  get(key: string): Promise<Value | undefined>;
  /** Keeps the value and starts its lifetime anew. */
  set(key: string, value: Value): Promise<void>;
  /** Forgets the value; no fault where there is none. */
  delete(key: string): Promise<void>;
}
