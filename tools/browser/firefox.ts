import { playwright } from '@vitest/browser-playwright';
import { type Browser, firefox as driver, type Frame, type Page } from 'playwright';
import type { BrowserProviderOption } from 'vitest/node';
import { commandsOf } from './commands.js';
import { onPath } from './onPath.js';

/** The system's Firefox. Playwright's own builds are patched; this is the one that users have. */
export const installedFirefox: string | undefined = onPath('firefox-esr', 'firefox')[0];

interface BidiSession {
  send(method: string, params?: object): Promise<unknown>;
}

/** What Playwright keeps behind its public face; the version is pinned. */
interface WithServerSide {
  readonly _connection: { toImpl(browser: Browser): { readonly _browserSession: BidiSession } };
}

/** An extended-support Firefox lacks newer emulations, which every page would otherwise fail to open for. */
function withoutUnknownEmulations(browser: Browser): Browser {
  const { _browserSession } = (browser as unknown as WithServerSide)._connection.toImpl(browser);
  const sessions = Object.getPrototypeOf(_browserSession) as BidiSession;
  const { send } = sessions;
  sessions.send = async function (method, params) {
    try {
      return await send.call(this, method, params);
    } catch (error) {
      if (method.startsWith('emulation.') && String(error).includes('unknown command')) return {};
      throw error;
    }
  };
  return browser;
}

const launch = driver.launch.bind(driver);
driver.launch = async (options) => withoutUnknownEmulations(await launch(options));

interface FrameFinder {
  getCommandsContext(session: string): { readonly page: Page; frame(): Promise<Frame> };
}

/** Here a frame's name is told late or never, so the frame is taken from its element. */
function findFrameByElement(provider: object): void {
  const finder = provider as FrameFinder;
  const contextOf = finder.getCommandsContext.bind(provider);
  finder.getCommandsContext = (session) => {
    const context = contextOf(session);
    context.frame = async () => {
      const element = await context.page.waitForSelector('iframe[data-vitest="true"]', { state: 'attached' });
      const frame = await element.contentFrame();
      if (!frame) throw new Error('The tests have no frame.');
      return frame;
    };
    return context;
  };
}

/** Vitest's Playwright provider, over WebDriver BiDi, with classic scroll bars and the light scheme. */
export function firefox(executablePath: string): BrowserProviderOption {
  const option = playwright({
    launchOptions: {
      channel: 'moz-firefox',
      executablePath,
      firefoxUserPrefs: { 'ui.systemUsesDarkTheme': 0, 'widget.gtk.overlay-scrollbars.enabled': false },
    },
  });
  return {
    ...option,
    providerFactory: (project) => {
      const provider = option.providerFactory(project);
      findFrameByElement(provider);
      // The driver's own `fill` sets the value behind React's back, so that no change is seen.
      commandsOf(project).__vitest_fill = async ({ page, iframe }, { selector }, text: string) => {
        const field = iframe.locator(selector);
        await field.clear();
        await field.focus();
        await page.keyboard.type(text);
      };
      return provider;
    },
  };
}
