import { type LazyModule, lazyModule } from './useLazyModule.js';

/** What tells a problem in full. Panels bring it after they mount, so that it is there when the network is not. */
export const lateProblems: LazyModule<typeof import('./problems.js')> = /* @__PURE__ */ lazyModule(
  () => import('./problems.js'),
);
