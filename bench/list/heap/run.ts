import type { CDPSession, Page, Route } from 'playwright';
import { createProxyHandler } from '../../../src/proxy/index.js';
import { createSandbox } from '../../../src/testing/index.js';
import { openBench } from '../harness/browser.js';

const PAGE_SIZE = 100;
/** Now and then a reader rests on a page, long enough for the numbers of its rows. */
const REST_EVERY = 10;
const REST_MS = 400;
const PATIENCE_MS = 60_000;
/** The heap after many pages, measured against the heap after few. */
const LIMIT = 1.1;
/** After few pages some code has not run yet: a quick run finds leaks, no more. */
const QUICK_GUARD = 1.5;

export interface HeapResults {
  /** Rows that were scrolled through to the end. */
  readonly rows: number;
  readonly few: HeapSample;
  readonly many: HeapSample;
  /** Living bytes at the end over those at the beginning. */
  readonly ratio: number;
  /** What the ratio is held against. */
  readonly most: number;
}

export interface HeapSample {
  readonly pages: number;
  /** After forced collections. */
  readonly heapBytes: number;
  readonly nodes: number;
}

/**
 * Scrolls the connected IssueList page by page through a sandbox of another process, and weighs the renderer's
 * heap after 50 and after 1,000 pages. A quick run goes 100 pages far.
 */
export async function benchHeap(quick: boolean): Promise<HeapResults> {
  const [few, many] = quick ? [25, 100] : [50, 1000];
  const { browser, url, close } = await openBench(new URL('.', import.meta.url));
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
    const server = await serveIssues(page, (many + 1) * PAGE_SIZE);
    const query = `organization=${server.organization}&pageSize=${PAGE_SIZE}`;
    await page.goto(`${url}?${query}`);
    const session = await page.context().newCDPSession(page);
    await scrollTo(page, server, few);
    // Distance is to be weighed, not time: code that runs often is compiled, and that takes memory once.
    await wander(page, quick ? 100 : 400);
    await page.evaluate(scrollList, 1);
    const first = await weigh(page, session, server.pages());
    await scrollTo(page, server, many);
    const last = await weigh(page, session, server.pages());
    const ratio = last.heapBytes / first.heapBytes;
    const most = quick ? QUICK_GUARD : LIMIT;
    return { rows: last.pages * PAGE_SIZE, few: first, many: last, ratio, most };
  } finally {
    await close();
  }
}

interface IssueServer {
  readonly organization: string;
  /** Pages of issues served so far, each counted once. */
  pages(): number;
}

/** A proxy in front of a sandbox, which answers the page's requests from this process. */
async function serveIssues(page: Page, issues: number): Promise<IssueServer> {
  const sandbox = createSandbox({ world: { issues } });
  const { organization } = sandbox;
  const handler = createProxyHandler({
    vendor: 'sentry',
    upstream: sandbox.fetch,
    token: sandbox.token,
    organization,
    redaction: false,
  });
  const cursors = new Set<string>();
  await page.route('**/crashboard/**', async (route: Route) => {
    const asked = route.request();
    const url = new URL(asked.url());
    const response = await handler(new Request(url, { method: asked.method(), headers: asked.headers() }));
    const body = Buffer.from(await response.arrayBuffer());
    const isList = url.pathname.endsWith('/issues/') && response.ok && body.length > 2;
    if (isList) cursors.add(url.searchParams.get('cursor') ?? '');
    await route
      .fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body })
      // The page may have left the request meanwhile.
      .catch(() => undefined);
  });
  return { organization, pages: () => cursors.size };
}

/** To the end of what is loaded, again and again, until so many pages have come. */
async function scrollTo(page: Page, server: IssueServer, pages: number): Promise<void> {
  while (server.pages() < pages) {
    const before = server.pages();
    const until = Date.now() + PATIENCE_MS;
    while (server.pages() === before) {
      if (Date.now() > until) throw new Error(`The list stopped after ${before} pages.`);
      await page.evaluate(scrollList, 1);
    }
    if (server.pages() % REST_EVERY === 0) await page.waitForTimeout(REST_MS);
  }
}

/** Up and down through what is loaded. */
async function wander(page: Page, steps: number): Promise<void> {
  for (let step = 0; step < steps; step++) {
    await page.evaluate(scrollList, ((step * 7) % 50) / 50);
    if (step % REST_EVERY === 0) await page.waitForTimeout(REST_MS);
  }
}

/** A part of the loaded rows into view, 1 being the last of them, and two frames for it to be drawn. */
async function scrollList(part: number): Promise<void> {
  const list = [...document.querySelectorAll('#root *')].find(
    (element) =>
      element.scrollHeight > element.clientHeight + 1 &&
      /auto|scroll/.test(getComputedStyle(element).overflowY),
  );
  if (list) list.scrollTop = list.scrollHeight * part;
  for (let frame = 0; frame < 2; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

async function weigh(page: Page, session: CDPSession, pages: number): Promise<HeapSample> {
  // Late numbers arrive, timers of what was let go run out.
  await page.waitForTimeout(3000);
  // What finalizers let go is collected by the second.
  for (let run = 0; run < 3; run++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const nodes = await page.evaluate(() => document.querySelectorAll('#root *').length);
  return { pages, heapBytes: usedSize, nodes };
}

/** A section of the results. */
export function heapReport({ rows, few, many, ratio, most }: HeapResults): string {
  const line = ({ pages, heapBytes, nodes }: HeapSample): string =>
    `| ${pages} | ${(heapBytes / 1e6).toFixed(2)} | ${nodes} |`;
  const verdict = ratio <= most ? '✓' : '✗';
  return [
    '## Heap after many pages',
    '',
    `IssueList over a server, ${rows.toLocaleString('en')} rows scrolled page by page, after forced collections:`,
    '',
    '| pages | heap MB | nodes |',
    '|---|---|---|',
    line(few),
    line(many),
    '',
    `heap × ${ratio.toFixed(3)} (limit ${most}) ${verdict}`,
    '',
  ].join('\n');
}
