import { readdir, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, createServer, type InlineConfig } from 'vite';
import { staticFiles } from '../../src/cli/staticFiles.js';
import type { NodeListener } from '../../src/proxy/index.js';
import { BUILDS, BUILT, PAGE, ROOT } from './places.js';

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

/** Builds the page once and serves the files, which go with the demo. */
export async function builtPage(): Promise<Page> {
  await removeLeftBuilds();
  await build({
    ...SHARED,
    // Unminified: the frames of the errors raised here are what a reader is shown.
    build: { outDir: BUILT, emptyOutDir: true, sourcemap: true, minify: false, chunkSizeWarningLimit: 2000 },
  });
  return { listener: staticFiles(BUILT), close: () => rm(BUILT, { recursive: true, force: true }) };
}

/** A demo that was killed leaves its build behind. */
async function removeLeftBuilds(): Promise<void> {
  const names = await readdir(BUILDS).catch(() => []);
  const left = names.filter((name) => !/^\d+$/.test(name) || !isRunning(Number(name)));
  await Promise.all(left.map((name) => rm(join(BUILDS, name), { recursive: true, force: true })));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
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
