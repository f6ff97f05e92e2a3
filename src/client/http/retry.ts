import { CrashboardError } from './errors.js';

/**
 * How often a read is tried. A server's `Retry-After` decides how long to wait, else a random time up to 1,
 * 2, 4 … s.
 */
export interface RetryPolicy {
  /** Tries in all, the first one counted. 1 = never again. */
  readonly attempts: number;
  /** How long all waiting together may take, in milliseconds. A wait that does not fit is not begun. */
  readonly budgetMs: number;
}

export const DEFAULT_RETRY: RetryPolicy = { attempts: 3, budgetMs: 20_000 };

const FIRST_WAIT_MS = 1000;
const GATEWAY: ReadonlySet<number | undefined> = new Set([502, 503, 504]);

/**
 * Whether trying again can help. Reads may be repeated after a lost connection and passing trouble; a write only
 * after 429, since a request that was turned away was not carried out. A server that broke is asked once more: it may have
 * been another one, or a moment.
 */
export function mayRetry(error: unknown, isRead: boolean, attempt = 1): error is CrashboardError {
  if (!(error instanceof CrashboardError)) return false;
  if (error.code === 'rate_limited') return true;
  if (!isRead) return false;
  if (error.code === 'network' || error.code === 'overloaded') return true;
  // An answer that broke off is a lost connection.
  if (error.code === 'invalid_response') return error.hint === 'truncated';
  return error.code === 'server' && (GATEWAY.has(error.status) || (error.status === 500 && attempt === 1));
}

/**
 * How long to wait before try number `attempt + 1`: what the server asked for, else full jitter over a doubling
 * ceiling of 1, 2, 4 … seconds.
 */
export function retryDelay(
  error: CrashboardError,
  attempt: number,
  random: () => number = Math.random,
): number {
  // A little later than asked, each by another bit, so that waiting clients do not come back as one.
  if (error.retryAfterMs !== undefined) return error.retryAfterMs + random() * 250;
  return random() * FIRST_WAIT_MS * 2 ** (attempt - 1);
}

/** Runs `attempt` until it succeeds, fails for good, or tries or budget are used up. */
export async function withRetry<T>(
  run: () => Promise<T>,
  isRead: boolean,
  signal: AbortSignal,
  policy: RetryPolicy = DEFAULT_RETRY,
): Promise<T> {
  let left = policy.budgetMs;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (attempt >= policy.attempts || !mayRetry(error, isRead, attempt)) throw error;
      const wait = retryDelay(error, attempt);
      if (wait > left) throw error;
      left -= wait;
      await sleep(wait, signal);
    }
  }
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(new CrashboardError('aborted', 'the call was cancelled'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
