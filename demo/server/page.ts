import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, createServer, type InlineConfig } from 'vite';
import type { NodeListener } from '../../src/proxy/index.js';
import { BUILT, PAGE, ROOT } from './places.js';

/** Serves the demo's page. */
export interface Page {
  readonly listener: NodeListener;
  close(): Promise<void>;
}

const SHARED: InlineConfig = {
  root: PAGE,
  configFile: false,
  plugins: [react()],
  logLevel: 'warn',
  cacheDir: join(ROOT, 'node_modules/.vite-demo'),
};

/** Builds the page once and serves the files. */
export async function builtPage(): Promise<Page> {
  await build({
    ...SHARED,
    // Unminified: the frames of the errors raised here are what a reader is shown.
    build: { outDir: BUILT, emptyOutDir: true, sourcemap: true, minify: false, chunkSizeWarningLimit: 2000 },
  });
  return {
    listener: (request, response) => void sendFile(request.url ?? '/', request.method ?? 'GET', response),
    close: async () => {},
  };
}

/** Serves the sources through Vite, with hot replacement over the demo's own port. */
export async function livePage(server: Server): Promise<Page> {
  const vite = await createServer({
    ...SHARED,
    appType: 'spa',
    server: { middlewareMode: true, hmr: { server } },
  });
  return { listener: (request, response) => vite.middlewares(request, response), close: () => vite.close() };
}

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

async function sendFile(target: string, method: string, response: Answer): Promise<void> {
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = fileFor(target);
  const type = TYPES[extname(file)];
  const bytes = type === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (type === undefined || bytes === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    return;
  }
  // Names under assets/ change with their content.
  const cache = file.startsWith(join(BUILT, 'assets') + sep)
    ? 'public, max-age=31536000, immutable'
    : 'no-cache';
  response.writeHead(200, { 'Content-Type': type, 'Cache-Control': cache, 'Content-Length': bytes.length });
  response.end(method === 'HEAD' ? undefined : bytes);
}

/** The file of a path; anything that is no file is the page, which has its state in the address. */
function fileFor(target: string): string {
  const index = join(BUILT, 'index.html');
  const path = decoded(target.split(/[?#]/, 1)[0] ?? '/');
  const file = normalize(join(BUILT, path));
  if (path === '/' || !file.startsWith(BUILT + sep)) return index;
  return existsSync(file) || extname(path) !== '' ? file : index;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).replaceAll('\0', '');
  } catch {
    return '/';
  }
}
