import * as Sentry from '@sentry/node';

const base = (process.env.CRASHBOARD_DEMO_URL || `http://localhost:${process.env.PORT || 4400}`).replace(
  /\/+$/,
  '',
);

class PaymentDeclinedError extends Error {
  override readonly name: string = 'PaymentDeclinedError';
}

/** Throws the way a service does: the cause is from below, the variables are from here. */
function chargeOrder(order: {
  readonly id: string;
  readonly total: number;
  readonly currency: string;
}): void {
  const attempt = 2;
  const gateway = 'payments.example.net';
  try {
    callGateway(gateway, order.total);
  } catch (cause) {
    throw new PaymentDeclinedError(`Order ${order.id} was declined on attempt ${attempt}`, { cause });
  }
}

function callGateway(host: string, amount: number): void {
  const timeoutMs = 2000;
  throw new Error(`${host} did not answer within ${timeoutMs} ms for ${amount}`);
}

interface Config {
  readonly nodeDsn?: string;
}

async function demoConfig(): Promise<Config> {
  try {
    const response = await fetch(`${base}/demo-config.json`, { signal: AbortSignal.timeout(5000) });
    if (!response.ok) throw new Error(`answered ${response.status}`);
    return (await response.json()) as Config;
  } catch {
    return fail(
      `No demo answers at ${base}. Start it with "npm start" (PORT or CRASHBOARD_DEMO_URL name another address).`,
    );
  }
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

const { nodeDsn } = await demoConfig();
if (nodeDsn === undefined) fail('The demo shows a real server: send errors there with its own DSN.');

const PROBE = 'local variables are read';
let areVariablesRead = false;

Sentry.init({
  dsn: nodeDsn,
  release: 'checkout-api@4.2.1',
  environment: 'demo',
  includeLocalVariables: true,
  tracesSampleRate: 0,
  beforeSend(event) {
    const [exception] = event.exception?.values ?? [];
    if (!exception?.value?.startsWith(PROBE)) return event;
    areVariablesRead = exception.stacktrace?.frames?.some(({ vars }) => vars !== undefined) ?? false;
    return null;
  },
});
Sentry.setUser({ id: '42', username: 'robin', email: 'robin@example.com' });
Sentry.setTag('payment.provider', 'example-pay');
Sentry.setContext('order', { id: 'A-1042', items: 3, giftWrap: true });
Sentry.addBreadcrumb({
  category: 'order',
  message: 'order A-1042 placed',
  level: 'info',
  data: { items: 3 },
});
Sentry.addBreadcrumb({ category: 'payment', message: 'first attempt timed out', level: 'warning' });

/** The SDK reads local variables through the inspector, which takes its time to attach. */
async function untilVariablesAreRead(): Promise<void> {
  const end = Date.now() + 10_000;
  for (let number = 1; !areVariablesRead && Date.now() < end; number += 1) {
    try {
      // Each with a text of its own: the SDK drops an error that is just like the one before.
      throw new Error(`${PROBE} ${number}`);
    } catch (error) {
      Sentry.captureException(error);
    }
    await Sentry.flush(1000);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

await untilVariablesAreRead();

let eventId = '';
try {
  chargeOrder({ id: 'A-1042', total: 4990, currency: 'EUR' });
} catch (error) {
  eventId = Sentry.captureException(error);
}

const isSent = await Sentry.close(5000);
if (!isSent) fail(`The event did not reach ${base} in time.`);
process.stdout.write(`Sent event ${eventId}. See it at ${base}: it is the newest issue of Checkout API.\n`);
