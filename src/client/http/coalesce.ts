import { CrashboardError } from './errors.js';

/** Lets identical calls under way share one request. */
export interface Coalescer {
  share<T>(
    key: string | symbol,
    signal: AbortSignal | undefined,
    start: (signal: AbortSignal) => Promise<T>,
  ): Promise<T>;
}

interface Shared {
  readonly answer: Promise<unknown>;
  readonly controller: AbortController;
  callers: number;
}

/** Each caller may leave by its own signal; the request stops when the last one has left. */
export function createCoalescer(): Coalescer {
  const underWay = new Map<string | symbol, Shared>();

  const begin = (key: string | symbol, start: (signal: AbortSignal) => Promise<unknown>): Shared => {
    const controller = new AbortController();
    const answer = start(controller.signal).finally(() => {
      if (underWay.get(key) === shared) underWay.delete(key);
    });
    const shared: Shared = { answer, controller, callers: 0 };
    underWay.set(key, shared);
    return shared;
  };

  return {
    share<T>(
      key: string | symbol,
      signal: AbortSignal | undefined,
      start: (signal: AbortSignal) => Promise<T>,
    ): Promise<T> {
      if (signal?.aborted) return Promise.reject(cancelled());
      const shared = underWay.get(key) ?? begin(key, start);
      shared.callers += 1;
      const leave = (): void => {
        shared.callers -= 1;
        if (shared.callers > 0) return;
        // Whoever comes next must not join a request that is being cancelled.
        if (underWay.get(key) === shared) underWay.delete(key);
        shared.controller.abort();
      };
      return untilAborted(shared.answer as Promise<T>, signal, leave);
    },
  };
}

/** The work's outcome, or `aborted` as soon as the signal fires, whatever the work does then. */
export function untilAborted<T>(
  work: Promise<T>,
  signal: AbortSignal | undefined,
  onAbort?: () => void,
): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(cancelled());
      onAbort?.();
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function cancelled(): CrashboardError {
  return new CrashboardError('aborted', 'the call was cancelled');
}
