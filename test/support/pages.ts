import { type Browser, chromium, type Page } from 'playwright';
import { findBrowser } from '../../tools/browser/find.js';

const found = await findBrowser();

/** Why tests in a browser cannot run here, if they cannot. */
export const WITHOUT_BROWSER: string | undefined = found
  ? undefined
  : 'LEFT OUT, no usable browser: install Chrome or Chromium, or set CRASHBOARD_BROWSER to one.';

if (WITHOUT_BROWSER && process.env.CI) throw new Error(WITHOUT_BROWSER);
if (WITHOUT_BROWSER) process.stderr.write(`${WITHOUT_BROWSER}\n`);

export function openBrowser(): Promise<Browser> {
  return chromium.launch(found);
}

/** A page, with all that it said and was told. */
export interface Watched {
  readonly page: Page;
  /** Errors in its console, and those nobody caught. */
  readonly errors: string[];
  /** Headers and body of every answer, by address. */
  answers(): Promise<readonly { readonly url: string; readonly text: string }[]>;
}

export async function watchedPage(browser: Browser, url: string): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const errors: string[] = [];
  const answers: Promise<{ url: string; text: string }>[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('response', (response) => {
    const parts = [response.allHeaders().then(JSON.stringify), response.text()];
    const text = Promise.all(parts.map((part) => part.catch(() => ''))).then((all) => all.join('\n'));
    answers.push(text.then((said) => ({ url: response.url(), text: said })));
  });
  await page.goto(url);
  return { page, errors, answers: () => Promise.all(answers) };
}
