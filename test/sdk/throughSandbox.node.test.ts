import * as Sentry from '@sentry/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, DEFAULT_SCOPE } from '../../src/client/index.js';
import type { CrashEvent, Issue } from '../../src/model/index.js';
import { createSandbox } from '../../src/testing/index.js';
import { checkEvent } from '../invariants/checkEvent.js';

const sandbox = createSandbox({ world: 'empty' });
const client = createClient({
  vendor: 'sentry',
  baseUrl: 'http://sandbox.test',
  organization: sandbox.organization,
  token: sandbox.token,
  fetch: sandbox.fetch,
});

const project = 'checkout-api';
let issue: Issue | undefined;
let event: CrashEvent;

beforeAll(async () => {
  const dsn = sandbox.dsn(project, 'http://sandbox.test');
  Sentry.init({
    dsn,
    release: 'shop@1.2.3',
    environment: 'staging',
    sendClientReports: false,
    tracesSampleRate: 1,
    transport: (options) =>
      Sentry.createTransport(options, async ({ body }) => {
        const { status } = await sandbox.fetch(
          new Request(options.url, { method: 'POST', body: new Uint8Array(Buffer.from(body)) }),
        );
        return { statusCode: status };
      }),
  });
  Sentry.addBreadcrumb({ category: 'cart', message: 'opened the cart', level: 'info' });
  Sentry.startSpan({ name: 'POST /pay', op: 'http.server' }, () =>
    Sentry.startSpan({ name: 'charge the card', op: 'http.client' }, capture),
  );
  await Sentry.flush(5000);
  const { items } = await client.listIssues({ ...DEFAULT_SCOPE, query: 'cannot pay' });
  issue = items[0];
  if (issue === undefined) throw new Error('The event did not become an issue.');
  event = await client.getEvent(issue.ref, 'latest');
});

function capture(): void {
  Sentry.withScope((scope) => {
    scope.addAttachment({ filename: 'cart.json', data: '{"lines":2}', contentType: 'application/json' });
    scope.setTag('plan', 'pro').setUser({ id: 'u-1' }).setContext('basket', { lines: 2 });
    Sentry.captureException(new TypeError('cannot pay', { cause: new RangeError('total is negative') }));
  });
}

afterAll(async () => {
  await Sentry.close(1000);
});

describe('an error of the real @sentry/node, sent to the sandbox and read by the client', () => {
  it('is one unresolved issue with one event', () => {
    expect(issue).toMatchObject({
      ref: { project },
      type: 'TypeError',
      value: 'cannot pay',
      status: 'unresolved',
      lifetime: { events: 1 },
    });
  });

  it('brings its file along', async () => {
    const { items } = await client.listAttachments((issue as Issue).ref, event.id);
    expect(items).toMatchObject([
      { name: 'cart.json', mimeType: 'application/json', sizeBytes: 11, eventId: event.id },
    ]);
  });

  it('stands in its trace, below the work in which it happened', async () => {
    const traceId = String(event.contexts.find(({ name }) => name === 'trace')?.data.trace_id);
    const { items } = await client.getTrace(traceId, { around: event.occurredAt });
    expect(items.map(({ depth, kind, description }) => [depth, kind, description])).toEqual([
      [0, 'transaction', 'POST /pay'],
      [1, 'span', 'charge the card'],
      [2, 'error', 'TypeError: cannot pay'],
    ]);
    expect(items.at(-1)).toMatchObject({ issueId: (issue as Issue).ref.id, eventId: event.id });
  });

  it('is the event as it was captured, in the model', () => {
    expect(checkEvent(event)).toEqual([]);
    expect(event).not.toHaveProperty('unreadable');
    expect(event.exceptions.map(({ type }) => type)).toEqual(['RangeError', 'TypeError']);
    expect(event.exceptions[1]?.stacktrace?.frames.at(-1)).toMatchObject({ inApp: true });
    expect(event.breadcrumbs).toMatchObject([
      { category: 'cart', message: 'opened the cart', level: 'info' },
    ]);
    expect(event.tags).toContainEqual(expect.objectContaining({ key: 'plan', value: 'pro' }));
    expect(event.contexts).toContainEqual(expect.objectContaining({ name: 'basket' }));
    expect(event).toMatchObject({ release: 'shop@1.2.3', environment: 'staging', user: { id: 'u-1' } });
  });
});
