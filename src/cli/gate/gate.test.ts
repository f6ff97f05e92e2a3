import { describe, expect, it, vi } from 'vitest';
import { listen } from '../../../test/support/loopback.js';
import { toNodeListener } from '../../proxy/index.js';
import { createSandbox } from '../../testing/index.js';
import { SettingsError } from '../input/values.js';
import { gate } from './gate.js';
import { readGateArguments } from './gateSettings.js';

const BAD = 'accounts@2.10.0+412';
const GOOD = 'accounts@2.9.1';
const STAGED = '5f3c1d2e9a7b4c6d8e0f1a2b3c4d5e6f7a8b9c0d';

/** Runs the gate against a sandbox behind a real address. */
async function run(args: readonly string[], sandbox = createSandbox()) {
  const server = await listen(toNodeListener(sandbox.fetch));
  const said: string[] = [];
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      said.push(String(text));
      return true;
    }),
  );
  try {
    const where = [
      '--upstream',
      server.url,
      '--org',
      'acme',
      '--vendor',
      'sentry',
      '--project',
      'accounts-web',
    ];
    const code = await gate([...where, ...args], { CRASHBOARD_TOKEN: sandbox.token });
    return { code, text: said.join('') };
  } finally {
    for (const spy of spies) spy.mockRestore();
    await server.close();
  }
}

describe('crashboard gate (RH-N06)', () => {
  it('lets a good release go, and compares it at equal age (RH-N04)', async () => {
    const { code, text } = await run(['--release', GOOD, '--environment', 'production']);
    expect(text).toMatch(/^accounts@2\.9\.1: GO, meets the target\n/);
    expect(text).toMatch(/crash-free sessions: 99\.\d\d% of \d+ in the last 14d, target 99\.50%/);
    expect(text).toMatch(/95% confidence interval: 99\.\d\d% to 99\.\d\d%/);
    expect(text).toMatch(
      /crash-free against accounts@2\.9\.0, first 24 h of each: 0\.\d\d percentage points/,
    );
    expect(code).toBe(0);
  });

  it('holds a bad one', async () => {
    const { code, text } = await run(['--release', BAD]);
    expect(text).toMatch(/HOLD, below the target/);
    expect(code).toBe(1);
  });

  it('says when there are no sessions to judge by', async () => {
    const { code, text } = await run(['--release', STAGED, '--environment', 'production']);
    expect(text).toMatch(/UNKNOWN, no sessions are known/);
    expect(code).toBe(2);
  });

  it('says when there are too few', async () => {
    const now = Date.now();
    const sandbox = createSandbox({ now: () => now });
    const dsn = new URL(sandbox.dsn('accounts-web', 'http://sandbox.test'));
    const lines = [
      {},
      { type: 'sessions' },
      {
        attrs: { release: 'accounts@3.0.0', environment: 'production' },
        aggregates: [{ started: new Date(now - 60_000).toISOString(), exited: 12 }],
      },
    ];
    const path = `/api${dsn.pathname}/envelope/?sentry_key=${dsn.username}`;
    const body = lines.map((line) => JSON.stringify(line)).join('\n');
    await sandbox.fetch(new Request(`http://sandbox.test${path}`, { method: 'POST', body }));
    const { code, text } = await run(['--release', 'accounts@3.0.0', '--json'], sandbox);
    expect(JSON.parse(text)).toMatchObject({ status: 'tooFew', reason: 'tooFew', n: 12, rate: 1 });
    expect(code).toBe(2);
  });

  it('gives one line of JSON, with every check', async () => {
    const { text } = await run(['--release', BAD, '--json']);
    expect(text.trimEnd()).not.toContain('\n');
    const told = JSON.parse(text);
    expect(told).toMatchObject({ status: 'hold', reason: 'belowTarget', previous: GOOD, hours: 24 });
    expect(told.checks.map(({ name }: { name: string }) => name)).toEqual([
      'target',
      'previous',
      'errorFree',
      'contradiction',
    ]);
    expect(told.unhandledIssues).toBeGreaterThan(0);
  });

  it('never takes a failure for a yes or a no, and tells no token', async () => {
    const missing = await run(['--release', 'accounts@0.0.1']);
    expect(missing).toEqual({ code: 2, text: expect.stringMatching(/no such release/) });
    const sandbox = createSandbox({ token: 'very-secret' });
    sandbox.fault({ kind: 'unauthorized' });
    const refused = await run(['--release', GOOD], sandbox);
    expect(refused.code).toBe(2);
    expect(refused.text).not.toContain('very-secret');
    expect((await run(['--release', GOOD, '--oops'])).code).toBe(2);
  });
});

describe('the arguments of crashboard gate', () => {
  const base = ['--upstream', 'https://errors.example', '--org', 'acme', '--release', 'shop@1'];

  it('takes percentages, and refuses a fraction, which would let everything pass', () => {
    expect(readGateArguments([...base, '--min-crash-free', '99.9', '--max-drop', '0.2'], {})).toMatchObject({
      minCrashFree: 0.999,
      maxDrop: 0.002,
    });
    for (const value of ['0.995', '101', 'high', '-1'])
      expect(() => readGateArguments([...base, `--min-crash-free=${value}`], {})).toThrow(SettingsError);
  });

  it('asks for what it needs, and repeats nothing that may be a token', () => {
    expect(() => readGateArguments(['--release', 'shop@1'], {})).toThrow(/--upstream, --org and --release/);
    expect(() => readGateArguments([...base, '--token', 'secret-1'], {})).toThrow(
      /^A token on the command line(?!.*secret-1)/,
    );
    expect(() => readGateArguments([...base, '--last', '1y'], {})).toThrow(/--last/);
  });
});
