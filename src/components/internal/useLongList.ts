'use client';
import { useLateModule } from './useLateModule.js';
import { lazyModule } from './useLazyModule.js';
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
  const late = useLateModule(chunk, wanted, 'Kit', 'chunk');
  return {
    List: late.status === 'ready' ? late.module.VirtualList : undefined,
    hasFailed: late.status === 'failed',
  };
}
