/** How long to wait for a server that asks to, and does not say how long. */
export const FALLBACK_WAIT_MS = 30_000;
/** Longer waits are the reader's decision. */
export const LONGEST_WAIT_MS = 120_000;
