import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { NodeListener } from '../proxy/index.js';

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
  return (request, response) =>
    void sendFile(folder, request.url ?? '/', request.method ?? 'GET', response, headers);
}

async function sendFile(
  folder: string,
  target: string,
  method: string,
  response: Answer,
  headers: Headers,
): Promise<void> {
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = fileFor(folder, target);
  const type = TYPES[extname(file)];
  const bytes = type === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (type === undefined || bytes === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    return;
  }
  // Names under assets/ change with their content.
  const isNamedByContent = file.startsWith(join(folder, 'assets') + sep);
  response.writeHead(200, {
    ...headers,
    'Content-Type': type,
    'Cache-Control': isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Content-Length': bytes.length,
  });
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
