import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { NodeListener } from '../proxy/index.js';
import { takesGzip } from './gzip.js';

const gzipAsync = promisify(gzip);

const TYPES: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

type Answer = Parameters<NodeListener>[1];
type Headers = { readonly [name: string]: string };

/** Serves a built page from `folder`. A path that names no file is the page, which has its state in the address. */
export function staticFiles(folder: string, headers: Headers = {}): NodeListener {
  const read = createReader();
  return async (request, response) => {
    const file = fileFor(folder, request.url ?? '/');
    const packs = PACKED.has(extname(file));
    const isPacked = packs && takesGzip(String(request.headers['accept-encoding'] ?? ''));
    // Names under assets/ change with their content.
    const isNamedByContent = file.startsWith(join(folder, 'assets') + sep);
    await sendFile(request.method ?? 'GET', response, {
      file,
      read: () => read(file, isPacked),
      headers: {
        ...headers,
        'Cache-Control': isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
        ...(packs && { Vary: 'Accept-Encoding' }),
        ...(isPacked && { 'Content-Encoding': 'gzip' }),
      },
    });
  };
}

/** Kinds of files that become smaller. */
const PACKED: ReadonlySet<string> = new Set(['.html', '.js', '.css', '.json', '.map', '.svg']);

/** Reads files, and packs each one once: a built page does not change. */
function createReader(): (file: string, isPacked: boolean) => Promise<Buffer | undefined> {
  const packed = new Map<string, Promise<Buffer | undefined>>();
  return (file, isPacked) => {
    if (!isPacked) return readFile(file).catch(() => undefined);
    const known = packed.get(file);
    if (known) return known;
    const made = readFile(file)
      .then((bytes) => gzipAsync(bytes))
      .catch(() => {
        // Whoever asks for what is not there must not fill the memory.
        packed.delete(file);
        return undefined;
      });
    packed.set(file, made);
    return made;
  };
}

async function sendFile(
  method: string,
  response: Answer,
  {
    file,
    read,
    headers,
  }: { readonly file: string; read(): Promise<Buffer | undefined>; readonly headers: Headers },
): Promise<void> {
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const type = TYPES[extname(file)];
  const bytes = type === undefined ? undefined : await read();
  if (type === undefined || bytes === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    return;
  }
  response.writeHead(200, { ...headers, 'Content-Type': type, 'Content-Length': bytes.length });
  response.end(method === 'HEAD' ? undefined : bytes);
}

function fileFor(folder: string, target: string): string {
  const index = join(folder, 'index.html');
  const path = decoded(target.split(/[?#]/, 1)[0] ?? '/');
  const file = normalize(join(folder, path));
  if (path === '/' || !file.startsWith(folder + sep)) return index;
  return existsSync(file) || extname(path) !== '' ? file : index;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).replaceAll('\0', '');
  } catch {
    return '/';
  }
}
