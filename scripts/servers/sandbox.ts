import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toNodeListener } from '../../src/proxy/index.js';
import { createSandbox } from '../../src/testing/index.js';
import type { LiveServer } from './server.js';

/** Our own stand-in, on loopback like the others. */
export async function startSandbox(): Promise<LiveServer> {
  const sandbox = createSandbox();
  const server = createServer(toNodeListener(sandbox.fetch));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    name: 'sandbox',
    title: 'Sandbox (this version)',
    vendor: sandbox.vendor,
    baseUrl,
    organization: sandbox.organization,
    token: sandbox.token,
    nodeProject: 'checkout-api',
    pythonProject:
      sandbox.projects.find(({ platform }) => platform.startsWith('python'))?.slug ?? 'checkout-api',
    dsn: (slug) => sandbox.dsn(slug, baseUrl),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
