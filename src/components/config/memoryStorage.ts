import type { ConfigStorage } from './types.js';

/** Keeps values for as long as the page lives. */
export function memoryStorage(): ConfigStorage {
  const values = new Map<string, string>();
  return {
    get: (key) => values.get(key),
    set: (key, value) => {
      values.set(key, value);
    },
    remove: (key) => {
      values.delete(key);
    },
  };
}
