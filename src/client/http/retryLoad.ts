import { CrashboardError } from './errors.js';

/** Waits before each new try: a deployment or a short loss of connection is over by then. */
const WAITS_MS: readonly number[] = [800, 3000];

/**
 * Loads a chunk, with two more tries after a failure. Rejects with `network` after the last one; the next call
 * begins anew.
 */
export async function retryLoad<T>(load: () => Promise<T>, what: string): Promise<T> {
  for (const wait of WAITS_MS) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return load().catch(() => {
    throw new CrashboardError('network', `${what} could not be loaded`);
  });
}
