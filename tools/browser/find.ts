import { sparticuzChromium } from './bundled.js';
import { downloadedByPlaywright, installedBrowser, playwrightCache } from './installed.js';

/** What Playwright's `launch()` takes; without `executablePath` it uses its own download. */
export interface FoundBrowser {
  executablePath?: string;
  args: string[];
  env: Record<string, string>;
}

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * A Chromium for tests, screenshots and end-to-end scripts, from the cheapest place that has one:
 * CRASHBOARD_BROWSER, the system, Playwright's cache, the one inside an npm package, a download.
 * CRASHBOARD_BROWSER is a path, or `bundled` (the npm package's), or `none`.
 */
export async function findBrowser(): Promise<FoundBrowser | undefined> {
  if (process.env.CRASHBOARD_BROWSER === 'none') return undefined;
  const env = environment();
  const installed =
    process.env.CRASHBOARD_BROWSER === 'bundled' ? undefined : (installedBrowser() ?? playwrightCache());
  if (installed) return { executablePath: installed, args, env };

  const bundled = await sparticuzChromium();
  if (bundled) return { executablePath: bundled.executablePath, args, env: { ...env, ...bundled.env } };

  return downloadedByPlaywright() ? { args, env } : undefined;
}

/** Shows scroll bars, as a desktop does: headless, Playwright hides them, and what they push aside with them. */
export function withScrollBars(browser: FoundBrowser): FoundBrowser & { ignoreDefaultArgs: string[] } {
  return { ...browser, ignoreDefaultArgs: ['--hide-scrollbars'] };
}

/** Playwright replaces the environment when `env` is given, so the current one goes along. */
function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
