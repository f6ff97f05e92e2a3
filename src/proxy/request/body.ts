import { readLimited } from '../../client/http/readLimited.js';
import type { Route } from '../../client/routes/route.js';
import { Failure, refused } from '../answers/failure.js';
import type { Limits } from '../options/options.js';

export type Body = { readonly [key: string]: unknown };

/** Reads and checks a change's body: JSON, an object, only keys that the row names. */
export async function readBody(request: Request, route: Route, limits: Limits): Promise<Body | undefined> {
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > limits.requestBytes) throw refused(413);
  const body = request.body as ReadableStream<Uint8Array> | null;
  const bytes = await withTimeout(
    (signal) => readLimited(body, limits.requestBytes, () => refused(413), signal),
    limits.requestTimeoutMs,
  );
  if (bytes.byteLength === 0) return undefined;
  if (!route.body) throw refused(400);
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? '')) throw refused(415);
  return checkedObject(bytes, new Set(route.body));
}

function checkedObject(bytes: Uint8Array, allowed: ReadonlySet<string>): Body {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw refused(400);
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw refused(400);
  if (Object.keys(json).some((key) => !allowed.has(key))) throw refused(400);
  return json as Body;
}

async function withTimeout<T>(work: (signal: AbortSignal) => Promise<T>, ms: number): Promise<T> {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Failure(408, { code: 'timeout' }));
      // Nobody waits for the rest; a sender that drips must not keep us reading.
      stop.abort();
    }, ms);
  });
  try {
    return await Promise.race([work(stop.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
