import type { Capabilities, Capability, CapabilityName } from '../../../model/index.js';
import type { CapabilityStore } from '../../types/client.js';

/** Releases are named alike on every server and mean something else on each; trends are no numbers to compare. */
const NEVER: readonly CapabilityName[] = [
  'issues.sortTrends',
  'releases.list',
  'releases.health',
  'sessions.series',
];

/** What all sources can is `yes`, what none can is `no`; the rest depends on whose issue it is. */
export function mergedCapabilities(stores: readonly CapabilityStore[]): CapabilityStore {
  let seen: readonly Capabilities[] | undefined;
  let merged: Capabilities = {};
  return {
    // The same object until something changes.
    get() {
      const now = stores.map((store) => store.get());
      if (!seen || now.some((one, index) => one !== seen?.[index])) {
        seen = now;
        merged = together(now);
      }
      return merged;
    },
    subscribe(listener) {
      const stops = stores.map((store) => store.subscribe(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

function together(all: readonly Capabilities[]): Capabilities {
  const names = new Set(all.flatMap((one) => Object.keys(one) as CapabilityName[]));
  const merged: { [name in CapabilityName]?: Capability } = {};
  for (const name of names) merged[name] = shared(all.map((one) => one[name]));
  for (const name of NEVER) merged[name] = { state: 'no', why: 'vendor' };
  return merged;
}

function shared(all: readonly (Capability | undefined)[]): Capability {
  const [first] = all;
  if (first && all.every((one) => one?.state === first.state)) return first;
  return { state: 'unknown', why: 'vendor' };
}
