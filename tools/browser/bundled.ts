import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface BundledBrowser {
  executablePath: string;
  env: Record<string, string>;
}

/**
 * The headless shell inside the npm package @sparticuz/chromium, for a machine with no browser and no way to
 * download one. Its own `args` and `executablePath()` are not used: the former switch web security off and
 * crash the driver, the latter trusts whatever lies in the shared temporary folder.
 */
export async function sparticuzChromium(): Promise<BundledBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
    const { version } = JSON.parse(readFileSync(join(bin, '../package.json'), 'utf8')) as { version: string };
    const cache = fileURLToPath(new URL('../../node_modules/.cache/sparticuz-chromium', import.meta.url));
    const folder = join(cache, version);
    if (!existsSync(folder)) await unpack(bin, cache, folder);
    return usable(folder);
  } catch {
    return undefined;
  }
}

async function unpack(bin: string, cache: string, folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  mkdirSync(cache, { recursive: true });
  const temporary = mkdtempSync(join(cache, 'unpacking-'));
  const previous = process.env.TMPDIR;
  // `inflate` writes into the temporary folder, whichever that is.
  process.env.TMPDIR = temporary;
  try {
    // al2023 holds NSS and expat, which the package itself unpacks only on its cloud.
    await Promise.all(
      ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map((name) => inflate(join(bin, name))),
    );
  } finally {
    if (previous === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = previous;
  }
  writeFileSync(join(temporary, 'fonts.conf'), fontsConf(folder));
  try {
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    // Another process was faster: its folder is as good.
    if (!existsSync(folder)) throw error;
  }
}

/** Without it, text on a machine without fonts is invisible while every test stays green. */
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fontconfig-cache')}</cachedir>
</fontconfig>
`;
}

function usable(folder: string): BundledBrowser | undefined {
  const executablePath = join(folder, 'chromium');
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const env = { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  execFileSync(executablePath, ['--version'], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
    timeout: 20_000,
  });
  return { executablePath, env };
}
