import { type LatePart, latePart } from '../../internal/lazy/latePart.js';

/** What only some traces have, with texts that weigh as much as the trace's own. */
export const lateEvidence: LatePart<typeof import('./EvidenceParts.js')> = /* @__PURE__ */ latePart(
  () => import('./EvidenceParts.js'),
);

export const EVIDENCE_OWNER = { component: 'StackTrace', section: 'evidence' };
