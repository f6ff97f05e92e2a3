'use client';
import { useMemo } from 'react';
import type { SeenIssue, SeenMemory } from '../../../hooks/lists/useChangedElsewhere.js';
import { useUIConfig } from '../../config/index.js';
import { readStored, storageKey } from '../../config/useStorage.js';

const KEY = 'issue-list-seen';
const VERSION = 1;

/** Keeps how the reader saw issues in the host's storage, so that a later visit can tell what others did. */
export function useSeenMemory(): SeenMemory {
  const { storage } = useUIConfig();
  return useMemo(
    () => ({
      load: () => readStored(storage, KEY, VERSION, parseSeen) ?? [],
      save(seen) {
        try {
          storage.set(storageKey(KEY, VERSION), JSON.stringify(seen));
        } catch {
          // A full or forbidden store must not stop the reader.
        }
      },
    }),
    [storage],
  );
}

function parseSeen(stored: unknown): readonly SeenIssue[] | undefined {
  return Array.isArray(stored) ? stored.filter(isSeen) : undefined;
}

function isSeen(value: unknown): value is SeenIssue {
  const { ref, assignee } = Object(value) as Partial<SeenIssue>;
  const { source, project, id } = Object(ref) as Partial<SeenIssue['ref']>;
  const isText = (part: unknown): boolean => typeof part === 'string';
  return [source, project, id].every(isText) && (assignee === undefined || isText(Object(assignee).id));
}
