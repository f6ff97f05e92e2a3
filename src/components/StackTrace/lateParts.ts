import { type LazyModule, lazyModule } from '../internal/useLazyModule.js';

/** The trace as text, for the raw view and for copying, and what only some open frames need. */
export const lateText: LazyModule<typeof import('./textParts.js')> = /* @__PURE__ */ lazyModule(
  () => import('./textParts.js'),
);

/** The keyboard map. */
export const lateKeys: LazyModule<typeof import('./StackKeys.js')> = /* @__PURE__ */ lazyModule(
  () => import('./StackKeys.js'),
);

/** Brings both. Failures are told where they are used. */
export const loadStackParts = (): Promise<unknown> => Promise.allSettled([lateText.load(), lateKeys.load()]);
