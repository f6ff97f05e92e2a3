// Captures an exception until its local variables come along, and prints that envelope.
import { setTimeout } from 'node:timers/promises';
import * as Sentry from '@sentry/node';

Sentry.init({
  dsn: 'https://public@sdk.invalid/42',
  includeLocalVariables: true,
  sendClientReports: false,
  transport: (options) =>
    Sentry.createTransport(options, async ({ body }) => {
      sent = String(body);
      return { statusCode: 200 };
    }),
});

let sent = '';

function addUp(cart, count) {
  const label = `cart of ${count}`;
  if (cart.total > 0) throw new RangeError(`too much: ${cart.total}`);
  return label;
}

// The SDK's debugger session starts beside the program, and nothing tells when it is ready.
for (let total = 9; !sent.includes('"vars"'); total += 1) {
  try {
    addUp({ total }, 2);
  } catch (error) {
    Sentry.captureException(error);
  }
  await Sentry.flush();
  // The SDK looks at no more than so many exceptions a second.
  await setTimeout(100);
}
process.stdout.write(sent, () => process.exit(0));
