// Captures one exception with its local variables and prints the envelope.
import { setTimeout } from 'node:timers/promises';
import * as Sentry from '@sentry/node';

Sentry.init({
  dsn: 'https://public@sdk.invalid/42',
  includeLocalVariables: true,
  sendClientReports: false,
  transport: (options) =>
    Sentry.createTransport(options, async ({ body }) => {
      process.stdout.write(body);
      return { statusCode: 200 };
    }),
});

function addUp(cart, count) {
  const label = `cart of ${count}`;
  if (cart.total > 0) throw new RangeError('too much');
  return label;
}

// The SDK's debugger session starts beside the program.
await setTimeout(2000);
try {
  addUp({ total: 9 }, 2);
} catch (error) {
  Sentry.captureException(error);
}
await Sentry.flush(5000);
process.exit(0);
