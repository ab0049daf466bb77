import type { Environment } from './environment.ts';

/** Direct Line: who may use it, and its bounds. */
export interface DirectLineConfig {
  /** Proves server-side callers, and tokens after a restart; undefined is none. */
  secret: string | undefined;
  /** Origins of the pages that may use it; in local mode pages of this machine may without being listed. */
  origins: string[];
  tokenMinutes: number;
  tokensPerMinute: number;
  streamsPerAddress: number;
}

/** How the environment sets Direct Line up. */
export function directLineOf(env: Environment): DirectLineConfig {
  return {
    secret: env.DIRECT_LINE_SECRET,
    origins: env.ALLOWED_ORIGINS,
    tokenMinutes: env.DIRECT_LINE_TOKEN_MINUTES,
    tokensPerMinute: env.DIRECT_LINE_TOKENS_PER_MINUTE,
    streamsPerAddress: env.DIRECT_LINE_STREAMS_PER_ADDRESS,
  };
}
