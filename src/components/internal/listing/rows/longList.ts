import { type LatePart, latePart } from '../../lazy/latePart.js';

/** The virtual list and its virtualizer: a quarter of what a page with an `IssueList` loads before its first row. */
export const longList: LatePart<typeof import('../../VirtualList/index.js')> = /* @__PURE__ */ latePart(
  () => import('../../VirtualList/index.js'),
);
