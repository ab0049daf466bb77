import { DirectLineFault } from './fault.ts';
import type { Grant, Tokens, Use } from './tokens.ts';

/** Who calls, as far as HTTP tells: `origin` is the page's, where a browser names it, `ownOrigin` the address under which we were called. */
export interface Visit {
  /** The token or secret; empty where there is none. */
  credential: string;
  origin: string | undefined;
  ownOrigin: string;
  /** Network address, for limits. */
  address: string;
}

/** Who a caller has shown himself to be: somebody with the secret, or the holder of a token. */
export type Caller = { grant: Grant } | { grant: undefined };

/** Decides who may do what. All of it throws a `DirectLineFault`. */
export interface Access {
  /** The page may talk to us at all; with undefined there is no page. */
  checkOrigin(origin: string | undefined): void;
  /** The holder of a token, or of the secret; tokens for one of `uses`. */
  identify(visit: Visit, uses?: Use[]): Promise<Caller>;
  /** As `identify`, and that he may take part in this conversation. */
  admit(visit: Visit, conversation: string, uses?: Use[]): Promise<Caller>;
  /** Who may have tokens made: whoever knows the secret, and anybody on an allowed page; locally everybody. Says whether he may name the user. */
  checkMint(visit: Visit): { trusted: boolean };
}

/** The rules: local mode trusts this machine, else the secret and the list of origins decide. */
export function createAccess({ local, setUp, origins, tokens }: AccessOptions): Access {
  const listed = new Set(origins);
  const allows = (origin: string) => (local ? loopback.test(origin) : listed.has(origin));

  async function identify(visit: Visit, uses: Use[] = ['access']): Promise<Caller> {
    if (visit.credential === '') throw new DirectLineFault('noToken');
    if (tokens.isSecret(visit.credential)) return { grant: undefined };
    const grant = await tokens.read(visit.credential, uses);
    if (grant === 'expired') throw new DirectLineFault('tokenExpired');
    if (grant === 'invalid') throw new DirectLineFault('invalidToken');
    // Browsers name the origin wherever it is not the server's own.
    const from = visit.origin ?? visit.ownOrigin;
    if (grant.origins.length > 0 && !grant.origins.includes(from)) throw new DirectLineFault('otherOrigin');
    return { grant };
  }

  return {
    checkOrigin(origin) {
      if (origin !== undefined && !allows(origin)) throw new DirectLineFault('foreignOrigin', { origin });
    },
    identify,
    async admit(visit, conversation, uses) {
      const caller = await identify(visit, uses);
      if (caller.grant && caller.grant.conversation !== conversation) throw new DirectLineFault('foreignConversation');
      return caller;
    },
    checkMint({ credential, origin }) {
      if (credential !== '' && tokens.isSecret(credential)) return { trusted: true };
      if (credential !== '') throw new DirectLineFault('invalidToken');
      if (local) return { trusted: true };
      if (origin === undefined) throw new DirectLineFault(setUp ? 'noToken' : 'directLineOff');
      return { trusted: false };
    },
  };
}

interface AccessOptions {
  local: boolean;
  /** The operator named pages or a secret. */
  setUp: boolean;
  origins: string[];
  tokens: Tokens;
}

const loopback = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;
