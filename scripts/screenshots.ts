// Makes the pictures of the README from the running demo, so that they show what the code does today.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { type Browser, chromium, type Page } from 'playwright';
import { findBrowser } from '../tools/browser/find.ts';

interface Picture {
  name: string;
  width: number;
  height: number;
  scheme: 'light' | 'dark';
  take?: (page: Page) => Promise<void>;
}

const pictures: Picture[] = [
  { name: 'issues-light', width: 1280, height: 800, scheme: 'light' },
  { name: 'issues-dark', width: 1280, height: 800, scheme: 'dark' },
  { name: 'issue-dark', width: 1280, height: 800, scheme: 'dark', take: openFirstIssue },
  { name: 'releases-light', width: 1280, height: 800, scheme: 'light', take: openReleases },
  { name: 'issues-narrow-dark', width: 360, height: 740, scheme: 'dark' },
];

async function openFirstIssue(page: Page): Promise<void> {
  await page.getByRole('row').nth(1).getByRole('link').first().click();
  await page.getByRole('heading', { name: 'Stack trace' }).waitFor();
  await page.waitForTimeout(1_500);
}

async function openReleases(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Releases' }).click();
  await page.waitForTimeout(2_000);
}

const folder = new URL('../docs/images/', import.meta.url).pathname;
const demo = spawn(process.execPath, ['--import', './tools/tsResolve.mjs', 'demo/server/main.ts'], {
  env: { ...process.env, PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
});

try {
  const [line] = (await once(demo.stdout, 'data')) as [Buffer];
  const url = /http:\S+/.exec(line.toString())?.[0];
  if (url === undefined) throw new Error(`The demo did not start: ${line}`);
  const found = await findBrowser();
  if (found === undefined) throw new Error('No browser found: set CRASHBOARD_BROWSER to one.');
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch(found);
  for (const picture of pictures) await shoot(browser, url, picture);
  await browser.close();
} finally {
  demo.kill();
}

async function shoot(browser: Browser, url: string, picture: Picture): Promise<void> {
  const { name, width, height, scheme, take } = picture;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
  await page.goto(url);
  await page.getByRole('link').first().waitFor();
  await page.waitForTimeout(1_000);
  await take?.(page);
  await page.screenshot({ path: `${folder}${name}.png` });
  await page.close();
  process.stdout.write(`docs/images/${name}.png\n`);
}
