import { spawnSync } from 'node:child_process';

/** Cheapest first; stops at the first that fails. */
const steps: readonly (readonly [title: string, command: string])[] = [
  ['types', 'tsc -p tsconfig.json'],
  ['types of the build', 'tsc -p tsconfig.build.json --noEmit --emitDeclarationOnly false'],
  ['types without DOM', 'tsc -p tsconfig.headless.json'],
  ['lint and format', 'biome check --error-on-warnings .'],
  ['layers', 'node --import ./tools/ts-resolve.mjs scripts/check-layers.ts'],
  ['traps', 'node scripts/check-traps.mjs'],
  ['documented exports', 'node --import ./tools/ts-resolve.mjs scripts/check-docs.ts'],
  ['routes on paper', 'node --import ./tools/ts-resolve.mjs scripts/build-route-docs.ts --check'],
  ['theming on paper', 'node --import ./tools/ts-resolve.mjs scripts/check-theming.ts'],
  ['samples', 'node --import ./tools/ts-resolve.mjs scripts/check-samples.ts'],
  ['features', 'node --import ./tools/ts-resolve.mjs scripts/check-features.ts'],
  ['unused code', 'knip'],
  ['lock file', 'node scripts/check-lock.mjs'],
  ['build', 'npm run --silent build'],
  ['package', 'publint --strict'],
  ['package types', 'attw --pack . --profile esm-only --format table-flipped'],
];

for (const [title, command] of steps) {
  const start = performance.now();
  console.log(`\n▶ ${title}: ${command}`);
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  console.log(`${status === 0 ? '✓' : '✗'} ${title}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (status !== 0) process.exit(1);
}
