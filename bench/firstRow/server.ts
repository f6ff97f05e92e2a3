import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { BASE_PATH, sandboxBackend } from '../../src/cli/backend.js';
import { gzipped } from '../../src/cli/gzip.js';
import { staticFiles } from '../../src/cli/staticFiles.js';
import { toNodeListener } from '../../src/proxy/index.js';

/** A host's server as it should be: HTTP/2, packed texts, files that are kept for good, the proxy beside the page. */
export async function serve(folder: string): Promise<{ readonly url: string; close(): void }> {
  const { proxy } = sandboxBackend();
  const api = toNodeListener(gzipped(proxy));
  const files = staticFiles(folder);
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const server = createSecureServer({ key, cert }, (request, response) => {
    const listener = request.url.startsWith(`${BASE_PATH}/`) ? api : files;
    // Node's own types keep HTTP/2's messages apart; they are made to be handled alike.
    (listener as unknown as (...messages: unknown[]) => void)(request, response);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}
