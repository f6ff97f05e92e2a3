import { type Allow, createProxyHandler, type ProxyHandler } from '../proxy/index.js';
import { createSandbox, type Sandbox, type SandboxOptions } from '../testing/index.js';

/** Where the page finds the proxy. */
export const BASE_PATH = '/crashboard';

/** A server in memory, and the proxy in front of it. Readers are its one user; they may do what `allow` says. */
export function sandboxBackend(
  options: SandboxOptions = {},
  allow: Allow = 'read',
): {
  readonly sandbox: Sandbox;
  readonly proxy: ProxyHandler;
} {
  const sandbox = createSandbox(options);
  const { organization, token, vendor } = sandbox;
  const proxy = createProxyHandler({
    basePath: BASE_PATH,
    upstream: sandbox.upstream,
    token,
    organization,
    vendor,
    // Its files are made up: there is nothing in them to keep back.
    allow: [...(typeof allow === 'string' ? [allow] : allow), 'attachmentContent'],
    authorize: () => ({ role: 'reader', actor: sandbox.user }),
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

/** The proxy in front of somebody's server; for reading only unless `allow` says more. */
export function serverProxy(server: ServerToShow, allow: Allow = 'read'): ProxyHandler {
  return createProxyHandler({ ...server, basePath: BASE_PATH, allow });
}
