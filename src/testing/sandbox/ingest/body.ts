import { Refusal } from '../http/reply.js';

const MAX_BYTES = 20 * 1024 * 1024;
/** Brotli is younger than the others: not every platform can unpack it. */
const FORMATS: { readonly [encoding: string]: string } = {
  gzip: 'gzip',
  'x-gzip': 'gzip',
  deflate: 'deflate',
  br: 'brotli',
};

/** The bytes of a request, unpacked. A body that is too big or cannot be unpacked is refused. */
export async function readBody(request: Request): Promise<Uint8Array> {
  const encoding = (request.headers.get('content-encoding') ?? 'identity').toLowerCase();
  if (request.body === null) return new Uint8Array();
  if (encoding === 'identity' || encoding === '') return collect(request.body);
  const unpacker = unpackerOf(encoding);
  if (unpacker === undefined) throw new Refusal(415, { detail: `unsupported content encoding` });
  return collect(request.body.pipeThrough(unpacker));
}

function unpackerOf(encoding: string): ReadableWritablePair<Uint8Array, Uint8Array> | undefined {
  const format = Object.hasOwn(FORMATS, encoding) ? FORMATS[encoding] : undefined;
  if (format === undefined) return undefined;
  try {
    const stream = new DecompressionStream(format as CompressionFormat);
    return stream as ReadableWritablePair<Uint8Array, Uint8Array>;
  } catch {
    return undefined;
  }
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Refusal(400, { detail: 'failed to decode request body' });
    });
    if (done) break;
    size += value.length;
    if (size > MAX_BYTES) {
      await reader.cancel();
      throw new Refusal(413, { detail: 'event submission rejected: too large' });
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
