import { type LazyModule, lazyModule } from '../internal/useLazyModule.js';

/** What the panel has beyond its numbers: switches, explanations, the split by status. */
export type LateParts = typeof import('./lateParts.js');

export const lateParts: LazyModule<LateParts> = /* @__PURE__ */ lazyModule(() => import('./lateParts.js'));

/** The chart, the largest part by far. */
export const lateChart: LazyModule<typeof import('./SessionsChart.js')> = /* @__PURE__ */ lazyModule(
  () => import('./SessionsChart.js'),
);
