import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { type Browser, chromium } from 'playwright';
import { build } from 'vite';
import { findBrowser } from '../../tools/browser/find.js';
import { spreadOf } from '../list/harness/stats.js';
import { serve } from './server.js';

/** How the row of each page is found. */
const PAGES = {
  plain: '[data-row]',
  'mui-data-grid': '.MuiDataGrid-row',
  'ag-grid': '.ag-row',
  'issue-list': '.cb-list-row .cb-table-link',
  'error-panel': '.cb-list-row .cb-table-link',
} as const;

type Name = keyof typeof PAGES;
const NAMES = Object.keys(PAGES) as Name[];

/** Chrome's own "Slow 4G", with a processor four times as slow. */
const NETWORK = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};
const CPU_SLOWDOWN = 4;

/** At most so many times the plain page's; the quick form runs beside other work. */
const MOST = { usual: 1.25, quick: 1.6 };
const MOST_REQUESTS = 8;

interface Sample {
  /** Milliseconds from the start of the navigation until a row is in the page and painted. */
  readonly rowMs: number;
  /** Requests of the page and its script that began before the row. */
  readonly requests: number;
  /** Longest chain of requests after the script, each begun when the one before had ended. */
  readonly serial: number;
  readonly kilobytes: number;
}

/** Measures how soon the first row is there on a slow network, beside a plain page and grids. Resolves to whether the limits hold. */
export async function benchFirstRow(quick: boolean): Promise<boolean> {
  const folder = await buildPages();
  const server = await serve(folder);
  const found = await findBrowser();
  if (!found) throw new Error('The bench needs a Chromium.');
  const samples = new Map<Name, Sample[]>(NAMES.map((name) => [name, []]));
  try {
    for (let round = 0; round < (quick ? 2 : 5); round++) {
      for (const name of NAMES) {
        // A browser of its own: connections and code caches stay with it.
        const browser = await chromium.launch(found);
        try {
          samples.get(name)?.push(await sample(browser, `${server.url}/${name}.html`, PAGES[name]));
        } finally {
          await browser.close();
        }
      }
    }
  } finally {
    server.close();
  }
  return report(samples, quick ? MOST.quick : MOST.usual);
}

/** Each page is built alone, so that none shares its chunks with another. */
async function buildPages(): Promise<string> {
  const outDir = fileURLToPath(new URL('../../node_modules/.cache/bench-first-row', import.meta.url));
  rmSync(outDir, { recursive: true, force: true });
  const root = fileURLToPath(new URL('pages', import.meta.url));
  for (const name of NAMES) {
    const html = join(root, `${name}.html`);
    writeFileSync(
      html,
      `<!doctype html><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><div id="page"></div>` +
        `<script type="module" src="./${name}.tsx"></script>`,
    );
    try {
      await build({
        root,
        plugins: [react()],
        logLevel: 'error',
        build: {
          outDir,
          emptyOutDir: false,
          chunkSizeWarningLimit: 2_000,
          rolldownOptions: { input: html },
        },
      });
    } finally {
      rmSync(html);
    }
  }
  return outDir;
}

async function sample(browser: Browser, url: string, row: string): Promise<Sample> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.addInitScript((selector) => {
    const seen = (): boolean => {
      if (!document.querySelector(selector)) return false;
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => performance.mark('row');
        channel.port2.postMessage(null);
      });
      return true;
    };
    new MutationObserver((_, observer) => seen() && observer.disconnect()).observe(document, {
      childList: true,
      subtree: true,
    });
  }, row);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('row').length > 0, undefined, {
    timeout: 120_000,
    polling: 200,
  });
  return page.evaluate(() => {
    const rowMs = performance.getEntriesByName('row')[0]?.startTime ?? Number.NaN;
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const before = entries
      .filter(
        ({ startTime, initiatorType, name }) =>
          startTime < rowMs && initiatorType !== 'css' && !name.startsWith('data:'),
      )
      .sort((a, b) => a.startTime - b.startTime);
    const script = before.find(({ name }) => name.endsWith('.js'));
    let serial = 0;
    let end = script?.responseEnd ?? 0;
    for (const one of before) {
      if (one.startTime < end || one.responseEnd > rowMs) continue;
      serial += 1;
      end = one.responseEnd;
    }
    const kilobytes = before.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1024;
    return { rowMs, requests: before.length, serial, kilobytes };
  });
}

function report(samples: ReadonlyMap<Name, readonly Sample[]>, most: number): boolean {
  const median = (name: Name, of: keyof Sample): number =>
    spreadOf((samples.get(name) ?? []).map((one) => one[of]))?.median ?? Number.NaN;
  const plain = median('plain', 'rowMs');
  const lines = [
    '| page | first row ms | × plain | requests before it | serial after the script | KB |',
    '| --- | --- | --- | --- | --- | --- |',
  ];
  for (const name of NAMES) {
    const rowMs = median(name, 'rowMs');
    lines.push(
      `| ${name} | ${rowMs.toFixed(0)} | ${(rowMs / plain).toFixed(2)} | ${median(name, 'requests')} | ${median(name, 'serial')} | ${median(name, 'kilobytes').toFixed(0)} |`,
    );
  }
  const ours = median('issue-list', 'rowMs');
  const verdicts: [string, boolean][] = [
    [`IssueList at most ${most} × the plain page`, ours / plain <= most],
    ['IssueList before MUI', ours < median('mui-data-grid', 'rowMs')],
    ['IssueList before AG Grid', ours < median('ag-grid', 'rowMs')],
    [`at most ${MOST_REQUESTS} requests before the row`, median('issue-list', 'requests') <= MOST_REQUESTS],
    ['at most 2 serial after the script', median('issue-list', 'serial') <= 2],
  ];
  for (const [limit, holds] of verdicts) lines.push(`${holds ? '✓' : '✗'} ${limit}`);
  process.stdout.write(`${lines.join('\n')}\n`);
  return verdicts.every(([, holds]) => holds);
}
