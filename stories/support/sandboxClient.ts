import { type Client, createClient } from '../../src/client/index.js';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/testing/index.js';

/** A client of a sandbox in the same page: no network at all. */
export function sandboxClient(options?: SandboxOptions): { client: Client; sandbox: Sandbox } {
  const sandbox = createSandbox(options);
  return { client: clientOf(sandbox), sandbox };
}

/** Another client of a sandbox, as after a reload of the page. */
export function clientOf(sandbox: Sandbox): Client {
  return createClient({
    vendor: sandbox.vendor,
    baseUrl: 'https://sandbox.example',
    organization: sandbox.organization,
    fetch: (given) => {
      const request = new Request(given);
      request.headers.set('Authorization', `Bearer ${sandbox.token}`);
      return sandbox.fetch(request);
    },
  });
}
