// Prints, as JSON, what Node and its Sentry SDK each make of the same errors.
const { inspect } = require('node:util');
const Sentry = require('@sentry/node');

class CheckoutError extends Error {
  name = 'CheckoutError';
}

function pay(amount) {
  if (amount < 0) throw new CheckoutError(`cannot pay ${amount}`);
}

class Cart {
  total() {
    return this.lines.reduce((sum, { price }) => sum + price.amount, 0);
  }
  get lines() {
    return [{}];
  }
  static from() {
    return new Cart();
  }
}

function caught(run) {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

class Order {
  constructor() {
    pay(-2);
  }
}

const CASES = {
  simple: () => pay(-1),
  method: () => Cart.from().total(),
  constructing: () => new Order(),
  noMessage() {
    throw new Error();
  },
  manyLines() {
    throw new Error('line 1\n  line 2\n\nline 4');
  },
  caused() {
    try {
      pay(-1);
    } catch (cause) {
      throw new Error('order failed', { cause });
    }
  },
  causedTwice() {
    try {
      CASES.caused();
    } catch (cause) {
      throw new TypeError('job failed', { cause });
    }
  },
  causedFromAfar() {
    const far = caught(() => JSON.parse('{'));
    throw new Error('config unread', { cause: far });
  },
  aggregate() {
    throw new AggregateError([caught(() => pay(-1)), caught(() => pay(-2))], 'nobody could pay');
  },
  recursion() {
    const walk = (left) => (left === 0 ? pay(-1) : walk(left - 1));
    walk(6);
  },
  async rejected() {
    await null;
    await CASES.deeper();
  },
};

CASES.deeper = async () => {
  await null;
  pay(-1);
};

async function main() {
  const events = [];
  Sentry.init({
    dsn: 'https://public@sdk.invalid/1',
    defaultIntegrations: false,
    integrations: [Sentry.linkedErrorsIntegration()],
    beforeSend: (event) => {
      events.push(event);
      return null;
    },
  });
  const cases = [];
  for (const name of Object.keys(CASES)) {
    if (name === 'deeper') continue;
    try {
      await CASES[name]();
    } catch (error) {
      const printed = inspect(error);
      Sentry.captureException(error);
      await Sentry.flush(1000);
      cases.push({ name, printed, event: events.pop() });
    }
  }
  const sdk = `@sentry/node ${Sentry.SDK_VERSION}`;
  process.stdout.write(JSON.stringify({ runtime: `Node ${process.version.slice(1)}`, sdk, cases }));
}

main();
