import { spawnSync } from 'node:child_process';
import { benchLists, listTable, writeListResults } from './list/run.js';

const quick = process.argv.includes('--quick');

/** Scenarios by the name that `npm run bench -- NAME` takes. Each is run alone, so that none warms up another. */
const scenarios: Record<string, () => Promise<void> | void> = {
  async list() {
    const results = await benchLists(quick);
    // A quick run is a check, not a record.
    if (!quick) writeListResults(results);
    process.stdout.write(listTable(results));
  },
  client() {
    script('bench/client.ts');
    script('bench/normalize.ts');
  },
  proxy() {
    script('bench/redact.ts');
  },
};

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
for (const name of names.length > 0 ? names : Object.keys(scenarios)) {
  const scenario = scenarios[name];
  if (!scenario)
    throw new Error(`Unknown scenario: ${name}. There are: ${Object.keys(scenarios).join(', ')}.`);
  await scenario();
}

/** Runs a bench in a process of its own. Its failed limit becomes ours. */
function script(file: string): void {
  process.stdout.write(`${file}\n`);
  const { status } = spawnSync(process.execPath, ['--import', './tools/ts-resolve.mjs', file], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
