/**
 * Runs the programs beside it and writes what came out to `captured/`: for each case the text that the runtime
 * prints, and the event that its Sentry SDK makes of the same exception. Tests read those files, so that only who
 * runs this needs the runtimes: `node test/runtimes/capture.ts [runtime …]`.
 *
 * Debian has most (ruby, ruby-sentry-ruby, php-cli, elixir, maven); pip, Go and Cargo fetch their SDKs themselves.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

const HERE = import.meta.dirname;
/** The same on every machine, so that captured paths do not change with who captures. */
const BUILD = join(tmpdir(), 'app');
const JAVA_SDK = '8.20.0';

function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): string {
  return execFileSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

const RUNTIMES: { readonly [name: string]: (folder: string) => string } = {
  python(folder) {
    run('python3', ['-m', 'venv', '.venv'], folder);
    run('.venv/bin/pip', ['install', '-q', 'sentry-sdk'], folder);
    return run('.venv/bin/python', [join(folder, 'main.py')], folder);
  },
  node: (folder) =>
    run('node', [join(folder, 'main.cjs')], folder, { NODE_PATH: join(HERE, '../../node_modules') }),
  java(folder) {
    run('mvn', ['-q', 'dependency:get', `-Dartifact=io.sentry:sentry:${JAVA_SDK}`], folder);
    run(
      'mvn',
      ['-q', 'dependency:copy', `-Dartifact=io.sentry:sentry:${JAVA_SDK}`, '-DoutputDirectory=.'],
      folder,
    );
    const path = `sentry-${JAVA_SDK}.jar:.`;
    run('javac', ['-g', '-cp', path, 'Main.java'], folder);
    return run('java', ['-cp', path, `-Dsentry=${JAVA_SDK}`, 'Main'], folder);
  },
  ruby: (folder) => run('ruby', [join(folder, 'main.rb')], folder),
  php: (folder) => run('php', ['-d', 'zend.exception_ignore_args=Off', join(folder, 'main.php')], folder),
  go(folder) {
    if (!existsSync(join(folder, 'go.mod'))) {
      run('go', ['mod', 'init', 'shop'], folder);
      run('go', ['get', 'github.com/getsentry/sentry-go'], folder);
    }
    run('go', ['build', '-o', 'shop', '.'], folder);
    return run(join(folder, 'shop'), [], folder);
  },
  rust(folder) {
    run('cargo', ['build', '-q'], folder);
    const version = run('rustc', ['--version'], folder).split(' ')[1] ?? '';
    return run(join(folder, 'target/debug/shop'), [], folder, { RUST_VERSION: `Rust ${version}` });
  },
  elixir: (folder) => run('elixir', [join(folder, 'main.exs')], folder),
};

interface Captured {
  runtime: string;
  sdk: string;
  cases: { name: string; printed: string; event: Record<string, unknown> }[];
}

/** What no printed stack holds, and what would say where this ran. */
const LEFT_OUT = new Set(['vars', 'pre_context', 'post_context', 'data', 'meta', 'thread_id']);

function lean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !LEFT_OUT.has(key))
      .map(([key, inside]) => [key, lean(inside)]),
  );
}

const asked = process.argv.slice(2);
for (const [name, capture] of Object.entries(RUNTIMES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const folder = join(BUILD, name);
  cpSync(join(HERE, 'programs', name), folder, { recursive: true });
  const { cases, ...head }: Captured = JSON.parse(capture(folder));
  const kept = cases.map(({ event, ...rest }) => ({
    ...rest,
    event: {
      platform: event.platform,
      message: event.message,
      exception: lean(event.exception),
      threads: lean(event.threads),
    },
  }));
  const text = JSON.stringify({ ...head, cases: kept }, null, 1).replaceAll(homedir(), '/home/dev');
  mkdirSync(join(HERE, 'captured'), { recursive: true });
  writeFileSync(join(HERE, 'captured', `${name}.json`), `${text}\n`);
}
if (asked.length === 0) rmSync(BUILD, { recursive: true, force: true });
