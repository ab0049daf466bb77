import { DirectLineFault, directLineFaults } from '../bot/direct-line/fault.ts';
import type { TextKey } from '../i18n.ts';

/** Name of a fault as it stands in an error body, and of its text in locales/…/shell.json. */
export type FaultCode = TextKey extends infer Key ? (Key extends `shell.errors.${infer Code}` ? Code : never) : never;

/** A request that is answered with an error: the HTTP status, the reason, and the values of its text. */
export class HttpFault extends Error {
  readonly statusCode: number;
  readonly code: FaultCode;
  readonly values: Record<string, string | number>;

  constructor(
    statusCode: number,
    code: FaultCode,
    values: Record<string, string | number> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'HttpFault';
    this.statusCode = statusCode;
    this.code = code;
    this.values = values;
  }
}

/** A fault of Direct Line as an answer over HTTP. */
export function fromDirectLine(fault: DirectLineFault): HttpFault {
  return new HttpFault(directLineFaults[fault.reason].status, fault.reason, fault.values, { cause: fault });
}

/** The code that Direct Line's clients know for a fault: its own ones have theirs, ours of HTTP get the nearest. */
export function directLineCode({ cause, statusCode }: HttpFault): string {
  if (cause instanceof DirectLineFault) return directLineFaults[cause.reason].code;
  if (statusCode >= 500) return 'ServiceError';
  return httpCodes.get(statusCode) ?? 'BadArgument';
}

const httpCodes = new Map([
  [400, 'MalformedData'],
  [404, 'NotFound'],
  [405, 'NotAllowed'],
  [413, 'MessageSizeTooBig'],
  [415, 'MalformedData'],
]);
