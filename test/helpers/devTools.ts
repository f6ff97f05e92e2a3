import { cdp, server } from 'vitest/browser';

/** Chromium's DevTools protocol, as far as Vitest passes it on. */
export interface DevTools {
  send(method: string, params?: object): Promise<unknown>;
}

interface Test {
  skip(condition: boolean, reason: string): void;
}

/** The DevTools of the page under test. A browser without them leaves the test out and names what it cannot do. */
export function devTools(test: Test, what: 'print media' | 'the accessibility tree'): DevTools {
  test.skip(server.browser !== 'chromium', `only Chromium's driver gives ${what}`);
  return cdp() as unknown as DevTools;
}
