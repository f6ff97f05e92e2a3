import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { DEFAULT_SCOPE, type Issue } from '../../src/model/index.js';
import { clientOf } from '../../test/servers/suite.js';
import { findBrowser, withScrollBars } from '../../tools/browser/find.js';
import { type Fed, feed, regress } from './feed.js';
import { freePort, start, untilReady } from './processes.js';
import type { LiveServer } from './server.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** The whole walk. It takes about a quarter of that. */
const LONGEST_MS = 180_000;
const SOON = { timeout: 30_000 };
const MOST_STEPS = 60;
/** The proxy keeps answers for two seconds. */
const KEPT_MS = 2500;

/**
 * A morning of triage in a browser, by keys alone, on the production path: page, proxy, live server. Throws where the
 * page or the server is not as a reader would expect; gives `false` where there is no browser.
 */
export async function walk(server: LiveServer): Promise<boolean> {
  const found = await findBrowser();
  if (!found) return false;
  const fed = await feed(server);
  const logs = mkdtempSync(join(tmpdir(), 'crashboard-walk-'));
  const port = await freePort();
  const demo = start(
    process.execPath,
    ['--import', './tools/tsResolve.mjs', 'demo/server/main.ts'],
    join(logs, 'demo.log'),
    {
      cwd: ROOT,
      env: {
        PORT: String(port),
        CRASHBOARD_UPSTREAM: server.baseUrl,
        CRASHBOARD_TOKEN: server.token,
        CRASHBOARD_ORG: server.organization,
        CRASHBOARD_VENDOR: server.vendor,
        CRASHBOARD_ALLOW: 'triage',
      },
    },
  );
  const browser = await chromium.launch(withScrollBars(found));
  const giveUp = setTimeout(() => void browser.close(), LONGEST_MS);
  // Also where the whole command is told to stop.
  const leave = (): void => {
    if (!demo.hasEnded()) process.kill(demo.pid, 'SIGTERM');
  };
  process.once('exit', leave);
  try {
    await untilReady(`http://localhost:${port}/demo-config.json`, demo, 60_000);
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(SOON.timeout);
    await new Walk(server, fed, page, `http://localhost:${port}`).make();
    return true;
  } finally {
    clearTimeout(giveUp);
    process.removeListener('exit', leave);
    await browser.close();
    await demo.stop();
    rmSync(logs, { recursive: true, force: true });
  }
}

class Walk {
  readonly #server: LiveServer;
  readonly #fed: Fed;
  readonly #page: Page;
  readonly #address: string;

  constructor(server: LiveServer, fed: Fed, page: Page, address: string) {
    this.#server = server;
    this.#fed = fed;
    this.#page = page;
    this.#address = address;
  }

