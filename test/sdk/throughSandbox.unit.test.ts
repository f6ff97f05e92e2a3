import * as Sentry from '@sentry/browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, DEFAULT_SCOPE } from '../../src/client/index.js';
import { createSandbox } from '../../src/testing/index.js';
import { checkEvent } from '../invariants/checkEvent.js';

const sandbox = createSandbox({ world: 'empty' });
const client = createClient({
  vendor: 'sentry',
  baseUrl: 'http://sandbox.test',
  organization: sandbox.organization,
  fetch: (request) => {
    request.headers.set('Authorization', `Bearer ${sandbox.token}`);
    return sandbox.fetch(request);
  },
});

beforeAll(async () => {
  Sentry.init({
    dsn: sandbox.dsn('storefront-web', 'http://sandbox.test'),
    sendClientReports: false,
    transport: (options) =>
      Sentry.createTransport(options, async ({ body }) => {
        const { status } = await sandbox.fetch(
          new Request(options.url, { method: 'POST', body: new Uint8Array(Buffer.from(body)) }),
        );
        return { statusCode: status };
      }),
  });
  Sentry.addBreadcrumb({ category: 'ui.click', message: 'button.pay' });
  Sentry.captureException(new TypeError('cart is undefined'));
  await Sentry.flush(5000);
});

afterAll(async () => {
  await Sentry.close(1000);
});

describe('an error of the real @sentry/browser, sent to the sandbox and read by the client', () => {
  it('is an issue whose latest event has the exception and the trail', async () => {
    const { items } = await client.listIssues({ ...DEFAULT_SCOPE, query: '' });
    expect(items).toMatchObject([{ type: 'TypeError', value: 'cart is undefined', status: 'unresolved' }]);
    const event = items[0] && (await client.getEvent(items[0].ref, 'latest'));
    expect(checkEvent(event)).toEqual([]);
    expect(event?.exceptions).toMatchObject([{ type: 'TypeError', value: 'cart is undefined' }]);
    expect(event?.breadcrumbs).toMatchObject([{ category: 'ui.click', message: 'button.pay' }]);
    expect(event?.sdk?.name).toBe('sentry.javascript.browser');
  });
});
