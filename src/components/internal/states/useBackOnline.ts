'use client';
import { type RefObject, useEffect } from 'react';
import type { Listing, Problem, Resource } from '../../../model/index.js';
import { useLatest } from '../react/useLatest.js';

export interface BackOnline {
  readonly resource: Resource<Listing<unknown>>;
  readonly onRefresh: (() => void) | undefined;
  readonly onFetchNextPage: (() => void) | undefined;
  readonly onRetryMissing: (() => void) | undefined;
}

/** Goes on by itself with what a lost connection stopped, once the list's own window is online again. */
export function useBackOnline(root: RefObject<HTMLElement | null>, list: BackOnline): void {
  const latest = useLatest(list);
  useEffect(() => {
    const view = root.current?.ownerDocument.defaultView;
    if (!view) return undefined;
    const goOn = (): void => {
      const { resource, onRefresh, onFetchNextPage, onRetryMissing } = latest.current;
      const listing = resource.status === 'success' ? resource.data : undefined;
      if (isLost(problemOf(resource))) onRefresh?.();
      else if (isLost(listing?.nextPageProblem)) onFetchNextPage?.();
      if (isLost(listing?.gapProblem)) onRetryMissing?.();
    };
    view.addEventListener('online', goOn);
    return () => view.removeEventListener('online', goOn);
  }, [root, latest]);
}

function problemOf(resource: Resource<unknown>): Problem | undefined {
  if (resource.status === 'error') return resource.problem;
  return resource.status === 'success' ? resource.refreshProblem : undefined;
}

function isLost(problem: Problem | undefined): boolean {
  return problem?.code === 'network';
}
