// Packs the built package, installs the tarball somewhere else, and tries `npx crashboard` there.
import assert from 'node:assert/strict';
import {
  type ExecFileSyncOptionsWithStringEncoding,
  execFileSync,
  spawn,
  spawnSync,
} from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { toNodeListener } from '../../src/proxy/index.js';
import { createSandbox } from '../../src/testing/index.js';
import { findBrowser } from '../../tools/browser/find.js';
import { type Running, ready } from '../support/demo.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
if (!existsSync(join(ROOT, 'dist/cli/main.js'))) throw new Error('Build first: npm run build');

const folder = mkdtempSync(join(tmpdir(), 'crashboard-packed-'));
const PROGRAM = join(folder, 'node_modules/.bin/crashboard');
const sandbox = createSandbox({ seed: 2 });
const authorizations = new Set<string | undefined>();
const upstream = createServer((request, response) => {
  authorizations.add(request.headers.authorization);
  toNodeListener(sandbox.fetch)(request, response);
});

try {
  installPacked();
  await listening();
  badArguments();
  await shows('made-up data', [], {});
  const { port } = upstream.address() as AddressInfo;
  const args = ['--upstream', `http://127.0.0.1:${port}`, '--org', sandbox.organization];
  // Once told what the server is, once left to find out.
  await shows(`127.0.0.1:${port}`, [...args, '--vendor', sandbox.vendor], {
    CRASHBOARD_TOKEN: sandbox.token,
  });
  await shows(`127.0.0.1:${port}`, args, { CRASHBOARD_TOKEN: sandbox.token });
  assert.ok(authorizations.has(`Bearer ${sandbox.token}`));
  process.stdout.write('npx crashboard works from the packed tarball.\n');
} finally {
  upstream.closeAllConnections();
  upstream.close();
  rmSync(folder, { recursive: true, force: true });
}

function installPacked(): void {
  const options: ExecFileSyncOptionsWithStringEncoding = {
    encoding: 'utf8',
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'ignore'],
  };
  const packed = execFileSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    options,
  );
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'];
  execFileSync('npm', ['install', ...quiet, join(folder, filename)], { ...options, cwd: folder });
}

function listening(): Promise<void> {
  return new Promise((resolve) => upstream.listen(0, '127.0.0.1', resolve));
}

function inFolder(environment: Record<string, string>): { cwd: string; env: NodeJS.ProcessEnv } {
  return { cwd: folder, env: { ...process.env, CRASHBOARD_TOKEN: '', ...environment } };
}

function badArguments(): void {
  const said = (args: readonly string[]): { status: number | null; text: string } => {
    const options = { ...inFolder({}), encoding: 'utf8', input: '' } as const;
    const { status, stdout, stderr } = spawnSync(PROGRAM, args, options);
    return { status, text: `${stdout}${stderr}` };
  };
  assert.match(said(['--version']).text, /^\d+\.\d+\.\d+\n$/);
  assert.match(said(['--help']).text, /--upstream/);
  const token = said(['--token', 'very-secret']);
  assert.equal(token.status, 1);
  assert.match(token.text, /CRASHBOARD_TOKEN/);
  assert.doesNotMatch(token.text, /very-secret/);
  assert.doesNotMatch(said(['very-secret']).text, /very-secret/);
  assert.match(said(['--upstream', 'https://errors.example.com']).text, /both --upstream and --org/);
  assert.match(said(['--upstream', 'https://errors.example.com', '--org', 'a']).text, /A token is needed/);
}

async function shows(
  showing: string,
  args: readonly string[],
  environment: Record<string, string>,
): Promise<void> {
  const running = await ready(spawn(PROGRAM, [...args, '--port', '0'], inFolder(environment)));
  try {
    await speaksSafely(running);
    await drawsRows(running, showing);
  } finally {
    await running.stop();
  }
}

async function speaksSafely({ url }: Running): Promise<void> {
  const page = await fetch(url);
  assert.match(page.headers.get('content-security-policy') ?? '', /^default-src 'none'/);
  assert.doesNotMatch(page.headers.get('content-security-policy') ?? '', /unsafe/);
  const told = await (await fetch(`${url}/config.json`)).text();
  assert.ok(!told.includes(sandbox.token));
  const handshake = await (await fetch(`${url}/crashboard/_crashboard`)).json();
  assert.deepEqual((handshake as { can: unknown }).can, []);
  assert.equal(await statusUnder(url, 'evil.example'), 421);
}

/** A page elsewhere whose name was made to point here. */
function statusUnder(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const path = '/crashboard/_crashboard';
    const asked = httpRequest(`${url}${path}`, { headers: { host } }, ({ statusCode }) =>
      resolve(statusCode),
    );
    asked.once('error', reject).end();
  });
}

async function drawsRows({ url }: Running, showing: string): Promise<void> {
  const found = await findBrowser();
  if (found === undefined) {
    if (process.env.CI) throw new Error('No usable browser.');
    process.stderr.write('LEFT OUT, no usable browser: the page itself.\n');
    return;
  }
  const browser = await chromium.launch(found);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.setDefaultTimeout(12_000);
    await page.goto(url);
    await page.getByText(`${showing}, read-only`).waitFor();
    await page.getByRole('grid', { name: 'Issues' }).getByRole('link').first().click();
    await page.getByRole('dialog').getByRole('heading', { name: 'Tags' }).waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('tab', { name: 'Releases' }).click();
    await page.getByRole('row').nth(2).waitFor();
    assert.deepEqual(errors, []);
  } finally {
    await browser.close();
  }
}
