'use client';
import { useEffect, useState } from 'react';
import { useUIConfig } from '../../config/index.js';
import { readStored, storageKey } from '../../config/useStorage.js';

const KEY = 'issue-list-visit';
const VERSION = 1;
/** Coming back sooner is the same visit. */
const SAME_VISIT_MS = 30 * 60_000;

interface Visits {
  /** When the list was last opened (ISO). */
  readonly at: string;
  /** When the visit before that one was. */
  readonly before?: string;
}

/** When the reader was here before this visit (ISO), from the host's storage. `undefined` the first time. */
export function useLastVisit(): string | undefined {
  const { storage, now } = useUIConfig();
  const [before, setBefore] = useState<string | undefined>(undefined);
  useEffect(() => {
    const stored = readStored(storage, KEY, VERSION, parseVisits);
    const last = stored && now() - Date.parse(stored.at) < SAME_VISIT_MS ? stored.before : stored?.at;
    setBefore(last);
    const visits: Visits = { at: new Date(now()).toISOString(), ...(last !== undefined && { before: last }) };
    try {
      storage.set(storageKey(KEY, VERSION), JSON.stringify(visits));
    } catch {
      // A full or forbidden store must not stop the reader.
    }
  }, [storage, now]);
  return before;
}

function parseVisits(stored: unknown): Visits | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { at, before } = stored as { at?: unknown; before?: unknown };
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return undefined;
  return { at, ...(typeof before === 'string' && { before }) };
}
