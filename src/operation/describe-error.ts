/** What may be written of an error. */
export interface DescribedError {
  type: string;
  message?: string;
  code?: string;
  status?: number;
  /** "function (file:line:column)", the innermost first. */
  stack?: string[];
  cause?: DescribedError;
}

/**
 * An error for the log: its kind, where it came from and, for kinds whose words are the program's own, its message. Requests,
 * responses and headers that libraries hang on their errors stay out, and so does what a parser or a connector quotes.
 */
export function describeError(error: unknown, depth = 0): DescribedError {
  if (typeof error === 'string') return { type: 'reason', message: error.slice(0, 500) };
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, statusCode, status = statusCode } = error as { code?: unknown; statusCode?: unknown; status?: unknown };
  return {
    type: error.name,
    ...(!quoting.has(error.name) && { message: error.message.slice(0, 500) }),
    ...(typeof code === 'string' && { code }),
    ...(typeof status === 'number' && { status }),
    ...(error.stack !== undefined && { stack: framesOf(error.stack) }),
    ...(error.cause !== undefined && depth < 3 && { cause: describeError(error.cause, depth + 1) }),
  };
}

/** Kinds of error whose message repeats what came in or went out. */
const quoting = new Set(['SyntaxError', 'RestError', 'ZodError', 'AxiosError', 'URIError']);

const mostFrames = 12;

function framesOf(stack: string): string[] {
  const frames = stack.match(/^\s+at .+$/gm) ?? [];
  return frames.slice(0, mostFrames).map((frame) => frame.trim().slice(3));
}
