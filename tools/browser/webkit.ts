import { WebdriverBrowserProvider, webdriverio } from '@vitest/browser-webdriverio';
import type { BrowserProviderOption, TestProject } from 'vitest/node';
import { commandsOf } from './commands.js';
import { SCREEN, startWebKitDriver, type WebKitDriver } from './webkitDriver.js';

declare module 'vitest/node' {
  interface _BrowserNames {
    webkit: 'MiniBrowser';
  }
}

/** Vitest's WebdriverIO provider on WebKitGTK, in a display of its own. Its scroll bars lie over the page. */
export function webkit(): BrowserProviderOption {
  return {
    ...webdriverio(),
    supportedBrowser: ['MiniBrowser'],
    // The driver speaks the classic protocol alone, and refuses a session that asks for the other one.
    providerFactory: (project) =>
      new WebKitProvider(project, { capabilities: { 'wdio:enforceWebDriverClassic': true } }),
  };
}

interface Remote {
  readonly capabilities: object;
  hostname?: string;
  port?: number;
}

class WebKitProvider extends WebdriverBrowserProvider {
  readonly #remote: Remote;
  #driver: Promise<WebKitDriver> | undefined;

  constructor(project: TestProject, remote: Remote) {
    super(project, remote as never);
    this.#remote = remote;
    const commands = commandsOf(project);
    const keyboard = commands.__vitest_keyboard;
    // WebKit takes a key that is pressed again without a release for held down, and tells the page nothing.
    commands.__vitest_keyboard = (context, text: string, ...rest) =>
      keyboard?.(
        context,
        text.replace(/\{(\w+)>(\d+)\/\}/g, (_, key, times) => `{${key}}`.repeat(times)) as never,
        ...rest,
      );
  }

  override async openBrowser(): Promise<WebdriverIO.Browser> {
    if (this.browser) return this.browser;
    this.#driver ??= startWebKitDriver();
    Object.assign(this.#remote, { hostname: '127.0.0.1', port: (await this.#driver).port });
    const browser = await super.openBrowser();
    await browser.setTimeout({ script: 60_000 });
    await browser.setWindowRect(0, 0, SCREEN.width, SCREEN.height);
    return browser;
  }

  /** Leaves the window, which cannot be as narrow as a phone: the frame that holds the test is sized instead. */
  override async setViewport(): Promise<void> {}

  override async close(): Promise<void> {
    await super.close();
    (await this.#driver)?.stop();
    this.#driver = undefined;
  }
}
