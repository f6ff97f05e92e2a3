// The public API as text, one report for each entry of the package, committed in `api/`: a change of it is seen in
// review. `--check` compares; without it the reports are written. Needs the build.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

const isCheck = process.argv.includes('--check');
const folder = resolve('api');
const temp = resolve('.cache/api');

/** How the tool's own compiler reads our declarations, whatever the project's settings ask of ours. */
const declarationsOnly = {
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'bundler',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  jsx: 'react-jsx',
  skipLibCheck: true,
  strict: true,
  types: ['node'],
};

interface Manifest {
  exports: Record<string, string | { types?: string }>;
}

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

/** Entry → its declarations, for entries that are modules. */
const entries = Object.entries(exports).flatMap(([entry, target]) => {
  const types = typeof target === 'string' ? undefined : target.types;
  return types === undefined || types.endsWith('.css.d.ts') ? [] : [[entry, types] as const];
});

mkdirSync(folder, { recursive: true });
mkdirSync(temp, { recursive: true });

const changed = entries.filter(([entry, types]) => !report(nameOf(entry), types)).map(([entry]) => entry);

if (isCheck && changed.length > 0) {
  console.error(
    `The public API of ${changed.join(', ')} is not what api/ says. If the change is meant, run\n` +
      '  npm run build && npm run api\nand commit the reports.',
  );
  process.exit(1);
}
console.log(`${entries.length} entries ${isCheck ? 'are as reported' : 'reported'} in api/`);

/** `./testing/msw` → `testing.msw`. */
function nameOf(entry: string): string {
  return entry === '.' ? 'index' : entry.slice(2).replaceAll('/', '.');
}

/** Whether the committed report was already so. */
function report(name: string, types: string): boolean {
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: resolve('package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: resolve('.'),
      mainEntryPointFilePath: resolve(types),
      compiler: { overrideTsconfig: { compilerOptions: declarationsOnly } },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: folder,
        reportTempFolder: temp,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  });
  const path = join(folder, `${name}.api.md`);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: !isCheck,
    messageCallback: (message) => {
      message.handled = true;
    },
  });
  return isCheck ? !apiReportChanged : before === readFileSync(path, 'utf8');
}
