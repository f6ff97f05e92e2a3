export { normalizeEvent } from './event.js';
export { normalizeEventSummary } from './eventSummary.js';