  async make(): Promise<void> {
    const page = this.#page;
    // What was sent is taken in some time later.
    await this.#becomes('unresolved');
    await this.#settles();
    await page.goto(this.#address);
    await page.getByRole('checkbox').first().waitFor();
    await this.#toRow(`order 7 of ${this.#fed.run}`);
    await page.keyboard.press('o');
    await page.getByRole('dialog').waitFor();

    // Resolved in the next release, and broken again in it.
    await this.#tabTo('More ways to resolve');
    await page.keyboard.press('Enter');
    const item = page.getByRole('menuitem', { name: 'In the next release' });
    await item.waitFor();
    for (let steps = 0; steps < 5 && !(await isFocused(item)); steps += 1)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await this.#line(/^Resolved .* in the next release$/);
    await this.#becomes('resolved');
    await regress(this.#server, this.#fed);
    await this.#becomes('unresolved');

    // Archived: the next one opens. Back in the list it is taken back.
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.waitForTimeout(KEPT_MS);
    await page.goto(this.#address);
    await page.getByRole('checkbox').first().waitFor();
    await this.#toRow(`order 7 of ${this.#fed.run}`);
    await page.keyboard.press('o');
    const title = await page.getByRole('dialog').getAttribute('aria-labelledby');
    await page.getByRole('button', { name: 'Archive', exact: true }).first().waitFor();
    const before = await page.locator(`#${title}`).textContent();
    await page.keyboard.press('a');
    await this.#becomes('archived');
    await page.waitForFunction(([id, text]) => document.getElementById(id ?? '')?.textContent !== text, [
      title,
      before,
    ] as const);
    await page.keyboard.press('z');
    await this.#line(/^Undone: Archived/);
    await this.#becomes('unresolved');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    // Three rows at once, and back.
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByText('3 issues selected').first().waitFor();
    const open = await this.#count('is:unresolved');
    await page.keyboard.press('e');
    await this.#line(/^Resolved 3 issues/);
    await this.#counts('is:unresolved', open - 3);
    await page.keyboard.press('z');
    await this.#line(/^Undone: Resolved 3 issues/);
    await this.#counts('is:unresolved', open);

    // A reload shows what the server has.
    await page.keyboard.press('e');
    await this.#line(/^Resolved (?!3 )/);
    await page.reload();
    await page.getByRole('checkbox').first().waitFor();
    await this.#counts('is:unresolved', open - 1);
  }

  /** Presses Tab until rows have the focus, then goes down to the one that is meant. */
  async #toRow(text: string): Promise<void> {
    const page = this.#page;
    const row = page.locator('[role=row]:focus');
    for (let steps = 0; steps < MOST_STEPS && (await row.count()) === 0; steps += 1)
      await page.keyboard.press('Tab');
    for (let steps = 0; steps < MOST_STEPS; steps += 1) {
      if ((await row.textContent())?.includes(text)) return;
      await page.keyboard.press('ArrowDown');
    }
    const all = await page.getByRole('row').allTextContents();
    throw new Error(`no row says "${text}": ${all.join(' | ').slice(0, 1000)}`);
  }

  async #tabTo(name: string): Promise<void> {
    const button = this.#page.getByRole('button', { name }).first();
    await button.waitFor();
    for (let steps = 0; steps < MOST_STEPS && !(await isFocused(button)); steps += 1)
      await this.#page.keyboard.press('Tab');
    if (!(await isFocused(button))) throw new Error(`Tab does not lead to "${name}"`);
  }

  async #line(text: RegExp): Promise<void> {
    await this.#page.locator('.cb-run-text').filter({ hasText: text }).first().waitFor();
  }

  async #issue(): Promise<Issue | undefined> {
    const scope = { ...DEFAULT_SCOPE, query: '', range: { last: '90d' } } as const;
    const { items } = await clientOf(this.#server, 'direct').listIssues(scope, { pageSize: 100 });
    return items.find(({ value, title }) => `${title} ${value}`.includes(`order 7 of ${this.#fed.run}`));
  }

  async #becomes(status: string): Promise<void> {
    await until(async () => (await this.#issue())?.status === status, `the issue is ${status}`);
  }

  async #count(query: string): Promise<number> {
    const scope = { ...DEFAULT_SCOPE, query, range: { last: '90d' } } as const;
    const { items } = await clientOf(this.#server, 'direct').listIssues(scope, { pageSize: 100 });
    return items.length;
  }

  async #settles(): Promise<void> {
    let [before, since] = [-1, Date.now()];
    await until(async () => {
      const count = await this.#count('');
      if (count !== before) [before, since] = [count, Date.now()];
      return Date.now() - since > 2000;
    }, 'all issues are there');
  }

  async #counts(query: string, wanted: number): Promise<void> {
    await until(async () => (await this.#count(query)) === wanted, `${wanted} issues are ${query}`);
  }
}

function isFocused(element: ReturnType<Page['locator']>): Promise<boolean> {
  return element.evaluate((one) => one === document.activeElement || one.contains(document.activeElement));
}

async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + SOON.timeout;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`not in time: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
