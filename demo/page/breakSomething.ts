/** Raises a real, uncaught error the way a page does: after clicks, a navigation and a request that fails. */
export async function breakSomething(steps: readonly HTMLElement[]): Promise<void> {
  for (const step of steps) {
    step.click();
    // The SDK takes equal clicks in quick succession for one.
    await pause(40);
  }
  history.pushState(history.state, '', `${location.pathname}${location.search}#checkout`);
  const order = await placeOrder();
  history.back();
  await pause(40);
  // Outside of the promise, so that nothing catches it.
  setTimeout(() => showReceipt(order));
}

interface Order {
  readonly status: number;
  readonly receipt?: { readonly lines: readonly { readonly price: number }[] };
}

async function placeOrder(): Promise<Order> {
  const response = await fetch('/demo-api/orders', { method: 'POST', body: '{"cart":["mug","poster"]}' });
  return { status: response.status };
}

let turn = 0;

/** Each press breaks in another way, so that the list shows more than one issue. */
function showReceipt(order: Order): void {
  turn += 1;
  if (turn % 3 === 2) throw paymentError(order);
  if (turn % 3 === 0) formatPrice(Number.NaN);
  renderLines(order);
}

function renderLines(order: Order): string {
  const { lines } = order.receipt as NonNullable<Order['receipt']>;
  return lines.map(({ price }) => formatPrice(price)).join('\n');
}

function formatPrice(price: number): string {
  if (!Number.isFinite(price)) throw new RangeError(`Not a price: ${price}`);
  return price.toFixed(2);
}

class PaymentError extends Error {
  override readonly name: string = 'PaymentError';
}

function paymentError(order: Order): PaymentError {
  return new PaymentError('The order could not be paid', {
    cause: new Error(`Orders service answered ${order.status}`),
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
