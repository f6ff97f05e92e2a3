import type { CrashEvent } from '../../src/model/index.js';

export interface StackProps {
  readonly event: CrashEvent;
}

/** Pressed by the bench: opens every frame. */
export const EXPAND_ALL = 'Expand all';
