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
