import { expect } from 'vitest';
import { newVisitor, until, type Visitor } from './visitor.ts';

/** What a load is: so many visitors, each saying so many messages, over servers that may change meanwhile. */
interface LoadOptions {
  visitors: number;
  messages: number;
  urls: () => string[];
}

/** What was acknowledged, by visitor. */
export interface Load {
  visitors: Visitor[];
  /** Resolves when every message of every visitor was acknowledged; gives their ids. */
  done: Promise<string[][]>;
  /** How many were acknowledged so far. */
  count(): number;
}

const questions = ['Was verdient man als Einsteiger in Dresden?', 'Und in Potsdam?', 'Welche Fähigkeiten brauche ich?'];

/** Visitors who ask one question after the other, sending each again until it is acknowledged. */
export async function startLoad({ visitors: count, messages, urls }: LoadOptions): Promise<Load> {
  const visitors = await Promise.all(
    Array.from({ length: count }, (_, at) => newVisitor(urls()[at % urls().length] ?? '')),
  );
  let acknowledged = 0;
  const done = Promise.all(
    visitors.map(async (visitor) => {
      const ids: string[] = [];
      for (let at = 0; at < messages; at += 1) {
        ids.push(await visitor.say(urls, `${questions[at % questions.length]} (${at})`));
        acknowledged += 1;
      }
      return ids;
    }),
  );
  done.catch(() => undefined);
  return { visitors, done, count: () => acknowledged };
}

/** Every acknowledged message is in its log once, in order, with one answer. */
export async function expectNothingLost({ visitors, done }: Load, url: string): Promise<void> {
  const sent = await done;
  for (const [at, visitor] of visitors.entries()) {
    const kept = await visitor.read(url);
    const own = kept.filter(({ from }) => from.id !== 'karrierelotse');
    expect(own.map(({ id }) => id)).toEqual(sent[at]);
    const answers = kept.flatMap(({ replyToId, from }) =>
      from.id === 'karrierelotse' && replyToId ? [replyToId] : [],
    );
    const asked = answers.filter((id) => own.some((message) => message.id === id));
    expect(asked.toSorted()).toEqual((sent[at] ?? []).toSorted());
  }
}

/** Waits until so many messages were acknowledged. */
export function reached(load: Load, count: number): Promise<void> {
  return until(() => load.count() >= count, 60_000);
}
