import { isCrashboardError } from '../http/errors.js';
import type { Transport } from '../http/transport.js';
import { normalizeBase } from '../http/url.js';
import { PROBES } from '../vendors/probes.js';

/** The kind of server that answers at an address. */
export interface DetectedServer {
  readonly vendor: string;
  readonly version?: string | undefined;
}

/** Failures that say nothing about the server. */
const PASSING: ReadonlySet<string> = new Set(['network', 'timeout', 'rate_limited', 'overloaded', 'aborted']);

/**
 * Asks a server what it is, one question after the other. `undefined` when it is of no known kind; rejects when it
 * could not be asked.
 */
export async function detectServer(host: Transport): Promise<DetectedServer | undefined> {
  for (const { vendor, root, route, read } of PROBES) {
    try {
      const { json } = await host.at(normalizeBase(host.base, root)).call({ route });
      const found =
        typeof json === 'object' && json !== null ? read(json as Parameters<typeof read>[0]) : undefined;
      if (found) return { vendor, ...(found.version !== undefined && { version: found.version }) };
    } catch (error) {
      if (isCrashboardError(error) && PASSING.has(error.code)) throw error;
    }
  }
  return undefined;
}
