import type { CrashEvent, Frame, JsonObject } from '../../src/model/index.js';
import { buildEvent } from '../../src/testing/builders/index.js';

/** What stands in a variable of the oldest frame alone: the search goes through all others first. */
export const NEEDLE = 'needle-7f3a';

const SOURCE = [
  'export function renderTotals(cart: Cart): Money {',
  '  const lines = cart.lines.filter((line) => !line.removed);',
  '  if (lines.length === 0) return ZERO; // nothing to pay',
  '  const sum = lines.reduce((total, line) => total + line.price * line.count, 0);',
  "  return format(sum, { currency: cart.currency ?? 'EUR' });",
  '}',
  '',
];

/** An event of so many frames, each with source and variables; with `variableBytes`, about so many of them in all. */
export function stackEvent(count: number, variableBytes: number = count * 400): CrashEvent {
  const each = Math.round(variableBytes / count);
  const frames = Array.from({ length: count }, (_, index) => frameAt(index, each));
  const exception = { type: 'TypeError', value: 'cart.total is not a function', stacktrace: { frames } };
  return { ...buildEvent(), exceptions: [exception], breadcrumbs: [] };
}

function frameAt(index: number, bytes: number): Frame {
  const line = 20 + (index % 300);
  return {
    function: `step${index}`,
    filename: `./src/part${index % 40}/step${index}.ts`,
    line,
    column: 14,
    inApp: true,
    context: SOURCE.map((text, at) => ({ number: line - 3 + at, text })),
    vars: variables(index, bytes),
  };
}

function variables(index: number, bytes: number): JsonObject {
  const item = {
    sku: `A-${index}`,
    price: 1299 + index,
    note: 'the quick brown fox jumps over the lazy dog',
  };
  const size = JSON.stringify(item).length;
  const lines = Array.from({ length: Math.max(1, Math.floor(bytes / size)) }, () => item);
  return { cart: { id: index, lines }, ...(index === 0 && { found: NEEDLE }) };
}
