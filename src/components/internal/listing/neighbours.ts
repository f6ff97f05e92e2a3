'use client';
import { type Context, createContext, type RefObject, useContext, useEffect } from 'react';
import { type Issue, type IssueRef, issueKey, type RowSource } from '../../../model/index.js';

/** The issue before or after one, as the list shows them. `undefined` where there is none in memory. */
export type FindNeighbour = (of: IssueRef, step: 1 | -1) => Issue | undefined;

/** Where a list tells what is beside the issue that is open elsewhere. */
export const NeighboursContext: Context<RefObject<FindNeighbour | undefined> | undefined> =
  /* @__PURE__ */ createContext<RefObject<FindNeighbour | undefined> | undefined>(undefined);

/** Rows that are looked through for the open issue, when a key asks. */
const FURTHEST = 10_000;

/** Tells whoever shows one issue of a list which are beside it. */
export function useTellNeighbours(source: RowSource<Issue>): void {
  const place = useContext(NeighboursContext);
  useEffect(() => {
    if (!place) return undefined;
    place.current = (of, step) => neighbour(source, issueKey(of), step);
    return () => {
      place.current = undefined;
    };
  }, [place, source]);
}

function neighbour(source: RowSource<Issue>, key: string, step: 1 | -1): Issue | undefined {
  const last = Math.min(source.count, FURTHEST);
  for (let index = 0; index < last; index += 1) {
    const row = source.get(index);
    if (!row || row === 'moved' || issueKey(row.ref) !== key) continue;
    const beside = source.get(index + step);
    return beside === 'moved' ? undefined : beside;
  }
  return undefined;
}
