import { describe, expect, it } from 'vitest';
import { ask, fixedSandbox } from '../../../test/support/askSandbox.js';
import { createClient } from '../../client/createClient.js';
import { DEFAULT_SCOPE } from '../../model/index.js';
import type { FaultKind } from './faults.js';

const LIST = '/organizations/acme/issues/';
const PUT = (token: string): RequestInit => ({
  method: 'PUT',
  headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
});

describe('faults', () => {
  it.each<[FaultKind, number, string]>([
    ['unauthorized', 401, 'application/json'],
    ['ssoRequired', 401, 'application/json'],
    ['forbidden', 403, 'application/json'],
    ['notFound', 404, 'application/json'],
    ['rateLimited', 429, 'text/html'],
    ['overloaded', 400, 'application/json'],
    ['refusedSearch', 400, 'application/json'],
    ['badCursor', 400, 'application/json'],
    ['refusedOrigin', 400, 'application/json'],
    ['conflict', 409, 'application/json'],
    ['notImplemented', 501, 'application/json'],
    ['wrongShape', 200, 'application/json'],
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

  it('can make the server’s clock go otherwise', async () => {
    const sandbox = fixedSandbox();
    sandbox.fault({ kind: 'wrongClock', aheadMs: -7_200_000 });
    const answer = await ask(sandbox, LIST);
    expect(answer.status).toBe(200);
    expect(Date.parse(answer.headers.get('Date') ?? '') - Date.now()).toBeLessThan(-7_000_000);
  });

  it.each([
    ['refusedSearch', { code: 'unsupported', hint: expect.stringContaining('query') }],
    ['wrongShape', { code: 'invalid_response' }],
    ['badCursor', { code: 'unsupported', hint: 'query' }],
    ['refusedOrigin', { code: 'forbidden', hint: 'origin' }],
    ['redirected', { code: 'invalid_response', hint: 'redirect' }],
    ['conflict', { code: 'conflict' }],
    ['notImplemented', { code: 'unsupported' }],
    ['forbidden', { code: 'forbidden', scope: 'event:read' }],
    ['htmlLogin', { code: 'invalid_response', hint: 'html' }],
    ['overloaded', { code: 'overloaded' }],
  ] as const)('%s is what a client makes of such an answer', async (kind, problem) => {
    const sandbox = fixedSandbox();
    sandbox.fault({ kind, match: '/issues/' });
    const { fetch, token } = sandbox;
    const client = createClient({
      baseUrl: 'http://x.test',
      organization: 'acme',
      vendor: 'sentry',
      token,
      fetch,
    });
    await expect(client.listIssues(DEFAULT_SCOPE)).rejects.toMatchObject(problem);
  });

  it('a search is refused with the words that are asked for', async () => {
    const sandbox = fixedSandbox();
    const { fetch, token } = sandbox;
    const client = createClient({
      baseUrl: 'http://x.test',
      organization: 'acme',
      vendor: 'sentry',
      token,
      fetch,
    });
    const said = [
      ['Boolean statements containing "OR" or "AND" are not supported in this search', 'query_operator'],
      ['Parse error: unmatched parenthesis', 'query_quotes'],
      ['Invalid key for this search', 'query_key'],
      ["Invalid statsPeriod: '1y'", 'query'],
    ] as const;
    for (const [says, hint] of said) {
      const takeBack = sandbox.fault({ kind: 'refusedSearch', says });
      await expect(client.listIssues(DEFAULT_SCOPE)).rejects.toMatchObject({ hint });
      takeBack();
    }
  });

  it('a hanging server holds the request for as long as the caller waits', async () => {
    const sandbox = fixedSandbox();
    sandbox.fault({ kind: 'hanging' });
    const waiting = new AbortController();
    const answer = ask(sandbox, LIST, { ...PUT(sandbox.token), method: 'GET', signal: waiting.signal });
    waiting.abort(new Error('enough'));
    await expect(answer).rejects.toThrow('enough');
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

  it('hit changes alone', async () => {
    const sandbox = fixedSandbox();
    const [{ id }] = (await ask(sandbox, `${LIST}?query=&limit=1`)).body;
    sandbox.fault({ kind: 'rateLimited', writes: true, retryAfterSeconds: 7, times: 1 });
    const resolve = { ...PUT(sandbox.token), body: '{"status":"resolved"}' };

    expect((await ask(sandbox, `${LIST}${id}/`)).status).toBe(200);
    const limited = await ask(sandbox, `${LIST}${id}/`, resolve);
    expect([limited.status, limited.headers.get('Retry-After')]).toEqual([429, '7']);
    expect((await ask(sandbox, `${LIST}${id}/`, resolve)).status).toBe(200);
  });

  it('hit some of many issues: alone they are refused, among others passed over', async () => {
    const sandbox = fixedSandbox();
    const ids: string[] = (await ask(sandbox, `${LIST}?query=is:unresolved&limit=4`)).body.map(
      (row: { id: string }) => row.id,
    );
    const [first = '', ...others] = ids;
    sandbox.fault({ kind: 'forbidden', writes: true, issues: [first] });
    const resolve = { ...PUT(sandbox.token), body: '{"status":"resolved"}' };
    const statusOf = async (id: string): Promise<string> => (await ask(sandbox, `${LIST}${id}/`)).body.status;

    expect((await ask(sandbox, `${LIST}${first}/`, resolve)).status).toBe(403);
    const listed = (await ask(sandbox, `${LIST}?query=&${ids.map((id) => `group=${id}`).join('&')}`)).body;
    expect(listed.map((row: { id: string }) => row.id).sort()).toEqual([...others].sort());
    await ask(sandbox, `${LIST}?${ids.map((id) => `id=${id}`).join('&')}`, resolve);
    expect(await Promise.all(ids.map(statusOf))).toEqual(['unresolved', 'resolved', 'resolved', 'resolved']);
    // Naming none but those changes nothing at all.
    expect((await ask(sandbox, `${LIST}?id=${first}`, resolve)).status).toBe(204);
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
