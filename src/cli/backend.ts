import { createProxyHandler, type ProxyHandler } from '../proxy/index.js';
import { createSandbox, type Sandbox, type SandboxOptions } from '../testing/index.js';

/** Where the page finds the proxy. */
export const BASE_PATH = '/crashboard';

/** A server in memory, and the proxy in front of it. */
export function sandboxBackend(options: SandboxOptions = {}): {
  readonly sandbox: Sandbox;
  readonly proxy: ProxyHandler;
} {
  const sandbox = createSandbox(options);
  const { organization, token, vendor } = sandbox;
  const proxy = createProxyHandler({
    basePath: BASE_PATH,
    upstream: sandbox.fetch,
    token,
    organization,
    vendor,
    allow: 'read',
    // In the same process nothing is gained by keeping answers, and a new error should show at once.
    cache: { maxAgeMs: 0 },
  });
  return { sandbox, proxy };
}

export interface ServerToShow {
  readonly upstream: string;
  readonly token: string;
  readonly organization: string;
  readonly vendor: string;
  readonly version?: string | undefined;
}

/** The proxy in front of somebody's server, for reading only. */
export function readOnlyProxy(server: ServerToShow): ProxyHandler {
  return createProxyHandler({ ...server, basePath: BASE_PATH, allow: 'read' });
}
