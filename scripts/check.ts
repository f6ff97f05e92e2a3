import { spawnSync } from 'node:child_process';

/** Cheapest first; stops at the first that fails. */
const steps: readonly (readonly [title: string, command: string])[] = [
  ['types', 'tsc -p tsconfig.json'],
  ['types of the build', 'tsc -p tsconfig.build.json --noEmit --emitDeclarationOnly false'],
  ['types without DOM', 'tsc -p tsconfig.headless.json'],
  ['lint and format', 'biome check --error-on-warnings .'],
  ['layers', 'node --import ./tools/tsResolve.mjs scripts/checkLayers.ts'],
  ['traps', 'node scripts/checkTraps.mjs'],
  ['documented exports', 'node --import ./tools/tsResolve.mjs scripts/checkDocs.ts'],
  ['routes on paper', 'node --import ./tools/tsResolve.mjs scripts/buildRouteDocs.ts --check'],
  ['reference on paper', 'node --import ./tools/tsResolve.mjs scripts/buildReference.ts --check'],
  ['classes', 'node --import ./tools/tsResolve.mjs scripts/checkClasses.ts'],
  ['parts on paper', 'node --import ./tools/tsResolve.mjs scripts/buildPartsDoc.ts --check'],
  ['theming on paper', 'node --import ./tools/tsResolve.mjs scripts/checkTheming.ts'],
  ['samples', 'node --import ./tools/tsResolve.mjs scripts/checkSamples.ts'],
  ['features', 'node --import ./tools/tsResolve.mjs scripts/checkFeatures.ts'],
  ['unused code', 'knip'],
  ['lock file', 'node scripts/checkLock.mjs'],
  ['build', 'npm run --silent build'],
  ['links of the package', 'node --import ./tools/tsResolve.mjs scripts/checkPackage.ts'],
  ['public API', 'node --import ./tools/tsResolve.mjs scripts/apiReport.ts --check'],
  ['package', 'publint --strict ./package'],
  ['package types', 'attw --pack ./package --profile esm-only --format table-flipped'],
];

for (const [title, command] of steps) {
  const start = performance.now();
  console.log(`\n▶ ${title}: ${command}`);
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  console.log(`${status === 0 ? '✓' : '✗'} ${title}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (status !== 0) process.exit(1);
}
