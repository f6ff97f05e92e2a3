import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { onPath } from './onPath.js';

const [driver] = onPath('WebKitWebDriver');
const [display] = onPath('Xvfb');

/** Whether the system has WebKitGTK's driver and a display that nobody sees. */
export const installedWebKit: boolean = driver !== undefined && display !== undefined;

/** Room for the widest page that a test asks for, and the window's own bars. */
export const SCREEN = { width: 1366, height: 1024 } as const;

/** Without a graphics card, handing frames over in shared buffers takes twice the time. */
const onX11 = { GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1' };

export interface WebKitDriver {
  readonly port: number;
  stop(): void;
}

/** Starts WebKitGTK's WebDriver in a display of its own; both end with this process at the latest. */
export async function startWebKitDriver(): Promise<WebKitDriver> {
  const started: ChildProcess[] = [];
  const stop = (): void => {
    for (const child of started.splice(0).reverse()) child.kill();
  };
  process.once('exit', stop);

  const screen = spawn(
    display ?? 'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${SCREEN.width}x${SCREEN.height}x24`, '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  started.push(screen);
  const [number] = await once(screen.stdio[3] as Readable, 'data');

  const port = await freePort();
  started.push(
    spawn(driver ?? 'WebKitWebDriver', [`--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: `:${String(number).trim()}`, ...onX11, ...sandbox() },
    }),
  );
  await answers(`http://127.0.0.1:${port}/status`);
  return { port, stop };
}

/** WebKit's sandbox needs a user who may make name spaces; root in a container may not. Only our own pages run. */
function sandbox(): Record<string, string> {
  return process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {};
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || !address) throw new Error('no free port');
  return address.port;
}

async function answers(url: string): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    if (
      await fetch(url).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return;
    if (Date.now() > deadline) throw new Error(`WebKitWebDriver does not answer at ${url}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
