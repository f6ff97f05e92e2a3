/** Below this a packet holds it anyway. */
const WORTH_BYTES = 1024;

/** Whether who asks takes gzip. */
export function takesGzip(accepted: string | null | undefined): boolean {
  return (accepted ?? '').split(',').some((one) => /^\s*gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*$)|$)/i.test(one));
}

/** Answers as `handler` does, with texts packed for who takes them so. */
export function gzipped(
  handler: (request: Request) => Promise<Response>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const response = await handler(request);
    const { headers, status, body } = response;
    const isText = /^(?:text\/|application\/json)/.test(headers.get('content-type') ?? '');
    const length = Number(headers.get('content-length') ?? WORTH_BYTES);
    if (!body || !isText || length < WORTH_BYTES || headers.has('content-encoding')) return response;
    const packed = new Headers(headers);
    packed.append('Vary', 'Accept-Encoding');
    if (!takesGzip(request.headers.get('accept-encoding')))
      return new Response(body, { status, headers: packed });
    packed.set('Content-Encoding', 'gzip');
    packed.delete('Content-Length');
    return new Response(body.pipeThrough(new CompressionStream('gzip')), { status, headers: packed });
  };
}
