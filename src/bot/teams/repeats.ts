import type { Activity } from 'botbuilder';

/** Runs a job for an activity unless it has been run: then gives what came of it the first time. */
export type Once = <Result>(activity: Activity, job: () => Promise<Result>) => Promise<Result>;

/**
 * Teams sends an activity again where it has not heard of it for 15 seconds. Of the last `entries` activities each is handled
 * once; one that failed may be tried again.
 */
export function createOnce({ entries }: { entries: number }): Once {
  const results = new Map<string, Promise<unknown>>();
  return <Result>(activity: Activity, job: () => Promise<Result>) => {
    const key = keyOf(activity);
    if (key === undefined) return job();
    // What is kept under a key is what the same kind of activity came to, so it has the job's type.
    const known = results.get(key) as Promise<Result> | undefined;
    if (known !== undefined) return known;
    const result = job();
    results.set(key, result);
    result.catch(() => results.delete(key));
    for (const oldest of results.keys()) {
      if (results.size <= entries) break;
      results.delete(oldest);
    }
    return result;
  };
}

/** Invokes carry their own id; an activity without an id cannot be told from another. */
function keyOf({ channelId, conversation, id, type }: Activity): string | undefined {
  return channelId === 'msteams' && id ? `${channelId} ${conversation.id} ${id} ${type}` : undefined;
}
