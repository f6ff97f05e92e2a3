import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run as runCommand } from './processes.js';
import { pythonPrograms } from './python.js';
import type { LiveServer } from './server.js';

/** What one run sent, by the ids that the SDKs gave. */
export interface Fed {
  /** In every text that was sent, so that nothing else can be taken for it. */
  readonly run: string;
  /** Three events of one error, oldest first. */
  readonly node: readonly string[];
  readonly message: string;
  readonly python: string;
  readonly sdks: readonly string[];
}

const FEED = fileURLToPath(new URL('../../test/servers/feed/', import.meta.url));

/** The run's error once more, in a later release. */
export async function regress(server: LiveServer, { run }: Fed): Promise<void> {
  await runCommand(process.execPath, [join(FEED, 'feed.mjs')], {
    env: {
      FEED_DSN: server.dsn(server.nodeProject),
      FEED_RUN: run,
      FEED_RELEASE: `node-service@2.0.0+${run}`,
      SENTRY_SPOTLIGHT: '',
    },
    timeoutMs: 30_000,
  });
}

/** Feeds a server through real SDKs, each in a process of its own. */
export async function feed(server: LiveServer): Promise<Fed> {
  const run = `run${Math.random().toString(36).slice(2, 10)}`;
  const programs = await pythonPrograms();
  const environment = (slug: string): Record<string, string> => ({
    FEED_DSN: server.dsn(slug),
    FEED_RUN: run,
    SENTRY_SPOTLIGHT: '',
  });
  const [fromNode, fromPython] = await Promise.all([
    runCommand(process.execPath, [join(FEED, 'feed.mjs')], {
      env: environment(server.nodeProject),
      timeoutMs: 30_000,
    }),
    runCommand(join(programs, 'python'), [join(FEED, 'feed.py')], {
      env: environment(server.pythonProject),
      timeoutMs: 30_000,
    }),
  ]);
  const node = JSON.parse(fromNode) as { ids: string[]; message: string; sdk: string };
  const python = JSON.parse(fromPython) as { id: string; sdk: string };
  return {
    run,
    node: node.ids,
    message: node.message,
    python: python.id,
    sdks: [`@sentry/node ${node.sdk}`, `sentry-sdk ${python.sdk} (Python)`],
  };
}
