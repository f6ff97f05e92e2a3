import { normalizeEvent } from '../src/client/normalize/event.js';
import { eventOfSize, type WireSpelling } from './wireEvent.js';

/** Normalising must cost at most half of what `JSON.parse` of the same text costs. */
const LIMIT = 0.5;
const SIZES = [200_000, 1_000_000, 5_000_000];

interface Row {
  readonly event: string;
  readonly kB: number;
  readonly 'parse ms': string;
  readonly 'normalize ms': string;
  readonly ratio: string;
  readonly ok: boolean;
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** Both in turn on a fresh value each time, so that neither sees warmer caches than the other. */
function measure(spelling: WireSpelling, bytes: number): Row {
  const text = JSON.stringify(eventOfSize(spelling, bytes));
  const parses: number[] = [];
  const normalizes: number[] = [];
  // Small events need more rounds until both run compiled.
  const rounds = Math.max(41, Math.round(60_000_000 / bytes));
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const value: unknown = JSON.parse(text);
    const parsed = performance.now();
    const event = normalizeEvent(value, { source: 'bench', project: 'shop' });
    const done = performance.now();
    if (!event || event.unreadable) throw new Error(`The generated event was not read: ${event?.unreadable}`);
    parses.push(parsed - start);
    normalizes.push(done - parsed);
  }
  const parse = median(parses);
  const normalize = median(normalizes);
  return {
    event: spelling,
    kB: Math.round(text.length / 1000),
    'parse ms': parse.toFixed(2),
    'normalize ms': normalize.toFixed(2),
    ratio: (normalize / parse).toFixed(2),
    ok: normalize <= LIMIT * parse,
  };
}

const rows = SIZES.flatMap((bytes) => (['api', 'sdk'] as const).map((spelling) => measure(spelling, bytes)));
console.table(rows);
if (rows.some((row) => !row.ok)) process.exitCode = 1;
