import type { IncomingMessage, ServerResponse } from 'node:http';
import { rememberAddress } from './address.js';

/** What Node's `http` and Express call for each request. */
export type NodeListener = (request: IncomingMessage, response: ServerResponse) => void;

/** Fields that speak about one connection, and must not survive into a web-standard request. */
const HOP_BY_HOP: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
]);

/** Turns the handler into a listener for plain Node `http`, Express and everything built on them. */
export function toNodeListener(handler: (request: Request) => Promise<Response>): NodeListener {
  return (incoming, outgoing) => {
    const gone = new AbortController();
    outgoing.once('close', () => gone.abort());
    answer(handler, incoming, outgoing, gone.signal).catch(() => {
      if (outgoing.headersSent) outgoing.destroy();
      else
        outgoing
          .writeHead(400, { 'Content-Type': 'application/json' })
          .end('{"crashboard":{"code":"server"}}');
    });
  };
}

async function answer(
  handler: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  const response = await handler(toRequest(incoming, signal));
  if (signal.aborted) return;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const headers: { [name: string]: string } = {};
  for (const [name, value] of response.headers) headers[name] = value;
  // HTTP/2 has no such field: there, one request more or less keeps no connection busy.
  if (!incoming.complete && incoming.httpVersionMajor < 2) headers.connection = 'close';
  outgoing.writeHead(response.status, headers).end(bytes);
}

function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  // Express strips the mount path from `url`; the handler knows its own.
  const { originalUrl } = incoming as IncomingMessage & { originalUrl?: string };
  const target = originalUrl ?? incoming.url ?? '/';
  // What HTTP/1 calls Host is `:authority` in HTTP/2.
  const named = String(incoming.headers[':authority'] ?? incoming.headers.host ?? '');
  const host = /^[\w.:[\]-]+$/.test(named) ? named : 'localhost';
  // An absolute or scheme-relative target could name another host.
  const path = target.startsWith('/') && !/^\/[/\\]/.test(target) ? target : '/';
  const encrypted = (incoming.socket as { encrypted?: boolean }).encrypted === true;
  const method = incoming.method ?? 'GET';
  const body = method === 'GET' || method === 'HEAD' ? undefined : bodyOf(incoming);
  const init = {
    method,
    headers: headersOf(incoming),
    signal,
    ...(body !== undefined && { body, duplex: 'half' }),
  };
  const request = new Request(rawUrl(`${encrypted ? 'https' : 'http'}://${host}`, path), init as RequestInit);
  rememberAddress(request, incoming.socket.remoteAddress);
  return request;
}

/** `URL` would quietly resolve dot segments and backslashes; what needs resolving is not for us. */
function rawUrl(origin: string, path: string): string {
  const pathname = path.split(/[?#]/, 1)[0] ?? '';
  const trap = /\\|(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i.test(pathname);
  return `${origin}${trap ? '/' : path}`;
}

function headersOf(incoming: IncomingMessage): Headers {
  const named = new Set(
    (incoming.headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase()),
  );
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value === undefined || name.startsWith(':') || HOP_BY_HOP.has(name) || named.has(name)) continue;
    for (const one of Array.isArray(value) ? value : [value]) headers.append(name, one);
  }
  return headers;
}

/** A body parser before us has used the stream up; what it made of it is written out again. */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> | string | undefined {
  const { body } = incoming as IncomingMessage & { body?: unknown };
  if (incoming.readableEnded || (incoming.complete && body !== undefined)) {
    return typeof body === 'object' && body !== null ? JSON.stringify(body) : undefined;
  }
  return streamOf(incoming);
}

/** Node's own converter crashes the process when the reader cancels a stream that then closes. */
function streamOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      let open = true;
      const close = (finish: () => void): void => {
        if (open) finish();
        open = false;
      };
      incoming.on('data', (chunk: Uint8Array) => {
        if (!open) return;
        controller.enqueue(new Uint8Array(chunk));
        if ((controller.desiredSize ?? 0) <= 0) incoming.pause();
      });
      incoming.once('end', () => close(() => controller.close()));
      incoming.once('error', (error) => close(() => controller.error(error)));
      incoming.once('aborted', () => close(() => controller.error(new Error('aborted'))));
    },
    pull() {
      incoming.resume();
    },
    cancel() {
      incoming.pause();
    },
  });
}
