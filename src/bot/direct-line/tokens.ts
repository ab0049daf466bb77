import { createHash, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';

/** What a token is good for: one conversation, held by one user, from one of `origins` (any where there are none). */
export const grantSchema = z.object({
  conversation: z.string(),
  user: z.object({ id: z.string(), name: z.string().optional() }),
  origins: z.array(z.string()),
  locale: z.string().optional(),
});
export type Grant = z.infer<typeof grantSchema>;

/** `access` opens a conversation; `stream` opens its stream only and is short-lived, since addresses end up in logs. */
export type Use = 'access' | 'stream';

/** Signs and reads the tokens of Direct Line. */
export interface Tokens {
  /** Seconds that an access token lives. */
  lifetime: number;
  /** A signed token for the grant. */
  mint(grant: Grant, use: Use): Promise<string>;
  /** The grant of a token for one of `uses`, or why there is none. */
  read(token: string, uses: Use[]): Promise<Grant | 'expired' | 'invalid'>;
  /** The text is the secret of server-side callers; false where there is no such secret. */
  isSecret(text: string): boolean;
}

/** Seconds that a stream's address can be used, as with Microsoft's service. */
const streamLifetime = 60;

/**
 * Tokens signed with a key that is derived from the secret, so that they outlive a restart; without a secret the key is
 * random and ends with the process. `lifetime` in seconds, `now` in milliseconds.
 */
export function createTokens({ secret, lifetime, now = Date.now }: TokenOptions): Tokens {
  const key = secret ? deriveKey(secret) : new Uint8Array(randomBytes(32));
  const lifetimes = { access: lifetime, stream: streamLifetime };
  return {
    lifetime,
    mint(grant, use) {
      const issued = Math.floor(now() / 1000);
      const token = new SignJWT(claimsOf(grant)).setProtectedHeader({ alg: 'HS256' }).setIssuer(issuer);
      return token
        .setAudience(use)
        .setIssuedAt(issued)
        .setExpirationTime(issued + lifetimes[use])
        .sign(key);
    },
    async read(token, uses) {
      const checks = { issuer, audience: uses, algorithms: ['HS256'], requiredClaims: ['exp'] };
      try {
        const { payload } = await jwtVerify(token, key, { ...checks, currentDate: new Date(now()) });
        return grantOf(payload) ?? 'invalid';
      } catch (error) {
        if (error instanceof errors.JWTExpired) return 'expired';
        if (error instanceof errors.JOSEError) return 'invalid';
        throw error;
      }
    },
    isSecret: (text) => secret !== undefined && timingSafeEqual(digest(text), digest(secret)),
  };
}

interface TokenOptions {
  secret: string | undefined;
  lifetime: number;
  now?: () => number;
}

const issuer = 'karrierelotse';

/** `user` is a plain id, because that is where Microsoft's client looks for it. */
const claimsSchema = z.object({
  conv: z.string(),
  user: z.string(),
  name: z.string().optional(),
  origins: z.array(z.string()),
  locale: z.string().optional(),
});

function claimsOf({ conversation, user, origins, locale }: Grant): z.infer<typeof claimsSchema> {
  return { conv: conversation, user: user.id, name: user.name, origins, locale };
}

function grantOf(payload: unknown): Grant | undefined {
  const { data } = claimsSchema.safeParse(payload);
  if (!data) return undefined;
  const { conv, user, name, origins, locale } = data;
  return { conversation: conv, user: { id: user, name }, origins, locale };
}

function deriveKey(secret: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', 'karrierelotse direct line tokens', 32));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
