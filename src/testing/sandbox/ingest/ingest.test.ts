import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import * as Sentry from '@sentry/node';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask, envelope, fixedSandbox, NOW, send } from '../../../../test/support/askSandbox.js';
import { toNodeListener } from '../../../proxy/index.js';
import { createSandbox, type Sandbox } from '../sandbox.js';

const LIST = '/organizations/acme/issues/';
const EVENT = {
  event_id: 'a'.repeat(32),
  platform: 'python',
  exception: { values: [{ type: 'KeyError', value: "'cart'" }] },
};

let server: Server | undefined;

function canUnpackBrotli(): boolean {
  try {
    return Boolean(new DecompressionStream('brotli' as CompressionFormat));
  } catch {
    return false;
  }
}

afterEach(async () => {
  await Sentry.close(2000);
  server?.closeAllConnections();
  await new Promise((resolve) => (server === undefined ? resolve(undefined) : server.close(resolve)));
  server = undefined;
});

async function serve(sandbox: Sandbox): Promise<string> {
  server = createServer(toNodeListener(sandbox.fetch));
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('what the real SDK for Node sends', () => {
  it('is an issue at once, with all that the SDK recorded', async () => {
    const sandbox = createSandbox({ world: 'empty' });
    const origin = await serve(sandbox);
    Sentry.init({
      dsn: sandbox.dsn('checkout-api', origin),
      release: 'checkout-api@9.9.9',
      environment: 'qa',
    });
    Sentry.setTag('payment.provider', 'example-pay');
    Sentry.setUser({ id: '42', email: 'robin@example.com' });
    Sentry.setContext('order', { id: 'A-1', items: 3 });
    Sentry.addBreadcrumb({ category: 'order', message: 'placed', level: 'info' });
    const eventId = Sentry.captureException(
      new RangeError('too many mugs', { cause: new Error('no stock') }),
    );
    await Sentry.flush(5000);

    const { body: issues } = await ask(sandbox, `${LIST}?query=is:unresolved+payment.provider:example-pay`);
    const { body: event } = await ask(sandbox, `${LIST}${issues[0]?.id}/events/latest/`);
    const values = event.entries.find((entry: { type: string }) => entry.type === 'exception').data.values;
    const crumbs = event.entries.find((entry: { type: string }) => entry.type === 'breadcrumbs').data.values;

    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      title: 'RangeError: too many mugs',
      substatus: 'new',
      count: '1',
      userCount: 1,
    });
    expect(event).toMatchObject({
      eventID: eventId,
      user: { id: '42' },
      contexts: { order: { items: 3 } },
      release: { version: 'checkout-api@9.9.9' },
    });
    expect(values.map((value: { type: string }) => value.type)).toEqual(['Error', 'RangeError']);
    expect(values[1].stacktrace.frames.at(-1).context.length).toBeGreaterThan(3);
    expect(crumbs.map((crumb: { message: string }) => crumb.message)).toContain('placed');
    expect((await ask(sandbox, '/organizations/acme/environments/')).body).toContainEqual(
      expect.objectContaining({ name: 'qa' }),
    );
  });

  it('is grouped: the same error twice is one issue with two events', async () => {
    const sandbox = createSandbox({ world: 'empty' });
    const origin = await serve(sandbox);
    Sentry.init({
      dsn: sandbox.dsn('checkout-api', origin),
      integrations: (all) => all.filter(({ name }) => name !== 'Dedupe'),
    });
    const fail = (text: string): Error => new TypeError(text);
    Sentry.captureException(fail('first'));
    Sentry.captureException(fail('second'));
    Sentry.captureMessage('order 17 is late');
    Sentry.captureMessage('order 18 is late');
    await Sentry.flush(5000);
    const { body } = await ask(sandbox, `${LIST}?query=&sort=freq`);

    expect(body.map((issue: { count: string }) => issue.count)).toEqual(['2', '2']);
  });
});

