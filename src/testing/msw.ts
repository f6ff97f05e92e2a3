import { HttpResponse, http, type RequestHandler } from 'msw';
import type { ClientAction } from '../client/types.js';
import type { Sandbox } from './sandbox/sandbox.js';

/** Where the handlers answer, and what they allow. */
export interface HandlerOptions {
  /** What the client has as `baseUrl`. Default `/api/crashboard`. */
  readonly baseUrl?: string | undefined;
  /** What the reader may change. Default: nothing. */
  readonly can?: readonly ClientAction[] | undefined;
}

/** Stands for the address of the server behind the proxy. */
const UPSTREAM = 'http://sandbox.invalid';

/**
 * MSW handlers that answer under `baseUrl` the way a Crashboard proxy in front of the sandbox would: handshake,
 * and the API without a token. Faults of the sandbox show through.
 */
export function handlers(
  sandbox: Sandbox,
  { baseUrl = '/api/crashboard', can = [] }: HandlerOptions = {},
): RequestHandler[] {
  const base = baseUrl.replace(/\/+$/, '');
  const handshake = {
    v: 1,
    vendor: sandbox.vendor,
    can,
    projects: 'all',
  };
  return [
    http.get(`${base}/_crashboard`, () => HttpResponse.json(handshake)),
    http.all(`${base}/api/0/*`, ({ request }) => pass(sandbox, request)),
  ];
}

async function pass(sandbox: Sandbox, request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const target = `${UPSTREAM}${pathname.slice(pathname.indexOf('/api/0/'))}${search}`;
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const body = reads ? null : await request.text();
  const headers = { Authorization: `Bearer ${sandbox.token}`, 'Content-Type': 'application/json' };
  const { method, signal } = request;
  try {
    return await sandbox.fetch(new Request(target, { method, headers, body, signal }));
  } catch {
    return HttpResponse.error();
  }
}
