import type { Problem, ProblemCode, ProblemHint } from '../../model/index.js';

/** What is known of a failure besides its code. */
export interface CrashboardErrorOptions {
  /** HTTP status of the answer. */
  readonly status?: number | undefined;
  /** How long the server asked to wait. */
  readonly retryAfterMs?: number | undefined;
  /** The server's id of the request. */
  readonly requestId?: string | undefined;
  /** Method and path, without values. */
  readonly endpoint?: string | undefined;
  /** The token scope that is missing. */
  readonly scope?: string | undefined;
  /** A closer cause. */
  readonly hint?: ProblemHint | undefined;
  /** The option that has to be set. */
  readonly option?: string | undefined;
  /** For developers: may be any value, and is not part of the `Problem`. */
  readonly cause?: unknown;
}

const BRAND = 'CrashboardError';

/**
 * The only error that Crashboard throws. Neither it nor its message ever holds a token, a query value or a
 * response body. Text for readers comes from `messages`, by `code`; `message` is for developers.
 */
export class CrashboardError extends Error implements Problem {
  override readonly name: string = BRAND;
  readonly code: ProblemCode;
  readonly status?: number;
  readonly retryAfterMs?: number;
  readonly requestId?: string;
  readonly endpoint?: string;
  readonly scope?: string;
  readonly hint?: ProblemHint;
  readonly option?: string;

  constructor(code: ProblemCode, message: string, options: CrashboardErrorOptions = {}) {
    super(`Crashboard: ${message}`, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    if (options.status !== undefined) this.status = options.status;
    if (options.retryAfterMs !== undefined) this.retryAfterMs = options.retryAfterMs;
    if (options.requestId !== undefined) this.requestId = options.requestId;
    if (options.endpoint !== undefined) this.endpoint = options.endpoint;
    if (options.scope !== undefined) this.scope = options.scope;
    if (options.hint !== undefined) this.hint = options.hint;
    if (options.option !== undefined) this.option = options.option;
  }
}

/** Narrows by brand, so that errors of another copy of the package count too. */
export function isCrashboardError(error: unknown, code?: ProblemCode): error is CrashboardError {
  return (
    error instanceof Error &&
    error.name === BRAND &&
    (code === undefined || (error as CrashboardError).code === code)
  );
}

/** The plain-data part of an error, for views and for serialising. Anything foreign becomes `server`. */
export function problemOf(error: unknown): Problem {
  if (!isCrashboardError(error)) return { code: 'server' };
  const { code, status, retryAfterMs, requestId, endpoint, scope, hint, option } = error;
  return {
    code,
    ...(status !== undefined && { status }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    ...(requestId !== undefined && { requestId }),
    ...(endpoint !== undefined && { endpoint }),
    ...(scope !== undefined && { scope }),
    ...(hint !== undefined && { hint }),
    ...(option !== undefined && { option }),
  };
}
