/** Never sooner than this, however soon the window claims to end. */
const MIN_WAIT_MS = 250;
const SECONDS = /^\d+(?:\.\d+)?$/;

/**
 * How long the server asks to wait, from `Retry-After` (seconds or a date) or `X-Sentry-Rate-Limit-Reset` (epoch
 * seconds). `undefined` when it does not say, or says it to a page of another origin, which cannot read it.
 */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const asked = headers.get('retry-after')?.trim();
  if (asked) {
    if (SECONDS.test(asked)) return Number(asked) * 1000;
    const date = Date.parse(asked);
    if (!Number.isNaN(date)) return Math.max(date - now, 0);
  }
  const reset = headers.get('x-sentry-rate-limit-reset')?.trim();
  return reset && SECONDS.test(reset) ? Math.max(Number(reset) * 1000 - now, MIN_WAIT_MS) : undefined;
}
