import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { send } from '../../../test/support/loopback.js';
import {
  closeAll,
  ISSUES,
  json,
  proxied,
  SAME_SITE,
  sendJson,
  TOKEN,
} from '../../../test/support/proxied.js';
import { createClient } from '../../client/createClient.js';
import { problemOf } from '../../client/http/errors.js';
import { refusedFieldsOf } from '../../client/http/refusedFields.js';
import type { RetryPolicy } from '../../client/http/retry.js';
import type { Client } from '../../client/types/client.js';
import { DEFAULT_SCOPE } from '../../model/index.js';

afterEach(closeAll);

const ONCE: RetryPolicy = { attempts: 1, budgetMs: 0 };
const REF = { source: 'test', project: 'shop', id: '1' };

type Answer = (response: ServerResponse) => void;

/** The same server twice: with a token, and behind a proxy that has the token. */
async function bothWays(answer: Answer, retry: RetryPolicy = ONCE): Promise<readonly [Client, Client]> {
  const { proxy, upstream } = await proxied((_, response) => answer(response), { allow: 'triage' });
  const common = { organization: 'acme', id: 'test', retry };
  const asPage = (request: Request): Promise<Response> => {
    const headers = new Headers(request.headers);
    headers.set('Sec-Fetch-Site', 'same-origin');
    return fetch(new Request(request, { headers }));
  };
  return [
    createClient({ ...common, baseUrl: upstream.url, vendor: 'sentry', token: TOKEN }),
    createClient({ ...common, baseUrl: `${proxy.url}/crashboard`, fetch: asPage }),
  ];
}

const answered = (status: number, body: unknown, headers: { [name: string]: string } = {}): Answer => {
  return (response) => sendJson(response, body, headers, status);
};
const said = (status: number, text: string, type = 'text/html'): Answer => {
  return (response) => response.writeHead(status, { 'content-type': type }).end(text);
};
const failureOf = (work: Promise<unknown>): Promise<unknown> => work.then(() => undefined).catch((e) => e);

const OVERLOADED = {
  detail: 'Query timeout. Please try again. If the problem persists try a smaller range.',
};

