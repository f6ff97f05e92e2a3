import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { BASE_PATH, sandboxBackend } from '../../src/cli/backend.js';
import { toNodeListener } from '../../src/proxy/index.js';
import { findBrowser } from '../../tools/browser/find.js';

/** As strict as a page can be: no inline script, no inline style, nothing from elsewhere. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";

/** A page of plain HTML, without a bundler or React, shows the rows of a server. */
export async function worksByScriptTag(dist: string): Promise<void> {
  const { proxy, sandbox } = sandboxBackend();
  const api = toNodeListener(proxy);
  const integrity = readFileSync(join(dist, 'crashboard.js.integrity'), 'utf8').trim();
  const page = `<!doctype html><html lang="en"><title>Plain</title>
    <script src="/crashboard.js" integrity="${integrity}" defer></script>
    <cb-issue-list base-url="${BASE_PATH}" organization="${sandbox.organization}" height="400"></cb-issue-list>`;
  const server = createServer((request, response) => {
    if (request.url?.startsWith(`${BASE_PATH}/`)) return api(request, response);
    const isScript = request.url === '/crashboard.js';
    response.writeHead(200, {
      'Content-Type': isScript ? 'text/javascript' : 'text/html',
      'Content-Security-Policy': POLICY,
    });
    return response.end(isScript ? readFileSync(join(dist, 'crashboard.js')) : page);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch(await findBrowser());
  try {
    const tab = await browser.newPage();
    const complaints: string[] = [];
    tab.on('console', (message) => complaints.push(message.text()));
    tab.on('pageerror', (error) => complaints.push(error.message));
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const row = tab.locator('.cb-list-row .cb-table-link').first();
    await row.waitFor({ timeout: 60_000 });
    assert.equal(
      await tab.locator('.cb-table').evaluate((table) => getComputedStyle(table).borderTopWidth),
      '1px',
    );
    assert.deepEqual(
      complaints.filter((text) => !text.includes('favicon')),
      [],
    );
    process.stdout.write('The file for a script tag works in a page of plain HTML, under a strict policy.\n');
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
