/** Whether the program can do its work: each part by name. */
export interface Readiness {
  ready: boolean;
  parts: Record<string, 'ok' | 'away'>;
}

/** A part that is asked whether it works. */
export type Check = () => Promise<boolean>;

/** Asks all parts, each for at most `patience` milliseconds; a part that throws or does not answer is away. */
export async function checkReadiness(checks: Record<string, Check>, patience = 1000): Promise<Readiness> {
  const asked = Object.entries(checks).map(async ([name, check]) => [name, await answers(check, patience)] as const);
  const found = await Promise.all(asked);
  return {
    ready: found.every(([, works]) => works),
    parts: Object.fromEntries(found.map(([name, works]) => [name, works ? 'ok' : 'away'])),
  };
}

async function answers(check: Check, patience: number): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, patience, false).unref());
  return Promise.race([check().catch(() => false), late]);
}
