/** Milliseconds. */
export const MINUTE = 60_000;
/** An event, and what came with it, never changes; how it is shown may, once it is processed again. */
export const WHOLE_EVENT: number = 30 * MINUTE;
