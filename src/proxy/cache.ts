import type { CacheOptions } from './options.js';

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

interface Flight {
  readonly answer: Promise<Ready>;
  readonly stop: AbortController;
  waiting: number;
}

interface Kept {
  readonly answer: Ready;
  readonly until: number;
  readonly bytes: number;
}

export function createCache(options: CacheOptions | false | undefined): Cache {
  const maxAge = options === false ? 0 : (options?.maxAgeMs ?? 2000);
  const maxBytes = options === false ? 0 : (options?.maxBytes ?? 16 * 1024 * 1024);
  const flights = new Map<string, Flight>();
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

  const start = (key: string, make: (signal: AbortSignal) => Promise<Ready>): Flight => {
    const stop = new AbortController();
    const born = generation;
    const flight: Flight = { stop, waiting: 0, answer: make(stop.signal) };
    flights.set(key, flight);
    const done = (): void => {
      if (flights.get(key) === flight) flights.delete(key);
    };
    flight.answer.then((answer) => {
      done();
      if (born === generation) keep(key, answer);
    }, done);
    return flight;
  };

  return {
    async get(key, signal, make) {
      const hit = kept.get(key);
      if (hit && hit.until > Date.now()) return hit.answer;
      if (hit) drop(key);
      const flight = options === false ? undefined : flights.get(key);
      return join(flight ?? start(key, make), signal);
    },
    clear() {
      generation += 1;
      flights.clear();
      kept.clear();
      bytes = 0;
    },
  };
}

function join(flight: Flight, signal: AbortSignal): Promise<Ready> {
  flight.waiting += 1;
  return new Promise((resolve, reject) => {
    let open = true;
    const leave = (): void => {
      if (!open) return;
      open = false;
      signal.removeEventListener('abort', giveUp);
      flight.waiting -= 1;
    };
    const giveUp = (): void => {
      leave();
      if (flight.waiting === 0) flight.stop.abort();
      reject(signal.reason);
    };
    if (signal.aborted) return giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    flight.answer.finally(leave).then(resolve, reject);
  });
}
