import type { Capabilities, Capability, CapabilityName } from '../../model/index.js';
import type { CapabilityStore } from '../types/client.js';

/** How long a learned "no" counts: servers are updated, and scopes granted. */
export const LEARNED_MS: number = 10 * 60_000;

/** The writing side of the store, for adapters. */
export interface CapabilityNotes {
  get(): Capabilities;
  /** Whether the server is known not to have it. */
  lacks(name: CapabilityName): boolean;
  /** Replaces what is known for good. What was learned stays. */
  declare(capabilities: Capabilities): void;
  /** Notes what an answer showed. A "no" is forgotten after ten minutes. */
  learn(name: CapabilityName, state: 'yes' | 'no', why?: Capability['why'], scope?: string | undefined): void;
}

interface Learned {
  readonly capability: Capability;
  readonly until: number;
}

export function createCapabilities(now: () => number): { store: CapabilityStore; notes: CapabilityNotes } {
  const listeners = new Set<() => void>();
  const learned = new Map<CapabilityName, Learned>();
  let declared: Capabilities = {};
  let current: Capabilities = {};
  let nextExpiry = Number.POSITIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const rebuild = (): void => {
    const merged: { [name in CapabilityName]?: Capability } = { ...declared };
    nextExpiry = Number.POSITIVE_INFINITY;
    for (const [name, { capability, until }] of learned) {
      merged[name] = capability;
      nextExpiry = Math.min(nextExpiry, until);
    }
    current = merged;
  };

  /** While somebody listens, a "no" ends by itself. */
  const scheduleExpiry = (): void => {
    clearTimeout(timer);
    if (listeners.size === 0 || nextExpiry === Number.POSITIVE_INFINITY) return;
    timer = setTimeout(
      () => {
        expire();
        scheduleExpiry();
      },
      Math.max(0, nextExpiry - now()),
    );
    // In Node a listener alone keeps no program alive.
    (timer as { unref?: () => void }).unref?.();
  };

  const changed = (): void => {
    rebuild();
    scheduleExpiry();
    for (const listener of [...listeners]) listener();
  };

  const expire = (): void => {
    if (nextExpiry === Number.POSITIVE_INFINITY || now() < nextExpiry) return;
    for (const [name, { until }] of learned) if (until <= now()) learned.delete(name);
    changed();
  };

  const get = (): Capabilities => {
    expire();
    return current;
  };

  const notes: CapabilityNotes = {
    get,
    lacks: (name) => get()[name]?.state === 'no',
    declare(capabilities) {
      declared = capabilities;
      changed();
    },
    learn(name, state, why = 'learned', scope) {
      const known = get()[name];
      const until = state === 'no' ? now() + LEARNED_MS : Number.POSITIVE_INFINITY;
      if (known?.state === state && (state === 'yes' || known.why === why)) return;
      learned.set(name, { capability: { state, why, ...(scope !== undefined && { scope }) }, until });
      changed();
    },
  };

  return {
    notes,
    store: {
      // Renders call it: the same object until something changes, and no look at the clock.
      get: () => current,
      subscribe(listener) {
        expire();
        listeners.add(listener);
        scheduleExpiry();
        return () => {
          listeners.delete(listener);
          if (listeners.size === 0) clearTimeout(timer);
        };
      },
    },
  };
}
