import { setupServer } from 'msw/node';
import { afterEach, describe, expect, it } from 'vitest';
import { fixedSandbox } from '../../test/support/askSandbox.js';
import { createHandlers } from './msw.js';

const BASE = 'http://app.test/crashboard';
let stop = (): void => {};

afterEach(() => stop());

function start(...args: Parameters<typeof createHandlers>): void {
  const server = setupServer(...createHandlers(...args));
  server.listen({ onUnhandledFrame: 'error' });
  stop = () => server.close();
}

describe('MSW handlers', () => {
  it('shake hands like the proxy', async () => {
    start(fixedSandbox(), { baseUrl: BASE, can: ['resolve'] });

    expect(await (await fetch(`${BASE}/_crashboard`)).json()).toEqual({
      v: 1,
      vendor: 'sentry',
      can: ['resolve'],
      projects: 'all',
      user: { id: '9', name: 'Robin Vale' },
    });
  });

  it('assign to whoever is signed in', async () => {
    const sandbox = fixedSandbox();
    start(sandbox, { baseUrl: BASE, can: ['assign'], user: { id: '11' } });
    const issues = `${BASE}/api/0/organizations/acme/issues/`;
    const [{ id }] = (await (await fetch(`${issues}?query=&limit=1`)).json()) as [{ id: string }];
    const body = JSON.stringify({ assignedTo: 'me' });
    const answer = await fetch(`${issues}${id}/`, { method: 'PUT', body });

    expect(await answer.json()).toMatchObject({ assignedTo: { type: 'user', id: '11' } });
  });

  it('answer the API without a token, page by page', async () => {
    start(fixedSandbox(), { baseUrl: `${BASE}/` });
    const response = await fetch(`${BASE}/api/0/organizations/acme/issues/?query=&limit=3`);

    expect(await response.json()).toHaveLength(3);
    expect(response.headers.get('Link')).toContain('rel="next"; results="true"');
  });

  it('let faults show through', async () => {
    const sandbox = fixedSandbox();
    start(sandbox, { baseUrl: BASE });
    sandbox.fault({ kind: 'network', times: 1 });
    sandbox.fault({ kind: 'htmlLogin', times: 1 });
    const path = `${BASE}/api/0/organizations/acme/issues/`;

    expect((await fetch(path)).headers.get('Content-Type')).toContain('text/html');
    await expect(fetch(path)).rejects.toThrow();
  });
});
