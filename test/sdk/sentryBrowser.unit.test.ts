import * as Sentry from '@sentry/browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseEnvelope } from '../../src/client/adapters/local/envelope.js';
import { normalizeEvent } from '../../src/client/normalize/event.js';
import { checkEvent } from '../invariants/checkEvent.js';

const sent: (string | Uint8Array)[] = [];
/** What the SDK hands to its host before it sends. */
const before: unknown[] = [];

function read(value: unknown) {
  const event = normalizeEvent(value, { source: 'sdk' });
  expect(checkEvent(event)).toEqual([]);
  return event;
}

beforeAll(async () => {
  Sentry.init({
    dsn: 'https://public@sdk.invalid/42',
    release: 'shop@1.2.3',
    sendClientReports: false,
    transport: (options) =>
      Sentry.createTransport(options, async ({ body }) => {
        sent.push(body);
        return { statusCode: 200 };
      }),
    beforeSend(event) {
      before.push(event);
      return event;
    },
  });
  Sentry.addBreadcrumb({ category: 'ui.click', message: 'button.pay', level: 'log' });
  Sentry.setTag('plan', 'free');
  Sentry.captureException(new TypeError('cart is undefined'));
  Sentry.captureMessage('Quote failed');
  await Sentry.flush(5000);
});

afterAll(async () => {
  await Sentry.close(1000);
});

describe('events of the real @sentry/browser', () => {
  it('read the same from the network and from beforeSend', () => {
    const [first] = sent
      .flatMap((body) => parseEnvelope(body).items)
      .filter((item) => item.headers.type === 'event');
    const wire = read(JSON.parse(new TextDecoder().decode(first?.payload)));
    const live = read(before[0]);
    expect(wire).toMatchObject({
      type: 'error',
      level: 'error',
      title: 'TypeError: cart is undefined',
      release: 'shop@1.2.3',
      tags: [{ key: 'plan', value: 'free' }],
      breadcrumbs: [{ category: 'ui.click', message: 'button.pay', level: 'info' }],
      sdk: { name: 'sentry.javascript.browser' },
    });
    expect(live).toMatchObject({ id: wire?.id, title: wire?.title, occurredAt: wire?.occurredAt });
    expect(live?.exceptions).toEqual(wire?.exceptions);
    expect(wire?.exceptions[0]?.stacktrace?.frames.length).toBeGreaterThan(0);
    expect(wire?.request?.headers.map(([name]) => name)).toContain('User-Agent');
    expect(live).not.toHaveProperty('unreadable');
  });

  it('carry messages', () => {
    expect(read(before[1])).toMatchObject({ level: 'info', title: 'Quote failed' });
  });
});
