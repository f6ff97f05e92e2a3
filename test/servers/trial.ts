import type { Fed } from '../../scripts/servers/feed.js';
import type { LiveServer } from '../../scripts/servers/server.js';
import type { Client } from '../../src/client/types/client.js';
import type { Issue, IssueScope } from '../../src/model/index.js';

/** One pass over one server: its client, and what this run sent there. */
export interface Trial {
  readonly client: Client;
  readonly server: LiveServer;
  readonly fed: Fed;
  /** The project that the Node SDK sent to, everything in it. */
  readonly scope: IssueScope;
  /** Three events of a Node service. */
  readonly error: Issue;
  readonly message: Issue;
  /** One event of a Python service. */
  readonly python: Issue;
  /** The server's own answer to a request, without our client or proxy. */
  ask(
    method: string,
    path: string,
    body?: object,
  ): Promise<{ readonly status: number; readonly text: string }>;
}

/** Something that did not turn out as it should. */
export class Mismatch extends Error {}

export function expectThat(isSo: boolean, what: string, found?: unknown): asserts isSo {
  if (isSo) return;
  const shown = found === undefined ? '' : `; found ${JSON.stringify(found)?.slice(0, 300)}`;
  throw new Mismatch(`${what}${shown}`);
}

export function same(found: unknown, wanted: unknown, what: string): void {
  expectThat(
    JSON.stringify(found) === JSON.stringify(wanted),
    `${what}: wanted ${JSON.stringify(wanted)}`,
    found,
  );
}

/** Looks until it is so: servers may take a moment to file what they were sent. */
export async function eventually<T>(look: () => Promise<T | undefined>, what: string): Promise<T> {
  const end = Date.now() + 10_000;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const found = await look();
      if (found !== undefined) return found;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Mismatch(`${what} did not come${last instanceof Error ? ` (${last.message})` : ''}`);
}
