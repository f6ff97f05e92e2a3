import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Route } from '../adapters/routes.js';
import { createTransport } from './transport.js';

const route: Route = {
  name: 'issues',
  method: 'GET',
  path: '/issues/',
  scopes: [],
  right: 'read',
  holds: 'issues',
};

function answering(status: number, timeoutMs = 1000) {
  return createTransport(
    { root: '' },
    {
      base: 'https://errors.example',
      fetch: async () => new Response('{"detail":"private words"}', { status }),
      token: undefined,
      timeoutMs,
      now: Date.now,
      retry: { attempts: 1, budgetMs: 0 },
    },
  );
}

afterEach(() => vi.doUnmock('./failure.js'));

describe('a failed answer', () => {
  it('is told by its status when the code that reads it cannot be loaded', async () => {
    vi.doMock('./failure.js', () => {
      throw new Error('the chunk is gone');
    });
    const error = await answering(404)
      .call({ route })
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'server', status: 404, endpoint: 'GET /issues/' });
    expect(String(error)).not.toMatch(/private|chunk/);
  });

  it('does not outlast the time limit while that code is on its way', async () => {
    vi.doMock('./failure.js', () => new Promise(() => {}));
    await expect(answering(404, 30).call({ route })).rejects.toMatchObject({ code: 'timeout' });
  });

  it('means what it says when the code is there', async () => {
    await expect(answering(404).call({ route })).rejects.toMatchObject({ code: 'not_found', status: 404 });
  });
});
