import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Breadcrumb } from '../../model/index.js';
import { buildEvent } from '../../testing/builders/index.js';
import { type RelevantCrumb, relevantCrumb, relevantCrumbs } from './relevantCrumbs.js';

const AT = Date.parse('2026-01-01T12:00:00.000Z');

/** So many seconds before the error. */
const crumb = (before: number, over: Partial<Breadcrumb>): Breadcrumb => ({
  type: 'default',
  level: 'info',
  timestamp: new Date(AT - before * 1000).toISOString(),
  ...over,
});
const request = (before: number, status: number | undefined, url = '/api/prices'): Breadcrumb =>
  crumb(before, {
    type: 'http',
    level: status === undefined ? 'error' : 'info',
    data: { method: 'GET', url, ...(status !== undefined && { status_code: status }) },
  });
const click = (before: number): Breadcrumb =>
  crumb(before, { type: 'ui', category: 'ui.click', message: 'a.more' });
const log = (before: number, message: string, level = 'info'): Breadcrumb =>
  crumb(before, { category: 'console', level, message });

const judged = (
  breadcrumbs: readonly Breadcrumb[],
  value = 'x is undefined',
  type = 'TypeError',
): RelevantCrumb | undefined =>
  relevantCrumb(
    buildEvent({ breadcrumbs, exceptions: [{ type, value }], occurredAt: new Date(AT).toISOString() }),
  );

describe('relevantCrumb (BC-N04)', () => {
  it('finds a failed request, whatever its level', () => {
    expect(judged([click(9), request(0.1, 404), log(0.05, 'drawn')])).toMatchObject({
      index: 1,
      reason: 'failed-request',
      values: { status: 404 },
      offsetMs: -100,
    });
  });

  it('finds where an address began to answer otherwise', () => {
    const trail = [5, 4, 3, 2, 1].map((before) => request(before, 200));
    expect(judged([...trail, request(0.4, 500), request(0.2, 500)])).toMatchObject({
      index: 6,
      reason: 'status-changed',
      values: { status: 500, statusBefore: 200, times: 5 },
    });
  });

  it('leaves out what a later answer mended, and requests of those who only watch', () => {
    expect(judged([request(3, 503), request(2.5, 200)])).toBeUndefined();
    expect(judged([request(1, undefined, 'https://www.google-analytics.com/g/collect')])).toBeUndefined();
  });

  it('finds an error that was logged, not the log of the error itself', () => {
    expect(
      judged([log(4, 'cart is empty', 'error'), log(0, 'TypeError: x is undefined', 'error')]),
    ).toMatchObject({ index: 0, reason: 'error-log' });
  });

  it('finds words that tell of a failure', () => {
    expect(judged([log(1, 'connection refused by pool'), log(0.5, 'no errors so far')])).toMatchObject({
      index: 0,
      reason: 'failure-told',
      values: { words: 'refused' },
    });
  });

  it('finds a click just before, not one long ago', () => {
    expect(judged([log(30, 'ready'), click(0.05)])).toMatchObject({ index: 1, reason: 'last-action' });
    expect(judged([click(30), log(20, 'ready')])).toBeUndefined();
  });

  it('finds where a long silence ended', () => {
    const busy = [7200, 7199, 7197, 7196, 7194, 7192].map((before) => log(before, `tick ${before}`));
    expect(judged([...busy, log(2, 'awake')])).toMatchObject({
      index: 6,
      reason: 'silence',
      values: { ms: 7_190_000 },
    });
    expect(judged(busy)).toMatchObject({ index: 5, reason: 'silence', values: { untilError: true } });
  });

  it('finds the statement that names what the error names', () => {
    const query = (before: number, message: string): Breadcrumb => crumb(before, { type: 'query', message });
    const value = 'duplicate key value violates unique constraint "accounts_user_email_key"';
    const trail = [query(0.3, 'SELECT 1 FROM sessions'), query(0.1, 'UPDATE accounts_user SET email = %s')];
    expect(judged(trail, value, 'IntegrityError')).toMatchObject({
      index: 1,
      reason: 'shared-words',
      values: { words: 'account, email' },
    });
  });

  it('finds that the device went offline', () => {
    const lost = crumb(2, { type: 'system', category: 'network.event', data: { action: 'NETWORK_LOST' } });
    expect(judged([log(9, 'ready'), lost], 'Unable to resolve host')).toMatchObject({
      index: 1,
      reason: 'device-state',
      values: { state: 'offline' },
    });
  });

  it('says nothing where nothing stands out', () => {
    expect(judged([])).toBeUndefined();
    expect(judged([log(60, 'ready'), request(40, 200), log(30, 'drawn')])).toBeUndefined();
  });

  it('judges by place where no time is known, and by the last step where the clocks differ', () => {
    expect(judged([{ ...request(1, 500), timestamp: undefined } as never])).toMatchObject({ index: 0 });
    expect(judged([request(-7198, 500), log(-7199, 'drawn')])).toMatchObject({ index: 0, offsetMs: -1000 });
  });

  it('takes any trail, and stays within it', () => {
    const wild = fc.record({
      type: fc.oneof(fc.constantFrom('http', 'ui', 'query', 'default', '__proto__'), fc.string()),
      level: fc.oneof(fc.constantFrom('info', 'error', 'fatal'), fc.string()),
      category: fc.option(fc.string(), { nil: undefined }),
      message: fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
      timestamp: fc.option(fc.constantFrom('', 'x', '2026-01-01T12:00:00Z', '1970-01-01T00:00:00Z'), {
        nil: undefined,
      }),
      data: fc.option(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 1 })), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(wild, { maxLength: 20 }), fc.string(), (trail, value) => {
        const event = buildEvent({ breadcrumbs: trail as unknown as Breadcrumb[], exceptions: [{ value }] });
        const found = relevantCrumbs(event);
        expect(found.length).toBeLessThanOrEqual(2);
        for (const { index } of found) expect(trail[index]).toBeDefined();
      }),
    );
  });
});
