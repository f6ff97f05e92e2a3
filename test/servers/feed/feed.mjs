// Sends one run's errors with the Node SDK and prints their ids as JSON.
import * as Sentry from '@sentry/node';

const { FEED_DSN: dsn, FEED_RUN: run, FEED_RELEASE: release = `node-service@1.0.0+${run}` } = process.env;

Sentry.init({
  dsn,
  release,
  environment: `env-${run}`,
  serverName: 'node-1',
  // The same error three times is what is wanted here.
  integrations: (all) => all.filter(({ name }) => name !== 'Dedupe'),
});

function placeOrder(order) {
  const label = `order ${order.id}`;
  try {
    JSON.parse('{broken');
  } catch (cause) {
    throw new RangeError(`${label} of ${run}`, { cause });
  }
}

const ids = [];
for (const [user, plan] of [
  ['u1', 'pro'],
  ['u2', 'pro'],
  ['u1', 'free'],
]) {
  await Sentry.withIsolationScope(async (scope) => {
    scope
      .setUser({ id: `${user}-${run}`, email: `${user}@example.com` })
      .setTag('shop.plan', plan)
      .setTag('run', run);
    // Servers group by the stack; each run is to be issues of its own.
    scope.setFingerprint(['order', run]);
    scope.setContext('basket', { lines: 2 });
    scope.addBreadcrumb({ category: 'cart', message: `opened the cart of ${run}`, level: 'info' });
    try {
      placeOrder({ id: 7 });
    } catch (error) {
      ids.push(Sentry.captureException(error));
    }
  });
  // One after the other, so that the order is known.
  await Sentry.flush(5000);
}
const message = Sentry.captureMessage(`low stock in ${run}`, {
  level: 'warning',
  fingerprint: ['stock', run],
  tags: { run },
});
await Sentry.flush(5000);
Sentry.startSession();
Sentry.endSession();
await Sentry.close(5000);
process.stdout.write(JSON.stringify({ ids, message, sdk: Sentry.SDK_VERSION }));
