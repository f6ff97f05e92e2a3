import type { ServerResponse } from 'node:http';
import { createProxyHandler } from '../../src/proxy/createProxyHandler.js';
import { toNodeListener } from '../../src/proxy/mounts/node.js';
import type { ProxyOptions } from '../../src/proxy/options/options.js';
import { type Answerer, type Loopback, listen, type Received, record } from './loopback.js';

export const TOKEN = 'sntryu_very-secret-token';
export const BASE = '/crashboard/api/0';
export const ISSUES: string = `${BASE}/organizations/acme/issues/`;

/** Headers of a change from the host's own page. */
export const SAME_SITE = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' } as const;
export const RESOLVE: string = JSON.stringify({ status: 'resolved', statusDetails: {} });

export interface Proxied {
  readonly proxy: Loopback;
  readonly upstream: Loopback;
}

const open: Loopback[] = [];

/** Ends every server this file started; for `afterEach`. */
export async function closeAll(): Promise<void> {
  for (const server of open.splice(0)) await server.close();
}

export async function started(server: Promise<Loopback>): Promise<Loopback> {
  const one = await server;
  open.push(one);
  return one;
}

/** An upstream on loopback that records, and the proxy in front of it. */
export async function proxied(answer: Answerer, options: Partial<ProxyOptions> = {}): Promise<Proxied> {
  const upstream = await started(record(answer));
  const handler = createProxyHandler({
    upstream: upstream.url,
    token: TOKEN,
    organization: 'acme',
    vendor: 'sentry',
    ...options,
  });
  return { upstream, proxy: await started(listen(toNodeListener(handler))) };
}

export function json(
  body: unknown,
  headers: { [name: string]: string } = {},
  status: number = 200,
): Answerer {
  return (_, response) => sendJson(response, body, headers, status);
}

export function sendJson(
  response: ServerResponse,
  body: unknown,
  headers: { [name: string]: string } = {},
  status: number = 200,
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

const SHOP = { id: '7', slug: 'shop', name: 'Shop' };
const BANK = { id: '8', slug: 'bank', name: 'Bank' };
const OTHER_ORG = { id: '99', slug: 'shop', name: 'Shop of another organization' };

/** A server with two projects: issues 1xx are in the shop, 2xx in the bank, 9xx in another organization. */
export const twoProjects: Answerer = (request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://x');
  const issue = /\/issues\/(\d+)\//.exec(pathname)?.[1];
  const all = ['101', '102', '201'].map(issueOf);
  if (request.method !== 'GET') return sendJson(response, { status: 'resolved' });
  if (pathname.endsWith('/projects/')) return sendJson(response, [SHOP, BANK]);
  if (issue !== undefined && pathname.includes('/organizations/') && issue.startsWith('9')) {
    return sendJson(response, { detail: 'nope' }, {}, 404);
  }
  if (issue !== undefined && /\/issues\/\d+\/$/.test(pathname)) return sendJson(response, issueOf(issue));
  if (pathname.endsWith('/issues/') && !searchParams.has('group')) return sendJson(response, all);
  if (pathname.endsWith('/releases/'))
    return sendJson(response, [
      { version: '1', projects: [SHOP, BANK] },
      { version: '2', projects: [BANK] },
    ]);
  return sendJson(response, []);
};

function issueOf(id: string): { id: string; title: string; project: typeof SHOP } {
  return {
    id,
    title: `Issue ${id}`,
    project: id.startsWith('1') ? SHOP : id.startsWith('9') ? OTHER_ORG : BANK,
  };
}

/** The calls that are not the proxy's own look-ups. */
export function paths(upstream: Loopback): string[] {
  return upstream.requests.map((request: Received) => `${request.method} ${request.url}`);
}
