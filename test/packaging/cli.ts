// Packs the built package, installs the tarball somewhere else, and tries `npx crashboard` there.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { toNodeListener } from '../../src/proxy/index.js';
import { createSandbox } from '../../src/testing/index.js';
import { findBrowser } from '../../tools/browser/find.js';
import { type Running, ready } from '../support/demo.js';
import { installWith, packInto } from './pack.js';
import { worksByScriptTag } from './scriptTag.js';

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
  await gates(args);
  await worksByScriptTag(join(folder, 'node_modules/crashboard/dist'));
  process.stdout.write('npx crashboard works from the packed tarball.\n');
} finally {
  upstream.closeAllConnections();
  upstream.close();
  rmSync(folder, { recursive: true, force: true });
}

function installPacked(): void {
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  assert.equal(installWith(packInto(folder), folder), '', 'npm warns when the package is installed');
  runsNothing();
}

/** Nothing of ours starts when npm installs the package, and nothing of a checkout is in it. */
function runsNothing(): void {
  const read = (path: string): object => JSON.parse(readFileSync(join(folder, path), 'utf8')) as object;
  const manifest = read('node_modules/crashboard/package.json');
  for (const field of ['scripts', 'private', 'workspaces', 'devDependencies', 'overrides', 'allowScripts']) {
    assert.ok(!(field in manifest), `${field} is in the packed manifest`);
  }
  const { packages } = read('package-lock.json') as { packages: { [path: string]: object } };
  for (const [path, entry] of Object.entries(packages)) {
    assert.ok(!('hasInstallScript' in entry), `${path} has an install script`);
  }
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

/** The three answers of `crashboard gate`, which pipelines read from its exit code. */
async function gates(args: readonly string[]): Promise<void> {
  const given = ['gate', ...args, '--environment', 'production', '--min-crash-free', '99.5', '--json'];
  const judge = async (release: string): Promise<readonly [code: number | null, status: unknown]> => {
    const child = spawn(
      PROGRAM,
      [...given, '--release', release],
      inFolder({ CRASHBOARD_TOKEN: sandbox.token }),
    );
    let text = '';
    for await (const chunk of child.stdout) text += String(chunk);
    const code = child.exitCode ?? (await new Promise<number | null>((end) => child.once('close', end)));
    return [code, (JSON.parse(text) as { status: unknown }).status];
  };
  assert.deepEqual(await judge('accounts@2.9.1'), [0, 'go']);
  assert.deepEqual(await judge('accounts@2.10.0+412'), [1, 'hold']);
  // On staging alone: production has no session of it.
  assert.deepEqual(await judge('5f3c1d2e9a7b4c6d8e0f1a2b3c4d5e6f7a8b9c0d'), [2, 'unknown']);
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
    await takesHostStyles(page);
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

/** A rule for one part, by its class as docs/parts.md names it, reaches that part and no other. */
async function takesHostStyles(page: Page): Promise<void> {
  await page.locator('.cb-issue-list-short-id').first().waitFor();
  const colours = await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.cb-issue-list .cb-issue-list-short-id { color: rgb(1, 2, 3) }');
    document.adoptedStyleSheets.push(sheet);
    const colourOf = (part: string): string =>
      getComputedStyle(document.querySelector(`.cb-issue-list-${part}`) as Element).color;
    return [colourOf('short-id'), colourOf('type')];
  });
  assert.equal(colours[0], 'rgb(1, 2, 3)');
  assert.notEqual(colours[1], 'rgb(1, 2, 3)');
}
