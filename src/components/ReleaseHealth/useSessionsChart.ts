'use client';
import { useCallback, useEffect, useState } from 'react';
import { useUIConfig } from '../config/index.js';
import { lazyModule } from '../internal/useLazyModule.js';

type ChartModule = typeof import('./SessionsChart.js');

const chart = /* @__PURE__ */ lazyModule<ChartModule>(() => import('./SessionsChart.js'));

/** Waits before each new try: a deploy or a short loss of connection is over by then. */
const RETRY_MS = [800, 3000];

export type ChartState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly module: ChartModule }
  | { readonly status: 'failed'; readonly retry: () => void };

/** The chart's code: loaded after mount, tried three times, then left to the reader. */
export function useSessionsChart(wanted: boolean): ChartState {
  const { onError } = useUIConfig();
  const [module, setModule] = useState<ChartModule | undefined>(undefined);
  const [tries, setTries] = useState(0);
  const hasFailed = tries > RETRY_MS.length;
  useEffect(() => {
    if (!wanted || module || hasFailed) return undefined;
    let isCurrent = true;
    const timer = setTimeout(
      () =>
        chart.load().then(
          (loaded) => isCurrent && setModule(loaded),
          (error: unknown) => {
            if (!isCurrent) return;
            if (tries === RETRY_MS.length) onError(error, { component: 'ReleaseHealth', section: 'chart' });
            setTries(tries + 1);
          },
        ),
      tries === 0 ? 0 : RETRY_MS[tries - 1],
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [wanted, module, tries, hasFailed, onError]);
  const retry = useCallback(() => setTries(0), []);
  if (module) return { status: 'ready', module };
  return hasFailed ? { status: 'failed', retry } : { status: 'loading' };
}
