'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type Issue,
  type IssueScope,
  issueKey,
  type LeftElsewhere,
  type Listing,
  type Resource,
} from '../../model/index.js';
import { useCache } from '../cache/context.js';
import { joinLeft, missingIn, whyLeft, withoutHere } from './leftElsewhere.js';
import { rowsOf } from './useChangedElsewhere.js';

/** One reading of a list. */
interface Reading {
  readonly generation: string;
  readonly scope: string;
  readonly at: string;
  readonly rows: Map<string, { readonly came: Issue; readonly shown: Issue }>;
}

/**
 * The issues that left a list between two readings of it since others changed or removed them, until the reader has
 * dismissed that or looks at another list. Reads those that are missing, since only they can tell why.
 */
export function useLeftElsewhere(
  issues: Resource<Listing<Issue>>,
  scope: IssueScope,
): { readonly left: LeftElsewhere | undefined; dismiss(): void } {
  const { client } = useCache();
  const [left, setLeft] = useState<LeftElsewhere>();
  const reading = useRef<Reading>(undefined);
  const giveUp = useRef(new AbortController());
  const listing = issues.status === 'success' ? issues.data : undefined;
  const scopeKey = JSON.stringify(scope);

  useEffect(() => {
    if (!listing) return;
    const rows = rowsOf(listing);
    const before = reading.current;
    const isNew = before?.generation !== listing.generation;
    const now = isNew ? begin(listing.generation, scopeKey) : before;
    reading.current = now;
    note(rows, now.rows);
    setLeft((known) => withoutHere(known, (key) => now.rows.has(key)));
    if (!isNew || !before) return;
    if (before.scope !== scopeKey) {
      giveUp.current.abort();
      giveUp.current = new AbortController();
      setLeft(undefined);
      return;
    }
    const { signal } = giveUp.current;
    const isHere = (key: string): boolean => reading.current?.rows.has(key) === true;
    const missing = missingIn(rows, before.rows, !listing.hasNextPage);
    void whyLeft(client, missing, signal).then((gone) => {
      if (!signal.aborted) setLeft((known) => joinLeft(known, { since: before.at, ...gone }, isHere));
    });
  }, [client, listing, scopeKey]);

  useEffect(() => {
    if (giveUp.current.signal.aborted) giveUp.current = new AbortController();
    return () => giveUp.current.abort();
  }, []);

  return { left, dismiss: useCallback(() => setLeft(undefined), []) };
}

function begin(generation: string, scope: string): Reading {
  return { generation, scope, at: new Date().toISOString(), rows: new Map() };
}

function note(rows: readonly Issue[], known: Reading['rows']): void {
  for (const shown of rows) {
    const key = issueKey(shown.ref);
    known.set(key, { came: known.get(key)?.came ?? shown, shown });
  }
}
