import { type ClientOptions, createClient } from '../../src/client/createClient.js';
import type { Client } from '../../src/client/types/client.js';
import type { IssueScope } from '../../src/model/index.js';

/** A request as a script sees it. */
export interface Asked {
  readonly method: string;
  /** Below `/api/0`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly headers: Headers;
  readonly url: string;
  readonly signal: AbortSignal;
}

export type Script = (asked: Asked, number: number) => Response | Promise<Response>;

export interface Scripted {
  readonly client: Client;
  /** What was asked, in order. */
  readonly asked: Asked[];
}

export const BASE = 'https://errors.example.test';
export const SOURCE = 'test';

export const SCOPE: IssueScope = {
  projects: 'all',
  environments: [],
  range: { last: '14d' },
  query: '',
  sort: 'lastSeen',
};

/** A client against a server that answers as the script says. Waits between tries are short. */
export function scripted(script: Script, options: Partial<ClientOptions> = {}): Scripted {
  const asked: Asked[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    const text = await request.text();
    const entry: Asked = {
      method: request.method,
      path: url.pathname.replace(/^.*?\/api\/0/, ''),
      query: url.searchParams,
      body: text === '' ? undefined : JSON.parse(text),
      headers: request.headers,
      url: request.url,
      signal: request.signal,
    };
    asked.push(entry);
    return script(entry, asked.length);
  };
  const client = createClient({
    baseUrl: BASE,
    organization: 'acme',
    id: SOURCE,
    vendor: 'sentry',
    fetch,
    ...options,
  });
  return { client, asked };
}

export function json(value: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(value), {
    ...init,
    headers: { 'Content-Type': 'application/json', ...(init.headers as Record<string, string> | undefined) },
  });
}

export function html(text = '<!doctype html><title>Sign in</title>', status = 200): Response {
  return new Response(text, { status, headers: { 'Content-Type': 'text/html' } });
}

export function missing(): Response {
  return json({ detail: 'nope' }, { status: 404 });
}

/** A `Link` header as servers write it. */
export function link(next: string | undefined, previous = '0:0:1'): string {
  const entry = (rel: string, cursor: string, has: boolean): string =>
    `<${BASE}/api/0/x/?&cursor=${cursor}>; rel="${rel}"; results="${has}"; cursor="${cursor}"`;
  return `${entry('previous', previous, false)}, ${entry('next', next ?? '0:100:0', next !== undefined)}`;
}

/** A row of an issue list. */
export function wireIssue(id: string, over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id,
    shortId: `SHOP-${id}`,
    title: `RangeError: basket ${id}`,
    culprit: 'addLine(src/basket)',
    level: 'error',
    status: 'unresolved',
    substatus: 'ongoing',
    statusDetails: {},
    project: { id: '7', slug: 'shop', name: 'Shop', platform: 'javascript' },
    type: 'error',
    metadata: { type: 'RangeError', value: `basket ${id}` },
    assignedTo: null,
    count: '12',
    userCount: 3,
    firstSeen: '2026-05-02T08:15:00Z',
    lastSeen: '2026-06-30T21:04:09.120000Z',
    lifetime: {
      count: '90',
      userCount: 8,
      firstSeen: '2025-01-01T00:00:00Z',
      lastSeen: '2026-06-30T21:04:09Z',
    },
    filtered: null,
    ...over,
  };
}
