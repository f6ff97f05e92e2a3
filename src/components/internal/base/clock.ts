'use client';
import { type Context, createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import { ServerTimeContext } from '../../config/serverTime.js';
import { useUIConfig } from '../../config/useUIConfig.js';

const MINUTE = 60_000;

/** One timer for all panels of a page; it rests while the page is hidden or nobody listens. */
let ticks = 0;
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

function tick(): void {
  ticks++;
  for (const listener of listeners) listener();
}

function onVisibility(): void {
  if (document.visibilityState === 'hidden') stop();
  else {
    tick();
    start();
  }
}

function start(): void {
  timer ??= setInterval(tick, MINUTE);
}

function stop(): void {
  clearInterval(timer);
  timer = undefined;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) {
    document.addEventListener('visibilitychange', onVisibility);
    if (document.visibilityState !== 'hidden') start();
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    document.removeEventListener('visibilitychange', onVisibility);
    stop();
  };
}

/** The current minute, for all times of a panel. `undefined` outside a panel, `null` before hydration. */
export const NowContext: Context<number | null | undefined> = /* @__PURE__ */ createContext<
  number | null | undefined
>(undefined);

/**
 * Epoch milliseconds by the server's clock, renewed each minute: a time that the server wrote is compared with it.
 * `null` on the server and in the first render. */
export function useClock(): number | null {
  const { now, isOwnTime } = useUIConfig();
  const ahead = useContext(ServerTimeContext);
  const count = useSyncExternalStore(
    subscribe,
    () => ticks,
    () => null,
  );
  return useMemo(
    () => (count === null ? null : now() + (isOwnTime ? 0 : ahead)),
    [count, now, isOwnTime, ahead],
  );
}
