'use client';
import { useEffect, useRef } from 'react';
import type { Problem, ProblemCode, Resource } from '../../model/index.js';

/** What passes without anybody doing something about it. */
const PASSING: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  ...(['network', 'timeout', 'overloaded', 'server', 'rate_limited', 'invalid_response'] as const),
]);

const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * Tries again by itself what failed on its first load: after a while that doubles, and at once when the connection is
 * back or the page is looked at again. Nothing is tried while nobody looks.
 */
export function useHealing(resource: Resource<unknown>, retry: () => void): void {
  const tries = useRef(0);
  const problem =
    resource.status === 'error' && resource.fetchStatus === 'idle' ? resource.problem : undefined;
  const isWell = resource.status === 'success';
  useEffect(() => {
    if (isWell) tries.current = 0;
  }, [isWell]);
  useEffect(() => {
    if (!problem || !PASSING.has(problem.code)) return undefined;
    const again = (): void => {
      if (document.visibilityState === 'hidden') return;
      tries.current += 1;
      retry();
    };
    const timer = setTimeout(again, waitFor(problem, tries.current));
    const comeBack = (): void => {
      clearTimeout(timer);
      again();
    };
    addEventListener('online', comeBack);
    document.addEventListener('visibilitychange', comeBack);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', comeBack);
      document.removeEventListener('visibilitychange', comeBack);
    };
  }, [problem, retry]);
}

/** With jitter, so that the panels of many readers do not come back together; never sooner than the server asks. */
function waitFor({ retryAfterMs = 0 }: Problem, tries: number): number {
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries);
  return Math.max(wait * (0.8 + 0.4 * Math.random()), retryAfterMs);
}
