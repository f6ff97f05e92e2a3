import { CrashboardError } from './errors.js';

/** Lets few calls at a time through, per endpoint; the others wait in order. */
export interface Gate {
  run<T>(endpoint: string, signal: AbortSignal, work: () => Promise<T>): Promise<T>;
}

interface Lane {
  busy: number;
  readonly waiting: Set<() => void>;
}

/** Servers limit per endpoint; four at a time stays below their limits. */
export function createGate(limit: number = 4): Gate {
  const lanes = new Map<string, Lane>();

  return {
    async run(endpoint, signal, work) {
      const lane = lanes.get(endpoint) ?? { busy: 0, waiting: new Set() };
      lanes.set(endpoint, lane);
      if (lane.busy >= limit) await turn(lane, signal);
      else lane.busy += 1;
      try {
        return await work();
      } finally {
        // The place goes to the next in line, or becomes free.
        const [next] = lane.waiting;
        if (next) next();
        else lane.busy -= 1;
      }
    },
  };
}

function turn(lane: Lane, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const go = (): void => {
      lane.waiting.delete(go);
      signal.removeEventListener('abort', stop);
      resolve();
    };
    const stop = (): void => {
      lane.waiting.delete(go);
      reject(new CrashboardError('aborted', 'the call was cancelled'));
    };
    if (signal.aborted) return stop();
    lane.waiting.add(go);
    signal.addEventListener('abort', stop, { once: true });
  });
}
