/** Runs the jobs of one key one after the other and those of different keys side by side. */
export type Queue = <Result>(key: string, job: () => Promise<Result>) => Promise<Result>;

/**
 * A queue in this process. A job that takes longer than `patience` milliseconds (a dead connection) no longer holds up
 * the next one of its key; its own caller still waits for it.
 */
export function createQueue({ patience }: { patience: number }): Queue {
  const tails = new Map<string, Promise<void>>();
  return (key, job) => {
    const previous = tails.get(key);
    const result = previous === undefined ? job() : settle(previous, patience).then(job);
    const tail: Promise<void> = result.then(forget, forget);
    tails.set(key, tail);
    function forget(): void {
      if (tails.get(key) === tail) tails.delete(key);
    }
    return result;
  };
}

function settle(job: Promise<void>, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    void job.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
