import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A program of this package that runs on its own, and says an address when it is ready. */
export interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

/** The demo as `npm start` runs it, on a port of its own. */
export function startDemo(environment: Record<string, string> = {}): Promise<Running> {
  const node = `${ROOT}node_modules/.bin/node`;
  const child = spawn(node, ['--import', './tools/tsResolve.mjs', 'demo/server/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, CRASHBOARD_UPSTREAM: '', CRASHBOARD_TOKEN: '', PORT: '0', ...environment },
  });
  return ready(child);
}

/** Resolves with the first address the program prints. Rejects with what it said when it ends before. */
export function ready(child: ChildProcess, ms: number = 150_000): Promise<Running> {
  return new Promise((resolve, reject) => {
    let said = '';
    const stop = async (): Promise<void> => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    };
    const fail = (): void => {
      clearTimeout(timer);
      reject(new Error(`It did not start:\n${said}`));
    };
    const timer = setTimeout(() => void stop().then(fail), ms);
    const listen = (chunk: Buffer): void => {
      // Colours, which some programs give out in CI, would cut an address in two.
      said += stripVTControlCharacters(chunk.toString());
      const url = /http:\/\/[\w.-]+:\d+/.exec(said)?.[0];
      if (url === undefined) return;
      clearTimeout(timer);
      child.off('exit', fail);
      resolve({ url, stop });
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('exit', fail);
  });
}
