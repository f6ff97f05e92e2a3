import { spawnSync } from 'node:child_process';
import { benchFirstRow } from './firstRow/run.js';
import { benchHeap, heapReport } from './list/heap/run.js';
import { recordHeap, recordRedaction, recordStack } from './list/record.js';
import { benchLists } from './list/run.js';
import { isWithin, redactionReport } from './redaction/report.js';
import { benchRedaction } from './redaction/run.js';
import { holds, stackLimits, stackReport } from './stack/report.js';
import { benchStack } from './stack/run.js';

const quick = process.argv.includes('--quick');

/** Scenarios by the name that `npm run bench -- NAME` takes. Each is run alone, so that none warms up another. */
const scenarios: Record<string, () => Promise<void> | void> = {
  async list() {
    // `--only=issues,append`: parts of the bench, for work on one of them.
    const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7);
    if (!(await benchLists({ quick, only: only?.split(',') ?? [] }))) process.exitCode = 1;
    if (only === undefined) await heap();
  },
  async 'first-row'() {
    if (!(await benchFirstRow(quick))) process.exitCode = 1;
  },
  heap,
  client() {
    script('bench/client.ts');
    script('bench/normalize.ts');
  },
  redaction() {
    const results = benchRedaction(quick);
    process.stdout.write(redactionReport(results));
    if (!quick) recordRedaction(results);
    if (!results.rows.every(isWithin)) process.exitCode = 1;
  },
  async stack() {
    const results = await benchStack(quick);
    process.stdout.write(stackReport(results));
    if (!quick) recordStack(results);
    if (!stackLimits(results).every(holds)) process.exitCode = 1;
  },
  proxy() {
    script('bench/redaction/answer.ts');
  },
};

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
// All of them, `heap` as a part of `list`.
const all = Object.keys(scenarios).filter((name) => name !== 'heap');
for (const name of names.length > 0 ? names : all) {
  const scenario = scenarios[name];
  if (!scenario)
    throw new Error(`Unknown scenario: ${name}. There are: ${Object.keys(scenarios).join(', ')}.`);
  await scenario();
}

/** Part of `list`, and alone. A quick run is a check, not a record. */
async function heap(): Promise<void> {
  const results = await benchHeap(quick);
  process.stdout.write(heapReport(results));
  if (!quick) recordHeap(results);
  if (results.ratio > results.most) process.exitCode = 1;
}

/** Runs a bench in a process of its own. Its failed limit becomes ours. */
function script(file: string): void {
  process.stdout.write(`${file}\n`);
  const { status } = spawnSync(process.execPath, ['--import', './tools/tsResolve.mjs', file], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
