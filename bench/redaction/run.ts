import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { RedactionResults, RedactionRow } from './report.js';

const MEASURE = 'bench/redaction/measure.ts';

/** Measures in a process of its own, so that nothing has warmed it up. */
export function benchRedaction(quick: boolean): RedactionResults {
  const args = ['--import', './tools/tsResolve.mjs', MEASURE, ...(quick ? ['--quick'] : [])];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${MEASURE} ended with ${status}`);
  return {
    date: new Date().toISOString(),
    node: process.versions.node,
    cores: availableParallelism(),
    rows: JSON.parse(stdout) as readonly RedactionRow[],
  };
}
