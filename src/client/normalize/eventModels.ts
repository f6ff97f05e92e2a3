export { normalizeEvent } from './event.js';
export { normalizeEventSummary, summarizeEvent } from './eventSummary.js';
