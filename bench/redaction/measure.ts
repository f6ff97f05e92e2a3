import { redactWire } from '../../src/proxy/redaction/redactWire.js';
import { defaultRedaction } from '../../src/redact/policy.js';
import { createRedactor } from '../../src/redact/redactor.js';
import { eventOfSize, type WireSpelling } from '../wireEvent.js';
import type { RedactionRow } from './report.js';
import { median, plant } from './secrets.js';

const SIZES = [125_000, 250_000, 500_000, 1_000_000, 2_000_000, 4_000_000];
/** Bytes that each size is measured over in all. */
const WORK = process.argv.includes('--quick') ? 10_000_000 : 80_000_000;
const redactor = createRedactor(defaultRedaction, 'reader');

/** CPU time of this process: what else the machine does is not in it. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Reading, hiding and writing in turn, on a fresh value each time, so that none sees warmer caches than the others. */
function measure(spelling: WireSpelling, size: number): RedactionRow {
  const event = eventOfSize(spelling, size);
  plant(event, 'frames');
  const text = JSON.stringify(event);
  const times = { parse: [] as number[], stringify: [] as number[], redact: [] as number[] };
  let hidden = 0;
  const rounds = Math.max(15, Math.round(WORK / size));
  for (let round = 0; round < rounds; round++) {
    const start = cpuMs();
    const json: unknown = JSON.parse(text);
    const parsed = cpuMs();
    const written = JSON.stringify(json);
    const stringified = cpuMs();
    hidden = redactWire(json, 'event', redactor);
    const redacted = cpuMs();
    if (written.length !== text.length || hidden === 0)
      throw new Error('The event was not the one to measure.');
    times.parse.push(parsed - start);
    times.stringify.push(stringified - parsed);
    times.redact.push(redacted - stringified);
  }
  return {
    spelling,
    bytes: text.length,
    hidden,
    parseMs: median(times.parse),
    stringifyMs: median(times.stringify),
    redactMs: median(times.redact),
  };
}

const rows = (['api', 'sdk'] as const).flatMap((spelling) => {
  // Thrown away: after it all of it runs compiled.
  measure(spelling, SIZES[0] as number);
  const measured = SIZES.map((size) => measure(spelling, size));
  return measured.map((row, index) => {
    const half = measured[index - 1];
    // Events are not of the very size that was asked for.
    return half ? { ...row, growth: (row.redactMs / half.redactMs) * ((2 * half.bytes) / row.bytes) } : row;
  });
});
process.stdout.write(JSON.stringify(rows));
