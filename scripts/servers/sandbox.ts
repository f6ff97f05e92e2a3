import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { toNodeListener } from '../../src/proxy/index.js';
import { createSandbox } from '../../src/testing/index.js';
import type { LiveServer } from './server.js';

const brotli = promisify(brotliDecompress);

/** The Python SDK packs with Brotli where it can, which the sandbox, at home in pages too, cannot undo. */
async function unpacked(request: Request): Promise<Request> {
  if (request.headers.get('content-encoding') !== 'br') return request;
  const headers = new Headers(request.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  const body = new Uint8Array(await brotli(await request.arrayBuffer()));
  return new Request(request.url, { method: request.method, headers, body });
}

/** Our own stand-in, on loopback like the others. */
export async function startSandbox(): Promise<LiveServer> {
  const sandbox = createSandbox();
  const server = createServer(toNodeListener(async (request) => sandbox.fetch(await unpacked(request))));
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
