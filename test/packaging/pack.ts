import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = fileURLToPath(new URL('../../package/', import.meta.url));

/** Packs the built package into `folder`; gives the tarball's path. */
export function packInto(folder: string): string {
  if (!existsSync(join(PACKAGE, 'dist/cli/main.js'))) throw new Error('Build first: npm run build');
  const { stdout } = npm(['pack', '--json', '--pack-destination', folder], PACKAGE);
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  return join(folder, filename);
}

/** Installs what `folder/package.json` names, and the tarball; gives what npm warns of. */
export function installWith(tarball: string, folder: string): string {
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=warn'];
  return npm(['install', ...quiet, tarball], folder).stderr;
}

function npm(args: readonly string[], cwd: string): { stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync('npm', args, { encoding: 'utf8', cwd });
  assert.equal(status, 0, stderr);
  return { stdout, stderr };
}
