export type { PatternName } from './patterns/patterns.js';
export { defaultRedaction, type RedactionPolicy, type RedactionRule } from './policy.js';
export { createEventRedaction, redactEvent } from './redactEvent.js';
