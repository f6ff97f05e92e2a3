import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as Sentry from '@sentry/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseEnvelope } from '../../src/client/adapters/local/envelope.js';
import { createLocalClient } from '../../src/client/createLocalClient.js';
import { DEFAULT_SCOPE } from '../../src/client/index.js';
import { normalizeEvent } from '../../src/client/normalize/event.js';
import type { CrashEvent } from '../../src/model/index.js';
import { checkEvent } from '../invariants/checkEvent.js';

/** Envelopes as the SDK writes them to the network. */
const sent: (string | Uint8Array)[] = [];

function payOrder(total: number): never {
  const label = `order of ${total}`;
  try {
    JSON.parse('{broken');
    throw new Error('unreachable');
  } catch (cause) {
    throw new TypeError(`cannot pay ${label}`, { cause });
  }
}

function eventsIn(bodies: readonly (string | Uint8Array)[]): CrashEvent[] {
  return bodies
    .flatMap((body) => parseEnvelope(body).items)
    .filter((item) => item.headers.type === 'event')
    .map((item) => {
      const event = normalizeEvent(JSON.parse(new TextDecoder().decode(item.payload)), { source: 'sdk' });
      expect(checkEvent(event)).toEqual([]);
      expect(event).not.toHaveProperty('unreadable');
      return event as CrashEvent;
    });
}

beforeAll(async () => {
  Sentry.init({
    dsn: 'https://public@sdk.invalid/42',
    release: 'shop@1.2.3',
    environment: 'test',
    serverName: 'web-1',
    sendClientReports: false,
    transport: (options) =>
      Sentry.createTransport(options, async ({ body }) => {
        sent.push(body);
        return { statusCode: 200 };
      }),
  });
  Sentry.addBreadcrumb({ category: 'cart', message: 'opened the cart', level: 'info', data: { lines: 2 } });
  Sentry.addBreadcrumb({ type: 'http', category: 'fetch', data: { url: '/api/quote', status_code: 500 } });
  Sentry.withScope((scope) => {
    scope.setTag('plan', 'pro').setUser({ id: 'u-1', email: 'a@example.com', plan: 'gold' });
    scope.setContext('basket', { lines: 2, nested: { deep: true } }).setExtra('note', { retry: [1, 2] });
    scope.setFingerprint(['{{ default }}', 'pay']);
    try {
      payOrder(7);
    } catch (error) {
      Sentry.captureException(error);
    }
  });
  Sentry.captureMessage('Quote failed', 'warning');
  Sentry.captureException(new AggregateError([new RangeError('a'), new Error('b')], 'all failed'));
  await Sentry.flush(5000);
});

afterAll(async () => {
  await Sentry.close(1000);
});

describe('events of the real @sentry/node', () => {
  it('carry an exception with its cause, root cause first, and the frames that lead to it', () => {
    const [event] = eventsIn(sent);
    expect(event).toMatchObject({
      type: 'error',
      level: 'error',
      platform: 'node',
      title: 'TypeError: cannot pay order of 7',
      release: 'shop@1.2.3',
      environment: 'test',
      serverName: 'web-1',
      fingerprint: ['{{ default }}', 'pay'],
      sdk: { name: 'sentry.javascript.node' },
      user: { id: 'u-1', email: 'a@example.com', data: { plan: 'gold' } },
      extra: { note: { retry: [1, 2] } },
    });
    expect(event?.exceptions.map((exception) => exception.type)).toEqual(['SyntaxError', 'TypeError']);
    expect(event?.exceptions[0]?.mechanism).toMatchObject({ source: 'cause', parentId: 0 });
    const frame = event?.exceptions[1]?.stacktrace?.frames.at(-1);
    expect(frame).toMatchObject({ function: 'payOrder', inApp: true });
    expect(frame?.filename).toMatch(/sentryNode\.node\.test\.ts$/);
    const line = frame?.context.find((one) => one.number === frame.line);
    expect(line?.text).toContain('cannot pay');
    expect(event?.culprit).toContain('payOrder');
    expect(event?.occurredAt).toMatch(/^20/);
  });

  it('carry tags, contexts and breadcrumbs', () => {
    const [event] = eventsIn(sent);
    expect(event?.tags).toContainEqual({ key: 'plan', value: 'pro' });
    expect(event?.contexts.find((context) => context.name === 'basket')?.data).toEqual({
      lines: 2,
      nested: { deep: true },
    });
    expect(event?.contexts.find((context) => context.kind === 'runtime')?.data).toMatchObject({
      name: 'node',
    });
    expect(event?.breadcrumbs.slice(0, 2)).toMatchObject([
      { category: 'cart', message: 'opened the cart', level: 'info', data: { lines: 2 } },
      { type: 'http', category: 'fetch', data: { status_code: 500 } },
    ]);
    for (const crumb of event?.breadcrumbs ?? []) expect(crumb.timestamp).toMatch(/Z$/);
  });

  it('carry messages and groups of exceptions', () => {
    const [, message, group] = eventsIn(sent);
    expect(message).toMatchObject({
      message: { formatted: 'Quote failed' },
      level: 'warning',
      title: 'Quote failed',
      exceptions: [{ value: 'Quote failed', mechanism: { synthetic: true } }],
    });
    expect(group?.exceptions.map((exception) => exception.mechanism?.exceptionId).sort()).toEqual([0, 1, 2]);
    expect(group?.exceptions.at(-1)).toMatchObject({
      type: 'AggregateError',
      mechanism: { exceptionId: 0, isExceptionGroup: true },
    });
    expect(group?.exceptions[0]?.mechanism).toMatchObject({ parentId: 0 });
  });

  it('carry local variables', () => {
    const script = fileURLToPath(new URL('captureWithVariables.mjs', import.meta.url));
    // Its own process: the SDK opens a debugger to look at the variables.
    const output = execFileSync(process.execPath, [script], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [event] = eventsIn([output]);
    const frame = event?.exceptions[0]?.stacktrace?.frames.findLast((one) => one.function === 'addUp');
    expect(frame?.vars).toMatchObject({ cart: { total: expect.any(Number) }, count: 2, label: 'cart of 2' });
  });

  it('become issues of the local client straight from the envelopes', async () => {
    const client = createLocalClient({ events: sent, project: 'shop' });
    const page = await client.listIssues({ ...DEFAULT_SCOPE, query: 'is:unresolved release:shop@1.2.3' });
    expect(page).toMatchObject({ total: 3, skipped: 0 });
    expect(page.items.map((issue) => issue.level).sort()).toEqual(['error', 'error', 'warning']);
  });
});
