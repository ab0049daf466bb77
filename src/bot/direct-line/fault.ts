/** What goes wrong with a request to Direct Line: its HTTP status and the code of its error body, as the protocol has them. */
export const directLineFaults = {
  noToken: { status: 401, code: 'BadArgument' },
  invalidToken: { status: 403, code: 'BadArgument' },
  tokenExpired: { status: 403, code: 'TokenExpired' },
  foreignConversation: { status: 403, code: 'BadArgument' },
  foreignOrigin: { status: 403, code: 'NotAllowed' },
  otherOrigin: { status: 403, code: 'NotAllowed' },
  directLineOff: { status: 403, code: 'NotAllowed' },
  userNotYours: { status: 403, code: 'NotAllowed' },
  missingProperty: { status: 400, code: 'MissingProperty' },
  badArgument: { status: 400, code: 'BadArgument' },
  tooDeep: { status: 400, code: 'BadArgument' },
  noConversation: { status: 404, code: 'NotFound' },
  conversationEnded: { status: 404, code: 'ConversationEnded' },
  noUploads: { status: 415, code: 'NotSupported' },
  tooMany: { status: 429, code: 'TooManyRequests' },
  tooManyStreams: { status: 429, code: 'TooManyRequests' },
  botFailed: { status: 502, code: 'BotError' },
  stateAway: { status: 503, code: 'ServiceError' },
} as const;

/** Name of a fault, and of its text in locales/…/shell.json under `errors`. */
export type DirectLineReason = keyof typeof directLineFaults;

/** A request to Direct Line that is refused; `values` fill the text, `retryAfter` is in seconds. */
export class DirectLineFault extends Error {
  readonly reason: DirectLineReason;
  readonly values: Record<string, string>;
  readonly retryAfter: number | undefined;

  constructor(reason: DirectLineReason, values: Record<string, string> = {}, retryAfter?: number) {
    super(reason);
    this.name = 'DirectLineFault';
    this.reason = reason;
    this.values = values;
    this.retryAfter = retryAfter;
  }
}
