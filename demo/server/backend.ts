import { sandboxBackend, serverProxy } from '../../src/cli/backend.js';
import type { Sandbox } from '../../src/testing/index.js';
import type { RealServer, Settings } from './settings.js';
import { sourceOf } from './sourceMaps.js';

/** What the demo shows, and how its page may learn of it. */
export interface Backend {
  /** Everything below `/crashboard/`. */
  readonly proxy: (request: Request) => Promise<Response>;
  /** The sandbox's own API and ingest; absent in front of a real server. */
  readonly sandbox?: Sandbox;
  /** For `/demo-config.json`. Never holds the token. */
  config(origin: string): DemoConfig;
}

export interface DemoConfig {
  readonly organization: string;
  readonly vendor: string;
  /** `Sandbox`, or the real server's host. */
  readonly upstream: string;
  readonly kind: 'sandbox' | 'real';
  readonly dsn?: string;
  /** Where `npm run demo:report` sends to. */
  readonly nodeDsn?: string;
}

/** Errors of the page go to the first project, errors of Node to the second. */
const PAGE_PROJECT = 'storefront-web';
const NODE_PROJECT = 'checkout-api';

export function createBackend({ real }: Settings): Backend {
  return real === undefined ? demoSandbox() : realBackend(real);
}

function demoSandbox(): Backend {
  // The page is built, and its errors come in built terms: its maps are at hand.
  const { proxy, sandbox } = sandboxBackend({ symbolicate: sourceOf }, 'triage');
  const { organization, vendor } = sandbox;
  return {
    proxy,
    sandbox,
    config: (origin) => ({
      organization,
      vendor,
      upstream: 'Sandbox',
      kind: 'sandbox',
      dsn: sandbox.dsn(PAGE_PROJECT, origin),
      nodeDsn: sandbox.dsn(NODE_PROJECT, origin),
    }),
  };
}

function realBackend({ allow, ...server }: RealServer): Backend {
  const { upstream, organization, vendor } = server;
  const proxy = serverProxy(server, allow);
  return { proxy, config: () => ({ organization, vendor, upstream: new URL(upstream).host, kind: 'real' }) };
}
