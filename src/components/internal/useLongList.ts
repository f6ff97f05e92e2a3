'use client';
import { useEffect, useState } from 'react';
import { lazyModule, useLazyModule } from './useLazyModule.js';
import type { VirtualList } from './VirtualList/index.js';

const chunk = /* @__PURE__ */ lazyModule(() => import('./VirtualList/index.js'));

/** Brings the code early, so that the first list is virtual at once. Failures are `useLongList`'s to tell. */
export const loadLongList = (): Promise<unknown> => chunk.load().catch(() => undefined);

export interface LongList {
  /** The virtual list once it is wanted and there. */
  readonly List: typeof VirtualList | undefined;
  /** Its chunk did not come: draw what there is without it, and say what is missing. */
  readonly hasFailed: boolean;
}

/** The virtual list as a chunk of its own, for panels that rarely have that many rows. */
export function useLongList(wanted: boolean): LongList {
  const loaded = useLazyModule(chunk, wanted);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    chunk.load().catch(() => {
      if (current) setFailed(true);
    });
    return () => {
      current = false;
    };
  }, [wanted]);
  return { List: loaded?.VirtualList, hasFailed: hasFailed && loaded === undefined };
}
