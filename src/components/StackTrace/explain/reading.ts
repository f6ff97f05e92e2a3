import { type LatePart, latePart } from '../../internal/lazy/latePart.js';

/** What famous errors mean and why to start where: their rules and texts weigh as much as the whole trace. */
export const reading: LatePart<typeof import('./Explanations.js')> = /* @__PURE__ */ latePart(
  () => import('./Explanations.js'),
);

export const READING_OWNER = { component: 'StackTrace', section: 'explanation' };
