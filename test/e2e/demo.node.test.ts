import { setTimeout } from 'node:timers/promises';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { toNodeListener } from '../../src/proxy/index.js';
import { createSandbox } from '../../src/testing/index.js';
import { type Running, startDemo } from '../support/demo.js';
import { type Loopback, listen } from '../support/loopback.js';
import { openBrowser, type Watched, WITHOUT_BROWSER, watchedPage } from '../support/pages.js';

/** What happens to be wrong with the server behind the proxy. */
type Mood = 'good' | 'page' | 'refusing' | 'cut';

const UPSTREAM = createSandbox({ seed: 3 });
const sandbox = toNodeListener(UPSTREAM.fetch);
let mood: Mood = 'good';

let browser: Browser;
let demo: Running;
let real: Running;
let upstream: Loopback;
const open: Page[] = [];

const describeDemo = describe.skipIf(WITHOUT_BROWSER !== undefined);

async function visit(url: string): Promise<Watched> {
  const watched = await watchedPage(browser, url);
  open.push(watched.page);
  return watched;
}

/** The proxy keeps answers for two seconds, which must not speak for the server as it is now. */
async function become(next: Mood): Promise<void> {
  mood = next;
  await setTimeout(2100);
}

/** Rows that can be opened. */
const rows = (page: Page): Locator => page.getByRole('grid', { name: 'Issues' }).getByRole('link');

describeDemo('the demo', () => {
  beforeAll(async () => {
    upstream = await listen((request, response) => {
      if (mood === 'good') return sandbox(request, response);
      if (mood === 'page') {
        return response
          .writeHead(200, { 'content-type': 'text/html' })
          .end('<!doctype html><h1>Sign in</h1>');
      }
      const status = mood === 'refusing' ? 401 : 200;
      response.writeHead(status, { 'content-type': 'application/json' });
      return response.end(
        mood === 'refusing' ? '{"detail":"Invalid token"}' : '[{"id":"5550001","title":"Ra',
      );
    });
    // At the same time, since neither may break the other's page.
    [demo, real] = await Promise.all([
      startDemo(),
      startDemo({
        CRASHBOARD_UPSTREAM: upstream.url,
        CRASHBOARD_TOKEN: UPSTREAM.token,
        CRASHBOARD_ORG: UPSTREAM.organization,
      }),
    ]);
    browser = await openBrowser();
  });

  afterEach(async () => {
    await Promise.all(open.splice(0).map((page) => page.close()));
  });

  afterAll(async () => {
    await Promise.all([browser?.close(), demo?.stop(), real?.stop(), upstream?.close()]);
  });

  it('shows a real error of its own page, from the click to the source', async () => {
    const { page, errors, answers } = await visit(demo.url);
    await rows(page).nth(5).waitFor();
    const second = await visit(demo.url);
    await rows(second.page).first().waitFor();
    expect([errors, second.errors]).toEqual([[], []]);

    await page.getByRole('button', { name: 'Break something' }).click();
    const error = page.getByRole('link', { name: /^TypeError .*'order\.receipt'/ });
    await error.waitFor();
    expect(errors).toEqual([
      'Failed to load resource: the server responded with a status of 503 (Service Unavailable)',
      expect.stringContaining("'order.receipt' as it is undefined"),
    ]);

    await error.click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('heading', { name: 'TypeError', level: 3 }).waitFor();
    const stack = drawer.getByRole('region', { name: 'Stack trace' });
    await stack.getByText('const { lines } = order.receipt as NonNullable').waitFor();
    await stack.getByRole('button', { name: /renderLines .*breakSomething\.ts :\d+:\d+/ }).waitFor();
    const trail = drawer.getByRole('list', { name: 'Breadcrumbs' });
    await trail
      .getByText(/add-to-cart/)
      .first()
      .waitFor();
    await trail.getByText('/#checkout').first().waitFor();
    await expect
      .poll(() => trail.getByRole('listitem').allInnerTexts())
      .toContainEqual(expect.stringMatching(/POST\s+\/demo-api\/orders\s+503/));

    await page.goBack();
    await drawer.waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('issue=');

    // The other tab looks again by itself.
    await second.page
      .getByRole('link', { name: /^TypeError .*'order\.receipt'/ })
      .or(second.page.getByRole('button', { name: /new or updated/ }))
      .first()
      .waitFor({ timeout: 45_000 });

    expect(errors).toHaveLength(2);
    expect(second.errors).toEqual([]);
    const seen = await answers();
    expect(seen.length).toBeGreaterThan(5);
    for (const { url, text } of seen) expect([url, text.includes(UPSTREAM.token)]).toEqual([url, false]);
  });

  it.each<[Mood, string, string]>([
    ['page', 'The response could not be read', 'Received a web page instead of data'],
    ['refusing', 'The error tracker refused access', 'The error tracker refused the proxy’s access token'],
    ['cut', 'The response could not be read', 'The response ended too early'],
  ])(
    'says what is wrong with the server and recovers from it: %s',
    async (wrong, headline, advice) => {
      await become(wrong);
      const { page } = await visit(real.url);
      const alert = page
        .getByRole('region', { name: 'Issues' })
        .getByRole('alert')
        .filter({ hasText: headline });
      await alert.getByText(advice).waitFor({ timeout: 45_000 });
      mood = 'good';
      await alert.getByRole('button', { name: 'Try again' }).click();
      await rows(page).first().waitFor();
    },
    30_000,
  );

  it('keeps the rows it has when the server turns bad after the first page', async () => {
    await become('good');
    const { page, answers } = await visit(real.url);
    await rows(page).nth(5).waitFor();
    const first = await rows(page).first().innerText();
    await become('page');
    await rows(page).first().press('End');
    const alert = page.getByRole('alert').filter({ hasText: 'The response could not be read' });
    await alert.getByRole('button', { name: 'Try again' }).waitFor();
    expect(await rows(page).count()).toBeGreaterThan(5);
    await rows(page).last().press('Home');
    await expect.poll(() => rows(page).first().innerText()).toBe(first);
    await rows(page).first().press('End');
    mood = 'good';
    await alert.getByRole('button', { name: 'Try again' }).click();
    await alert.waitFor({ state: 'detached' });

    const { host } = new URL(upstream.url);
    const seen = (await answers()).filter(({ url }) => url.includes('/crashboard/'));
    expect(seen.length).toBeGreaterThan(2);
    for (const { url, text } of seen) {
      expect([url, text.includes(UPSTREAM.token), text.includes(host)]).toEqual([url, false, false]);
    }
  });

  it('says that nobody answers behind the proxy', async () => {
    await upstream.close();
    const { page } = await visit(real.url);
    const list = page.getByRole('region', { name: 'Issues' });
    await list.getByText('The proxy could not reach the error tracker.').first().waitFor({ timeout: 45_000 });
    await list.getByRole('button', { name: 'Try again' }).first().waitFor();
  });
});
