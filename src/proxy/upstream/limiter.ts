import { Failure } from '../answers/failure.js';
import type { Limits } from '../options/options.js';

export interface Limiter {
  /** Runs `work` when it is this client's turn. Rejects when too many wait already, or when `signal` aborts. */
  run<T>(client: string, signal: AbortSignal, work: () => Promise<T>): Promise<T>;
}

interface Waiter {
  readonly client: string;
  readonly start: () => void;
}

/** Keeps calls upstream under a bound in all and per client; waiting ones go in order, whoever can. */
export function createLimiter(limits: Pick<Limits, 'perClient' | 'total' | 'waiting'>): Limiter {
  const running = new Map<string, number>();
  let total = 0;
  let queue: Waiter[] = [];

  const free = (client: string): boolean =>
    total < limits.total && (running.get(client) ?? 0) < limits.perClient;

  const enter = (client: string): void => {
    total += 1;
    running.set(client, (running.get(client) ?? 0) + 1);
  };

  const leave = (client: string): void => {
    total -= 1;
    const left = (running.get(client) ?? 1) - 1;
    if (left > 0) running.set(client, left);
    else running.delete(client);
    const next = queue.find((waiter) => free(waiter.client));
    if (next) {
      queue = queue.filter((waiter) => waiter !== next);
      enter(next.client);
      next.start();
    }
  };

  const turn = (client: string, signal: AbortSignal): Promise<void> => {
    if (free(client)) {
      enter(client);
      return Promise.resolve();
    }
    if (queue.filter((waiter) => waiter.client === client).length >= limits.waiting) {
      return Promise.reject(new Failure(429, { code: 'rate_limited', retryAfterMs: 1000 }));
    }
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        client,
        start: () => {
          signal.removeEventListener('abort', giveUp);
          resolve();
        },
      };
      const giveUp = (): void => {
        queue = queue.filter((other) => other !== waiter);
        reject(new Failure(499, { code: 'aborted' }));
      };
      signal.addEventListener('abort', giveUp, { once: true });
      queue.push(waiter);
    });
  };

  return {
    async run(client, signal, work) {
      await turn(client, signal);
      try {
        return await work();
      } finally {
        leave(client);
      }
    },
  };
}
