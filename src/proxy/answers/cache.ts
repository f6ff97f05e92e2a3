import type { CacheOptions } from '../options/options.js';
import { createFlights } from './flights.js';

/** An answer ready to be sent. */
export interface Ready {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly text: string | undefined;
}

export interface Cache {
  /** The answer under `key`, made once for all who ask at the same time. Work stops when nobody waits any more. */
  get(key: string, signal: AbortSignal, make: (signal: AbortSignal) => Promise<Ready>): Promise<Ready>;
  /** After a write, nothing from before it is handed out. */
  clear(): void;
}

interface Kept {
  readonly answer: Ready;
  readonly until: number;
  readonly bytes: number;
}

export function createCache(options: CacheOptions | false | undefined): Cache {
  if (options === false) return { get: (_key, signal, make) => make(signal), clear: () => undefined };
  const maxAge = options?.maxAgeMs ?? 2000;
  const maxBytes = options?.maxBytes ?? 16 * 1024 * 1024;
  const flights = createFlights<Ready>();
  const kept = new Map<string, Kept>();
  let bytes = 0;
  let generation = 0;

  const drop = (key: string): void => {
    bytes -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };

  const keep = (key: string, answer: Ready): void => {
    const size = (answer.text?.length ?? 0) * 2 + key.length * 2;
    if (maxAge <= 0 || size > maxBytes / 4) return;
    drop(key);
    kept.set(key, { answer, until: Date.now() + maxAge, bytes: size });
    bytes += size;
    for (const [oldest] of kept) {
      if (bytes <= maxBytes) break;
      drop(oldest);
    }
  };

  return {
    async get(key, signal, make) {
      const hit = kept.get(key);
      if (hit && hit.until > Date.now()) return hit.answer;
      if (hit) drop(key);
      return flights.join(key, signal, async (both) => {
        const born = generation;
        const answer = await make(both);
        if (born === generation) keep(key, answer);
        return answer;
      });
    },
    clear() {
      generation += 1;
      flights.clear();
      kept.clear();
      bytes = 0;
    },
  };
}