describe('a failure of the server behind the proxy', () => {
  it.each<[string, Answer, object]>([
    ['an overload told as a bad request', answered(400, OVERLOADED), { code: 'overloaded', status: 400 }],
    [
      'an internal error of the event store',
      answered(500, { detail: 'Internal error. Please try again.' }),
      {},
    ],
    ['a search it cannot read', answered(400, { detail: 'Error parsing search query' }), { hint: 'query' }],
    ['a search it cannot process', answered(422, { query: ['no'] }), { code: 'unsupported', hint: 'query' }],
    ['a refused origin', answered(400, 'Invalid origin'), { code: 'forbidden', hint: 'origin' }],
    ['a lack of rights', answered(403, { detail: 'no' }), { code: 'forbidden' }],
    ['a plan that lacks it', answered(402, { detail: 'no' }), { code: 'forbidden' }],
    ['something unknown', answered(404, { detail: 'nope' }), { code: 'not_found' }],
    ['an unknown page', said(404, '<!doctype html>'), { code: 'not_found', hint: 'html' }],
    ['a call it does not have', answered(405, {}), { code: 'unsupported', status: 405 }],
    ['a slow request', said(408, ''), { code: 'timeout' }],
    ['a conflict', answered(409, {}), { code: 'conflict' }],
    ['something gone', answered(410, { message: 'deprecated' }), { code: 'not_found', status: 410 }],
    ['too long an address', said(414, '<html>'), { code: 'unsupported', hint: 'query', status: 414 }],
    [
      'a wait',
      answered(429, 'slow down', { 'retry-after': '7' }),
      { code: 'rate_limited', retryAfterMs: 7000 },
    ],
    ['a wait of unknown length', answered(429, {}), { code: 'rate_limited', status: 429 }],
    [
      'an error with an id',
      answered(500, { detail: 'Internal', errorId: 'a'.repeat(32) }),
      { code: 'server', requestId: 'a'.repeat(32) },
    ],
    ['a gateway without a server', said(502, '<h1>Bad gateway</h1>'), { code: 'server', hint: 'html' }],
    ['maintenance', answered(503, {}, { 'retry-after': '30' }), { code: 'overloaded', retryAfterMs: 30_000 }],
    ['a page instead of data', said(200, '<!doctype html>'), { code: 'invalid_response', hint: 'html' }],
    ['half an answer', said(200, '[{"id":"1"', 'application/json'), { hint: 'truncated' }],
    ['nothing at all', said(200, ''), { code: 'invalid_response', hint: 'truncated' }],
    [
      'a connection that breaks off',
      (response) => {
        response.writeHead(200, { 'content-length': '500' }).write('[{"id":', () => response.destroy());
      },
      { code: 'invalid_response', hint: 'truncated' },
    ],
  ])('reads the same with and without a proxy: %s', async (_, answer, expected) => {
    const [direct, behind] = await bothWays(answer);
    const problem = problemOf(await failureOf(direct.listIssues(DEFAULT_SCOPE)));
    expect(problem).toMatchObject(expected);
    expect(problemOf(await failureOf(behind.listIssues(DEFAULT_SCOPE)))).toEqual(problem);
  });

  it('differs only where it is the proxy’s token that was refused', async () => {
    const [direct, behind] = await bothWays(answered(401, { detail: 'Invalid token' }));
    const problem = problemOf(await failureOf(direct.listIssues(DEFAULT_SCOPE)));
    expect(problem).toMatchObject({ code: 'unauthorized', status: 401 });
    expect(problemOf(await failureOf(behind.listIssues(DEFAULT_SCOPE)))).toEqual({
      ...problem,
      hint: 'upstream_unauthorized',
    });
  });

  it.each<[string, Answer]>([
    ['an overload told as a bad request', answered(400, OVERLOADED)],
    ['a broken answer', said(200, '[{"id":', 'application/json')],
    ['a gateway without a server', said(502, '<h1>Bad gateway</h1>')],
  ])('is tried again where that helps: %s', async (_, answer) => {
    let calls = 0;
    const flaky: Answer = (response) => {
      calls += 1;
      // One failure for each of the two ways.
      if (calls % 2 === 1) answer(response);
      else sendJson(response, []);
    };
    const clients = await bothWays(flaky, { attempts: 2, budgetMs: 5000 });
    for (const client of clients) expect((await client.listIssues(DEFAULT_SCOPE)).items).toEqual([]);
    expect(calls).toBe(4);
  });

  it('names the refused members of a change', async () => {
    const body = { substatus: ['unknown'], statusDetails: { inRelease: ['no such version'] } };
    const { proxy } = await proxied(json(body, {}, 400), { allow: 'triage' });
    const clients = await bothWays(answered(400, body));
    for (const client of clients) {
      const { failed } = await client.updateIssues([REF], { status: 'resolved', in: { release: '1' } });
      expect(failed).toMatchObject([{ error: { code: 'unsupported', hint: 'query', status: 400 } }]);
    }
    const answer = await send(proxy, {
      path: `${ISSUES}1/`,
      method: 'PUT',
      headers: SAME_SITE,
      body: '{"status":"resolved"}',
    });
    expect(answer.json()).toEqual({
      crashboard: {
        code: 'unsupported',
        hint: 'query',
        status: 400,
        fields: ['substatus', 'statusDetails.inRelease'],
      },
    });
  });

  it('may speak of nothing but what the proxy knows', async () => {
    const hex = 'deadbeef'.repeat(8);
    const bodies = [
      { errorId: hex },
      { [hex]: ['no'], statusDetails: { [hex]: ['no'] } },
      { crashboard: { code: 'aborted', requestId: hex, fields: [hex], hint: 'offline', status: 200 } },
      { detail: { code: hex, message: hex } },
    ];
    for (const body of bodies) {
      const { proxy } = await proxied(json(body, { 'x-request-id': hex }, 400), { token: hex });
      const answer = await send(proxy, { path: ISSUES });
      expect(answer.text).not.toContain(hex);
      expect(answer.json()).toMatchObject({
        crashboard: { code: 'unsupported', hint: 'query', status: 400 },
      });
    }
  });
});

describe('fields named by a failure', () => {
  it('reach the client, which tries without them', async () => {
    const [, behind] = await bothWays(answered(400, { query: ['no'] }));
    const error = await failureOf(behind.listIssues(DEFAULT_SCOPE));
    expect(refusedFieldsOf(error)).toEqual(['query']);
  });
});
