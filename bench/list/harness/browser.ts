import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { type Browser, chromium } from 'playwright';
import { build, preview } from 'vite';
import { findBrowser } from '../../../tools/browser/find.js';

export interface Bench {
  readonly browser: Browser;
  /** Where the built page is served. */
  readonly url: string;
  close(): Promise<void>;
}

/** Builds a folder's page for production, serves it on loopback and starts a browser. */
export async function openBench(folder: URL): Promise<Bench> {
  const root = fileURLToPath(folder);
  const outDir = fileURLToPath(
    new URL(`../../../node_modules/.cache/bench-${basename(root)}`, import.meta.url),
  );
  rmSync(outDir, { recursive: true, force: true });
  await build({
    root,
    base: './',
    plugins: [react()],
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2_000 },
  });
  const found = await findBrowser();
  if (!found) throw new Error('The bench needs a Chromium.');
  const server = await preview({ root, logLevel: 'error', build: { outDir }, preview: { port: 0 } });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The page of the bench could not be served.');
  const browser = await chromium.launch(found);
  return {
    browser,
    url,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