describe('ingest', () => {
  it('answers with the event’s id, and lets any page send', async () => {
    const sandbox = fixedSandbox({ world: 'empty' });
    const response = await send(sandbox, 'pricing-worker', envelope([['event', EVENT]]), {
      Origin: 'https://shop.example.com',
    });
    const dsn = new URL(sandbox.dsn('pricing-worker', 'http://sandbox.test'));
    const preflight = await sandbox.fetch(
      new Request(`${dsn.origin}/api${dsn.pathname}/envelope/`, { method: 'OPTIONS' }),
    );

    expect(await response.json()).toEqual({ id: EVENT.event_id });
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(preflight.status).toBe(200);
    expect(preflight.headers.get('Access-Control-Allow-Headers')).toContain('x-sentry-auth');
  });

  it('reads packed bodies, and the older path and header', async () => {
    const sandbox = fixedSandbox({ world: 'empty' });
    await send(sandbox, 'pricing-worker', gzipSync(envelope([['event', EVENT]])), {
      'Content-Encoding': 'gzip',
    });
    const { username, pathname } = new URL(sandbox.dsn('pricing-worker', 'http://sandbox.test'));
    const stored = await sandbox.fetch(
      new Request(`http://sandbox.test/api${pathname}/store/`, {
        method: 'POST',
        headers: { 'X-Sentry-Auth': `Sentry sentry_version=7, sentry_key=${username}` },
        body: JSON.stringify({ ...EVENT, event_id: 'b'.repeat(32) }),
      }),
    );

    expect(stored.status).toBe(200);
    expect((await ask(sandbox, LIST)).body[0].count).toBe('2');
  });

  it('reads bodies packed with Brotli where the platform can, and says so where it cannot', async () => {
    const sandbox = fixedSandbox({ world: 'empty' });
    const packed = (): Promise<Response> =>
      send(sandbox, 'pricing-worker', brotliCompressSync(envelope([['event', EVENT]])), {
        'Content-Encoding': 'br',
      });
    const { DecompressionStream: whole } = globalThis;
    // A platform of today, which knows the older formats alone.
    vi.stubGlobal(
      'DecompressionStream',
      class extends whole {
        constructor(format: CompressionFormat) {
          if (String(format) === 'brotli') throw new TypeError('unknown format');
          super(format);
        }
      },
    );
    expect((await packed()).status).toBe(415);
    vi.unstubAllGlobals();
    expect((await packed()).status).toBe(canUnpackBrotli() ? 200 : 415);
    expect((await ask(sandbox, LIST)).body).toHaveLength(canUnpackBrotli() ? 1 : 0);
  });

  it('keeps the names and sizes of files, and no more of them', async () => {
    const sandbox = fixedSandbox({ world: 'empty' });
    const header = { type: 'attachment', length: 5, filename: 'cart.log', content_type: 'text/plain' };
    const withFile = `${envelope([['event', EVENT]], { event_id: EVENT.event_id })}\n${JSON.stringify(header)}\nhello`;
    await send(sandbox, 'pricing-worker', withFile);
    const path = `/projects/acme/pricing-worker/events/${EVENT.event_id}/attachments/`;
    const { body } = await ask(sandbox, path);
    expect(body).toMatchObject([
      {
        event_id: EVENT.event_id,
        name: 'cart.log',
        type: 'event.attachment',
        mimetype: 'text/plain',
        size: 5,
      },
    ]);
    expect((await ask(sandbox, `${path}?query=is:screenshot`)).body).toEqual([]);
    expect((await ask(sandbox, path.replace('pricing-worker', 'checkout-api'))).status).toBe(404);
  });

  it('puts transactions, their spans and failures of one trace together', async () => {
    const sandbox = fixedSandbox({ world: 'empty' });
    const at = NOW / 1000 - 60;
    const trace = { trace_id: 'c'.repeat(32), span_id: '1'.repeat(16), op: 'http.server' };
    const spans = [
      { span_id: '2'.repeat(16), parent_span_id: '1'.repeat(16), op: 'db', description: 'SELECT 1' },
      { span_id: '3'.repeat(16), parent_span_id: '9'.repeat(16), op: 'cache' },
    ].map((span) => ({ ...span, start_timestamp: at, timestamp: at + 0.5 }));
    const transaction = {
      event_id: 'd'.repeat(32),
      type: 'transaction',
      transaction: 'GET /cart',
      start_timestamp: at,
      timestamp: at + 2,
      contexts: { trace },
      spans,
    };
    const inSpan = { trace: { trace_id: trace.trace_id, span_id: '2'.repeat(16) } };
    await send(sandbox, 'checkout-api', envelope([['transaction', transaction]]));
    await send(
      sandbox,
      'pricing-worker',
      envelope([['event', { ...EVENT, contexts: inSpan, timestamp: at }]]),
    );
    const path = `/organizations/acme/trace/${trace.trace_id}/`;
    const { body } = await ask(sandbox, path);
    expect(body).toMatchObject([
      {
        op: 'http.server',
        is_transaction: true,
        duration: 2000,
        children: [{ op: 'db', errors: [{ event_id: EVENT.event_id, project_slug: 'pricing-worker' }] }],
      },
      // Its parent never came.
      { op: 'cache', children: [] },
    ]);
    expect((await ask(sandbox, `${path}?start=2020-01-01&end=2020-01-02`)).body).toEqual([]);
    // Transactions are no issues.
    expect((await ask(sandbox, LIST)).body).toHaveLength(1);
  });

  it.each([
    ['no JSON', 'not an envelope'],
    ['a length beyond the end', '{}\n{"type":"event","length":9000}\n{}'],
    ['an item without headers', '{}\n[]\n{}'],
    ['an event that is no object', '{}\n{"type":"event"}\n[1,2]'],
    ['a good event before a broken one', `${envelope([['event', EVENT]])}\n{"type":"event","length":5}\n{}`],
  ])('answers 400 to %s and loses nothing else', async (_, body) => {
    const sandbox = fixedSandbox({ world: 'empty' });
    await send(sandbox, 'pricing-worker', envelope([['event', { ...EVENT, event_id: 'c'.repeat(32) }]]));
    const response = await send(sandbox, 'pricing-worker', body);
    const after = await ask(sandbox, LIST);

    expect(response.status).toBe(400);
    expect(await response.json()).toHaveProperty('detail');
    expect(after.body).toHaveLength(1);
    expect(after.body[0].count).toBe('1');
  });

  it('refuses bytes that are not packed as they say', async () => {
    const response = await send(fixedSandbox(), 'pricing-worker', 'plain', { 'Content-Encoding': 'gzip' });

    expect(response.status).toBe(400);
  });

  it('refuses a wrong key and a missing one', async () => {
    const sandbox = fixedSandbox();
    const post = (query: string): Promise<Response> =>
      sandbox.fetch(
        new Request(`http://sandbox.test/api/43/envelope/${query}`, {
          method: 'POST',
          body: envelope([['event', EVENT]]),
        }),
      );

    expect((await post('?sentry_key=wrong')).status).toBe(403);
    expect((await post('')).status).toBe(401);
  });

  it('takes the same event once, and counts kinds it does not look into', async () => {
    const sandbox = fixedSandbox({ world: 'empty' });
    const body = envelope([
      ['event', EVENT],
      ['client_report', {}],
      ['transaction', { spans: [] }],
    ]);
    await send(sandbox, 'pricing-worker', body);
    await send(sandbox, 'pricing-worker', body);

    expect((await ask(sandbox, LIST)).body[0].count).toBe('1');
    expect(sandbox.received()).toEqual({ event: 2, client_report: 2, transaction: 2 });
  });

  it('groups by the fingerprint that the SDK asks for', async () => {
    const sandbox = fixedSandbox({ world: 'empty' });
    for (const [index, fingerprint] of [['a'], ['a'], ['{{ default }}', 'b']].entries()) {
      const event = { ...EVENT, event_id: String(index).repeat(32), fingerprint };
      await send(sandbox, 'pricing-worker', envelope([['event', event]]));
    }

    expect(
      (await ask(sandbox, `${LIST}?sort=freq`)).body.map((issue: { count: string }) => issue.count),
    ).toEqual(['2', '1']);
  });

  it('answers any event, and can show it afterwards', async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.constantFrom(
            'exception',
            'breadcrumbs',
            'request',
            'user',
            'tags',
            'contexts',
            'timestamp',
            'level',
            'message',
            'threads',
            'fingerprint',
            'sdk',
            'extra',
          ),
          fc.jsonValue({ maxDepth: 4 }),
        ),
        async (fields) => {
          const sandbox = fixedSandbox({ world: 'empty' });
          const event = { ...fields, event_id: (count++).toString(16).padStart(32, '0') };
          const response = await send(sandbox, 'pricing-worker', envelope([['event', event]]));
          const { body: issues } = await ask(sandbox, `${LIST}?query=`);
          const detail = await ask(sandbox, `${LIST}${issues[0].id}/events/latest/`);

          expect(response.status).toBe(200);
          expect(detail.status).toBe(200);
          expect(Array.isArray(detail.body.entries)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
