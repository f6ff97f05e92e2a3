'use client';
import { useCallback, useEffect, useState } from 'react';
import type { ConfigStorage } from './types.js';
import { useUIConfig } from './useUIConfig.js';

/** `undefined` while nothing valid is stored. */
export type Parse<T> = (stored: unknown) => T | undefined;

const PREFIX = 'crashboard';

/** The key a value is stored under; an older version of a value is never read as a newer one. */
export function storageKey(key: string, version: number): string {
  return `${PREFIX}:${key}:v${version}`;
}

/** Reads a stored value; anything unreadable counts as absent. */
export function readStored<T>(
  storage: ConfigStorage,
  key: string,
  version: number,
  parse: Parse<T>,
): T | undefined {
  try {
    const text = storage.get(storageKey(key, version));
    return text === null || text === undefined ? undefined : parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/**
 * A value that outlives the page where the host configured `storage`. `undefined` on the server, at first, and
 * when what is stored cannot be read. `parse` must be stable (declare it outside the component).
 */
export function useStorage<T>(
  key: string,
  version: number,
  parse: Parse<T>,
): [value: T | undefined, set: (value: T | undefined) => void] {
  const { storage } = useUIConfig();
  const [value, setValue] = useState<T | undefined>(undefined);
  useEffect(() => {
    setValue(readStored(storage, key, version, parse));
  }, [storage, key, version, parse]);
  const set = useCallback(
    (next: T | undefined) => {
      setValue(next);
      try {
        if (next === undefined) storage.remove(storageKey(key, version));
        else storage.set(storageKey(key, version), JSON.stringify(next));
      } catch {
        // A full or forbidden store must not stop the reader.
      }
    },
    [storage, key, version],
  );
  return [value, set];
}
