import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Loopback, record, send } from '../../test/support/loopback.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SECRET = 'sntryu_typed-at-the-terminal';
const key = (code: number): string => String.fromCharCode(code);

let upstream: Loopback;
let child: ChildProcess | undefined;
/** All that the terminal shows. */
let screen: string;

beforeEach(async () => {
  screen = '';
  upstream = await record((_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('[]'),
  );
});

afterEach(async () => {
  if (child && child.exitCode === null) {
    const ended = once(child, 'exit');
    child.kill();
    await ended;
  }
  await upstream.close();
});

/** Makes a terminal for a program. It is part of every Debian and every macOS. */
const TERMINAL = 'script';

/** The program at a terminal of its own. */
function start(vendor: readonly string[] = ['--vendor', 'sentry']): void {
  const program = [`${ROOT}node_modules/.bin/node`, '--import', './tools/tsResolve.mjs', 'src/cli/main.ts'];
  const command = [...program, '--upstream', upstream.url, '--org', 'acme', '--port', '0', ...vendor];
  const args =
    process.platform === 'darwin'
      ? ['-q', '/dev/null', ...command]
      : ['-qec', command.map((word) => `'${word}'`).join(' '), '/dev/null'];
  child = spawn(TERMINAL, args, { cwd: ROOT, env: { ...process.env, CRASHBOARD_TOKEN: '' } });
  child.stdout?.on('data', (chunk: Buffer) => (screen += chunk.toString()));
}

const shows = (text: RegExp): Promise<void> =>
  expect.poll(() => screen, { timeout: 45_000 }).toMatch(text) as Promise<void>;

/** Key by key, as a person does, or in one go, as a paste comes. */
async function type(...keys: string[]): Promise<void> {
  await shows(/Token for .*: /);
  for (const one of keys) child?.stdin?.write(one);
}

async function ended(): Promise<number> {
  const code = child?.exitCode ?? (await once(child as ChildProcess, 'exit'))[0];
  return Number(code);
}

/** Command lines and environments of all processes, as others on the machine may read them. */
function processes(): string {
  if (process.platform !== 'linux') return '';
  const parts = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
  return parts
    .flatMap((pid) => ['cmdline', 'environ'].map((file) => `/proc/${pid}/${file}`))
    .map((path) => {
      try {
        return readFileSync(path, 'utf8');
      } catch {
        return '';
      }
    })
    .join('\n');
}

describe('crashboard at a terminal', () => {
  it('takes the token that is typed, sends it on, and shows it nowhere', async () => {
    start();
    await type(...SECRET.slice(0, -1), 'x', key(127), SECRET.slice(-1), '\r');
    await shows(/http:\/\/localhost:\d+/);
    const port = Number(/localhost:(\d+)/.exec(screen)?.[1]);
    const path = '/crashboard/api/0/organizations/acme/issues/';
    expect((await send({ port }, { path })).status).toBe(200);
    expect(upstream.requests[0]?.headers.authorization).toBe(`Bearer ${SECRET}`);
    expect(screen).not.toContain(SECRET.slice(0, 10));
    expect(processes()).not.toContain(SECRET);
    expect((await send({ port }, { path: '/config.json' })).text).not.toContain(SECRET);
  });

  it('takes a paste with its line break', async () => {
    start();
    await type(`${SECRET}\n`);
    await shows(/http:\/\/localhost:\d+/);
    expect(screen).not.toContain(SECRET.slice(0, 10));
  });

  it.each([
    ['Ctrl-C', [SECRET, key(3)], 'Stopped.'],
    ['Ctrl-D', [SECRET, key(4)], 'Stopped.'],
    ['no token', ['\r'], 'A token is needed.'],
    ['what no token can be', [`${SECRET} ünïcode\r`], 'That is no token'],
  ])('ends with a line and without a page after %s', async (_, keys, line) => {
    start();
    await type(...keys);
    expect(await ended()).toBe(1);
    expect(screen).toContain(line);
    expect(screen).not.toContain('localhost');
    expect(screen).not.toContain(SECRET.slice(0, 10));
    expect(upstream.requests).toEqual([]);
  });

  it('says why the server’s kind cannot be told, without the token', async () => {
    await upstream.close();
    upstream = await record((request, response) =>
      response
        .writeHead(401, { 'content-type': 'application/json' })
        .end(JSON.stringify({ detail: `bad ${request.headers.authorization}` })),
    );
    start([]);
    await type(SECRET, '\r');
    expect(await ended()).toBe(1);
    expect(screen).toMatch(/does not say what kind of server it is|token/i);
    expect(upstream.requests.length).toBeGreaterThan(0);
    expect(screen).not.toContain(SECRET.slice(0, 10));
  });
});
