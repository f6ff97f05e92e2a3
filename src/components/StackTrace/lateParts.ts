import { type LazyModule, lazyModule } from '../internal/useLazyModule.js';

/** The trace as text, for the raw view and for copying. */
export const lateText: LazyModule<typeof import('./RawStack.js')> = /* @__PURE__ */ lazyModule(
  () => import('./RawStack.js'),
);

/** The keyboard map. */
export const lateKeys: LazyModule<typeof import('./StackKeys.js')> = /* @__PURE__ */ lazyModule(
  () => import('./StackKeys.js'),
);

/** Brings both. Failures are told where they are used. */
export const loadStackParts = (): Promise<unknown> => Promise.allSettled([lateText.load(), lateKeys.load()]);
