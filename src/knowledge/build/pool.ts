import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { loadFacts } from './facts.ts';
import { createRefReader, type Done, type Task } from './read-refs.ts';

/** Reads articles, in batches; what was read is given out as it comes, in any order. */
export type ReadAll = (tasks: Iterable<Task>, onRead: (done: Done[]) => void) => Promise<void>;

/** How many articles are handed to a worker at once. */
const BATCH = 100;

/** Reads with the facts of a folder, one batch after another in this thread. */
export function readHere(dataDir: string): ReadAll {
  const read = createRefReader(loadFacts(dataDir));
  return async (tasks, onRead) => {
    for (const batch of batches(tasks)) {
      onRead(batch.map(read));
      await new Promise(setImmediate);
    }
  };
}

/** Reads in several threads; `script` is a script that calls `serveBatches` when it is run as a worker. */
export function readInWorkers(dataDir: string, { script, threads }: { script: URL; threads: number }): ReadAll {
  return async (tasks, onRead) => {
    const queue = batches(tasks);
    const workers = Array.from(
      { length: threads },
      () => new Worker(script, { workerData: { dataDir }, resourceLimits: { maxYoungGenerationSizeMb: 48 } }),
    );
    try {
      await Promise.all(workers.map((worker) => feed(worker, queue, onRead)));
    } finally {
      await Promise.all(workers.map((worker) => worker.terminate()));
    }
  };
}

/** True in a thread that was started to read articles. */
export function isReadingThread(): boolean {
  return !isMainThread && workerSchema.safeParse(workerData).success;
}

/** The work of such a thread: reads batch after batch, as they are sent. */
export function serveBatches(): void {
  const { dataDir } = workerSchema.parse(workerData);
  const read = createRefReader(loadFacts(dataDir));
  parentPort?.on('message', (batch: Task[]) => parentPort?.postMessage(batch.map(read)));
  parentPort?.postMessage([]);
}

const workerSchema = z.object({ dataDir: z.string() });

/** Sends a batch whenever the last one is done, until there are no more. */
function feed(worker: Worker, queue: Iterator<Task[]>, onRead: (done: Done[]) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`a reading thread ended with status ${code}`)));
    worker.on('message', (done: Done[]) => {
      try {
        onRead(done);
        const next = queue.next();
        if (next.done) resolve();
        else worker.postMessage(next.value);
      } catch (error) {
        reject(error);
      }
    });
  });
}

function* batches(tasks: Iterable<Task>): Generator<Task[]> {
  let batch: Task[] = [];
  for (const task of tasks) {
    batch.push(task);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
