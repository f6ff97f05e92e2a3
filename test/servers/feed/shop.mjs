// A handful of different errors of a shop, for looking at.
import * as Sentry from '@sentry/node';

Sentry.init({
  dsn: process.env.FEED_DSN,
  release: 'node-service@1.1.0',
  environment: 'production',
  serverName: 'node-2',
  includeLocalVariables: false,
  integrations: (all) => all.filter(({ name }) => name !== 'Dedupe'),
});

class PaymentDeclinedError extends Error {
  name = 'PaymentDeclinedError';
}

const ways = [
  function chargeCard() {
    throw new PaymentDeclinedError('insufficient funds');
  },
  function readBasket() {
    return undefined.lines.length;
  },
  function parseCoupon() {
    return JSON.parse('SUMMER-10');
  },
  function loadRates() {
    throw new Error('rates.example.net did not answer within 2000 ms', {
      cause: new Error('socket hang up'),
    });
  },
];

for (let round = 0; round < 5; round += 1) {
  for (const [index, way] of ways.entries()) {
    if (round > index) continue;
    await Sentry.withIsolationScope(async (scope) => {
      scope.setUser({ id: String(10 + round), email: `customer-${round}@example.com` });
      scope.setTag('shop.plan', round % 2 ? 'free' : 'pro').setTag('region', ['eu', 'us', 'ap'][round % 3]);
      scope.addBreadcrumb({
        category: 'navigation',
        type: 'navigation',
        data: { from: '/basket', to: '/checkout' },
      });
      scope.addBreadcrumb({
        category: 'fetch',
        type: 'http',
        data: { url: 'https://api.example.net/rates', method: 'GET', status_code: 503 },
        level: 'error',
      });
      scope.addBreadcrumb({ category: 'console', message: 'retrying in 2 s', level: 'warning' });
      try {
        way();
      } catch (error) {
        Sentry.captureException(error);
      }
    });
    await Sentry.flush(5000);
  }
}
await Sentry.close(5000);
