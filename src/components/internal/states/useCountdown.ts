'use client';
import { useEffect, useState } from 'react';

/** Whole seconds left of a wait; 0 when it is over. Starts again when `key` changes. */
export function useCountdown(milliseconds: number | undefined, key: unknown): number {
  const [left, setLeft] = useState(() => seconds(milliseconds));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new problem starts a new wait, even of equal length
  useEffect(() => {
    const total = seconds(milliseconds);
    setLeft(total);
    if (total === 0) return undefined;
    const end = performance.now() + (milliseconds ?? 0);
    const timer = setInterval(() => {
      const rest = seconds(end - performance.now());
      setLeft(rest);
      if (rest === 0) clearInterval(timer);
    }, 1000);
    return () => clearInterval(timer);
  }, [milliseconds, key]);
  return left;
}

function seconds(milliseconds: number | undefined): number {
  return milliseconds === undefined || !(milliseconds > 0) ? 0 : Math.ceil(milliseconds / 1000);
}
