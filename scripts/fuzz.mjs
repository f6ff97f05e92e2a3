// A long run of the property tests: `npm run fuzz`, or `npm run fuzz -- 20000` for another number of inputs.
// Fails as well when the inputs miss branches of the normalisers.
import { spawnSync } from 'node:child_process';

const [runs = '1000000', ...rest] = process.argv.slice(2);
const coverage = [
  '--coverage',
  '--coverage.include=src/client/normalize/**',
  '--coverage.reporter=text',
  '--coverage.thresholds.branches=95',
];
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--project', 'node', 'test/fuzz', ...coverage, ...rest],
  {
    stdio: 'inherit',
    env: { ...process.env, CRASHBOARD_FUZZ_RUNS: runs },
  },
);
process.exit(status ?? 1);
