import { type LatePart, latePart } from '../lazy/latePart.js';

/** Menus, dialogs, the bar of a selection and what became of actions: only where a host allows any. */
export const lateActions: LatePart<typeof import('./actionParts.js')> = /* @__PURE__ */ latePart(
  () => import('./actionParts.js'),
);
