import { HttpResponse, http, type RequestHandler } from 'msw';
import type { IssueAction } from '../model/index.js';
import type { Sandbox } from './sandbox/sandbox.js';

/** Where the handlers answer, and what they allow. */
export interface HandlerOptions {
  /** What the client has as `baseUrl`. Default `/crashboard`. */
  readonly baseUrl?: string | undefined;
  /** What the reader may change. Default: nothing. */
  readonly can?: readonly IssueAction[] | undefined;
  /** Whom an assignment to `me` means. Default: the person the sandbox's token stands for; `null` for nobody. */
  readonly user?: { readonly id: string; readonly name?: string | undefined } | null | undefined;
}

/** Stands for the address of the server behind the proxy. */
const UPSTREAM = 'http://sandbox.invalid';

/**
 * MSW handlers that answer under `baseUrl` the way a Crashboard proxy in front of the sandbox would: handshake,
 * and the API without a token. Faults of the sandbox show through.
 */
export function createHandlers(
  sandbox: Sandbox,
  { baseUrl = '/crashboard', can = [], user = sandbox.user }: HandlerOptions = {},
): RequestHandler[] {
  const base = baseUrl.replace(/\/+$/, '');
  const handshake = {
    v: 1,
    vendor: sandbox.vendor,
    can,
    projects: 'all',
    ...(user && { user: { id: user.id, name: user.name } }),
  };
  return [
    http.get(`${base}/_crashboard`, () => HttpResponse.json(handshake)),
    http.all(`${base}/api/0/*`, ({ request }) => pass(sandbox, request, user?.id)),
  ];
}

async function pass(sandbox: Sandbox, request: Request, me: string | undefined): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const target = `${UPSTREAM}${pathname.slice(pathname.indexOf('/api/0/'))}${search}`;
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const body = reads ? null : withAssignee(await request.text(), me);
  const headers = { Authorization: `Bearer ${sandbox.token}`, 'Content-Type': 'application/json' };
  const { method, signal } = request;
  try {
    return await sandbox.fetch(new Request(target, { method, headers, body, signal }));
  } catch {
    return HttpResponse.error();
  }
}

/** As the proxy does: whoever is signed in, in place of the word. The sandbox knows no `me`. */
function withAssignee(body: string, me: string | undefined): string {
  if (me === undefined || !body.includes('"assignedTo":"me"')) return body;
  return JSON.stringify({ ...(JSON.parse(body) as object), assignedTo: `user:${me}` });
}
