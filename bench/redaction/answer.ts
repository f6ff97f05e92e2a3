import { toReady } from '../../src/proxy/answers/ready.js';
import { redactWire } from '../../src/proxy/redaction/redactWire.js';
import { defaultRedaction } from '../../src/redact/policy.js';
import { createRedactor } from '../../src/redact/redactor.js';
import { eventOfSize, type WireSpelling } from '../wireEvent.js';
import { median, plant, type Secrets } from './secrets.js';

/** Redacting an event and writing the answer must cost less than twice what `JSON.parse` of the same text costs. */
const LIMIT = 2;
const SIZES = [200_000, 1_000_000, 5_000_000];

interface Row {
  readonly event: string;
  readonly kB: number;
  readonly secrets: Secrets;
  readonly hidden: number;
  readonly 'parse ms': string;
  readonly 'redact ms': string;
  readonly ratio: string;
  /** Redaction and writing the answer, whose text passes as it is where nothing was hidden. */
  readonly 'with answer': string;
  readonly ok: boolean;
}

const redactor = createRedactor(defaultRedaction, 'reader');

/** All in turn on a fresh value each time, so that none sees warmer caches than the others. */
function measure(spelling: WireSpelling, bytes: number, secrets: Secrets): Row {
  const event = eventOfSize(spelling, bytes);
  plant(event, secrets);
  const text = JSON.stringify(event);
  const parses: number[] = [];
  const redactions: number[] = [];
  const answers: number[] = [];
  let hidden = 0;
  // Small events need more rounds until all run compiled.
  const rounds = Math.max(41, Math.round(60_000_000 / bytes));
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const json: unknown = JSON.parse(text);
    const parsed = performance.now();
    hidden = redactWire(json, 'event', redactor);
    const redacted = performance.now();
    toReady({ status: 200, headers: new Headers(), text, json }, json, hidden > 0);
    answers.push(performance.now() - parsed);
    parses.push(parsed - start);
    redactions.push(redacted - parsed);
  }
  const [parse, redact, answer] = [parses, redactions, answers].map(median) as [number, number, number];
  return {
    event: spelling,
    kB: Math.round(text.length / 1000),
    secrets,
    hidden,
    'parse ms': parse.toFixed(2),
    'redact ms': redact.toFixed(2),
    ratio: (redact / parse).toFixed(2),
    'with answer': (answer / parse).toFixed(2),
    ok: answer < LIMIT * parse,
  };
}

const rows = SIZES.flatMap((bytes) =>
  (['api', 'sdk'] as const).flatMap((spelling) =>
    (['none', 'user', 'frames'] as const).map((secrets) => measure(spelling, bytes, secrets)),
  ),
);
console.table(rows);
if (rows.some((row) => !row.ok)) process.exitCode = 1;
