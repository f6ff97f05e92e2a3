import { isCrashboardError } from '../../client/http/errors.js';

/** How to look for news by itself. */
export interface PollingOptions {
  /** Milliseconds between two looks. At least 1000; jittered by a fifth. */
  readonly every: number;
  /** Go on while the page is hidden. */
  readonly whenHidden?: boolean | undefined;
}

const LEAST_MS = 1000;
const MOST_BACKOFF = 16;

interface Poll extends PollingOptions {
  check(): Promise<void>;
  /** `check` failed again and again; called for every failure from the second in a row. */
  onStuck?(error: unknown): void;
  isHidden(): boolean;
  random?(): number;
}

/** Calls `check` again and again until stopped. Failures double the pause; the server's own wait is kept. */
export function startPolling({
  every,
  whenHidden = false,
  check,
  onStuck,
  isHidden,
  random = Math.random,
}: Poll): () => void {
  const base = Math.max(LEAST_MS, every);
  let backoff = 1;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  function schedule(least = 0): void {
    const pause = base * backoff * (0.9 + 0.2 * random());
    timer = setTimeout(() => void look(), Math.max(pause, least));
  }

  async function look(): Promise<void> {
    let least = 0;
    try {
      if (whenHidden || !isHidden()) {
        await check();
        failures = 0;
      }
      backoff = 1;
    } catch (error) {
      backoff = Math.min(MOST_BACKOFF, backoff * 2);
      failures += 1;
      // A single failure mends itself with the next look.
      if (failures > 1 && !isStopped) onStuck?.(error);
      if (isCrashboardError(error)) least = error.retryAfterMs ?? 0;
    }
    if (!isStopped) schedule(least);
  }

  schedule();
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}
