import type { ServerClock } from '../types/client.js';

/** A clock that is less off than this shows no wrong age: ages are told in minutes. */
const WORTH_TELLING_MS = 60_000;

export interface ServerClockWriter extends ServerClock {
  /** Reads the `Date` of an answer that came just now, by our clock. */
  read(headers: Headers, now: number): void;
}

/** Learns from answers how far the server's clock is ahead. Readers are told only of what changes by a minute. */
export function createServerClock(): ServerClockWriter {
  const listeners = new Set<() => void>();
  let ahead = 0;

  return {
    aheadMs: () => ahead,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read(headers, now) {
      // A cache's answer tells the time when it was made.
      const at = headers.has('age') ? Number.NaN : Date.parse(headers.get('date') ?? '');
      if (Number.isNaN(at)) return;
      const seen = at - now;
      const next = Math.abs(seen) < WORTH_TELLING_MS ? 0 : Math.round(seen);
      if (Math.abs(next - ahead) < WORTH_TELLING_MS) return;
      ahead = next;
      for (const listener of [...listeners]) listener();
    },
  };
}
