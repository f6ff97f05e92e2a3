import { describe, expect, it } from 'vitest';
import { ask, fixedSandbox } from '../../../test/support/askSandbox.js';
import type { FaultKind } from './faults.js';

const LIST = '/organizations/acme/issues/';

describe('faults', () => {
  it.each<[FaultKind, number, string]>([
    ['unauthorized', 401, 'application/json'],
    ['ssoRequired', 401, 'application/json'],
    ['forbidden', 403, 'application/json'],
    ['notFound', 404, 'application/json'],
    ['rateLimited', 429, 'text/html'],
    ['overloaded', 400, 'application/json'],
    ['serverError', 500, 'application/json'],
    ['badGateway', 502, 'text/html'],
    ['htmlLogin', 200, 'text/html'],
  ])('%s answers %i as %s', async (kind, status, type) => {
    const sandbox = fixedSandbox();
    sandbox.fault({ kind });
    const answer = await ask(sandbox, LIST);

    expect(answer.status).toBe(status);
    expect(answer.headers.get('Content-Type')).toContain(type);
  });

  it('hit only what they are meant for, so often, until taken back', async () => {
    const sandbox = fixedSandbox();
    sandbox.fault({ kind: 'serverError', match: '/projects/', times: 1 });
    const takeBack = sandbox.fault({ kind: 'forbidden', match: /\/members\// });

    expect((await ask(sandbox, LIST)).status).toBe(200);
    expect((await ask(sandbox, '/organizations/acme/projects/')).status).toBe(500);
    expect((await ask(sandbox, '/organizations/acme/projects/')).status).toBe(200);
    expect((await ask(sandbox, '/organizations/acme/members/')).status).toBe(403);
    takeBack();
    expect((await ask(sandbox, '/organizations/acme/members/')).status).toBe(200);
  });

  it('cut JSON in half', async () => {
    const sandbox = fixedSandbox();
    sandbox.fault({ kind: 'truncatedJson' });
    const { body, headers } = await ask(sandbox, LIST);

    expect(body).toBeTypeOf('string');
    expect(headers.get('Content-Type')).toBe('application/json');
  });

  it('lead in circles', async () => {
    const sandbox = fixedSandbox();
    const { next } = await ask(sandbox, `${LIST}?query=&limit=5`);
    sandbox.fault({ kind: 'cursorLoop' });

    expect((await ask(sandbox, `${LIST}?query=&limit=5&cursor=${next}`)).next).toBe(next);
  });

  it('send an empty page with more behind it', async () => {
    const sandbox = fixedSandbox();
    sandbox.fault({ kind: 'emptyPage', times: 1 });
    const { body, next } = await ask(sandbox, `${LIST}?query=&limit=5`);

    expect(body).toEqual([]);
    expect((await ask(sandbox, `${LIST}?query=&limit=5&cursor=${next}`)).body).toHaveLength(5);
  });

  it('fail every other time', async () => {
    const sandbox = fixedSandbox();
    sandbox.fault({ kind: 'flaky' });
    const statuses = [];
    for (let call = 0; call < 4; call++) statuses.push((await ask(sandbox, LIST)).status);

    expect(statuses).toEqual([503, 200, 503, 200]);
  });

  it('are slow until the caller gives up', async () => {
    const sandbox = fixedSandbox();
    sandbox.fault({ kind: 'slow', delayMs: 60_000 });

    await expect(ask(sandbox, LIST, { signal: AbortSignal.timeout(20) })).rejects.toThrow();
  });

  it('break the network', async () => {
    const sandbox = fixedSandbox();
    sandbox.fault({ kind: 'network' });

    await expect(ask(sandbox, LIST)).rejects.toThrow(TypeError);
  });
});
