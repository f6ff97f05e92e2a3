// Installs the packed tarball into copies of the example apps, builds and starts them, and looks at them in Chromium.
// `npm run test:examples`; `npm run test:examples -- next-app` for one of them.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { createProxyHandler, toNodeListener } from '../../src/proxy/index.js';
import { createSandbox } from '../../src/testing/index.js';
import { findBrowser } from '../../tools/browser/find.js';
import { ready } from '../support/demo.js';
import { installWith, packInto } from './pack.js';

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));
/** The cookie that the examples take for a login. */
const LOGIN = 'session=1';

const sandbox = createSandbox({ seed: 2 });
const upstream = await serve(toNodeListener(sandbox.fetch));
const proxy = await serve(
  toNodeListener(
    createProxyHandler({
      basePath: '/crashboard',
      upstream: sandbox.fetch,
      token: sandbox.token,
      organization: sandbox.organization,
      vendor: sandbox.vendor,
    }),
  ),
);
const temporary = mkdtempSync(join(tmpdir(), 'crashboard-examples-'));
const environment = {
  ...process.env,
  SENTRY_URL: upstream.url,
  SENTRY_AUTH_TOKEN: sandbox.token,
  NEXT_TELEMETRY_DISABLED: '1',
  NEXT_FONT_GOOGLE_MOCKED_RESPONSES: join(temporary, 'fonts.cjs'),
};

/** The app's page, and whether its rows are in the HTML already. */
interface Page {
  readonly path: string;
  readonly isPrefetched: boolean;
}

const APPS: readonly { readonly name: string; readonly start: string[]; readonly pages: readonly Page[] }[] =
  [
    {
      name: 'vite-spa',
      start: ['vite', 'preview', '--host', '127.0.0.1', '--port'],
      pages: [{ path: '/', isPrefetched: false }],
    },
    {
      name: 'next-app',
      start: ['next', 'start', '--hostname', '127.0.0.1', '--port'],
      pages: [
        { path: '/errors', isPrefetched: false },
        { path: '/prefetched', isPrefetched: true },
      ],
    },
  ];

try {
  const found = await findBrowser();
  if (found === undefined) throw new Error('No usable browser.');
  const browser = await chromium.launch(found);
  const tarball = packInto(temporary);
  mockFonts();
  const wanted = process.argv.slice(2);
  for (const app of APPS) {
    if (wanted.length === 0 || wanted.includes(app.name)) await tryOut(app, tarball, browser);
  }
  await browser.close();
} finally {
  upstream.close();
  proxy.close();
  rmSync(temporary, { recursive: true, force: true });
}

async function tryOut(
  { name, start, pages }: (typeof APPS)[number],
  tarball: string,
  browser: Browser,
): Promise<void> {
  const since = performance.now();
  const folder = join(temporary, name);
  cpSync(join(EXAMPLES, name), folder, { recursive: true });
  adapt(folder);
  installWith(tarball, folder);
  const built = spawnSync('npm', ['run', 'build'], { cwd: folder, env: environment, encoding: 'utf8' });
  assert.equal(built.status, 0, `${built.stdout}\n${built.stderr}`);
  const port = String(await freePort());
  const [program, ...args] = start as [string, ...string[]];
  const child = spawn(join(folder, 'node_modules/.bin', program), [...args, port], {
    cwd: folder,
    env: environment,
  });
  const running = await ready(child);
  try {
    for (const page of pages) await look(`http://127.0.0.1:${port}`, page, browser);
  } finally {
    await running.stop();
  }
  const seconds = Math.round((performance.now() - since) / 1000);
  process.stdout.write(`${name}: built from the packed tarball, and shown, in ${seconds} s.\n`);
}

async function look(origin: string, { path, isPrefetched }: Page, browser: Browser): Promise<void> {
  const answer = await fetch(origin + path, { headers: { cookie: LOGIN } });
  const html = await answer.text();
  assert.equal(answer.status, 200);
  assert.equal(html.includes('class="cb-table-link'), isPrefetched, `rows in the HTML of ${path}`);

  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const noise: string[] = [];
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') noise.push(message.text());
  });
  page.on('pageerror', (error) => noise.push(error.message));
  await context.addCookies([{ name: 'session', value: '1', url: origin }]);
  await page.goto(origin + path);
  await page.getByRole('grid', { name: 'Issues' }).locator('.cb-table-link').first().click();
  await page.getByRole('dialog').getByRole('heading', { name: 'Tags' }).waitFor();
  assert.deepEqual(noise, [], `the console of ${path}`);
  await context.close();
}

/** What a copy needs beside the package: less to install, and the proxy of this run. */
function adapt(folder: string): void {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const linter of ['eslint', 'eslint-config-next', 'oxlint']) delete manifest.devDependencies[linter];
  delete manifest.dependencies.crashboard;
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const settings = join(folder, 'vite.config.ts');
  if (!existsSync(settings)) return;
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('http://localhost:3000', proxy.url));
}

/** The fonts of Next's template come from the network at build time; the build takes these instead. */
function mockFonts(): void {
  const url = (family: string): string =>
    `https://fonts.googleapis.com/css2?family=${family}:wght@100..900&display=swap`;
  const css = "@font-face { font-family: 'Geist'; src: local('sans-serif'); }";
  const answers = { [url('Geist')]: css, [url('Geist+Mono')]: css };
  writeFileSync(join(temporary, 'fonts.cjs'), `module.exports = ${JSON.stringify(answers)};`);
}

async function serve(listener: RequestListener): Promise<{ url: string; close(): void }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

async function freePort(): Promise<number> {
  const { url, close } = await serve(() => {});
  close();
  return Number(new URL(url).port);
}
