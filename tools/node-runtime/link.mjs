// Puts the pinned Node into node_modules/.bin, which npm scripts and npx search first, so that every tool
// runs on one Node version whatever the machine has. npm's own bin link is not enough: npm 10 drops it when
// it discards the packages of the other platforms. Runs on the machine's own Node, so plain old JavaScript.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const binFolder = join(here, '../../node_modules/.bin');
const isWindows = process.platform === 'win32';
const link = join(binFolder, isWindows ? 'node.exe' : 'node');

/** What the tools need: tsup 9 and jsdom 31 set the floor of each line. */
const isNewEnough = (version) => {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return (major === 22 && minor >= 18) || (major === 24 && minor >= 11) || major >= 26;
};

const pinnedBinary = () => {
  const require = createRequire(join(here, 'package.json'));
  const names = Object.keys(
    JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')).optionalDependencies,
  );
  const platform = isWindows ? 'win' : process.platform;
  const name = names.find((each) => each.endsWith(`${platform}-${process.arch}`));
  try {
    const manifest = require.resolve(`${name}/package.json`);
    const binary = join(dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin.node);
    // Run once: a glibc binary does not start on Alpine, and that must show here rather than in every script.
    execFileSync(binary, ['--version'], { stdio: 'ignore' });
    return binary;
  } catch {
    return undefined;
  }
};

/** The Node that PATH gives outside npm scripts; inside one, our own link may come first. */
const systemNode = () => {
  rmSync(link, { force: true });
  // npm 10 and 11 may have left shims of the same name beside it.
  for (const shim of ['node', 'node.cmd', 'node.ps1']) rmSync(join(binFolder, shim), { force: true });
  try {
    return execFileSync('node', ['--version'], { encoding: 'utf8', shell: isWindows }).trim();
  } catch {
    return process.version;
  }
};

// Windows cannot delete the program that is running; it is the pinned one already.
if (isWindows && process.execPath === link && !process.env.CRASHBOARD_SYSTEM_NODE) process.exit(0);

if (existsSync(join(here, '../../node_modules'))) {
  mkdirSync(binFolder, { recursive: true });
  const system = systemNode();
  const binary = process.env.CRASHBOARD_SYSTEM_NODE ? undefined : pinnedBinary();
  if (binary) {
    if (isWindows) copyFileSync(binary, link);
    else symlinkSync(relative(binFolder, binary), link);
  } else if (!isNewEnough(system)) {
    console.error(
      `Node ${system} is too old for the development tools, and the pinned Node cannot run here. ` +
        'Install Node 22.18+ (or 24.11+, 26+) and run npm ci again.',
    );
    process.exit(1);
  }
}
