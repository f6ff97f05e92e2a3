import { beforeEach, describe, expect, it, vi } from 'vitest';
import { html, json, missing, SCOPE, SOURCE, scripted, wireIssue } from '../../../test/client/scripted.js';
import { problemOf } from '../http/errors.js';

const REF = { source: SOURCE, project: 'shop', id: '1' };

// No waiting between tries, except where the server asks for it.
beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
});

async function failure(answer: () => Response): Promise<ReturnType<typeof problemOf>> {
  const { client } = scripted(answer);
  return problemOf(await client.listIssues(SCOPE).catch((error: unknown) => error));
}

describe('errors', () => {
  it('ERR-01 a rate limit is JSON text labelled as HTML', async () => {
    let now = 1_750_000_000_000;
    const { client, asked } = scripted(
      () =>
        new Response('"You may ask 5 times a second"', {
          status: 429,
          headers: { 'Content-Type': 'text/html', 'Retry-After': '120' },
        }),
      { now: () => now++ },
    );
    await expect(client.listIssues(SCOPE)).rejects.toMatchObject({
      code: 'rate_limited',
      status: 429,
      retryAfterMs: 120_000,
    });
    // The wait does not fit the budget, so it is the reader's.
    expect(asked).toHaveLength(1);
  });

  it('ERR-02 an overloaded event store answers 400, and is asked again', async () => {
    const { client, asked } = scripted((_, number) =>
      number === 1
        ? json({ detail: 'Query timeout. Please try again with a smaller date range.' }, { status: 400 })
        : json([wireIssue('1')]),
    );
    expect((await client.listIssues(SCOPE)).items).toHaveLength(1);
    expect(asked).toHaveLength(2);
    expect(
      await failure(() => json({ detail: 'Too many simultaneous queries' }, { status: 400 })),
    ).toMatchObject({
      code: 'overloaded',
      status: 400,
    });
  });

  it('ERR-03 other 400s say that the request is not accepted, and are not repeated', async () => {
    const bodies = [
      { detail: 'Error parsing search query' },
      { detail: ['feature is off'] },
      { detail: { code: 'parameter-validation-error', message: 'bad', extra: {} } },
      { environment: ['unknown'] },
      { non_field_errors: ['no'] },
      ['not for this'],
      { statusDetails: { inRelease: ['no such version'] } },
    ];
    for (const body of bodies) {
      const { client, asked } = scripted(() => json(body, { status: 400 }));
      await expect(client.listIssues(SCOPE)).rejects.toMatchObject({
        code: 'unsupported',
        hint: 'query',
        status: 400,
      });
      expect(asked).toHaveLength(1);
    }
  });

  it('ERR-04 every 401 is "not signed in", whatever its body', async () => {
    const sso = { detail: { code: 'sso-required', message: 'x', extra: { loginUrl: '/auth/login/acme/' } } };
    expect(await failure(() => json(sso, { status: 401 }))).toMatchObject({
      code: 'unauthorized',
      status: 401,
    });
    expect(await failure(() => html('<h1>401</h1>', 401))).toMatchObject({
      code: 'unauthorized',
      hint: 'html',
    });
  });

  it('ERR-05 the id of a server error is kept for its operators', async () => {
    const body = { detail: 'Internal Error', errorId: '0f3c2a90b6d94a7e8c1d5b7f1e2a3c4d' };
    const { client } = scripted(() => json(body, { status: 500 }));
    await expect(client.listProjects()).rejects.toMatchObject({
      code: 'server',
      status: 500,
      requestId: '0f3c2a90b6d94a7e8c1d5b7f1e2a3c4d',
    });
    expect(
      await failure(() => json({ detail: 'x', errorId: 'not an id <script>' }, { status: 500 })),
    ).not.toHaveProperty('requestId');
  });

  it('ERR-06 a search that fails inside with 500 is an overload', async () => {
    expect(
      await failure(() => json({ detail: 'Internal error. Please try again.' }, { status: 500 })),
    ).toMatchObject({
      code: 'overloaded',
    });
  });

  it('any other failure inside a search is no overload that ends in a minute', async () => {
    for (const detail of ['Internal Error', 'Internal error'])
      expect(await failure(() => json({ detail, errorId: null }, { status: 500 }))).toMatchObject({
        code: 'server',
      });
  });

  it('ERR-07 a brown-out of an old route is the absence of the route', async () => {
    const { client } = scripted(({ path }) =>
      path.startsWith('/organizations/acme/issues/1/')
        ? json({ message: 'This endpoint is going away' }, { status: 410 })
        : json({ ...wireIssue('1') }),
    );
    await expect(client.getIssue(REF)).resolves.toMatchObject({ ref: { id: '1' } });
  });

  it('ERR-08 an unknown route is an empty 404', async () => {
    const { client } = scripted(() => new Response('', { status: 404 }));
    await expect(client.listProjects()).rejects.toMatchObject({ code: 'not_found', status: 404 });
  });

  it("ERR-09 a gateway's page is passing trouble, not the API's word", async () => {
    const { client, asked } = scripted((_, number) => (number < 3 ? html('<h1>502</h1>', 502) : json([])));
    await expect(client.listIssues(SCOPE)).resolves.toMatchObject({ items: [] });
    expect(asked).toHaveLength(3);
    expect(await failure(() => html('<h1>502</h1>', 502))).toMatchObject({
      code: 'server',
      hint: 'html',
      status: 502,
    });
  });

  it('ERR-10 the origin gate answers 400 with a text', async () => {
    expect(await failure(() => json('Invalid origin: https://admin.example.test', { status: 400 }))).toEqual({
      code: 'forbidden',
      hint: 'origin',
      status: 400,
      endpoint: 'GET /organizations/{org}/issues/',
    });
  });

  it('ERR-11 nothing of the token, the query or the body enters an error', async () => {
    const answers = [
      () => json({ detail: 'body-secret' }, { status: 403 }),
      () => html('<p>body-secret</p>'),
      () => new Response('{"a": body-secret'),
      () => {
        throw new TypeError('fetch failed for https://errors.example.test/?query=query-secret');
      },
    ];
    for (const answer of answers) {
      const { client } = scripted(answer, { token: 'token-secret' });
      const error = await client
        .listIssues({ ...SCOPE, query: 'query-secret' })
        .catch((caught: unknown) => caught);
      const everything =
        JSON.stringify(error, Object.getOwnPropertyNames(error)) + String((error as Error).stack);
      expect(everything).not.toMatch(/secret/);
      expect((error as Error).cause).toBeUndefined();
    }
  });

  it('ERR-12 waits come from Retry-After in both forms, or from the end of the window', async () => {
    const now = Date.parse('2026-07-01T00:00:00Z');
    const headers: Record<string, string>[] = [
      { 'Retry-After': '90' },
      { 'Retry-After': 'Wed, 01 Jul 2026 00:01:30 GMT' },
      { 'X-Sentry-Rate-Limit-Reset': String(now / 1000 + 90) },
    ];
    for (const each of headers) {
      const { client, asked } = scripted(() => json('slow down', { status: 429, headers: each }), {
        now: () => now,
      });
      await expect(client.listIssues(SCOPE)).rejects.toMatchObject({ retryAfterMs: 90_000 });
      // Longer than all waiting together may take, so the reader is told at once.
      expect(asked).toHaveLength(1);
    }
    const past = { 'X-Sentry-Rate-Limit-Reset': String(now / 1000 - 90) };
    const { client } = scripted(() => json('slow down', { status: 429, headers: past }), { now: () => now });
    await expect(client.listIssues(SCOPE)).rejects.toMatchObject({ retryAfterMs: 250 });
  });

  it('ERR-13 an address that is too long is the fault of the query', async () => {
    expect(await failure(() => html('<h1>414</h1>', 414))).toMatchObject({
      code: 'unsupported',
      status: 414,
    });
  });

  it('ERR-14 a missing right is no missing login', async () => {
    expect(await failure(() => json({ detail: 'no' }, { status: 403 }))).toMatchObject({ code: 'forbidden' });
    expect(await failure(missing)).toMatchObject({ code: 'not_found' });
    expect(await failure(() => json({ detail: 'x' }, { status: 409 }))).toMatchObject({ code: 'conflict' });
  });

  it('ERR-15 what the proxy reports is told apart from what the server says', async () => {
    const report = (crashboard: object): Response => json({ crashboard }, { status: 502 });
    expect(
      await failure(() => report({ code: 'unauthorized', hint: 'upstream_unauthorized', status: 401 })),
    ).toMatchObject({ code: 'unauthorized', hint: 'upstream_unauthorized', status: 401 });
    expect(await failure(() => report({ code: 'network', hint: 'upstream_unreachable' }))).toMatchObject({
      code: 'network',
      hint: 'upstream_unreachable',
      status: 502,
    });
    expect(await failure(() => report({ code: 'invalid_response', hint: 'html' }))).toMatchObject({
      hint: 'html',
    });
    expect(await failure(() => report({ code: 'owned', hint: 'html' }))).toMatchObject({
      code: 'server',
      status: 502,
    });
  });
});
