import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { onPath } from './onPath.js';

/** The package's own floor (light-dark, :has, @layer) with a margin for what the test driver needs. */
const OLDEST_MAJOR = 130;

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
);

function windowsPrograms(): string[] {
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return roots.flatMap((root) =>
    root
      ? [
          join(root, 'Google/Chrome/Application/chrome.exe'),
          join(root, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [],
  );
}

function candidates(): string[] {
  if (process.platform === 'win32') return windowsPrograms();
  if (process.platform === 'darwin') return macApps;
  return onPath(...names);
}

/** Some distributions ship a `chromium-browser` that only says "install the snap", so it has to answer. */
function isRecent(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window instead of printing.
  if (process.platform === 'win32') return true;
  try {
    const version = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 10_000,
    });
    return Number(/\b(\d+)\.\d+\.\d+/.exec(version)?.[1] ?? 0) >= OLDEST_MAJOR;
  } catch {
    return false;
  }
}

/** The browser that CRASHBOARD_BROWSER names, which must then work, or the first usable one of the system. */
export function installedBrowser(): string | undefined {
  const named = process.env.CRASHBOARD_BROWSER;
  if (!named) return candidates().find(isRecent);
  if (!isRecent(named))
    throw new Error(`CRASHBOARD_BROWSER=${named} is not a Chromium of major ${OLDEST_MAJOR}+.`);
  return named;
}

const insideCache = [
  ['chrome-headless-shell-linux64', 'chrome-headless-shell'],
  ['chrome-linux64', 'chrome'],
  ['chrome-linux', 'headless_shell'],
  ['chrome-linux', 'chrome'],
  ['chrome-headless-shell-mac-arm64', 'chrome-headless-shell'],
  ['chrome-headless-shell-mac-x64', 'chrome-headless-shell'],
  ['chrome-headless-shell-win64', 'chrome-headless-shell.exe'],
] as const;

function playwrightFolder(): string {
  if (process.env.PLAYWRIGHT_BROWSERS_PATH) return process.env.PLAYWRIGHT_BROWSERS_PATH;
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright');
  return join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'ms-playwright');
}

/** A Chromium that some Playwright downloaded earlier; its version need not be this Playwright's. */
export function playwrightCache(): string | undefined {
  const folder = playwrightFolder();
  if (!existsSync(folder)) return undefined;
  const newestFirst = readdirSync(folder)
    .filter((name) => name.startsWith('chromium'))
    .sort()
    .reverse();
  return newestFirst.flatMap((name) => insideCache.map((path) => join(folder, name, ...path))).find(isRecent);
}

/** The last resort; where downloads are blocked it fails within seconds. */
export function downloadedByPlaywright(): boolean {
  const cli = createRequire(import.meta.url)
    .resolve('playwright/package.json')
    .replace(/package\.json$/, 'cli.js');
  const result = spawnSync(process.execPath, [cli, 'install', '--only-shell', 'chromium'], {
    stdio: 'ignore',
    timeout: 180_000,
  });
  return result.status === 0;
}
