import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './processes.js';

/** Everything that is installed or written for the servers. Not part of the repository. */
export const CACHE: string = fileURLToPath(
  new URL('../../node_modules/.cache/crashboard-servers/', import.meta.url),
);

/** What is installed, to the letter: a new version is a change to look at. */
export const PACKAGES = { bugsink: '2.6.1', 'sentry-sdk': '2.75.0' } as const;

/** The folder of the programs of a Python environment with the packages. Made once. */
export async function pythonPrograms(): Promise<string> {
  const folder = join(CACHE, 'python');
  const marker = join(folder, 'installed.txt');
  const wanted = Object.entries(PACKAGES)
    .map(([name, version]) => `${name}==${version}`)
    .join('\n');
  const programs = join(folder, 'bin');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return programs;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  await run('python3', ['-m', 'venv', folder]);
  await run(join(programs, 'pip'), [
    'install',
    '--quiet',
    '--disable-pip-version-check',
    ...wanted.split('\n'),
  ]);
  writeFileSync(marker, wanted);
  return programs;
}
